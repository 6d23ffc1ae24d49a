The council of Granheim, 2024-02-22: its protocol in English.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-02-22 --language en
Minutes
=======

Body:      Granheim kommunestyre
Number:    2/2024
Type:      Ordinært
Date:      Thursday 22 February 2024
Time:      18:00–21:30
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
Arvid Hovde        Member         FF
Nina Bergset       Member         FF
Jonas Vestre       Member         UG
Thea Vikan         Member         UG
Marianne Øyen      Deputy member  SL     Bjørnar Kvisle

Attended: 21 of 21.

Absent: Bjørnar Kvisle (SL) – Marianne Øyen attended instead

From the administration
-----------------------

Name               Position
─────────────────  ─────────────────
Astrid Fjellheim   Kommunedirektør
Øyvind Tangerud    Økonomisjef
Hilde Marie Roset  Oppvekstsjef
Wenche Lyngmo      Politisk sekretær

Notice, agenda and signers
--------------------------

Notice:                      14 February 2024 by Ragnhild Myrvold, e-post og kommunens nettsted,
                             approved
Agenda:                      Approved
Elected to sign the minutes: Torstein Aasgard (GL) and Leif Rognstad (SL)

Agenda
------

Item      Case    Title                                                     Closed
────────  ──────  ────────────────────────────────────────────────────────  ──────
PS 10/24          Godkjenning av møteprotokoll fra 25. januar 2024
RS 3/24           Årsmelding 2023 fra ungdomsrådet
RS 4/24           Brev fra nabokommunen om felles brannvesen
RS 5/24           Delegerte vedtak 18. januar – 14. februar 2024
PS 11/24  23/446  Valg av medlemmer til utvalg for framtidig skolestruktur
PS 12/24  23/446  Mandat for utvalg for framtidig skolestruktur
PS 13/24  24/117  Barnehageopptak 2024 – kapasitet
PS 14/24  23/409  Kulturplan 2024–2032
PS 15/24  24/124  Forskrift om ordensreglement i grunnskolen
PS 16/24  24/145  Salg av Ulvedal skole
PS 17/24  24/135  Forskrift om renovasjon og slamtømming
FO 3/24           Trafikkfarlig kryss ved butikken på Moen
FO 4/24           Bruk av vikarbyrå i hjemmetjenesten

PS 10/24 Godkjenning av møteprotokoll fra 25. januar 2024
---------------------------------------------------------

Concerns: Kommunestyremøte 25. januar 2024

Proceedings

Motion from Ragnhild Myrvold (GL): Møteprotokollen fra 25. januar 2024 godkjennes.

Voting

Motion from Ragnhild Myrvold (GL):
Adopted unanimously.

Decision

Møteprotokollen fra 25. januar 2024 godkjennes.

RS 3/24 Årsmelding 2023 fra ungdomsrådet
----------------------------------------

Type: Report

Proceedings

- Ungdomsrådets leder la fram årsmeldingen, som ble tatt til orientering.

RS 4/24 Brev fra nabokommunen om felles brannvesen
--------------------------------------------------

Type: Report

Proceedings

- Brevet ble tatt til orientering. Ordføreren svarer.

RS 5/24 Delegerte vedtak 18. januar – 14. februar 2024
------------------------------------------------------

Type: Delegated decision

Proceedings

- Vedtakene ble tatt til orientering.

Decisions reported

Granheim kommunestyre, 5 February 2024: Dispensasjon fra byggegrensen mot vei for tilbygg på gnr. 4
bnr. 17 (adopted, by delegation: Emil Hauge)

Granheim kommunestyre, 9 February 2024: Skiltplan for parkering ved Granheim stasjon fastsettes
(adopted, by delegation: Geir Ove Vassli)

PS 11/24 Valg av medlemmer til utvalg for framtidig skolestruktur
-----------------------------------------------------------------

Case: 23/446
Type: Election

Proceedings

- Valget av medlemmer ble holdt som forholdsvalg. Nestlederen ble valgt enstemmig.

Elections

Utvalg for framtidig skolestruktur: proportional election, 9 seats, 1 March 2024 – 31 December 2024

List  Votes  Seats  Candidates
────  ─────  ─────  ─────────────────────────────────────────────────────────────────────
GL        6      3  Silje Fagerhøi, Amir Rezai, Gunnhild Raa, Stian Melbø, Odd-Arne Nyhus
BL        5      2  Jon Erik Moene, Marit Tveiten, Kåre Finstad
SL        4      2  Leif Rognstad, Fatima Yusuf, Marianne Øyen
FF        3      1  Arvid Hovde, Nina Bergset
UG        2      1  Jonas Vestre, Amalie Grindheim

Elected         Party  Function
──────────────  ─────  ────────
Silje Fagerhøi  GL     Member
Amir Rezai      GL     Member
Gunnhild Raa    GL     Member
Jon Erik Moene  BL     Member
Marit Tveiten   BL     Member
Leif Rognstad   SL     Member
Fatima Yusuf    SL     Member
Arvid Hovde     FF     Member
Jonas Vestre    UG     Member

21 entitled to vote, 21 voted, 1 blank vote
Deputies of GL: 1. Stian Melbø, 2. Odd-Arne Nyhus
Deputies of BL: 1. Kåre Finstad
Deputies of SL: 1. Marianne Øyen
Deputies of FF: 1. Nina Bergset
Deputies of UG: 1. Amalie Grindheim

Utvalg for framtidig skolestruktur, leader: majority election, 1 seat, 1 March 2024 – 31 December
2024

Elected        Function
─────────────  ────────
Marit Tveiten  Leader

Candidates: Marit Tveiten (13 votes), Silje Fagerhøi (8 votes)
21 voted

Utvalg for framtidig skolestruktur, deputy leader: election by agreement, 1 seat, 1 March 2024 –
31 December 2024

Elected        Function
─────────────  ─────────────
Leif Rognstad  Deputy leader

PS 12/24 Mandat for utvalg for framtidig skolestruktur
------------------------------------------------------

Case:              23/446
Earlier treatment: Utvalg for oppvekst og kultur, 13 February 2024, item PS 3/24 (adopted):
                   Innstillingen ble enstemmig vedtatt.

Proceedings

Recommendation from Utvalg for oppvekst og kultur:
1. Utvalget legger fram minst to alternativer, med virkninger for elever, ansatte, skyss og økonomi.
2. Utvalget holder minst ett åpent møte i hver skolekrets.

Additional proposal from Eline Stordal (FF) on behalf of Fjell og fjord to the recommendation from
Utvalg for oppvekst og kultur: Dagens struktur skal være ett av alternativene.

Voting

Recommendation from Utvalg for oppvekst og kultur:
Adopted unanimously.

Additional proposal from Eline Stordal (FF):
17 voted for: GL (3), BL (5), SL (4), FF (3), UG (2).
4 voted against: GL (4).
Thus the additional proposal was adopted.

Decision

Mandatet vedtas
1. Utvalget legger fram minst to alternativer, med virkninger for elever, ansatte, skyss og økonomi.
2. Utvalget holder minst ett åpent møte i hver skolekrets.
3. Dagens struktur skal være ett av alternativene.

PS 13/24 Barnehageopptak 2024 – kapasitet
-----------------------------------------

Case:              24/117
Earlier treatment: Utvalg for oppvekst og kultur, 13 February 2024, item PS 4/24 (adopted):
                   Innstillingen ble enstemmig vedtatt.

Proceedings

Recommendation from Utvalg for oppvekst og kultur: Det åpnes en ekstra småbarnsgruppe ved Myrkollen
barnehage fra 1. august 2024.

Voting

Recommendation from Utvalg for oppvekst og kultur:
Adopted unanimously.

Decision

Det åpnes en ekstra småbarnsgruppe ved Myrkollen barnehage fra 1. august 2024.
NOK 940,000 (ny småbarnsgruppe, fem måneder, rammeområde oppvekst, 2024, financed by
disposisjonsfondet)

Follow-up: Hilde Marie Roset: Lyser ut tre stillinger (due 1 April 2024)

PS 14/24 Kulturplan 2024–2032
-----------------------------

Case:              23/409
Earlier treatment: Utvalg for oppvekst og kultur, 13 February 2024, item PS 5/24 (adopted):
                   Innstillingen ble vedtatt med ett tillegg om frivillighetens år.

Proceedings

Recommendation from Utvalg for oppvekst og kultur: Kulturplan for Granheim 2024–2032 vedtas.

Voting

Recommendation from Utvalg for oppvekst og kultur:
Adopted unanimously.

Decision

Kulturplan for Granheim 2024–2032 vedtas.

PS 15/24 Forskrift om ordensreglement i grunnskolen
---------------------------------------------------

Case:              24/124
Earlier treatment: Utvalg for oppvekst og kultur, 13 February 2024, item PS 6/24 (adopted):
                   Innstillingen ble enstemmig vedtatt.

Proceedings

Recommendation from Utvalg for oppvekst og kultur: Forskrift om ordensreglement for grunnskolene i
Granheim vedtas, med virkning fra 1. august 2024.

Additional proposal from Thea Vikan (UG) on behalf of Ung i Granheim to the recommendation from
Utvalg for oppvekst og kultur: Elevene kan bruke mobiltelefon i midttimen på ungdomstrinnet.

Voting

Recommendation from Utvalg for oppvekst og kultur:
Adopted unanimously.

Additional proposal from Thea Vikan (UG):
3 voted for: FF (1), UG (2).
18 voted against: GL (7), BL (5), SL (4), FF (2).
Thus the additional proposal was rejected.

Decision

Forskrift om ordensreglement for grunnskolene i Granheim vedtas, med virkning fra 1. august 2024.

PS 16/24 Salg av Ulvedal skole
------------------------------

Case: 24/145

Proceedings

Recommendation from Formannskapet:
1. Ulvedal skole, gnr. 12 bnr. 8, legges ut for salg på det åpne markedet.
2. Kommunedirektøren får fullmakt til å godta bud på minst takst.

Alternative proposal from Fatima Yusuf (SL) on behalf of Samlingslista: Skolen leies ut til Ulvedal
grendelag i fem år for 1 krone året.

Voting

The recommendation from Formannskapet was set against the alternative proposal from Fatima Yusuf
(SL).
15 voted for the recommendation from Formannskapet: Ragnhild Myrvold (GL), Torstein Aasgard (GL),
Ingeborg Haugli (GL), Amir Rezai (GL), Kjersti Solbrekke (GL), Odd-Arne Nyhus (GL), Silje Fagerhøi
(GL), Halvor Brattland (BL), Marit Tveiten (BL), Per Gunnar Lien (BL), Synnøve Eikrem (BL), Jon Erik
Moene (BL), Eline Stordal (FF), Arvid Hovde (FF), Nina Bergset (FF).
6 voted for the alternative proposal from Fatima Yusuf (SL): Tone Skarphagen (SL), Fatima Yusuf
(SL), Leif Rognstad (SL), Jonas Vestre (UG), Thea Vikan (UG), Marianne Øyen (SL).
Thus the recommendation was adopted.

Decision

Ulvedal skole legges ut for salg
1. Ulvedal skole, gnr. 12 bnr. 8, legges ut for salg på det åpne markedet.
2. Kommunedirektøren får fullmakt til å godta bud på minst takst.
Delegated to Kommunedirektøren.

Remark for the record: Fatima Yusuf (SL) on behalf of Samlingslista: Samlingslista mener at bygdas
                       folk skulle vært hørt før huset ble lagt ut for salg.
Follow-up:             Geir Ove Vassli: Henter inn takst og engasjerer megler (due 15 April 2024)

PS 17/24 Forskrift om renovasjon og slamtømming
-----------------------------------------------

Case: 24/135

Proceedings

Recommendation from Kommunedirektøren: Forskrift om renovasjon og slamtømming vedtas.

Motion from Per Gunnar Lien (BL) on behalf of Bygdelista: Saken sendes tilbake, og legges fram på
nytt når gebyrgrunnlaget er gjort rede for.

Voting

Motion from Per Gunnar Lien (BL):
16 voted for: GL (2), BL (5), SL (4), FF (3), UG (2).
5 voted against: GL (5).
Thus the motion was adopted.

Decision

Saken sendes tilbake, og legges fram på nytt når gebyrgrunnlaget er gjort rede for.

FO 3/24 Trafikkfarlig kryss ved butikken på Moen
------------------------------------------------

Type:        Question
Asked by:    Arvid Hovde (FF)
Answered by: Ragnhild Myrvold (GL)

Proceedings

- Arvid Hovde (FF), question: Hva gjør kommunen med krysset ved butikken på Moen?
- Ragnhild Myrvold (GL), answer: Krysset ligger på fylkesvei, og kommunen har bedt fylkeskommunen om
  fartsdemping.

FO 4/24 Bruk av vikarbyrå i hjemmetjenesten
-------------------------------------------

Type:        Question
Asked by:    Kjersti Solbrekke (GL)
Answered by: Ragnhild Myrvold (GL)

Proceedings

- Kjersti Solbrekke (GL), question: Hvor stor del av vaktene i hjemmetjenesten ble dekket av
  vikarbyrå i 2023?
- Ragnhild Myrvold (GL), answer: Det gjaldt fire prosent av vaktene, mot sju prosent året før.

Documents
---------

- Innkalling og saksframlegg til møtet i kommunestyret 22. februar 2024 (sent beforehand)
- Kulturplan for Granheim 2024–2032 (sent beforehand, item PS 14/24)

Next meeting
------------

Thursday 21 March 2024, 18:00, Kommunestyresalen, Granheim kommunehus

Signatures
----------

The minutes were approved in the meeting of 21 March 2024, written by Wenche Lyngmo, signed by
Ragnhild Myrvold, Torstein Aasgard and Leif Rognstad.

……………………………………………
Ragnhild Myrvold

……………………………………………
Torstein Aasgard

……………………………………………
Leif Rognstad
