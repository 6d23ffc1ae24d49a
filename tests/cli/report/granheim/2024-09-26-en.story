The council of Granheim, 2024-09-26: its protocol in English.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-09-26 --language en
Minutes
=======

Body:      Granheim kommunestyre
Number:    9/2024
Type:      Ordinært
Date:      Thursday 26 September 2024
Time:      18:00–21:45
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
Synnøve Eikrem     Member         BL
Jon Erik Moene     Member         BL
Tone Skarphagen    Member         SL
Bjørnar Kvisle     Member         SL
Fatima Yusuf       Member         SL
Arvid Hovde        Member         FF
Nina Bergset       Member         FF
Jonas Vestre       Member         UG
Sander Moldung     Deputy member  UG     Thea Vikan
Gunnhild Raa       Deputy member  GL     Ingeborg Haugli
Solveig Krogh      Deputy member  FF     Eline Stordal

Attended: 20 of 21.

Attended single items: Stian Melbø (in place of Kjersti Solbrekke, item PS 66/24)
Absent:                Thea Vikan (UG, fritak for verv) – Sander Moldung attended instead
                       Ingeborg Haugli (GL) – Gunnhild Raa attended instead
                       Eline Stordal (FF) – Solveig Krogh attended instead
                       Leif Rognstad (SL)

From the administration
-----------------------

Name              Position
────────────────  ─────────────────────
Astrid Fjellheim  Kommunedirektør
Øyvind Tangerud   Økonomisjef
Rune Bjerkan      Helse- og omsorgssjef
Geir Ove Vassli   Teknisk sjef
Wenche Lyngmo     Politisk sekretær

Notice, agenda and signers
--------------------------

Notice:                      18 September 2024 by Ragnhild Myrvold, e-post og kommunens nettsted,
                             approved
Agenda:                      Approved
Elected to sign the minutes: Jon Erik Moene (BL) and Fatima Yusuf (SL)

Agenda
------

Item      Case    Title                                                 Closed
────────  ──────  ────────────────────────────────────────────────────  ──────
PS 63/24          Godkjenning av møteprotokoll fra 29. august 2024
RS 16/24          Møteprotokoll fra kontrollutvalget 5. september 2024
RS 17/24          Delegerte vedtak 22. august – 18. september 2024
PS 64/24  24/520  Veinormal for kommunale veier
PS 65/24  23/481  Ansvaret for legevaktbilen
PS 66/24  24/490  Samarbeidsavtale med Granheim frivilligsentral
PS 67/24  24/498  Strategi for barn og unges medvirkning
PS 68/24  24/482  Kjøp av brannbil
PS 69/24  24/472  Organisering av barnevern – vertskommune
PS 70/24  24/509  Nytt bibliotek – valg av lokaler
FO 11/24          Psykisk helse for unge

PS 63/24 Godkjenning av møteprotokoll fra 29. august 2024
---------------------------------------------------------

Concerns: Kommunestyremøte 29. august 2024

Proceedings

Motion from Ragnhild Myrvold (GL): Møteprotokollen fra 29. august 2024 godkjennes.

Voting

Motion from Ragnhild Myrvold (GL):
Adopted unanimously.

Decision

Møteprotokollen fra 29. august 2024 godkjennes.

RS 16/24 Møteprotokoll fra kontrollutvalget 5. september 2024
-------------------------------------------------------------

Type: Report

Proceedings

- Protokollen ble tatt til orientering.

RS 17/24 Delegerte vedtak 22. august – 18. september 2024
---------------------------------------------------------

Type: Delegated decision

Proceedings

- Vedtakene ble tatt til orientering.

Decisions reported

Granheim kommunestyre, 16 September 2024: Byggetillatelse til tilbygg ved Granheim apotek (adopted,
by delegation: Emil Hauge)

Granheim kommunestyre, 12 September 2024: Kulturmidler for høsten 2024: fem søknader innvilges
(adopted, by delegation: Dag Sørum)

PS 64/24 Veinormal for kommunale veier
--------------------------------------

Case: 24/520

Proceedings

Recommendation from Kommunedirektøren: Veinormalen vedtas, med virkning fra 1. oktober 2024.

Voting

Recommendation from Kommunedirektøren:
Adopted unanimously.

Decision

Veinormalen vedtas, med virkning fra 1. oktober 2024.

PS 65/24 Ansvaret for legevaktbilen
-----------------------------------

Case:   23/481
Status: Postponed

Proceedings

Recommendation from Kommunedirektøren: Ansvaret for legevaktbilen overføres til vertskommunen fra 1.
januar 2025.

Motion from Halvor Brattland (BL) on behalf of Bygdelista: Saken utsettes til samarbeidskommunene
har svart.

Voting

Motion from Halvor Brattland (BL):
Adopted unanimously.

Decision

Saken utsettes til samarbeidskommunene har svart.

PS 66/24 Samarbeidsavtale med Granheim frivilligsentral
-------------------------------------------------------

Case: 24/490

Proceedings

Impartiality: Kjersti Solbrekke (GL) stood down as disqualified, cf. forvaltningsloven § 6 første
              ledd bokstav e (daglig leder i frivilligsentralen). Vote on the impartiality:
              unanimous. Stian Melbø (GL) took the seat.

Recommendation from Kommunedirektøren:
1. Avtalen fornyes for fire år.
2. Sentralen får et driftstilskudd på 350 000 kroner i året.

Voting

Recommendation from Kommunedirektøren:
Adopted unanimously.

Decision

Avtalen med Granheim frivilligsentral fornyes
1. Avtalen fornyes for fire år.
2. Sentralen får et driftstilskudd på 350 000 kroner i året.
NOK 350,000 (grant, driftstilskudd, rammeområde oppvekst, 2025)

PS 67/24 Strategi for barn og unges medvirkning
-----------------------------------------------

Case:              24/498
Earlier treatment: Granheim ungdomsråd, 10 September 2024 (statement given): Ungdomsrådet ba
                   kommunestyret vedta strategien.

Proceedings

Motion from Granheim ungdomsråd: Ungdomsrådet høres i alle saker som gjelder barn og unge.

Voting

Motion from Granheim ungdomsråd:
Adopted unanimously.

Decision

Ungdomsrådet høres i alle saker som gjelder barn og unge.

PS 68/24 Kjøp av brannbil
-------------------------

Case: 24/482

Proceedings

Recommendation from Kommunedirektøren:
1. Det kjøpes ny brannbil til Granheim brannstasjon.
2. Kostnaden på 3 750 000 kroner dekkes av lån.

Voting

Recommendation from Kommunedirektøren:
18 voted for: GL (7), BL (3), SL (3), FF (3), UG (2).
2 voted against: BL (2).
Thus the recommendation was adopted.

Decision

Ny brannbil kjøpes
1. Det kjøpes ny brannbil til Granheim brannstasjon.
2. Kostnaden på 3 750 000 kroner dekkes av lån.
NOK 3,750,000 (loan, brannbil, investeringsbudsjettet, 2024)

PS 69/24 Organisering av barnevern – vertskommune
-------------------------------------------------

Case: 24/472

Proceedings

Recommendation from Kommunedirektøren: Granheim kommune slutter seg til vertskommuneavtalen om
barnevern.

Amendment from Bjørnar Kvisle (SL) on behalf of Samlingslista to the recommendation from
Kommunedirektøren: Avtalen inngås for to år om gangen.

Voting

Amendment from Bjørnar Kvisle (SL):
8 voted for: SL (3), FF (3), UG (2).
12 voted against: GL (7), BL (5).
Thus the amendment was rejected.

Recommendation from Kommunedirektøren:
Adopted unanimously.

Decision

Granheim kommune slutter seg til vertskommuneavtalen om barnevern.

PS 70/24 Nytt bibliotek – valg av lokaler
-----------------------------------------

Case: 24/509

Proceedings

Recommendation from Kommunedirektøren: Biblioteket flyttes til Storgata 12 fra 1. august 2025.

Motion from Tone Skarphagen (SL) on behalf of Samlingslista: Saken sendes tilbake, og legges fram på
nytt med driftskostnader for to alternativer.

Voting

Motion from Tone Skarphagen (SL):
12 voted for: BL (5), SL (3), FF (3), UG (1).
8 voted against: GL (7), UG (1).
Thus the motion was adopted.

Decision

Saken sendes tilbake, og legges fram på nytt med driftskostnader for to alternativer.

FO 11/24 Psykisk helse for unge
-------------------------------

Type:              Interpellation
Interpellation by: Sander Moldung (UG)
Answered by:       Ragnhild Myrvold (GL)

Proceedings

- Sander Moldung (UG), question: Hvor mange unge venter på samtale med helsesykepleier?
- Ragnhild Myrvold (GL), answer: Ventetiden er under to uker på alle skoler.

Documents
---------

- Innkalling og saksframlegg til møtet i kommunestyret 26. september 2024 (sent beforehand)

Next meeting
------------

Thursday 24 October 2024, 18:00, Kommunestyresalen, Granheim kommunehus

Signatures
----------

The minutes were approved in the meeting of 24 October 2024, written by Wenche Lyngmo, signed by
Ragnhild Myrvold, Jon Erik Moene and Fatima Yusuf.

……………………………………………
Ragnhild Myrvold

……………………………………………
Jon Erik Moene

……………………………………………
Fatima Yusuf
