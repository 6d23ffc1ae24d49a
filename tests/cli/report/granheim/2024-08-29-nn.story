The council of Granheim, 2024-08-29: its protocol in nynorsk.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-08-29 --language nn
Møteprotokoll
=============

Organ:        Granheim kommunestyre
Møtenummer:   8/2024
Møtetype:     Ordinært
Dato:         torsdag 29. august 2024
Tid:          kl. 18.00–21.15
Stad:         Kommunestyresalen, Granheim kommunehus
Møteform:     Fysisk møte
Møteleiar:    Halvor Brattland (BL)
Møtesekretær: Wenche Lyngmo

Til stades
----------

Namn               Funksjon      Parti  Møtt for
─────────────────  ────────────  ─────  ────────────────
Torstein Aasgard   Medlem        GL
Ingeborg Haugli    Medlem        GL
Amir Rezai         Medlem        GL
Kjersti Solbrekke  Medlem        GL
Odd-Arne Nyhus     Medlem        GL
Silje Fagerhøi     Medlem        GL
Halvor Brattland   Varaordførar  BL
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

Frå administrasjonen
--------------------

Namn              Stilling
────────────────  ─────────────────
Astrid Fjellheim  Kommunedirektør
Øyvind Tangerud   Økonomisjef
Yngvild Prestrud  Plansjef
Wenche Lyngmo     Politisk sekretær

Innkalling, sakliste og underskrivarar
--------------------------------------

Innkalling:                           21. august 2024 av Ragnhild Myrvold, e-post og kommunens
                                      nettsted, godkjend
Sakliste:                             Godkjend
Valde til å skrive under protokollen: Odd-Arne Nyhus (GL) og Nina Bergset (FF)

Sakliste
--------

Saksnr.   Arkivsak  Tittel                                                   Lukka
────────  ────────  ───────────────────────────────────────────────────────  ─────
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

Gjeld: Kommunestyremøte 27. juni 2024

Handsaming

Framlegg frå Halvor Brattland (BL): Møteprotokollen fra 27. juni 2024 godkjennes.

Røysting

Framlegg frå Halvor Brattland (BL):
Samrøystes vedteke.

Vedtak

Møteprotokollen fra 27. juni 2024 godkjennes.

RS 14/24 Avgjørelse fra Statsforvalteren om Skogbrynet hyttefelt
----------------------------------------------------------------

Arkivsak: 22/878
Sakstype: Referatsak
Gjeld:    Kommunestyremøte 25. april 2024

Handsaming

- Statsforvalteren har 12. august 2024 funnet at vedtaket i sak PS 29/24 er lovlig. Avgjørelsen ble
  tatt til orientering.

RS 15/24 Delegerte vedtak 6. juni – 21. august 2024
---------------------------------------------------

Sakstype: Delegert sak

Handsaming

- Vedtakene ble tatt til orientering.

Melde vedtak

Granheim kommunestyre, 11. juli 2024: Leie av skolebrakke ved Myrkollen skole for høsten 2024
(vedteke, etter fullmakt: Astrid Fjellheim)

Granheim kommunestyre, 6. august 2024: To søknader om startlån innvilges, én avslås (vedteke, etter
fullmakt: Øyvind Tangerud)

PS 57/24 Detaljregulering for Granheim sentrum – oppstart
---------------------------------------------------------

Arkivsak: 24/435

Handsaming

Tilråding frå kommunedirektøren: Planarbeidet settes i gang, og det legges opp til medvirkning i
september.

Røysting

Tilråding frå kommunedirektøren:
Samrøystes vedteke.

Vedtak

Planarbeidet settes i gang, og det legges opp til medvirkning i september.

PS 58/24 Fritak for eiendomsskatt – fredede bygg
------------------------------------------------

Arkivsak: 24/426

Handsaming

Tilråding frå formannskapet: Fredede bygg fritas for eiendomsskatt fra 1. januar 2025.

Tilleggsframlegg frå Nina Bergset (FF) på vegner av Fjell og fjord til tilrådinga frå formannskapet:
Fritaket gjelder også verneverdige bygg i sentrum.

Røysting

Tilråding frå formannskapet:
Samrøystes vedteke.

Tilleggsframlegg frå Nina Bergset (FF):
For røysta 7: SL (4), FF (3).
Imot røysta 14: GL (7), BL (5), UG (2).
Dermed vart tilleggsframlegget ikkje vedteke.

Vedtak

Fredede bygg fritas for eiendomsskatt fra 1. januar 2025.

PS 59/24 Budsjettkonferanse – rammer for 2025
---------------------------------------------

Arkivsak: 24/399

Handsaming

Tilråding frå formannskapet:
1. Kommunedirektøren legger til grunn uendret skattøre og uendret eiendomsskatt.
2. Alle rammeområder får effektiviseringskrav på 0,5 prosent.

Røysting

Tilråding frå formannskapet, punkt 1:
Samrøystes vedteke.

Tilråding frå formannskapet, punkt 2:
For røysta 12: GL (7), BL (5).
Imot røysta 9: SL (4), FF (3), UG (2).
Dermed vart punkt 2 vedteke.

Vedtak

Rammer for budsjettarbeidet
1. Kommunedirektøren legger til grunn uendret skattøre og uendret eiendomsskatt.
2. Alle rammeområder får effektiviseringskrav på 0,5 prosent.

PS 60/24 Godkjenning av skolerute 2025–2026
-------------------------------------------

Arkivsak: 24/446

Handsaming

Tilråding frå kommunedirektøren: Skoleruta for 2025–2026 fastsettes slik den er lagt fram.

Røysting

Tilråding frå kommunedirektøren:
Samrøystes vedteke.

Vedtak

Skoleruta for 2025–2026 fastsettes slik den er lagt fram.

PS 61/24 Uttalelse til regional transportplan
---------------------------------------------

Arkivsak: 24/456

Handsaming

Tilråding frå formannskapet: Granheim kommune ber om at utbedring av fylkesveien over Moen tas inn i
handlingsprogrammet.

Røysting

Tilråding frå formannskapet:
Samrøystes vedteke.

Vedtak

Granheim kommune ber om at utbedring av fylkesveien over Moen tas inn i handlingsprogrammet.

PS 62/24 Tilskudd til tursti på Granheimsåsen
---------------------------------------------

Arkivsak: 24/464

Handsaming

Tilråding frå formannskapet: Kommunen gir 200 000 kroner til tursti på Granheimsåsen.

Røysting

Tilråding frå formannskapet:
Dei andre 19 røysta for.
Imot røysta 2: Eline Stordal (FF), Nina Bergset (FF).
Dermed vart tilrådinga vedteken.

Vedtak

Kommunen gir 200 000 kroner til tursti på Granheimsåsen.
Kr 200 000 (tilskot, tursti, næringsfondet, 2024)

FO 10/24 Tilsyn med utleie av hytter
------------------------------------

Sakstype:     Spørsmål
Spørsmål frå: Kåre Finstad (BL)
Svar frå:     Halvor Brattland (BL)

Handsaming

- Kåre Finstad (BL), spørsmål: Fører kommunen tilsyn med korttidsutleie?
- Halvor Brattland (BL), svar: To tilsyn er gjennomført i år.

Dokument
--------

- Innkalling og saksframlegg til møtet i kommunestyret 29. august 2024 (sendt ut på førehand)

Neste møte
----------

Torsdag 26. september 2024 kl. 18.00, Kommunestyresalen, Granheim kommunehus

Underskrifter
-------------

Protokollen er godkjend i møtet 26. september 2024, ført av Wenche Lyngmo, underskriven av Halvor
Brattland, Odd-Arne Nyhus og Nina Bergset.

……………………………………………
Halvor Brattland

……………………………………………
Odd-Arne Nyhus

……………………………………………
Nina Bergset
