A plan on its way through the bodies of Granheim, in bokmål.
=== with examples
=== $ ko -C examples/granheim report case skogbrynet --as-of 2024-12-31
Skogbrynet hyttefelt – reguleringsplan
======================================

Per 31. desember 2024

Arkivsak:  22/878
Opprettet: 12. september 2022
Avsluttet: 2. september 2024
Ansvarlig: Plan og byggesak

Saksgang
--------

Dato:       25. april 2024
Organ:      Granheim kommunestyre
Saksnr.:    PS 29/24
Tittel:     Skogbrynet hyttefelt – reguleringsplan
Utfall:     vedtatt
Vedtak:     Detaljregulering for Skogbrynet hyttefelt vedtas
Avstemning: 12–9
Oppfølging: klagefrist 20. mai 2024; etter krav om lovlighetskontroll fra Arvid Hovde, Nina Bergset
            og Fatima Yusuf av 10. mai 2024 ble vedtaket opprettholdt 12. august 2024

Dato:       23. mai 2024
Organ:      Granheim kommunestyre
Saksnr.:    PS 36/24
Tittel:     Krav om lovlighetskontroll – detaljregulering for Skogbrynet hyttefelt
Utfall:     vedtatt
Vedtak:     Vedtaket opprettholdes og saken sendes Statsforvalteren
Avstemning: 12–9
Oppfølging: oppfølging: 1 av 1 utført

Dato:       29. august 2024
Organ:      Granheim kommunestyre
Saksnr.:    RS 14/24
Tittel:     Avgjørelse fra Statsforvalteren om Skogbrynet hyttefelt
Utfall:     ikke oppgitt
