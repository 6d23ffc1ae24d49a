The council of Granheim, 2024-08-29: its protocol in English.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-08-29 --language en
Minutes
=======

Body:      Granheim kommunestyre
Number:    8/2024
Type:      Ordinært
Date:      Thursday 29 August 2024
Time:      18:00–21:15
Place:     Kommunestyresalen, Granheim kommunehus
Form:      In person
Chair:     Halvor Brattland (BL)
Secretary: Wenche Lyngmo

Present
-------

Name               Function       Party  In place of
─────────────────  ─────────────  ─────  ────────────────
Torstein Aasgard   Member         GL
Ingeborg Haugli    Member         GL
Amir Rezai         Member         GL
Kjersti Solbrekke  Member         GL
Odd-Arne Nyhus     Member         GL
Silje Fagerhøi     Member         GL
Halvor Brattland   Deputy mayor   BL
Per Gunnar Lien    Member         BL
Synnøve Eikrem     Member         BL
Jon Erik Moene     Member         BL
Tone Skarphagen    Member         SL
Bjørnar Kvisle     Member         SL
Fatima Yusuf       Member         SL
Leif Rognstad      Member         SL
Eline Stordal      Member         FF
Arvid Hovde        Member         FF
Nina Bergset       Member         FF
Jonas Vestre       Member         UG
Sander Moldung     Deputy member  UG     Thea Vikan
Kåre Finstad       Deputy member  BL     Marit Tveiten
Gunnhild Raa       Deputy member  GL     Ragnhild Myrvold

Attended: 21 of 21.

Absent: Thea Vikan (UG, fritak for verv) – Sander Moldung attended instead
        Marit Tveiten (BL) – Kåre Finstad attended instead
        Ragnhild Myrvold (GL) – Gunnhild Raa attended instead

From the administration
-----------------------

Name              Position
────────────────  ─────────────────
Astrid Fjellheim  Kommunedirektør
Øyvind Tangerud   Økonomisjef
Yngvild Prestrud  Plansjef
Wenche Lyngmo     Politisk sekretær

Notice, agenda and signers
--------------------------

Notice:                      21 August 2024 by Ragnhild Myrvold, e-post og kommunens nettsted,
                             approved
Agenda:                      Approved
Elected to sign the minutes: Odd-Arne Nyhus (GL) and Nina Bergset (FF)

Agenda
------

Item      Case    Title                                                    Closed
────────  ──────  ───────────────────────────────────────────────────────  ──────
PS 56/24          Godkjenning av møteprotokoll fra 27. juni 2024
RS 14/24  22/878  Avgjørelse fra Statsforvalteren om Skogbrynet hyttefelt
RS 15/24          Delegerte vedtak 6. juni – 21. august 2024
PS 57/24  24/435  Detaljregulering for Granheim sentrum – oppstart
PS 58/24  24/426  Fritak for eiendomsskatt – fredede bygg
PS 59/24  24/399  Budsjettkonferanse – rammer for 2025
PS 60/24  24/446  Godkjenning av skolerute 2025–2026
PS 61/24  24/456  Uttalelse til regional transportplan
PS 62/24  24/464  Tilskudd til tursti på Granheimsåsen
FO 10/24          Tilsyn med utleie av hytter

PS 56/24 Godkjenning av møteprotokoll fra 27. juni 2024
-------------------------------------------------------

Concerns: Kommunestyremøte 27. juni 2024

Proceedings

Motion from Halvor Brattland (BL): Møteprotokollen fra 27. juni 2024 godkjennes.

Voting

Motion from Halvor Brattland (BL):
Adopted unanimously.

Decision

Møteprotokollen fra 27. juni 2024 godkjennes.

RS 14/24 Avgjørelse fra Statsforvalteren om Skogbrynet hyttefelt
----------------------------------------------------------------

Case:     22/878
Type:     Report
Concerns: Kommunestyremøte 25. april 2024

Proceedings

- Statsforvalteren har 12. august 2024 funnet at vedtaket i sak PS 29/24 er lovlig. Avgjørelsen ble
  tatt til orientering.

RS 15/24 Delegerte vedtak 6. juni – 21. august 2024
---------------------------------------------------

Type: Delegated decision

Proceedings

- Vedtakene ble tatt til orientering.

Decisions reported

Granheim kommunestyre, 11 July 2024: Leie av skolebrakke ved Myrkollen skole for høsten 2024
(adopted, by delegation: Astrid Fjellheim)

Granheim kommunestyre, 6 August 2024: To søknader om startlån innvilges, én avslås (adopted, by
delegation: Øyvind Tangerud)

PS 57/24 Detaljregulering for Granheim sentrum – oppstart
---------------------------------------------------------

Case: 24/435

Proceedings

Recommendation from Kommunedirektøren: Planarbeidet settes i gang, og det legges opp til medvirkning
i september.

Voting

Recommendation from Kommunedirektøren:
Adopted unanimously.

Decision

Planarbeidet settes i gang, og det legges opp til medvirkning i september.

PS 58/24 Fritak for eiendomsskatt – fredede bygg
------------------------------------------------

Case: 24/426

Proceedings

Recommendation from Formannskapet: Fredede bygg fritas for eiendomsskatt fra 1. januar 2025.

Additional proposal from Nina Bergset (FF) on behalf of Fjell og fjord to the recommendation from
Formannskapet: Fritaket gjelder også verneverdige bygg i sentrum.

Voting

Recommendation from Formannskapet:
Adopted unanimously.

Additional proposal from Nina Bergset (FF):
7 voted for: SL (4), FF (3).
14 voted against: GL (7), BL (5), UG (2).
Thus the additional proposal was rejected.

Decision

Fredede bygg fritas for eiendomsskatt fra 1. januar 2025.

PS 59/24 Budsjettkonferanse – rammer for 2025
---------------------------------------------

Case: 24/399

Proceedings

Recommendation from Formannskapet:
1. Kommunedirektøren legger til grunn uendret skattøre og uendret eiendomsskatt.
2. Alle rammeområder får effektiviseringskrav på 0,5 prosent.

Voting

Recommendation from Formannskapet, point 1:
Adopted unanimously.

Recommendation from Formannskapet, point 2:
12 voted for: GL (7), BL (5).
9 voted against: SL (4), FF (3), UG (2).
Thus point 2 was adopted.

Decision

Rammer for budsjettarbeidet
1. Kommunedirektøren legger til grunn uendret skattøre og uendret eiendomsskatt.
2. Alle rammeområder får effektiviseringskrav på 0,5 prosent.

PS 60/24 Godkjenning av skolerute 2025–2026
-------------------------------------------

Case: 24/446

Proceedings

Recommendation from Kommunedirektøren: Skoleruta for 2025–2026 fastsettes slik den er lagt fram.

Voting

Recommendation from Kommunedirektøren:
Adopted unanimously.

Decision

Skoleruta for 2025–2026 fastsettes slik den er lagt fram.

PS 61/24 Uttalelse til regional transportplan
---------------------------------------------

Case: 24/456

Proceedings

Recommendation from Formannskapet: Granheim kommune ber om at utbedring av fylkesveien over Moen tas
inn i handlingsprogrammet.

Voting

Recommendation from Formannskapet:
Adopted unanimously.

Decision

Granheim kommune ber om at utbedring av fylkesveien over Moen tas inn i handlingsprogrammet.

PS 62/24 Tilskudd til tursti på Granheimsåsen
---------------------------------------------

Case: 24/464

Proceedings

Recommendation from Formannskapet: Kommunen gir 200 000 kroner til tursti på Granheimsåsen.

Voting

Recommendation from Formannskapet:
The other 19 voted for.
2 voted against: Eline Stordal (FF), Nina Bergset (FF).
Thus the recommendation was adopted.

Decision

Kommunen gir 200 000 kroner til tursti på Granheimsåsen.
NOK 200,000 (grant, tursti, næringsfondet, 2024)

FO 10/24 Tilsyn med utleie av hytter
------------------------------------

Type:        Question
Asked by:    Kåre Finstad (BL)
Answered by: Halvor Brattland (BL)

Proceedings

- Kåre Finstad (BL), question: Fører kommunen tilsyn med korttidsutleie?
- Halvor Brattland (BL), answer: To tilsyn er gjennomført i år.

Documents
---------

- Innkalling og saksframlegg til møtet i kommunestyret 29. august 2024 (sent beforehand)

Next meeting
------------

Thursday 26 September 2024, 18:00, Kommunestyresalen, Granheim kommunehus

Signatures
----------

The minutes were approved in the meeting of 26 September 2024, written by Wenche Lyngmo, signed by
Halvor Brattland, Odd-Arne Nyhus and Nina Bergset.

……………………………………………
Halvor Brattland

……………………………………………
Odd-Arne Nyhus

……………………………………………
Nina Bergset
