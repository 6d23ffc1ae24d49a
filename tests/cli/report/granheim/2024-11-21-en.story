The council of Granheim, 2024-11-21: its protocol in English.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-11-21 --language en
Minutes
=======

Body:      Granheim kommunestyre
Number:    11/2024
Type:      Ordinært
Date:      Thursday 21 November 2024
Time:      18:00–21:50
Place:     Kommunestyresalen, Granheim kommunehus
Form:      In person
Chair:     Ragnhild Myrvold (GL)
Secretary: Wenche Lyngmo

Present
-------

Name               Function       Party  In place of
─────────────────  ─────────────  ─────  ────────────
Ragnhild Myrvold   Mayor          GL
Torstein Aasgard   Member         GL
Ingeborg Haugli    Member         GL
Kjersti Solbrekke  Member         GL
Odd-Arne Nyhus     Member         GL
Silje Fagerhøi     Member         GL
Halvor Brattland   Deputy mayor   BL
Marit Tveiten      Member         BL
Per Gunnar Lien    Member         BL
Synnøve Eikrem     Member         BL
Jon Erik Moene     Member         BL
Tone Skarphagen    Member         SL
Bjørnar Kvisle     Member         SL
Fatima Yusuf       Member         SL
Leif Rognstad      Member         SL
Eline Stordal      Member         FF
Arvid Hovde        Member         FF
Jonas Vestre       Member         UG
Sander Moldung     Deputy member  UG     Thea Vikan
Gunnhild Raa       Deputy member  GL     Amir Rezai
Solveig Krogh      Deputy member  FF     Nina Bergset

Attended: 21 of 21.

Absent: Thea Vikan (UG, fritak for verv) – Sander Moldung attended instead
        Amir Rezai (GL) – Gunnhild Raa attended instead
        Nina Bergset (FF) – Solveig Krogh attended instead

From the administration
-----------------------

Name               Position
─────────────────  ─────────────────────
Astrid Fjellheim   Kommunedirektør
Øyvind Tangerud    Økonomisjef
Hilde Marie Roset  Oppvekstsjef
Rune Bjerkan       Helse- og omsorgssjef
Wenche Lyngmo      Politisk sekretær

Notice, agenda and signers
--------------------------

Notice:                      13 November 2024 by Ragnhild Myrvold, e-post og kommunens nettsted,
                             approved
Agenda:                      Approved
Elected to sign the minutes: Per Gunnar Lien (BL) and Leif Rognstad (SL)

Agenda
------

Item      Case    Title                                                Closed
────────  ──────  ───────────────────────────────────────────────────  ──────
PS 79/24          Godkjenning av møteprotokoll fra 24. oktober 2024
RS 20/24          Møteprotokoll fra kontrollutvalget 7. november 2024
RS 21/24          Delegerte vedtak 17. oktober – 13. november 2024
PS 80/24  23/446  Rapport fra utvalg for framtidig skolestruktur
PS 81/24          Not public                                           Yes
PS 82/24  24/608  Etablering av frisklivssentral
PS 83/24  24/598  Beredskapsplan for Granheim kommune
PS 84/24          Not public                                           Yes
PS 85/24  24/261  Navn på det nye omsorgssenteret
FO 13/24          Oppfølging av språkopplæring for nyankomne

PS 79/24 Godkjenning av møteprotokoll fra 24. oktober 2024
----------------------------------------------------------

Concerns: Kommunestyremøte 24. oktober 2024

Proceedings

Motion from Ragnhild Myrvold (GL): Møteprotokollen fra 24. oktober 2024 godkjennes.

Voting

Motion from Ragnhild Myrvold (GL):
Adopted unanimously.

Decision

Møteprotokollen fra 24. oktober 2024 godkjennes.

RS 20/24 Møteprotokoll fra kontrollutvalget 7. november 2024
------------------------------------------------------------

Type: Report

Proceedings

- Protokollen ble tatt til orientering.

RS 21/24 Delegerte vedtak 17. oktober – 13. november 2024
---------------------------------------------------------

Type: Delegated decision

Proceedings

- Vedtakene ble tatt til orientering.

Decisions reported

Granheim kommunestyre, 8 November 2024: Utleie av gymsal til Granheim musikkorps, uten vederlag
(adopted, by delegation: Dag Sørum)

Granheim kommunestyre, 1 November 2024: Utvidet skjenketid i julebordstiden for tre skjenkesteder
(adopted, by delegation: Astrid Fjellheim)

PS 80/24 Rapport fra utvalg for framtidig skolestruktur
-------------------------------------------------------

Case: 23/446

Proceedings

Recommendation from Utvalg for framtidig skolestruktur:
1. Kommunestyret tar rapporten til etterretning.
2. To alternativer tas med i kommunedirektørens utredning om skolekretser.
3. Alternativ med én barneskole utredes ikke videre.

Alternative proposal from Arvid Hovde (FF) on behalf of Fjell og fjord: Alle alternativer i
rapporten utredes videre.

Voting

The recommendation from Utvalg for framtidig skolestruktur was set against the alternative proposal
from Arvid Hovde (FF).
15 voted for the recommendation from Utvalg for framtidig skolestruktur: Ragnhild Myrvold (GL),
Torstein Aasgard (GL), Ingeborg Haugli (GL), Kjersti Solbrekke (GL), Odd-Arne Nyhus (GL), Silje
Fagerhøi (GL), Halvor Brattland (BL), Marit Tveiten (BL), Per Gunnar Lien (BL), Jon Erik Moene (BL),
Tone Skarphagen (SL), Bjørnar Kvisle (SL), Fatima Yusuf (SL), Leif Rognstad (SL), Gunnhild Raa (GL).
6 voted for the alternative proposal from Arvid Hovde (FF): Synnøve Eikrem (BL), Eline Stordal (FF),
Arvid Hovde (FF), Jonas Vestre (UG), Sander Moldung (UG), Solveig Krogh (FF).
Thus the recommendation was adopted.

Recommendation from Utvalg for framtidig skolestruktur, points 1 and 2:
Adopted unanimously.

Recommendation from Utvalg for framtidig skolestruktur, point 3:
16 voted for: GL (7), BL (5), SL (4).
5 voted against: FF (3), UG (2).
Thus point 3 was adopted.

Decision

Rapport om skolestruktur
1. Kommunestyret tar rapporten til etterretning.
2. To alternativer tas med i kommunedirektørens utredning om skolekretser.
3. Alternativ med én barneskole utredes ikke videre.

Remark for the record: Solveig Krogh (FF) on behalf of Fjell og fjord: Fjell og fjord ønsker
                       protokollført at valget av alternativ ikke er et vedtak om å legge ned
                       skoler.

PS 81/24 Not public
-------------------

Closed: Kommuneloven § 11-5 tredje ledd bokstav b, unanimous

PS 82/24 Etablering av frisklivssentral
---------------------------------------

Case: 24/608

Proceedings

Recommendation from Kommunedirektøren: Det etableres frisklivssentral fra 1. februar 2025.

Voting

Recommendation from Kommunedirektøren:
19 voted for: GL (7), BL (3), SL (4), FF (3), UG (2).
2 voted against: BL (2).
Thus the recommendation was adopted.

Decision

Det etableres frisklivssentral fra 1. februar 2025.
NOK 780,000 (frisklivssentral, rammeområde helse og omsorg, 2025)

PS 83/24 Beredskapsplan for Granheim kommune
--------------------------------------------

Case: 24/598

Proceedings

Recommendation from Kommunedirektøren:
1. Overordnet beredskapsplan vedtas.
2. Planen øves hvert år.

Voting

Recommendation from Kommunedirektøren:
Adopted unanimously.

Decision

Beredskapsplanen vedtas
1. Overordnet beredskapsplan vedtas.
2. Planen øves hvert år.

Follow-up: Astrid Fjellheim: Gjennomfører øvelse (due 20 December 2024)

PS 84/24 Not public
-------------------

Closed: Kommuneloven § 11-5 andre ledd, unanimous

PS 85/24 Navn på det nye omsorgssenteret
----------------------------------------

Case: 24/261

Proceedings

Motion from Ragnhild Myrvold (GL): Senteret får navnet Granheim omsorgssenter.

Alternative proposal from Marit Tveiten (BL) on behalf of Bygdelista: Senteret får navnet Storelva
omsorgssenter.

Voting

The motion from Ragnhild Myrvold (GL) was set against the alternative proposal from Marit Tveiten
(BL).
13 voted for the motion from Ragnhild Myrvold (GL): Ragnhild Myrvold (GL), Torstein Aasgard (GL),
Ingeborg Haugli (GL), Kjersti Solbrekke (GL), Odd-Arne Nyhus (GL), Silje Fagerhøi (GL), Tone
Skarphagen (SL), Bjørnar Kvisle (SL), Fatima Yusuf (SL), Leif Rognstad (SL), Jonas Vestre (UG),
Sander Moldung (UG), Gunnhild Raa (GL).
8 voted for the alternative proposal from Marit Tveiten (BL): Halvor Brattland (BL), Marit Tveiten
(BL), Per Gunnar Lien (BL), Synnøve Eikrem (BL), Jon Erik Moene (BL), Eline Stordal (FF), Arvid
Hovde (FF), Solveig Krogh (FF).
Thus the motion was adopted.

Decision

Senteret får navnet Granheim omsorgssenter.

FO 13/24 Oppfølging av språkopplæring for nyankomne
---------------------------------------------------

Type:        Question
Asked by:    Jonas Vestre (UG)
Answered by: Ragnhild Myrvold (GL)

Proceedings

- Jonas Vestre (UG), question: Hvor raskt får nyankomne barn språkopplæring?
- Ragnhild Myrvold (GL), answer: Alle får opplæring senest to uker etter ankomst.

Documents
---------

- Innkalling og saksframlegg til møtet i kommunestyret 21. november 2024 (sent beforehand)
- Rapport fra utvalg for framtidig skolestruktur (sent beforehand, item PS 80/24)

Next meeting
------------

Thursday 12 December 2024, 17:00, Kommunestyresalen, Granheim kommunehus

Signatures
----------

The minutes were approved in the meeting of 12 December 2024, written by Wenche Lyngmo, signed by
Ragnhild Myrvold, Per Gunnar Lien and Leif Rognstad.

……………………………………………
Ragnhild Myrvold

……………………………………………
Per Gunnar Lien

……………………………………………
Leif Rognstad
