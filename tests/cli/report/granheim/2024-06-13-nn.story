The council of Granheim, 2024-06-13: its protocol in nynorsk.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-06-13 --language nn
Møteprotokoll
=============

Organ:        Granheim kommunestyre
Møtenummer:   6/2024
Møtetype:     Ordinært
Dato:         torsdag 13. juni 2024
Tid:          kl. 18.00–22.15
Stad:         Kommunestyresalen, Granheim kommunehus
Møteform:     Fysisk møte
Møteleiar:    Ragnhild Myrvold (GL)
Møtesekretær: Wenche Lyngmo

Til stades
----------

Namn               Funksjon      Parti  Møtt for
─────────────────  ────────────  ─────  ──────────────
Ragnhild Myrvold   Ordførar      GL
Torstein Aasgard   Medlem        GL
Ingeborg Haugli    Medlem        GL
Amir Rezai         Medlem        GL
Kjersti Solbrekke  Medlem        GL
Odd-Arne Nyhus     Medlem        GL
Silje Fagerhøi     Medlem        GL
Halvor Brattland   Varaordførar  BL
Marit Tveiten      Medlem        BL
Per Gunnar Lien    Medlem        BL
Synnøve Eikrem     Medlem        BL
Jon Erik Moene     Medlem        BL
Tone Skarphagen    Medlem        SL
Fatima Yusuf       Medlem        SL
Leif Rognstad      Medlem        SL
Eline Stordal      Medlem        FF
Nina Bergset       Medlem        FF
Jonas Vestre       Medlem        UG
Thea Vikan         Medlem        UG
Marianne Øyen      Varamedlem    SL     Bjørnar Kvisle
Solveig Krogh      Varamedlem    FF     Arvid Hovde

Møtte: 21 av 21.

Møtte i einskildsaker: Sander Moldung (vara for Thea Vikan, sak PS 46/24)
Forfall:               Bjørnar Kvisle (SL) – Marianne Øyen møtte som vara
                       Arvid Hovde (FF) – Solveig Krogh møtte som vara

Frå administrasjonen
--------------------

Namn              Stilling
────────────────  ─────────────────────
Astrid Fjellheim  Kommunedirektør
Øyvind Tangerud   Økonomisjef
Rune Bjerkan      Helse- og omsorgssjef
Geir Ove Vassli   Teknisk sjef
Wenche Lyngmo     Politisk sekretær

Torstein Aasgard (GL) gjekk frå møtet kl. 21.25. Odd-Arne Nyhus (GL) gjekk frå møtet kl. 21.50.
Jonas Vestre (UG) kom til møtet kl. 18.15.

Innkalling, sakliste og underskrivarar
--------------------------------------

Innkalling:                           5. juni 2024 av Ragnhild Myrvold, e-post og kommunens
                                      nettsted, godkjend
Sakliste:                             Godkjend
Valde til å skrive under protokollen: Kjersti Solbrekke (GL) og Tone Skarphagen (SL)

Sakliste
--------

Saksnr.   Arkivsak  Tittel                                            Lukka
────────  ────────  ────────────────────────────────────────────────  ─────
PS 43/24            Godkjenning av møteprotokoll fra 23. mai 2024
RS 12/24            Uttalelse fra kontrollutvalget til årsregnskapet
RS 13/24            Delegerte vedtak 16. mai – 5. juni 2024
PS 44/24  24/110    Årsregnskap og årsberetning 2023
PS 45/24  24/347    Tertialrapport 1/2024 med budsjettendringer
PS 46/24  24/382    Fritak fra vervet som kommunestyremedlem
PS 47/24  24/374    Utbygging av fjernvarme på Moen
PS 48/24  24/356    Alkoholpolitiske retningslinjer 2024–2028
PS 49/24  24/367    Strategi for bosetting av flyktninger
PS 50/24  24/135    Avfallsplan – kildesortering i hytteområder
PS 51/24  24/389    Sommerpraktikanter i kommunen
FO 9/24             Drikkevann på Ulvedal

PS 43/24 Godkjenning av møteprotokoll fra 23. mai 2024
------------------------------------------------------

Gjeld: Kommunestyremøte 23. mai 2024
Tid:   kl. 18.00–18.05

Handsaming

Framlegg frå Ragnhild Myrvold (GL): Møteprotokollen fra 23. mai 2024 godkjennes.

Røysting

Framlegg frå Ragnhild Myrvold (GL):
Samrøystes vedteke.

Vedtak

Møteprotokollen fra 23. mai 2024 godkjennes.

RS 12/24 Uttalelse fra kontrollutvalget til årsregnskapet
---------------------------------------------------------

Sakstype: Referatsak
Tid:      kl. 18.05–18.15

Handsaming

- Kontrollutvalgets leder la fram uttalelsen, som ble tatt til orientering.

RS 13/24 Delegerte vedtak 16. mai – 5. juni 2024
------------------------------------------------

Sakstype: Delegert sak
Tid:      kl. 18.15–18.20

Handsaming

- Vedtakene ble tatt til orientering.

Melde vedtak

Granheim kommunestyre, 27. mai 2024: Leie av kommunens scene til Granheimdagene, uten vederlag
(vedteke, etter fullmakt: Dag Sørum)

Granheim kommunestyre, 3. juni 2024: Nytt skilt ved Moeparken godkjennes (vedteke, etter fullmakt:
Geir Ove Vassli)

PS 44/24 Årsregnskap og årsberetning 2023
-----------------------------------------

Arkivsak:             24/110
Tidlegare handsaming: Formannskapet, 4. juni 2024, sak PS 5/24 (vedteke): Innstillingen ble
                      enstemmig vedtatt.
                      Kontrollutvalget, 30. mai 2024 (fråsegn gitt): Kontrollutvalget hadde ingen
                      merknader.
Tid:                  kl. 18.20–18.45

Handsaming

Tilråding frå formannskapet:
1. Årsregnskapet for 2023 godkjennes med et netto driftsresultat på 4 118 000 kroner.
2. Beløpet settes av til disposisjonsfondet.

Røysting

Tilråding frå formannskapet:
Samrøystes vedteke.

Vedtak

Årsregnskap og årsberetning 2023
1. Årsregnskapet for 2023 godkjennes med et netto driftsresultat på 4 118 000 kroner.
2. Beløpet settes av til disposisjonsfondet.
Kr 4 118 000 (overføring, avsetning, disposisjonsfondet, 2023)

PS 45/24 Tertialrapport 1/2024 med budsjettendringer
----------------------------------------------------

Arkivsak:             24/347
Tidlegare handsaming: Formannskapet, 4. juni 2024, sak PS 6/24 (vedteke): Innstillingen ble vedtatt
                      mot én stemme.
Tid:                  kl. 18.45–19.10

Handsaming

Tilråding frå formannskapet:
1. Tertialrapporten tas til orientering.
2. Rammen til helse og omsorg økes med 2 700 000 kroner.
3. Rammen til teknisk drift reduseres med 600 000 kroner.

Endringsframlegg frå Synnøve Eikrem (BL) på vegner av Bygdelista til tilrådinga frå formannskapet:
Rammen til teknisk drift holdes uendret; differansen dekkes av disposisjonsfondet.

Røysting

Tilråding frå formannskapet, punkt 1:
Samrøystes vedteke.

Tilråding frå formannskapet, punkt 2:
Samrøystes vedteke.

Endringsframlegg frå Synnøve Eikrem (BL):
For røysta 8: BL (5), FF (3).
Imot røysta 13: GL (7), SL (4), UG (2).
Dermed vart endringsframlegget ikkje vedteke.

Tilråding frå formannskapet, punkt 3:
For røysta 13: GL (7), SL (4), UG (2).
Imot røysta 8: BL (5), FF (3).
Dermed vart punkt 3 vedteke.

Vedtak

Budsjettendringer første tertial
1. Tertialrapporten tas til orientering.
2. Rammen til helse og omsorg økes med 2 700 000 kroner.
3. Rammen til teknisk drift reduseres med 600 000 kroner.
Kr 2 700 000 (overføring, rammeområde helse og omsorg, 2024)
Kr −600 000 (overføring, rammeområde teknisk drift, 2024)

PS 46/24 Fritak fra vervet som kommunestyremedlem
-------------------------------------------------

Arkivsak: 24/382
Tid:      kl. 19.10–19.40

Handsaming

Habilitet: Thea Vikan (UG) fråtredde som inhabil, jf. forvaltningsloven § 6 første ledd bokstav a.
           Sander Moldung (UG) tiltredde.

Tilråding frå kommunedirektøren:
1. Thea Vikan får fritak fra vervet som medlem av kommunestyret fra 15. august til 31. desember
2024.
2. Sander Moldung rykker opp så lenge fritaket varer.

Røysting

Tilråding frå kommunedirektøren:
Samrøystes vedteke.

Vedtak

Fritak fra verv innvilges
1. Thea Vikan får fritak fra vervet som medlem av kommunestyret fra 15. august til 31. desember
2024.
2. Sander Moldung rykker opp så lenge fritaket varer.

PS 47/24 Utbygging av fjernvarme på Moen
----------------------------------------

Arkivsak: 24/374
Tid:      kl. 19.40–20.05

Handsaming

Tilråding frå formannskapet:
1. Kommunen gir garanti for lån til Moen fjernvarme på inntil 5 000 000 kroner.
2. Garantien gjelder i 15 år.

Framlegg frå Halvor Brattland (BL) på vegner av Bygdelista: Saken utsettes til selskapet har lagt
fram revidert driftsbudsjett.

Røysting

Framlegg frå Halvor Brattland (BL):
For røysta 5: BL (5).
Imot røysta 16: GL (7), SL (4), FF (3), UG (2).
Dermed vart framlegget ikkje vedteke.

Tilråding frå formannskapet:
For røysta 16: GL (7), BL (1), SL (3), FF (3), UG (2).
Imot røysta 5: BL (4), SL (1).
Dermed vart tilrådinga vedteken.

Vedtak

Utbygging av fjernvarme på Moen
1. Kommunen gir garanti for lån til Moen fjernvarme på inntil 5 000 000 kroner.
2. Garantien gjelder i 15 år.
Inntil kr 5 000 000 (garanti, lån til Moen fjernvarme, 2024)

Protokolltilførsel: Halvor Brattland (BL) på vegner av Bygdelista: Bygdelista mener at kommunen tar
                    en risiko som innbyggerne ikke er tjent med.

PS 48/24 Alkoholpolitiske retningslinjer 2024–2028
--------------------------------------------------

Arkivsak: 24/356
Tid:      kl. 20.05–20.30

Handsaming

Tilråding frå kommunedirektøren:
1. Salgstiden for øl er til kl. 20.00 på hverdager og til kl. 18.00 på lørdager.
2. Skjenketiden er til kl. 01.30.

Endringsframlegg frå Ingeborg Haugli (GL) på vegner av Granheimlista til tilrådinga frå
kommunedirektøren: Skjenketiden er til kl. 01.00.

Røysting

Tilråding frå kommunedirektøren, punkt 1:
Samrøystes vedteke.

Endringsframlegg frå Ingeborg Haugli (GL):
For røysta 6: GL (3), BL (2), SL (1).
Imot røysta 15: GL (4), BL (3), SL (3), FF (3), UG (2).
Dermed vart endringsframlegget ikkje vedteke.

Tilråding frå kommunedirektøren, punkt 2:
For røysta 15: GL (4), BL (3), SL (3), FF (3), UG (2).
Imot røysta 6: GL (3), BL (2), SL (1).
Dermed vart punkt 2 vedteke.

Vedtak

Alkoholpolitiske retningslinjer 2024–2028 vedtas
1. Salgstiden for øl er til kl. 20.00 på hverdager og til kl. 18.00 på lørdager.
2. Skjenketiden er til kl. 01.30.

PS 49/24 Strategi for bosetting av flyktninger
----------------------------------------------

Arkivsak: 24/367
Tid:      kl. 20.30–20.55

Handsaming

Tilråding frå kommunedirektøren: Granheim kommune bosetter 22 flyktninger i 2024.

Røysting

Tilråding frå kommunedirektøren:
Dei andre 19 røysta for.
Imot røysta 2: Halvor Brattland (BL), Jon Erik Moene (BL).
Dermed vart tilrådinga vedteken.

Vedtak

Granheim kommune bosetter 22 flyktninger i 2024.

PS 50/24 Avfallsplan – kildesortering i hytteområder
----------------------------------------------------

Arkivsak: 24/135
Tid:      kl. 20.55–21.25

Handsaming

Tilråding frå formannskapet:
1. Det settes ut felles returpunkter i tre hytteområder.
2. Ordningen finansieres av hyttegebyret.

Røysting

Tilråding frå formannskapet:
Samrøystes vedteke.

Vedtak

Returpunkter i hytteområdene
1. Det settes ut felles returpunkter i tre hytteområder.
2. Ordningen finansieres av hyttegebyret.

PS 51/24 Sommerpraktikanter i kommunen
--------------------------------------

Arkivsak: 24/389
Tid:      kl. 21.25–21.50

Handsaming

Tilråding frå kommunedirektøren: Kommunen tilbyr 24 ungdommer sommerjobb i tre uker.

Endringsframlegg frå Thea Vikan (UG) på vegner av Ung i Granheim til tilrådinga frå
kommunedirektøren: Antallet sommerjobber økes til 30.

Røysting

Endringsframlegg frå Thea Vikan (UG):
For røysta 10: GL (1), SL (4), FF (3), UG (2).
Imot røysta 10: GL (5), BL (5).
Røysta til Ragnhild Myrvold (GL) avgjorde.
Dermed vart endringsframlegget ikkje vedteke.

Tilråding frå kommunedirektøren:
Samrøystes vedteke.

Vedtak

Kommunen tilbyr 24 ungdommer sommerjobb i tre uker.
Kr 430 000 (sommerjobb for ungdom, rammeområde fellesutgifter, 2024)

FO 9/24 Drikkevann på Ulvedal
-----------------------------

Sakstype:     Interpellasjon
Tid:          kl. 21.50–22.15
Interpellant: Solveig Krogh (FF)
Svar frå:     Ragnhild Myrvold (GL)

Handsaming

- Solveig Krogh (FF), spørsmål: Når får Ulvedal nytt vannbehandlingsanlegg?
- Ragnhild Myrvold (GL), svar: Anlegget tas i bruk i september.

Dokument
--------

- Innkalling og saksframlegg til møtet i kommunestyret 13. juni 2024 (sendt ut på førehand)
- Årsregnskap og årsberetning 2023 (sendt ut på førehand, sak PS 44/24)

Neste møte
----------

Torsdag 27. juni 2024 kl. 17.00, Kommunestyresalen, Granheim kommunehus

Underskrifter
-------------

Protokollen er godkjend i møtet 27. juni 2024, ført av Wenche Lyngmo, underskriven av Ragnhild
Myrvold, Kjersti Solbrekke og Tone Skarphagen.

……………………………………………
Ragnhild Myrvold

……………………………………………
Kjersti Solbrekke

……………………………………………
Tone Skarphagen
