The council of Granheim, 2024-06-27: its protocol in English.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-06-27 --language en
Minutes
=======

Body:      Granheim kommunestyre
Number:    7/2024
Type:      Ekstraordinært
Date:      Thursday 27 June 2024
Time:      17:00–18:30
Place:     Kommunestyresalen, Granheim kommunehus
Form:      In person
Chair:     Ragnhild Myrvold (GL)
Secretary: Wenche Lyngmo

Present
-------

Name               Function       Party  In place of
─────────────────  ─────────────  ─────  ───────────────
Ragnhild Myrvold   Mayor          GL
Torstein Aasgard   Member         GL
Amir Rezai         Member         GL
Kjersti Solbrekke  Member         GL
Odd-Arne Nyhus     Member         GL
Silje Fagerhøi     Member         GL
Halvor Brattland   Deputy mayor   BL
Marit Tveiten      Member         BL
Per Gunnar Lien    Member         BL
Jon Erik Moene     Member         BL
Bjørnar Kvisle     Member         SL
Fatima Yusuf       Member         SL
Leif Rognstad      Member         SL
Eline Stordal      Member         FF
Arvid Hovde        Member         FF
Nina Bergset       Member         FF
Gunnhild Raa       Deputy member  GL     Ingeborg Haugli
Kåre Finstad       Deputy member  BL     Synnøve Eikrem
Marianne Øyen      Deputy member  SL     Tone Skarphagen
Sander Moldung     Deputy member  UG     Thea Vikan
Amalie Grindheim   Deputy member  UG     Jonas Vestre

Attended: 21 of 21.

Absent: Ingeborg Haugli (GL) – Gunnhild Raa attended instead
        Synnøve Eikrem (BL) – Kåre Finstad attended instead
        Tone Skarphagen (SL) – Marianne Øyen attended instead
        Thea Vikan (UG) – Sander Moldung attended instead
        Jonas Vestre (UG) – Amalie Grindheim attended instead

From the administration
-----------------------

Name              Position
────────────────  ─────────────────
Astrid Fjellheim  Kommunedirektør
Geir Ove Vassli   Teknisk sjef
Wenche Lyngmo     Politisk sekretær

Notice, agenda and signers
--------------------------

Notice:                      19 June 2024 by Ragnhild Myrvold, e-post og kommunens nettsted,
                             approved
Agenda:                      Approved
Elected to sign the minutes: Amir Rezai (GL) and Halvor Brattland (BL)

Agenda
------

Item      Case    Title                                           Closed
────────  ──────  ──────────────────────────────────────────────  ──────
PS 52/24          Godkjenning av møteprotokoll fra 13. juni 2024
PS 53/24  24/409  Flomskader på Ulvedalsveien – strakstiltak
PS 54/24  24/409  Tilsetting av prosjektleder for gjenoppbygging
PS 55/24  24/419  Valg av settemedlem til klagenemnda

PS 52/24 Godkjenning av møteprotokoll fra 13. juni 2024
-------------------------------------------------------

Concerns: Kommunestyremøte 13. juni 2024

Proceedings

Motion from Ragnhild Myrvold (GL): Møteprotokollen fra 13. juni 2024 godkjennes.

Voting

Motion from Ragnhild Myrvold (GL):
Adopted unanimously.

Decision

Møteprotokollen fra 13. juni 2024 godkjennes.

PS 53/24 Flomskader på Ulvedalsveien – strakstiltak
---------------------------------------------------

Case: 24/409

Proceedings

Recommendation from Kommunedirektøren:
1. Det bevilges 1 900 000 kroner til strakstiltak på Ulvedalsveien.
2. Beløpet dekkes av disposisjonsfondet, og det søkes om skjønnsmidler.

Voting

Recommendation from Kommunedirektøren:
Adopted unanimously.

Decision

Strakstiltak på Ulvedalsveien
1. Det bevilges 1 900 000 kroner til strakstiltak på Ulvedalsveien.
2. Beløpet dekkes av disposisjonsfondet, og det søkes om skjønnsmidler.
NOK 1,900,000 (strakstiltak, rammeområde teknisk drift, 2024, financed by disposisjonsfondet)

Follow-up: Geir Ove Vassli: Gjenåpner veien for tungtransport (due 31 July 2024)

PS 54/24 Tilsetting av prosjektleder for gjenoppbygging
-------------------------------------------------------

Case: 24/409

Proceedings

Recommendation from Kommunedirektøren: Kommunedirektøren får fullmakt til å lyse ut en toårig
prosjektlederstilling.

Voting

Recommendation from Kommunedirektøren:
The other 19 voted for.
2 voted against: Jon Erik Moene (BL), Eline Stordal (FF).
Thus the recommendation was adopted.

Decision

Kommunedirektøren får fullmakt til å lyse ut en toårig prosjektlederstilling.
Delegated to Kommunedirektøren.

PS 55/24 Valg av settemedlem til klagenemnda
--------------------------------------------

Case: 24/419
Type: Election

Proceedings

- Kommunestyret vedtok enstemmig at valget skulle holdes som avtalevalg.

Elections

Kommunal klagenemnd: election by agreement, temporary

Elected        Function  Remark
─────────────  ────────  ──────────────────────────
Roger Dalseth  Member    In place of Jon Erik Moene

Documents
---------

- Innkalling og saksframlegg til møtet i kommunestyret 27. juni 2024 (sent beforehand)

Next meeting
------------

Thursday 29 August 2024, 18:00, Kommunestyresalen, Granheim kommunehus

Signatures
----------

The minutes were approved in the meeting of 29 August 2024, written by Wenche Lyngmo, signed by
Ragnhild Myrvold, Amir Rezai and Halvor Brattland.

……………………………………………
Ragnhild Myrvold

……………………………………………
Amir Rezai

……………………………………………
Halvor Brattland
