The council of Granheim, 2024-06-13: its protocol in English.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-06-13 --language en
Minutes
=======

Body:      Granheim kommunestyre
Number:    6/2024
Type:      Ordinært
Date:      Thursday 13 June 2024
Time:      18:00–22:15
Place:     Kommunestyresalen, Granheim kommunehus
Form:      In person
Chair:     Ragnhild Myrvold (GL)
Secretary: Wenche Lyngmo

Present
-------

Name               Function       Party  In place of
─────────────────  ─────────────  ─────  ──────────────
Ragnhild Myrvold   Mayor          GL
Torstein Aasgard   Member         GL
Ingeborg Haugli    Member         GL
Amir Rezai         Member         GL
Kjersti Solbrekke  Member         GL
Odd-Arne Nyhus     Member         GL
Silje Fagerhøi     Member         GL
Halvor Brattland   Deputy mayor   BL
Marit Tveiten      Member         BL
Per Gunnar Lien    Member         BL
Synnøve Eikrem     Member         BL
Jon Erik Moene     Member         BL
Tone Skarphagen    Member         SL
Fatima Yusuf       Member         SL
Leif Rognstad      Member         SL
Eline Stordal      Member         FF
Nina Bergset       Member         FF
Jonas Vestre       Member         UG
Thea Vikan         Member         UG
Marianne Øyen      Deputy member  SL     Bjørnar Kvisle
Solveig Krogh      Deputy member  FF     Arvid Hovde

Attended: 21 of 21.

Attended single items: Sander Moldung (in place of Thea Vikan, item PS 46/24)
Absent:                Bjørnar Kvisle (SL) – Marianne Øyen attended instead
                       Arvid Hovde (FF) – Solveig Krogh attended instead

From the administration
-----------------------

Name              Position
────────────────  ─────────────────────
Astrid Fjellheim  Kommunedirektør
Øyvind Tangerud   Økonomisjef
Rune Bjerkan      Helse- og omsorgssjef
Geir Ove Vassli   Teknisk sjef
Wenche Lyngmo     Politisk sekretær

Torstein Aasgard (GL) left at 21:25. Odd-Arne Nyhus (GL) left at 21:50. Jonas Vestre (UG) arrived at
18:15.

Notice, agenda and signers
--------------------------

Notice:                      5 June 2024 by Ragnhild Myrvold, e-post og kommunens nettsted, approved
Agenda:                      Approved
Elected to sign the minutes: Kjersti Solbrekke (GL) and Tone Skarphagen (SL)

Agenda
------

Item      Case    Title                                             Closed
────────  ──────  ────────────────────────────────────────────────  ──────
PS 43/24          Godkjenning av møteprotokoll fra 23. mai 2024
RS 12/24          Uttalelse fra kontrollutvalget til årsregnskapet
RS 13/24          Delegerte vedtak 16. mai – 5. juni 2024
PS 44/24  24/110  Årsregnskap og årsberetning 2023
PS 45/24  24/347  Tertialrapport 1/2024 med budsjettendringer
PS 46/24  24/382  Fritak fra vervet som kommunestyremedlem
PS 47/24  24/374  Utbygging av fjernvarme på Moen
PS 48/24  24/356  Alkoholpolitiske retningslinjer 2024–2028
PS 49/24  24/367  Strategi for bosetting av flyktninger
PS 50/24  24/135  Avfallsplan – kildesortering i hytteområder
PS 51/24  24/389  Sommerpraktikanter i kommunen
FO 9/24           Drikkevann på Ulvedal

PS 43/24 Godkjenning av møteprotokoll fra 23. mai 2024
------------------------------------------------------

Concerns: Kommunestyremøte 23. mai 2024
Time:     18:00–18:05

Proceedings

Motion from Ragnhild Myrvold (GL): Møteprotokollen fra 23. mai 2024 godkjennes.

Voting

Motion from Ragnhild Myrvold (GL):
Adopted unanimously.

Decision

Møteprotokollen fra 23. mai 2024 godkjennes.

RS 12/24 Uttalelse fra kontrollutvalget til årsregnskapet
---------------------------------------------------------

Type: Report
Time: 18:05–18:15

Proceedings

- Kontrollutvalgets leder la fram uttalelsen, som ble tatt til orientering.

RS 13/24 Delegerte vedtak 16. mai – 5. juni 2024
------------------------------------------------

Type: Delegated decision
Time: 18:15–18:20

Proceedings

- Vedtakene ble tatt til orientering.

Decisions reported

Granheim kommunestyre, 27 May 2024: Leie av kommunens scene til Granheimdagene, uten vederlag
(adopted, by delegation: Dag Sørum)

Granheim kommunestyre, 3 June 2024: Nytt skilt ved Moeparken godkjennes (adopted, by delegation:
Geir Ove Vassli)

PS 44/24 Årsregnskap og årsberetning 2023
-----------------------------------------

Case:              24/110
Earlier treatment: Formannskapet, 4 June 2024, item PS 5/24 (adopted): Innstillingen ble enstemmig
                   vedtatt.
                   Kontrollutvalget, 30 May 2024 (statement given): Kontrollutvalget hadde ingen
                   merknader.
Time:              18:20–18:45

Proceedings

Recommendation from Formannskapet:
1. Årsregnskapet for 2023 godkjennes med et netto driftsresultat på 4 118 000 kroner.
2. Beløpet settes av til disposisjonsfondet.

Voting

Recommendation from Formannskapet:
Adopted unanimously.

Decision

Årsregnskap og årsberetning 2023
1. Årsregnskapet for 2023 godkjennes med et netto driftsresultat på 4 118 000 kroner.
2. Beløpet settes av til disposisjonsfondet.
NOK 4,118,000 (transfer, avsetning, disposisjonsfondet, 2023)

PS 45/24 Tertialrapport 1/2024 med budsjettendringer
----------------------------------------------------

Case:              24/347
Earlier treatment: Formannskapet, 4 June 2024, item PS 6/24 (adopted): Innstillingen ble vedtatt mot
                   én stemme.
Time:              18:45–19:10

Proceedings

Recommendation from Formannskapet:
1. Tertialrapporten tas til orientering.
2. Rammen til helse og omsorg økes med 2 700 000 kroner.
3. Rammen til teknisk drift reduseres med 600 000 kroner.

Amendment from Synnøve Eikrem (BL) on behalf of Bygdelista to the recommendation from Formannskapet:
Rammen til teknisk drift holdes uendret; differansen dekkes av disposisjonsfondet.

Voting

Recommendation from Formannskapet, point 1:
Adopted unanimously.

Recommendation from Formannskapet, point 2:
Adopted unanimously.

Amendment from Synnøve Eikrem (BL):
8 voted for: BL (5), FF (3).
13 voted against: GL (7), SL (4), UG (2).
Thus the amendment was rejected.

Recommendation from Formannskapet, point 3:
13 voted for: GL (7), SL (4), UG (2).
8 voted against: BL (5), FF (3).
Thus point 3 was adopted.

Decision

Budsjettendringer første tertial
1. Tertialrapporten tas til orientering.
2. Rammen til helse og omsorg økes med 2 700 000 kroner.
3. Rammen til teknisk drift reduseres med 600 000 kroner.
NOK 2,700,000 (transfer, rammeområde helse og omsorg, 2024)
NOK −600,000 (transfer, rammeområde teknisk drift, 2024)

PS 46/24 Fritak fra vervet som kommunestyremedlem
-------------------------------------------------

Case: 24/382
Time: 19:10–19:40

Proceedings

Impartiality: Thea Vikan (UG) stood down as disqualified, cf. forvaltningsloven § 6 første ledd
              bokstav a. Sander Moldung (UG) took the seat.

Recommendation from Kommunedirektøren:
1. Thea Vikan får fritak fra vervet som medlem av kommunestyret fra 15. august til 31. desember
2024.
2. Sander Moldung rykker opp så lenge fritaket varer.

Voting

Recommendation from Kommunedirektøren:
Adopted unanimously.

Decision

Fritak fra verv innvilges
1. Thea Vikan får fritak fra vervet som medlem av kommunestyret fra 15. august til 31. desember
2024.
2. Sander Moldung rykker opp så lenge fritaket varer.

PS 47/24 Utbygging av fjernvarme på Moen
----------------------------------------

Case: 24/374
Time: 19:40–20:05

Proceedings

Recommendation from Formannskapet:
1. Kommunen gir garanti for lån til Moen fjernvarme på inntil 5 000 000 kroner.
2. Garantien gjelder i 15 år.

Motion from Halvor Brattland (BL) on behalf of Bygdelista: Saken utsettes til selskapet har lagt
fram revidert driftsbudsjett.

Voting

Motion from Halvor Brattland (BL):
5 voted for: BL (5).
16 voted against: GL (7), SL (4), FF (3), UG (2).
Thus the motion was rejected.

Recommendation from Formannskapet:
16 voted for: GL (7), BL (1), SL (3), FF (3), UG (2).
5 voted against: BL (4), SL (1).
Thus the recommendation was adopted.

Decision

Utbygging av fjernvarme på Moen
1. Kommunen gir garanti for lån til Moen fjernvarme på inntil 5 000 000 kroner.
2. Garantien gjelder i 15 år.
Up to NOK 5,000,000 (guarantee, lån til Moen fjernvarme, 2024)

Remark for the record: Halvor Brattland (BL) on behalf of Bygdelista: Bygdelista mener at kommunen
                       tar en risiko som innbyggerne ikke er tjent med.

PS 48/24 Alkoholpolitiske retningslinjer 2024–2028
--------------------------------------------------

Case: 24/356
Time: 20:05–20:30

Proceedings

Recommendation from Kommunedirektøren:
1. Salgstiden for øl er til kl. 20.00 på hverdager og til kl. 18.00 på lørdager.
2. Skjenketiden er til kl. 01.30.

Amendment from Ingeborg Haugli (GL) on behalf of Granheimlista to the recommendation from
Kommunedirektøren: Skjenketiden er til kl. 01.00.

Voting

Recommendation from Kommunedirektøren, point 1:
Adopted unanimously.

Amendment from Ingeborg Haugli (GL):
6 voted for: GL (3), BL (2), SL (1).
15 voted against: GL (4), BL (3), SL (3), FF (3), UG (2).
Thus the amendment was rejected.

Recommendation from Kommunedirektøren, point 2:
15 voted for: GL (4), BL (3), SL (3), FF (3), UG (2).
6 voted against: GL (3), BL (2), SL (1).
Thus point 2 was adopted.

Decision

Alkoholpolitiske retningslinjer 2024–2028 vedtas
1. Salgstiden for øl er til kl. 20.00 på hverdager og til kl. 18.00 på lørdager.
2. Skjenketiden er til kl. 01.30.

PS 49/24 Strategi for bosetting av flyktninger
----------------------------------------------

Case: 24/367
Time: 20:30–20:55

Proceedings

Recommendation from Kommunedirektøren: Granheim kommune bosetter 22 flyktninger i 2024.

Voting

Recommendation from Kommunedirektøren:
The other 19 voted for.
2 voted against: Halvor Brattland (BL), Jon Erik Moene (BL).
Thus the recommendation was adopted.

Decision

Granheim kommune bosetter 22 flyktninger i 2024.

PS 50/24 Avfallsplan – kildesortering i hytteområder
----------------------------------------------------

Case: 24/135
Time: 20:55–21:25

Proceedings

Recommendation from Formannskapet:
1. Det settes ut felles returpunkter i tre hytteområder.
2. Ordningen finansieres av hyttegebyret.

Voting

Recommendation from Formannskapet:
Adopted unanimously.

Decision

Returpunkter i hytteområdene
1. Det settes ut felles returpunkter i tre hytteområder.
2. Ordningen finansieres av hyttegebyret.

PS 51/24 Sommerpraktikanter i kommunen
--------------------------------------

Case: 24/389
Time: 21:25–21:50

Proceedings

Recommendation from Kommunedirektøren: Kommunen tilbyr 24 ungdommer sommerjobb i tre uker.

Amendment from Thea Vikan (UG) on behalf of Ung i Granheim to the recommendation from
Kommunedirektøren: Antallet sommerjobber økes til 30.

Voting

Amendment from Thea Vikan (UG):
10 voted for: GL (1), SL (4), FF (3), UG (2).
10 voted against: GL (5), BL (5).
Ragnhild Myrvold (GL) had the casting vote.
Thus the amendment was rejected.

Recommendation from Kommunedirektøren:
Adopted unanimously.

Decision

Kommunen tilbyr 24 ungdommer sommerjobb i tre uker.
NOK 430,000 (sommerjobb for ungdom, rammeområde fellesutgifter, 2024)

FO 9/24 Drikkevann på Ulvedal
-----------------------------

Type:              Interpellation
Time:              21:50–22:15
Interpellation by: Solveig Krogh (FF)
Answered by:       Ragnhild Myrvold (GL)

Proceedings

- Solveig Krogh (FF), question: Når får Ulvedal nytt vannbehandlingsanlegg?
- Ragnhild Myrvold (GL), answer: Anlegget tas i bruk i september.

Documents
---------

- Innkalling og saksframlegg til møtet i kommunestyret 13. juni 2024 (sent beforehand)
- Årsregnskap og årsberetning 2023 (sent beforehand, item PS 44/24)

Next meeting
------------

Thursday 27 June 2024, 17:00, Kommunestyresalen, Granheim kommunehus

Signatures
----------

The minutes were approved in the meeting of 27 June 2024, written by Wenche Lyngmo, signed by
Ragnhild Myrvold, Kjersti Solbrekke and Tone Skarphagen.

……………………………………………
Ragnhild Myrvold

……………………………………………
Kjersti Solbrekke

……………………………………………
Tone Skarphagen
