The council of Granheim, 2024-03-21: its protocol in English.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-03-21 --language en
Minutes
=======

Body:      Granheim kommunestyre
Number:    3/2024
Type:      Ordinært
Date:      Thursday 21 March 2024
Time:      18:00–21:20
Place:     Kommunestyresalen, Granheim kommunehus
Form:      In person
Chair:     Ragnhild Myrvold (GL)
Secretary: Wenche Lyngmo

Present
-------

Name              Function       Party  In place of
────────────────  ─────────────  ─────  ─────────────────
Ragnhild Myrvold  Mayor          GL
Ingeborg Haugli   Member         GL
Amir Rezai        Member         GL
Odd-Arne Nyhus    Member         GL
Silje Fagerhøi    Member         GL
Halvor Brattland  Deputy mayor   BL
Marit Tveiten     Member         BL
Per Gunnar Lien   Member         BL
Synnøve Eikrem    Member         BL
Tone Skarphagen   Member         SL
Bjørnar Kvisle    Member         SL
Fatima Yusuf      Member         SL
Leif Rognstad     Member         SL
Eline Stordal     Member         FF
Arvid Hovde       Member         FF
Nina Bergset      Member         FF
Jonas Vestre      Member         UG
Thea Vikan        Member         UG
Gunnhild Raa      Deputy member  GL     Torstein Aasgard
Stian Melbø       Deputy member  GL     Kjersti Solbrekke
Kåre Finstad      Deputy member  BL     Jon Erik Moene

Attended: 21 of 21.

Absent:       Torstein Aasgard (GL) – Gunnhild Raa attended instead
              Kjersti Solbrekke (GL) – Stian Melbø attended instead
              Jon Erik Moene (BL) – Kåre Finstad attended instead
Also present: Lars Petter Wiik (kommuneoverlege)

From the administration
-----------------------

Name              Position
────────────────  ─────────────────────
Astrid Fjellheim  Kommunedirektør
Øyvind Tangerud   Økonomisjef
Geir Ove Vassli   Teknisk sjef
Rune Bjerkan      Helse- og omsorgssjef
Wenche Lyngmo     Politisk sekretær

Leif Rognstad (SL) left at 20:40. Nina Bergset (FF) arrived at 18:15. Lars Petter Wiik left at
18:15.

Notice, agenda and signers
--------------------------

Notice:                      13 March 2024 by Ragnhild Myrvold, e-post og kommunens nettsted,
                             approved
Agenda:                      Approved with these changes: Uttalelse om nedlegging av bussrute 412
                             ble satt på sakslisten
Elected to sign the minutes: Synnøve Eikrem (BL) and Jonas Vestre (UG)

Agenda
------

Item      Case    Title                                              Closed
────────  ──────  ─────────────────────────────────────────────────  ──────
PS 18/24          Godkjenning av møteprotokoll fra 22. februar 2024
RS 6/24           Årsrapport 2023 fra kommuneoverlegen
RS 7/24           Delegerte vedtak 15. februar – 13. mars 2024
PS 19/24  23/429  Bru over Storelva – tilleggsbevilgning
PS 20/24  24/166  Startlån og tilskudd – opptak av lån i Husbanken
PS 21/24  24/219  Klima- og energiplan – oppstart
PS 22/24  24/184  Utleie av kommunale boliger – nye retningslinjer
PS 23/24  24/208  Ny heltidskultur i helse og omsorg
PS 24/24  24/227  Vedtekter for Granheim kulturskole
PS 25/24  24/200  Plan for forvaltningsrevisjon 2024–2027
PS 26/24  24/193  Uttalelse om nedlegging av bussrute 412
FO 5/24           Rasfare ved Ulvedalsveien

PS 18/24 Godkjenning av møteprotokoll fra 22. februar 2024
----------------------------------------------------------

Concerns: Kommunestyremøte 22. februar 2024
Time:     18:00–18:05

Proceedings

Motion from Ragnhild Myrvold (GL): Møteprotokollen fra 22. februar 2024 godkjennes.

Voting

Motion from Ragnhild Myrvold (GL):
Adopted unanimously.

Decision

Møteprotokollen fra 22. februar 2024 godkjennes.

RS 6/24 Årsrapport 2023 fra kommuneoverlegen
--------------------------------------------

Type: Report
Time: 18:05–18:10

Proceedings

- Kommuneoverlegen orienterte om smittevern og tilsyn. Rapporten ble tatt til orientering.

RS 7/24 Delegerte vedtak 15. februar – 13. mars 2024
----------------------------------------------------

Type: Delegated decision
Time: 18:10–18:15

Proceedings

- Vedtakene ble tatt til orientering.

Decisions reported

Granheim kommunestyre, 6 March 2024: Utvidet skjenketid for Granheim kro i påsken (adopted, by
delegation: Astrid Fjellheim)

Granheim kommunestyre, 11 March 2024: Tilskudd på 15 000 kroner til bygdekinoen (adopted, by
delegation: Dag Sørum)

PS 19/24 Bru over Storelva – tilleggsbevilgning
-----------------------------------------------

Case:              23/429
Earlier treatment: Formannskapet, 12 March 2024, item PS 1/24 (adopted): Innstillingen ble enstemmig
                   vedtatt.
Time:              18:15–18:35

Proceedings

Recommendation from Formannskapet:
1. Det bevilges 3 200 000 kroner i tillegg til ny bru over Storelva.
2. Tillegget dekkes med 2 000 000 kroner i lån og 1 200 000 kroner fra næringsfondet.
3. Kommunedirektøren legger fram sluttregnskap innen 1. desember 2024.

Voting

Recommendation from Formannskapet, point 1:
Adopted unanimously.

Recommendation from Formannskapet, point 2:
16 voted for: GL (7), BL (5), SL (4).
5 voted against: FF (3), UG (2).
Thus point 2 was adopted.

Recommendation from Formannskapet, point 3:
Adopted unanimously.

Decision

Tilleggsbevilgning til bru over Storelva
1. Det bevilges 3 200 000 kroner i tillegg til ny bru over Storelva.
2. Tillegget dekkes med 2 000 000 kroner i lån og 1 200 000 kroner fra næringsfondet.
3. Kommunedirektøren legger fram sluttregnskap innen 1. desember 2024.
NOK 2,000,000 (loan, bru over Storelva, investeringsbudsjettet, 2024)
NOK 1,200,000 (bru over Storelva, næringsfondet, 2024)

Follow-up: Geir Ove Vassli: Legger fram sluttregnskapet for brua (due 1 December 2024)

PS 20/24 Startlån og tilskudd – opptak av lån i Husbanken
---------------------------------------------------------

Case:              24/166
Earlier treatment: Formannskapet, 12 March 2024, item PS 2/24 (adopted): Innstillingen ble enstemmig
                   vedtatt.
Time:              18:35–18:55

Proceedings

Recommendation from Formannskapet: Kommunen tar opp 12 000 000 kroner i startlån i Husbanken til
videre utlån.

Voting

Recommendation from Formannskapet:
Adopted unanimously.

Decision

Kommunen tar opp 12 000 000 kroner i startlån i Husbanken til videre utlån.
NOK 12,000,000 (loan, startlån til videre utlån, 2024)

PS 21/24 Klima- og energiplan – oppstart
----------------------------------------

Case: 24/219
Time: 18:55–19:15

Proceedings

Recommendation from Formannskapet: Arbeidet med ny klima- og energiplan settes i gang, med
planprogram på høring innen 1. juni.

Voting

Recommendation from Formannskapet:
The other 19 voted for.
2 voted against: Halvor Brattland (BL), Per Gunnar Lien (BL).
Thus the recommendation was adopted.

Decision

Arbeidet med ny klima- og energiplan settes i gang, med planprogram på høring innen 1. juni.

PS 22/24 Utleie av kommunale boliger – nye retningslinjer
---------------------------------------------------------

Case: 24/184
Time: 19:15–19:35

Proceedings

Recommendation from Formannskapet: Retningslinjer for tildeling av kommunale boliger vedtas.

Voting

Recommendation from Formannskapet:
Adopted unanimously.

Decision

Retningslinjer for tildeling av kommunale boliger vedtas.

PS 23/24 Ny heltidskultur i helse og omsorg
-------------------------------------------

Case: 24/208
Time: 19:35–20:00

Proceedings

Recommendation from Formannskapet:
1. Alle stillinger i turnus lyses ut som hele stillinger fra 1. mai 2024.
2. Ordningen vurderes etter ett år.

Alternative proposal from Eline Stordal (FF) on behalf of Fjell og fjord: Ordningen prøves først ut
ved Lihaugen omsorgssenter i seks måneder.

Voting

Alternative proposal from Eline Stordal (FF):
3 voted for: FF (3).
18 voted against: GL (7), BL (5), SL (4), UG (2).
Thus the alternative proposal was rejected.

Recommendation from Formannskapet:
18 voted for: GL (7), BL (5), SL (4), UG (2).
3 voted against: FF (3).
Thus the recommendation was adopted.

Decision

Heltidskultur i helse og omsorg
1. Alle stillinger i turnus lyses ut som hele stillinger fra 1. mai 2024.
2. Ordningen vurderes etter ett år.

PS 24/24 Vedtekter for Granheim kulturskole
-------------------------------------------

Case: 24/227
Time: 20:00–20:20

Proceedings

Recommendation from Kommunedirektøren: Vedtekter for kulturskolen vedtas, med virkning fra skoleåret
2024–2025.

Voting

Recommendation from Kommunedirektøren:
Adopted unanimously.

Decision

Vedtekter for kulturskolen vedtas, med virkning fra skoleåret 2024–2025.

PS 25/24 Plan for forvaltningsrevisjon 2024–2027
------------------------------------------------

Case:              24/200
Earlier treatment: Kontrollutvalget, 4 March 2024 (adopted): Planen oversendes kommunestyret.
Time:              20:20–20:40

Proceedings

Recommendation from Kontrollutvalget: Plan for forvaltningsrevisjon vedtas slik kontrollutvalget har
lagt den fram.

Voting

Recommendation from Kontrollutvalget:
Adopted unanimously.

Decision

Plan for forvaltningsrevisjon vedtas slik kontrollutvalget har lagt den fram.

PS 26/24 Uttalelse om nedlegging av bussrute 412
------------------------------------------------

Case:                              24/193
Taken up though not on the notice: Kommunestyret samtykket, unanimous
Time:                              20:40–21:00

Proceedings

Motion from Ragnhild Myrvold (GL): Granheim kommunestyre ber fylkeskommunen om å beholde bussrute
412 på skoledager.

Additional proposal from Thea Vikan (UG) on behalf of Ung i Granheim to the motion from Ragnhild
Myrvold (GL): Ruta er det eneste tilbudet for 43 elever.

Voting

Motion from Ragnhild Myrvold (GL):
Adopted unanimously.

Additional proposal from Thea Vikan (UG):
Adopted unanimously.

Decision

Uttalelsen om bussrute 412 vedtas
Granheim kommunestyre ber fylkeskommunen om å beholde bussrute 412 på skoledager. Ruta er det eneste
tilbudet for 43 elever.

Follow-up: Ragnhild Myrvold: Sender uttalelsen til fylkeskommunen (due 27 March 2024)

FO 5/24 Rasfare ved Ulvedalsveien
---------------------------------

Type:        Question
Time:        21:00–21:20
Asked by:    Eline Stordal (FF)
Answered by: Ragnhild Myrvold (GL)

Proceedings

- Eline Stordal (FF), question: Har kommunen fått vurdert rasfaren ved Ulvedalsveien?
- Ragnhild Myrvold (GL), answer: En geolog gikk over strekningen 7. mars, og rapporten kommer i
  april.

Documents
---------

- Innkalling og saksframlegg til møtet i kommunestyret 21. mars 2024 (sent beforehand)

Next meeting
------------

Thursday 25 April 2024, 18:00, Kommunestyresalen, Granheim kommunehus

Signatures
----------

The minutes were approved in the meeting of 25 April 2024, written by Wenche Lyngmo, signed by
Ragnhild Myrvold, Synnøve Eikrem and Jonas Vestre.

……………………………………………
Ragnhild Myrvold

……………………………………………
Synnøve Eikrem

……………………………………………
Jonas Vestre
