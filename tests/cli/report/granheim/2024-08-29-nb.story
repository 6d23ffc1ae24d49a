The council of Granheim, 2024-08-29: its protocol in bokmål.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-08-29
Møteprotokoll
=============

Organ:        Granheim kommunestyre
Møtenummer:   8/2024
Møtetype:     Ordinært
Dato:         torsdag 29. august 2024
Tid:          kl. 18.00–21.15
Sted:         Kommunestyresalen, Granheim kommunehus
Møteform:     Fysisk møte
Møteleder:    Halvor Brattland (BL)
Møtesekretær: Wenche Lyngmo

Til stede
---------

Navn               Funksjon      Parti  Møtt for
─────────────────  ────────────  ─────  ────────────────
Torstein Aasgard   Medlem        GL
Ingeborg Haugli    Medlem        GL
Amir Rezai         Medlem        GL
Kjersti Solbrekke  Medlem        GL
Odd-Arne Nyhus     Medlem        GL
Silje Fagerhøi     Medlem        GL
Halvor Brattland   Varaordfører  BL
Per Gunnar Lien    Medlem        BL
Synnøve Eikrem     Medlem        BL
Jon Erik Moene     Medlem        BL
Tone Skarphagen    Medlem        SL
Bjørnar Kvisle     Medlem        SL
Fatima Yusuf       Medlem        SL
Leif Rognstad      Medlem        SL
Eline Stordal      Medlem        FF
Arvid Hovde        Medlem        FF
Nina Bergset       Medlem        FF
Jonas Vestre       Medlem        UG
Sander Moldung     Varamedlem    UG     Thea Vikan
Kåre Finstad       Varamedlem    BL     Marit Tveiten
Gunnhild Raa       Varamedlem    GL     Ragnhild Myrvold

Møtte: 21 av 21.

Forfall: Thea Vikan (UG, fritak for verv) – Sander Moldung møtte som vara
         Marit Tveiten (BL) – Kåre Finstad møtte som vara
         Ragnhild Myrvold (GL) – Gunnhild Raa møtte som vara

Fra administrasjonen
--------------------

Navn              Stilling
────────────────  ─────────────────
Astrid Fjellheim  Kommunedirektør
Øyvind Tangerud   Økonomisjef
Yngvild Prestrud  Plansjef
Wenche Lyngmo     Politisk sekretær

Innkalling, saksliste og underskrivere
--------------------------------------

Innkalling:                          21. august 2024 av Ragnhild Myrvold, e-post og kommunens
                                     nettsted, godkjent
Saksliste:                           Godkjent
Valgt til å underskrive protokollen: Odd-Arne Nyhus (GL) og Nina Bergset (FF)

Saksliste
---------

Saksnr.   Arkivsak  Tittel                                                   Lukket
────────  ────────  ───────────────────────────────────────────────────────  ──────
PS 56/24            Godkjenning av møteprotokoll fra 27. juni 2024
RS 14/24  22/878    Avgjørelse fra Statsforvalteren om Skogbrynet hyttefelt
RS 15/24            Delegerte vedtak 6. juni – 21. august 2024
PS 57/24  24/435    Detaljregulering for Granheim sentrum – oppstart
PS 58/24  24/426    Fritak for eiendomsskatt – fredede bygg
PS 59/24  24/399    Budsjettkonferanse – rammer for 2025
PS 60/24  24/446    Godkjenning av skolerute 2025–2026
PS 61/24  24/456    Uttalelse til regional transportplan
PS 62/24  24/464    Tilskudd til tursti på Granheimsåsen
FO 10/24            Tilsyn med utleie av hytter

PS 56/24 Godkjenning av møteprotokoll fra 27. juni 2024
-------------------------------------------------------

Gjelder: Kommunestyremøte 27. juni 2024

Behandling

Forslag fra Halvor Brattland (BL): Møteprotokollen fra 27. juni 2024 godkjennes.

Votering

Forslag fra Halvor Brattland (BL):
Enstemmig vedtatt.

Vedtak

Møteprotokollen fra 27. juni 2024 godkjennes.

RS 14/24 Avgjørelse fra Statsforvalteren om Skogbrynet hyttefelt
----------------------------------------------------------------

Arkivsak: 22/878
Sakstype: Referatsak
Gjelder:  Kommunestyremøte 25. april 2024

Behandling

- Statsforvalteren har 12. august 2024 funnet at vedtaket i sak PS 29/24 er lovlig. Avgjørelsen ble
  tatt til orientering.

RS 15/24 Delegerte vedtak 6. juni – 21. august 2024
---------------------------------------------------

Sakstype: Delegert sak

Behandling

- Vedtakene ble tatt til orientering.

Meldte vedtak

Granheim kommunestyre, 11. juli 2024: Leie av skolebrakke ved Myrkollen skole for høsten 2024
(vedtatt, etter fullmakt: Astrid Fjellheim)

Granheim kommunestyre, 6. august 2024: To søknader om startlån innvilges, én avslås (vedtatt, etter
fullmakt: Øyvind Tangerud)

PS 57/24 Detaljregulering for Granheim sentrum – oppstart
---------------------------------------------------------

Arkivsak: 24/435

Behandling

Innstilling fra kommunedirektøren: Planarbeidet settes i gang, og det legges opp til medvirkning i
september.

Votering

Innstilling fra kommunedirektøren:
Enstemmig vedtatt.

Vedtak

Planarbeidet settes i gang, og det legges opp til medvirkning i september.

PS 58/24 Fritak for eiendomsskatt – fredede bygg
------------------------------------------------

Arkivsak: 24/426

Behandling

Innstilling fra formannskapet: Fredede bygg fritas for eiendomsskatt fra 1. januar 2025.

Tilleggsforslag fra Nina Bergset (FF) på vegne av Fjell og fjord til innstillingen fra
formannskapet: Fritaket gjelder også verneverdige bygg i sentrum.

Votering

Innstilling fra formannskapet:
Enstemmig vedtatt.

Tilleggsforslag fra Nina Bergset (FF):
For stemte 7: SL (4), FF (3).
Imot stemte 14: GL (7), BL (5), UG (2).
Dermed ble tilleggsforslaget ikke vedtatt.

Vedtak

Fredede bygg fritas for eiendomsskatt fra 1. januar 2025.

PS 59/24 Budsjettkonferanse – rammer for 2025
---------------------------------------------

Arkivsak: 24/399

Behandling

Innstilling fra formannskapet:
1. Kommunedirektøren legger til grunn uendret skattøre og uendret eiendomsskatt.
2. Alle rammeområder får effektiviseringskrav på 0,5 prosent.

Votering

Innstilling fra formannskapet, punkt 1:
Enstemmig vedtatt.

Innstilling fra formannskapet, punkt 2:
For stemte 12: GL (7), BL (5).
Imot stemte 9: SL (4), FF (3), UG (2).
Dermed ble punkt 2 vedtatt.

Vedtak

Rammer for budsjettarbeidet
1. Kommunedirektøren legger til grunn uendret skattøre og uendret eiendomsskatt.
2. Alle rammeområder får effektiviseringskrav på 0,5 prosent.

PS 60/24 Godkjenning av skolerute 2025–2026
-------------------------------------------

Arkivsak: 24/446

Behandling

Innstilling fra kommunedirektøren: Skoleruta for 2025–2026 fastsettes slik den er lagt fram.

Votering

Innstilling fra kommunedirektøren:
Enstemmig vedtatt.

Vedtak

Skoleruta for 2025–2026 fastsettes slik den er lagt fram.

PS 61/24 Uttalelse til regional transportplan
---------------------------------------------

Arkivsak: 24/456

Behandling

Innstilling fra formannskapet: Granheim kommune ber om at utbedring av fylkesveien over Moen tas inn
i handlingsprogrammet.

Votering

Innstilling fra formannskapet:
Enstemmig vedtatt.

Vedtak

Granheim kommune ber om at utbedring av fylkesveien over Moen tas inn i handlingsprogrammet.

PS 62/24 Tilskudd til tursti på Granheimsåsen
---------------------------------------------

Arkivsak: 24/464

Behandling

Innstilling fra formannskapet: Kommunen gir 200 000 kroner til tursti på Granheimsåsen.

Votering

Innstilling fra formannskapet:
De øvrige 19 stemte for.
Imot stemte 2: Eline Stordal (FF), Nina Bergset (FF).
Dermed ble innstillingen vedtatt.

Vedtak

Kommunen gir 200 000 kroner til tursti på Granheimsåsen.
Kr 200 000 (tilskudd, tursti, næringsfondet, 2024)

FO 10/24 Tilsyn med utleie av hytter
------------------------------------

Sakstype:     Spørsmål
Spørsmål fra: Kåre Finstad (BL)
Besvart av:   Halvor Brattland (BL)

Behandling

- Kåre Finstad (BL), spørsmål: Fører kommunen tilsyn med korttidsutleie?
- Halvor Brattland (BL), svar: To tilsyn er gjennomført i år.

Dokumenter
----------

- Innkalling og saksframlegg til møtet i kommunestyret 29. august 2024 (sendt ut på forhånd)

Neste møte
----------

Torsdag 26. september 2024 kl. 18.00, Kommunestyresalen, Granheim kommunehus

Underskrifter
-------------

Protokollen er godkjent i møtet 26. september 2024, ført av Wenche Lyngmo, underskrevet av Halvor
Brattland, Odd-Arne Nyhus og Nina Bergset.

……………………………………………
Halvor Brattland

……………………………………………
Odd-Arne Nyhus

……………………………………………
Nina Bergset
