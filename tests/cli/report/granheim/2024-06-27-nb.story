The council of Granheim, 2024-06-27: its protocol in bokmål.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-06-27
Møteprotokoll
=============

Organ:        Granheim kommunestyre
Møtenummer:   7/2024
Møtetype:     Ekstraordinært
Dato:         torsdag 27. juni 2024
Tid:          kl. 17.00–18.30
Sted:         Kommunestyresalen, Granheim kommunehus
Møteform:     Fysisk møte
Møteleder:    Ragnhild Myrvold (GL)
Møtesekretær: Wenche Lyngmo

Til stede
---------

Navn               Funksjon      Parti  Møtt for
─────────────────  ────────────  ─────  ───────────────
Ragnhild Myrvold   Ordfører      GL
Torstein Aasgard   Medlem        GL
Amir Rezai         Medlem        GL
Kjersti Solbrekke  Medlem        GL
Odd-Arne Nyhus     Medlem        GL
Silje Fagerhøi     Medlem        GL
Halvor Brattland   Varaordfører  BL
Marit Tveiten      Medlem        BL
Per Gunnar Lien    Medlem        BL
Jon Erik Moene     Medlem        BL
Bjørnar Kvisle     Medlem        SL
Fatima Yusuf       Medlem        SL
Leif Rognstad      Medlem        SL
Eline Stordal      Medlem        FF
Arvid Hovde        Medlem        FF
Nina Bergset       Medlem        FF
Gunnhild Raa       Varamedlem    GL     Ingeborg Haugli
Kåre Finstad       Varamedlem    BL     Synnøve Eikrem
Marianne Øyen      Varamedlem    SL     Tone Skarphagen
Sander Moldung     Varamedlem    UG     Thea Vikan
Amalie Grindheim   Varamedlem    UG     Jonas Vestre

Møtte: 21 av 21.

Forfall: Ingeborg Haugli (GL) – Gunnhild Raa møtte som vara
         Synnøve Eikrem (BL) – Kåre Finstad møtte som vara
         Tone Skarphagen (SL) – Marianne Øyen møtte som vara
         Thea Vikan (UG) – Sander Moldung møtte som vara
         Jonas Vestre (UG) – Amalie Grindheim møtte som vara

Fra administrasjonen
--------------------

Navn              Stilling
────────────────  ─────────────────
Astrid Fjellheim  Kommunedirektør
Geir Ove Vassli   Teknisk sjef
Wenche Lyngmo     Politisk sekretær

Innkalling, saksliste og underskrivere
--------------------------------------

Innkalling:                          19. juni 2024 av Ragnhild Myrvold, e-post og kommunens
                                     nettsted, godkjent
Saksliste:                           Godkjent
Valgt til å underskrive protokollen: Amir Rezai (GL) og Halvor Brattland (BL)

Saksliste
---------

Saksnr.   Arkivsak  Tittel                                          Lukket
────────  ────────  ──────────────────────────────────────────────  ──────
PS 52/24            Godkjenning av møteprotokoll fra 13. juni 2024
PS 53/24  24/409    Flomskader på Ulvedalsveien – strakstiltak
PS 54/24  24/409    Tilsetting av prosjektleder for gjenoppbygging
PS 55/24  24/419    Valg av settemedlem til klagenemnda

PS 52/24 Godkjenning av møteprotokoll fra 13. juni 2024
-------------------------------------------------------

Gjelder: Kommunestyremøte 13. juni 2024

Behandling

Forslag fra Ragnhild Myrvold (GL): Møteprotokollen fra 13. juni 2024 godkjennes.

Votering

Forslag fra Ragnhild Myrvold (GL):
Enstemmig vedtatt.

Vedtak

Møteprotokollen fra 13. juni 2024 godkjennes.

PS 53/24 Flomskader på Ulvedalsveien – strakstiltak
---------------------------------------------------

Arkivsak: 24/409

Behandling

Innstilling fra kommunedirektøren:
1. Det bevilges 1 900 000 kroner til strakstiltak på Ulvedalsveien.
2. Beløpet dekkes av disposisjonsfondet, og det søkes om skjønnsmidler.

Votering

Innstilling fra kommunedirektøren:
Enstemmig vedtatt.

Vedtak

Strakstiltak på Ulvedalsveien
1. Det bevilges 1 900 000 kroner til strakstiltak på Ulvedalsveien.
2. Beløpet dekkes av disposisjonsfondet, og det søkes om skjønnsmidler.
Kr 1 900 000 (strakstiltak, rammeområde teknisk drift, 2024, finansiert av disposisjonsfondet)

Oppfølging: Geir Ove Vassli: Gjenåpner veien for tungtransport (frist 31. juli 2024)

PS 54/24 Tilsetting av prosjektleder for gjenoppbygging
-------------------------------------------------------

Arkivsak: 24/409

Behandling

Innstilling fra kommunedirektøren: Kommunedirektøren får fullmakt til å lyse ut en toårig
prosjektlederstilling.

Votering

Innstilling fra kommunedirektøren:
De øvrige 19 stemte for.
Imot stemte 2: Jon Erik Moene (BL), Eline Stordal (FF).
Dermed ble innstillingen vedtatt.

Vedtak

Kommunedirektøren får fullmakt til å lyse ut en toårig prosjektlederstilling.
Delegert til kommunedirektøren.

PS 55/24 Valg av settemedlem til klagenemnda
--------------------------------------------

Arkivsak: 24/419
Sakstype: Valg

Behandling

- Kommunestyret vedtok enstemmig at valget skulle holdes som avtalevalg.

Valg

Kommunal klagenemnd: avtalevalg, midlertidig

Valgt          Funksjon  Merknad
─────────────  ────────  ───────────────────────────
Roger Dalseth  Medlem    I stedet for Jon Erik Moene

Dokumenter
----------

- Innkalling og saksframlegg til møtet i kommunestyret 27. juni 2024 (sendt ut på forhånd)

Neste møte
----------

Torsdag 29. august 2024 kl. 18.00, Kommunestyresalen, Granheim kommunehus

Underskrifter
-------------

Protokollen er godkjent i møtet 29. august 2024, ført av Wenche Lyngmo, underskrevet av Ragnhild
Myrvold, Amir Rezai og Halvor Brattland.

……………………………………………
Ragnhild Myrvold

……………………………………………
Amir Rezai

……………………………………………
Halvor Brattland
