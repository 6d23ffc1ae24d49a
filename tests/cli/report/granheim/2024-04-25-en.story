The council of Granheim, 2024-04-25: its protocol in English.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-04-25 --language en
Minutes
=======

Body:      Granheim kommunestyre
Number:    4/2024
Type:      Ordinært
Date:      Thursday 25 April 2024
Time:      18:00–22:00
Place:     Kommunestyresalen, Granheim kommunehus
Form:      In person
Chair:     Ragnhild Myrvold (GL)
Secretary: Wenche Lyngmo

Present
-------

Name               Function       Party  In place of
─────────────────  ─────────────  ─────  ────────────────
Ragnhild Myrvold   Mayor          GL
Torstein Aasgard   Member         GL
Ingeborg Haugli    Member         GL
Amir Rezai         Member         GL
Kjersti Solbrekke  Member         GL
Odd-Arne Nyhus     Member         GL
Silje Fagerhøi     Member         GL
Marit Tveiten      Member         BL
Per Gunnar Lien    Member         BL
Synnøve Eikrem     Member         BL
Jon Erik Moene     Member         BL
Tone Skarphagen    Member         SL
Bjørnar Kvisle     Member         SL
Fatima Yusuf       Member         SL
Leif Rognstad      Member         SL
Arvid Hovde        Member         FF
Nina Bergset       Member         FF
Jonas Vestre       Member         UG
Thea Vikan         Member         UG
Solveig Krogh      Deputy member  FF     Eline Stordal
Liv Torunn Berge   Deputy member  BL     Halvor Brattland

Attended: 21 of 21.

Attended single items: Eirik Sandnes (in place of Per Gunnar Lien, item PS 29/24)
Absent:                Eline Stordal (FF) – Solveig Krogh attended instead
                       Halvor Brattland (BL) – Liv Torunn Berge attended instead
                       Kåre Finstad (deputy member, BL)

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

Notice:                      17 April 2024 by Ragnhild Myrvold, e-post og kommunens nettsted,
                             approved
Agenda:                      Approved
Elected to sign the minutes: Ingeborg Haugli (GL) and Bjørnar Kvisle (SL)

Agenda
------

Item      Case    Title                                                   Closed
────────  ──────  ──────────────────────────────────────────────────────  ──────
PS 27/24          Godkjenning av møteprotokoll fra 21. mars 2024
RS 8/24           Årsmelding 2023 fra eldrerådet
RS 9/24           Delegerte vedtak 14. mars – 17. april 2024
PS 28/24  24/268  Felles skolefaglig rådgiver – avtale med nabokommunene
PS 29/24  22/878  Skogbrynet hyttefelt – reguleringsplan
PS 30/24  24/234  Valg av kommunal klagenemnd
PS 31/24  24/244  Eierskapsmelding 2024
PS 32/24          Not public                                              Yes
PS 33/24  24/253  Tilskudd til lag og foreninger – retningslinjer
PS 34/24  24/276  Trafikksikkerhetsplan 2024–2027
FO 6/24           Lading av elbiler på kommunens parkeringsplasser
FO 7/24           Fosterhjem i kommunen

PS 27/24 Godkjenning av møteprotokoll fra 21. mars 2024
-------------------------------------------------------

Concerns: Kommunestyremøte 21. mars 2024
Time:     18:00–18:05

Proceedings

Motion from Ragnhild Myrvold (GL): Møteprotokollen fra 21. mars 2024 godkjennes.

Voting

Motion from Ragnhild Myrvold (GL):
Adopted unanimously.

Decision

Møteprotokollen fra 21. mars 2024 godkjennes.

RS 8/24 Årsmelding 2023 fra eldrerådet
--------------------------------------

Type: Report
Time: 18:05–18:10

Proceedings

- Årsmeldingen ble tatt til orientering.

RS 9/24 Delegerte vedtak 14. mars – 17. april 2024
--------------------------------------------------

Type: Delegated decision
Time: 18:10–18:20

Proceedings

- Vedtakene ble tatt til orientering.

Decisions reported

Granheim kommunestyre, 3 April 2024: Leieavtale for to akuttboliger i Moveien inngås (adopted, by
delegation: Rune Bjerkan)

Granheim kommunestyre, 16 April 2024: Graving for fiber i kommunale veier tillates, med vilkår
(adopted, by delegation: Geir Ove Vassli)

PS 28/24 Felles skolefaglig rådgiver – avtale med nabokommunene
---------------------------------------------------------------

Case: 24/268
Time: 18:20–18:45

Proceedings

Recommendation from Kommunedirektøren: Avtalen om felles skolefaglig rådgiver godkjennes for tre år.

Voting

Recommendation from Kommunedirektøren:
Adopted unanimously.

Decision

Avtalen om felles skolefaglig rådgiver godkjennes for tre år.

PS 29/24 Skogbrynet hyttefelt – reguleringsplan
-----------------------------------------------

Case:              22/878
Earlier treatment: Formannskapet, 16 April 2024 (adopted): Innstillingen ble vedtatt med fem mot to
                   stemmer.
Time:              18:45–19:10

Proceedings

Impartiality: Per Gunnar Lien (BL) stood down as disqualified, cf. forvaltningsloven § 6 første ledd
              bokstav a (eier grunn i planområdet, raised by Per Gunnar Lien). Vote on the
              impartiality: unanimous. Eirik Sandnes (BL) took the seat.
              Torstein Aasgard (GL) was found eligible, cf. forvaltningsloven § 6 andre ledd
              (søskenbarn av utbyggeren, raised by Torstein Aasgard). Vote on the impartiality: for:
              GL (6), BL (5), SL (4), FF (1) and UG (2), against: FF (2).

Recommendation from Formannskapet:
1. Detaljregulering for Skogbrynet hyttefelt vedtas.
2. Byggehøyden begrenses til 5,5 meter over planert terreng.

Motion from Arvid Hovde (FF) on behalf of Fjell og fjord: Saken sendes tilbake for ny vurdering av
trekkveier for rein.

Voting

Motion from Arvid Hovde (FF):
9 voted for: SL (4), FF (3), UG (2).
12 voted against: GL (7), BL (5).
Thus the motion was rejected.

Recommendation from Formannskapet:
12 voted for: GL (7), BL (5).
9 voted against: SL (4), FF (3), UG (2).
Thus the recommendation was adopted.

Decision

Detaljregulering for Skogbrynet hyttefelt vedtas
1. Detaljregulering for Skogbrynet hyttefelt vedtas.
2. Byggehøyden begrenses til 5,5 meter over planert terreng.
Appeal by 20 May 2024.
After a demand for review from Arvid Hovde (FF), Nina Bergset (FF) and Fatima Yusuf (SL) of 10 May
2024 the decision was upheld on 12 August 2024.

PS 30/24 Valg av kommunal klagenemnd
------------------------------------

Case: 24/234
Type: Election
Time: 19:10–19:30

Proceedings

- Kommunestyret vedtok enstemmig at valget skulle holdes som avtalevalg.

Elections

Kommunal klagenemnd: election by agreement, 5 seats, 3 deputies, 1 May 2024 – 30 September 2027

Elected            Function
─────────────────  ─────────────
Leif Rognstad      Leader
Nina Bergset       Deputy leader
Jon Erik Moene     Member
Kjersti Solbrekke  Member
Silje Fagerhøi     Member

Deputies: 1. Odd-Arne Nyhus, 2. Synnøve Eikrem, 3. Roger Dalseth

PS 31/24 Eierskapsmelding 2024
------------------------------

Case: 24/244
Time: 19:30–19:55

Proceedings

Recommendation from Formannskapet: Eierskapsmeldingen for 2024 vedtas.

Voting

Recommendation from Formannskapet:
Adopted unanimously.

Decision

Eierskapsmeldingen for 2024 vedtas.

PS 32/24 Not public
-------------------

Closed: Kommuneloven § 11-5 tredje ledd bokstav b, 19:55–20:20, for: GL (7), BL (5), SL (4) and FF
        (3), against: UG (2)

PS 33/24 Tilskudd til lag og foreninger – retningslinjer
--------------------------------------------------------

Case: 24/253
Time: 20:20–20:45

Proceedings

Recommendation from Kommunedirektøren: Tilskudd til lag og foreninger deles ut to ganger i året, med
søknadsfrist 1. mars og 1. september.

Voting

Recommendation from Kommunedirektøren:
Adopted unanimously.

Decision

Tilskudd til lag og foreninger deles ut to ganger i året, med søknadsfrist 1. mars og 1. september.

PS 34/24 Trafikksikkerhetsplan 2024–2027
----------------------------------------

Case: 24/276
Time: 20:45–21:10

Proceedings

Recommendation from Formannskapet:
1. Trafikksikkerhetsplan 2024–2027 vedtas.
2. Fartsgrensen i Skolegata settes til 30 km/t.

Voting

Recommendation from Formannskapet, point 1:
Adopted unanimously.

Recommendation from Formannskapet, point 2:
18 voted for: GL (7), BL (2), SL (4), FF (3), UG (2).
3 voted against: BL (3).
Thus point 2 was adopted.

Decision

Trafikksikkerhetsplanen vedtas
1. Trafikksikkerhetsplan 2024–2027 vedtas.
2. Fartsgrensen i Skolegata settes til 30 km/t.

Follow-up: Geir Ove Vassli: Setter opp nye skilt i Skolegata (due 15 June 2024)

FO 6/24 Lading av elbiler på kommunens parkeringsplasser
--------------------------------------------------------

Type:        Question
Time:        21:10–21:35
Asked by:    Jonas Vestre (UG)
Answered by: Ragnhild Myrvold (GL)

Proceedings

- Jonas Vestre (UG), question: Når kommer det ladepunkter ved svømmehallen?
- Ragnhild Myrvold (GL), answer: Tilbud er hentet inn, og åtte ladepunkter settes opp før sommeren.

FO 7/24 Fosterhjem i kommunen
-----------------------------

Type:              Interpellation
Time:              21:35–22:00
Interpellation by: Marit Tveiten (BL)
Answered by:       Ragnhild Myrvold (GL)

Proceedings

- Marit Tveiten (BL), question: Hva gjør kommunen for å få flere fosterhjem?
- Ragnhild Myrvold (GL), answer: Barnevernstjenesten holder informasjonskveld i mai.

Documents
---------

- Innkalling og saksframlegg til møtet i kommunestyret 25. april 2024 (sent beforehand)

Next meeting
------------

Thursday 23 May 2024, 18:00, Kommunestyresalen, Granheim kommunehus

Signatures
----------

The minutes were approved in the meeting of 23 May 2024, written by Wenche Lyngmo, signed by
Ragnhild Myrvold, Ingeborg Haugli and Bjørnar Kvisle.

……………………………………………
Ragnhild Myrvold

……………………………………………
Ingeborg Haugli

……………………………………………
Bjørnar Kvisle
