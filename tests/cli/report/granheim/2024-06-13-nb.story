The council of Granheim, 2024-06-13: its protocol in bokmål.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-06-13
Møteprotokoll
=============

Organ:        Granheim kommunestyre
Møtenummer:   6/2024
Møtetype:     Ordinært
Dato:         torsdag 13. juni 2024
Tid:          kl. 18.00–22.15
Sted:         Kommunestyresalen, Granheim kommunehus
Møteform:     Fysisk møte
Møteleder:    Ragnhild Myrvold (GL)
Møtesekretær: Wenche Lyngmo

Til stede
---------

Navn               Funksjon      Parti  Møtt for
─────────────────  ────────────  ─────  ──────────────
Ragnhild Myrvold   Ordfører      GL
Torstein Aasgard   Medlem        GL
Ingeborg Haugli    Medlem        GL
Amir Rezai         Medlem        GL
Kjersti Solbrekke  Medlem        GL
Odd-Arne Nyhus     Medlem        GL
Silje Fagerhøi     Medlem        GL
Halvor Brattland   Varaordfører  BL
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

Møtte i enkeltsaker: Sander Moldung (vara for Thea Vikan, sak PS 46/24)
Forfall:             Bjørnar Kvisle (SL) – Marianne Øyen møtte som vara
                     Arvid Hovde (FF) – Solveig Krogh møtte som vara

Fra administrasjonen
--------------------

Navn              Stilling
────────────────  ─────────────────────
Astrid Fjellheim  Kommunedirektør
Øyvind Tangerud   Økonomisjef
Rune Bjerkan      Helse- og omsorgssjef
Geir Ove Vassli   Teknisk sjef
Wenche Lyngmo     Politisk sekretær

Torstein Aasgard (GL) forlot møtet kl. 21.25. Odd-Arne Nyhus (GL) forlot møtet kl. 21.50. Jonas
Vestre (UG) kom til møtet kl. 18.15.

Innkalling, saksliste og underskrivere
--------------------------------------

Innkalling:                          5. juni 2024 av Ragnhild Myrvold, e-post og kommunens nettsted,
                                     godkjent
Saksliste:                           Godkjent
Valgt til å underskrive protokollen: Kjersti Solbrekke (GL) og Tone Skarphagen (SL)

Saksliste
---------

Saksnr.   Arkivsak  Tittel                                            Lukket
────────  ────────  ────────────────────────────────────────────────  ──────
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

Gjelder: Kommunestyremøte 23. mai 2024
Tid:     kl. 18.00–18.05

Behandling

Forslag fra Ragnhild Myrvold (GL): Møteprotokollen fra 23. mai 2024 godkjennes.

Votering

Forslag fra Ragnhild Myrvold (GL):
Enstemmig vedtatt.

Vedtak

Møteprotokollen fra 23. mai 2024 godkjennes.

RS 12/24 Uttalelse fra kontrollutvalget til årsregnskapet
---------------------------------------------------------

Sakstype: Referatsak
Tid:      kl. 18.05–18.15

Behandling

- Kontrollutvalgets leder la fram uttalelsen, som ble tatt til orientering.

RS 13/24 Delegerte vedtak 16. mai – 5. juni 2024
------------------------------------------------

Sakstype: Delegert sak
Tid:      kl. 18.15–18.20

Behandling

- Vedtakene ble tatt til orientering.

Meldte vedtak

Granheim kommunestyre, 27. mai 2024: Leie av kommunens scene til Granheimdagene, uten vederlag
(vedtatt, etter fullmakt: Dag Sørum)

Granheim kommunestyre, 3. juni 2024: Nytt skilt ved Moeparken godkjennes (vedtatt, etter fullmakt:
Geir Ove Vassli)

PS 44/24 Årsregnskap og årsberetning 2023
-----------------------------------------

Arkivsak:             24/110
Tidligere behandling: Formannskapet, 4. juni 2024, sak PS 5/24 (vedtatt): Innstillingen ble
                      enstemmig vedtatt.
                      Kontrollutvalget, 30. mai 2024 (uttalelse avgitt): Kontrollutvalget hadde
                      ingen merknader.
Tid:                  kl. 18.20–18.45

Behandling

Innstilling fra formannskapet:
1. Årsregnskapet for 2023 godkjennes med et netto driftsresultat på 4 118 000 kroner.
2. Beløpet settes av til disposisjonsfondet.

Votering

Innstilling fra formannskapet:
Enstemmig vedtatt.

Vedtak

Årsregnskap og årsberetning 2023
1. Årsregnskapet for 2023 godkjennes med et netto driftsresultat på 4 118 000 kroner.
2. Beløpet settes av til disposisjonsfondet.
Kr 4 118 000 (overføring, avsetning, disposisjonsfondet, 2023)

PS 45/24 Tertialrapport 1/2024 med budsjettendringer
----------------------------------------------------

Arkivsak:             24/347
Tidligere behandling: Formannskapet, 4. juni 2024, sak PS 6/24 (vedtatt): Innstillingen ble vedtatt
                      mot én stemme.
Tid:                  kl. 18.45–19.10

Behandling

Innstilling fra formannskapet:
1. Tertialrapporten tas til orientering.
2. Rammen til helse og omsorg økes med 2 700 000 kroner.
3. Rammen til teknisk drift reduseres med 600 000 kroner.

Endringsforslag fra Synnøve Eikrem (BL) på vegne av Bygdelista til innstillingen fra formannskapet:
Rammen til teknisk drift holdes uendret; differansen dekkes av disposisjonsfondet.

Votering

Innstilling fra formannskapet, punkt 1:
Enstemmig vedtatt.

Innstilling fra formannskapet, punkt 2:
Enstemmig vedtatt.

Endringsforslag fra Synnøve Eikrem (BL):
For stemte 8: BL (5), FF (3).
Imot stemte 13: GL (7), SL (4), UG (2).
Dermed ble endringsforslaget ikke vedtatt.

Innstilling fra formannskapet, punkt 3:
For stemte 13: GL (7), SL (4), UG (2).
Imot stemte 8: BL (5), FF (3).
Dermed ble punkt 3 vedtatt.

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

Behandling

Habilitet: Thea Vikan (UG) fratrådte som inhabil, jf. forvaltningsloven § 6 første ledd bokstav a.
           Sander Moldung (UG) tiltrådte.

Innstilling fra kommunedirektøren:
1. Thea Vikan får fritak fra vervet som medlem av kommunestyret fra 15. august til 31. desember
2024.
2. Sander Moldung rykker opp så lenge fritaket varer.

Votering

Innstilling fra kommunedirektøren:
Enstemmig vedtatt.

Vedtak

Fritak fra verv innvilges
1. Thea Vikan får fritak fra vervet som medlem av kommunestyret fra 15. august til 31. desember
2024.
2. Sander Moldung rykker opp så lenge fritaket varer.

PS 47/24 Utbygging av fjernvarme på Moen
----------------------------------------

Arkivsak: 24/374
Tid:      kl. 19.40–20.05

Behandling

Innstilling fra formannskapet:
1. Kommunen gir garanti for lån til Moen fjernvarme på inntil 5 000 000 kroner.
2. Garantien gjelder i 15 år.

Forslag fra Halvor Brattland (BL) på vegne av Bygdelista: Saken utsettes til selskapet har lagt fram
revidert driftsbudsjett.

Votering

Forslag fra Halvor Brattland (BL):
For stemte 5: BL (5).
Imot stemte 16: GL (7), SL (4), FF (3), UG (2).
Dermed ble forslaget ikke vedtatt.

Innstilling fra formannskapet:
For stemte 16: GL (7), BL (1), SL (3), FF (3), UG (2).
Imot stemte 5: BL (4), SL (1).
Dermed ble innstillingen vedtatt.

Vedtak

Utbygging av fjernvarme på Moen
1. Kommunen gir garanti for lån til Moen fjernvarme på inntil 5 000 000 kroner.
2. Garantien gjelder i 15 år.
Inntil kr 5 000 000 (garanti, lån til Moen fjernvarme, 2024)

Protokolltilførsel: Halvor Brattland (BL) på vegne av Bygdelista: Bygdelista mener at kommunen tar
                    en risiko som innbyggerne ikke er tjent med.

PS 48/24 Alkoholpolitiske retningslinjer 2024–2028
--------------------------------------------------

Arkivsak: 24/356
Tid:      kl. 20.05–20.30

Behandling

Innstilling fra kommunedirektøren:
1. Salgstiden for øl er til kl. 20.00 på hverdager og til kl. 18.00 på lørdager.
2. Skjenketiden er til kl. 01.30.

Endringsforslag fra Ingeborg Haugli (GL) på vegne av Granheimlista til innstillingen fra
kommunedirektøren: Skjenketiden er til kl. 01.00.

Votering

Innstilling fra kommunedirektøren, punkt 1:
Enstemmig vedtatt.

Endringsforslag fra Ingeborg Haugli (GL):
For stemte 6: GL (3), BL (2), SL (1).
Imot stemte 15: GL (4), BL (3), SL (3), FF (3), UG (2).
Dermed ble endringsforslaget ikke vedtatt.

Innstilling fra kommunedirektøren, punkt 2:
For stemte 15: GL (4), BL (3), SL (3), FF (3), UG (2).
Imot stemte 6: GL (3), BL (2), SL (1).
Dermed ble punkt 2 vedtatt.

Vedtak

Alkoholpolitiske retningslinjer 2024–2028 vedtas
1. Salgstiden for øl er til kl. 20.00 på hverdager og til kl. 18.00 på lørdager.
2. Skjenketiden er til kl. 01.30.

PS 49/24 Strategi for bosetting av flyktninger
----------------------------------------------

Arkivsak: 24/367
Tid:      kl. 20.30–20.55

Behandling

Innstilling fra kommunedirektøren: Granheim kommune bosetter 22 flyktninger i 2024.

Votering

Innstilling fra kommunedirektøren:
De øvrige 19 stemte for.
Imot stemte 2: Halvor Brattland (BL), Jon Erik Moene (BL).
Dermed ble innstillingen vedtatt.

Vedtak

Granheim kommune bosetter 22 flyktninger i 2024.

PS 50/24 Avfallsplan – kildesortering i hytteområder
----------------------------------------------------

Arkivsak: 24/135
Tid:      kl. 20.55–21.25

Behandling

Innstilling fra formannskapet:
1. Det settes ut felles returpunkter i tre hytteområder.
2. Ordningen finansieres av hyttegebyret.

Votering

Innstilling fra formannskapet:
Enstemmig vedtatt.

Vedtak

Returpunkter i hytteområdene
1. Det settes ut felles returpunkter i tre hytteområder.
2. Ordningen finansieres av hyttegebyret.

PS 51/24 Sommerpraktikanter i kommunen
--------------------------------------

Arkivsak: 24/389
Tid:      kl. 21.25–21.50

Behandling

Innstilling fra kommunedirektøren: Kommunen tilbyr 24 ungdommer sommerjobb i tre uker.

Endringsforslag fra Thea Vikan (UG) på vegne av Ung i Granheim til innstillingen fra
kommunedirektøren: Antallet sommerjobber økes til 30.

Votering

Endringsforslag fra Thea Vikan (UG):
For stemte 10: GL (1), SL (4), FF (3), UG (2).
Imot stemte 10: GL (5), BL (5).
Stemmen til Ragnhild Myrvold (GL) avgjorde.
Dermed ble endringsforslaget ikke vedtatt.

Innstilling fra kommunedirektøren:
Enstemmig vedtatt.

Vedtak

Kommunen tilbyr 24 ungdommer sommerjobb i tre uker.
Kr 430 000 (sommerjobb for ungdom, rammeområde fellesutgifter, 2024)

FO 9/24 Drikkevann på Ulvedal
-----------------------------

Sakstype:     Interpellasjon
Tid:          kl. 21.50–22.15
Interpellant: Solveig Krogh (FF)
Besvart av:   Ragnhild Myrvold (GL)

Behandling

- Solveig Krogh (FF), spørsmål: Når får Ulvedal nytt vannbehandlingsanlegg?
- Ragnhild Myrvold (GL), svar: Anlegget tas i bruk i september.

Dokumenter
----------

- Innkalling og saksframlegg til møtet i kommunestyret 13. juni 2024 (sendt ut på forhånd)
- Årsregnskap og årsberetning 2023 (sendt ut på forhånd, sak PS 44/24)

Neste møte
----------

Torsdag 27. juni 2024 kl. 17.00, Kommunestyresalen, Granheim kommunehus

Underskrifter
-------------

Protokollen er godkjent i møtet 27. juni 2024, ført av Wenche Lyngmo, underskrevet av Ragnhild
Myrvold, Kjersti Solbrekke og Tone Skarphagen.

……………………………………………
Ragnhild Myrvold

……………………………………………
Kjersti Solbrekke

……………………………………………
Tone Skarphagen
