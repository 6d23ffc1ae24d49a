The council of Granheim, 2024-10-24: its protocol in English.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-10-24 --language en
Minutes
=======

Body:      Granheim kommunestyre
Number:    10/2024
Type:      Ordinært
Date:      Thursday 24 October 2024
Time:      18:00–21:40
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
Leif Rognstad      Member         SL
Eline Stordal      Member         FF
Arvid Hovde        Member         FF
Nina Bergset       Member         FF
Jonas Vestre       Member         UG
Sander Moldung     Deputy member  UG     Thea Vikan
Marianne Øyen      Deputy member  SL     Fatima Yusuf
Kåre Finstad       Deputy member  BL     Halvor Brattland

Attended: 21 of 21.

Attended single items: Liv Torunn Berge (in place of Synnøve Eikrem, item PS 78/24)
Absent:                Thea Vikan (UG, fritak for verv) – Sander Moldung attended instead
                       Fatima Yusuf (SL) – Marianne Øyen attended instead
                       Halvor Brattland (BL) – Kåre Finstad attended instead

From the administration
-----------------------

Name               Position
─────────────────  ─────────────────
Astrid Fjellheim   Kommunedirektør
Øyvind Tangerud    Økonomisjef
Hilde Marie Roset  Oppvekstsjef
Katrine Aune       Biblioteksjef
Wenche Lyngmo      Politisk sekretær

Notice, agenda and signers
--------------------------

Notice:                      16 October 2024 by Ragnhild Myrvold, e-post og kommunens nettsted,
                             approved
Agenda:                      Approved
Elected to sign the minutes: Torstein Aasgard (GL) and Arvid Hovde (FF)

Agenda
------

Item      Case    Title                                                Closed
────────  ──────  ───────────────────────────────────────────────────  ──────
PS 71/24          Godkjenning av møteprotokoll fra 26. september 2024
RS 18/24  24/509  Nytt bibliotek – orientering om driftskostnader
RS 19/24          Delegerte vedtak 19. september – 16. oktober 2024
PS 72/24  24/580  Svømmehallen – rehabilitering
PS 73/24  24/555  Barnehagevedtekter
PS 74/24  24/573  Gratis skolemåltid for 8.–10. trinn
PS 75/24  24/587  Vannforsyning til Nordkollen – forprosjekt
PS 76/24  24/347  Tertialrapport 2/2024
PS 77/24  24/565  Møteplan for 2025
PS 78/24  24/545  Opprydding i private avløpsanlegg i Ulvedal
FO 12/24          Ambulansestasjonen på Moen

PS 71/24 Godkjenning av møteprotokoll fra 26. september 2024
------------------------------------------------------------

Concerns: Kommunestyremøte 26. september 2024

Proceedings

Motion from Ragnhild Myrvold (GL): Møteprotokollen fra 26. september 2024 godkjennes.

Voting

Motion from Ragnhild Myrvold (GL):
Adopted unanimously.

Decision

Møteprotokollen fra 26. september 2024 godkjennes.

RS 18/24 Nytt bibliotek – orientering om driftskostnader
--------------------------------------------------------

Case: 24/509
Type: Report

Proceedings

- Biblioteksjefen orienterte. Saken legges fram i desember.

RS 19/24 Delegerte vedtak 19. september – 16. oktober 2024
----------------------------------------------------------

Type: Delegated decision

Proceedings

- Vedtakene ble tatt til orientering.

Decisions reported

Granheim kommunestyre, 3 October 2024: Gjerde rundt fotballbanen på Nordkollen tillates (adopted, by
delegation: Emil Hauge)

Granheim kommunestyre, 16 October 2024: Fire søknader om startlån fra tredje kvartal 2024 innvilges
(adopted, by delegation: Øyvind Tangerud)

PS 72/24 Svømmehallen – rehabilitering
--------------------------------------

Case:              24/580
Earlier treatment: Utvalg for oppvekst og kultur, 15 October 2024, item PS 10/24 (adopted):
                   Innstillingen ble enstemmig vedtatt.

Proceedings

Recommendation from Utvalg for oppvekst og kultur:
1. Svømmehallen rehabiliteres innenfor en ramme på 18 200 000 kroner.
2. Finansieringen legges inn i økonomiplanen for 2025–2028.

Voting

Recommendation from Utvalg for oppvekst og kultur:
20 voted for: GL (7), BL (5), SL (3), FF (3), UG (2).
1 voted against: SL (1).
Thus the recommendation was adopted.

Decision

Rehabilitering av svømmehallen
1. Svømmehallen rehabiliteres innenfor en ramme på 18 200 000 kroner.
2. Finansieringen legges inn i økonomiplanen for 2025–2028.
NOK 18,200,000 (rehabilitering, investeringsbudsjettet, 2025)

PS 73/24 Barnehagevedtekter
---------------------------

Case:              24/555
Earlier treatment: Utvalg for oppvekst og kultur, 15 October 2024, item PS 11/24 (adopted):
                   Innstillingen ble enstemmig vedtatt.

Proceedings

Recommendation from Utvalg for oppvekst og kultur: Vedtektene endres slik at opptaksmyndigheten
legges til oppvekstsjefen.

Voting

Recommendation from Utvalg for oppvekst og kultur:
Adopted unanimously.

Decision

Vedtektene endres slik at opptaksmyndigheten legges til oppvekstsjefen.

PS 74/24 Gratis skolemåltid for 8.–10. trinn
--------------------------------------------

Case:              24/573
Earlier treatment: Utvalg for oppvekst og kultur, 15 October 2024, item PS 12/24 (adopted):
                   Innstillingen ble vedtatt med fire mot tre stemmer.

Proceedings

Recommendation from Utvalg for oppvekst og kultur: Ungdomstrinnet får gratis skolemåltid fra 1.
januar 2025, i en prøveperiode på ett år.

Amendment from Bjørnar Kvisle (SL) on behalf of Samlingslista to the recommendation from Utvalg for
oppvekst og kultur: Prøveperioden er ett halvår.

Voting

Amendment from Bjørnar Kvisle (SL):
10 voted for: BL (4), SL (4), FF (2).
11 voted against: GL (7), BL (1), FF (1), UG (2).
Thus the amendment was rejected.

Recommendation from Utvalg for oppvekst og kultur:
16 voted for: GL (7), BL (1), SL (4), FF (2), UG (2).
5 voted against: BL (4), FF (1).
Thus the recommendation was adopted.

Decision

Ungdomstrinnet får gratis skolemåltid fra 1. januar 2025, i en prøveperiode på ett år.
NOK 960,000 (skolemåltid, rammeområde oppvekst, 2025)

PS 75/24 Vannforsyning til Nordkollen – forprosjekt
---------------------------------------------------

Case: 24/587

Proceedings

Recommendation from Kommunedirektøren: Forprosjekt for ny vannforsyning til Nordkollen settes i
gang.

Voting

Recommendation from Kommunedirektøren:
Adopted unanimously.

Decision

Forprosjekt for ny vannforsyning til Nordkollen settes i gang.
NOK 550,000 (forprosjekt, vannavgiftsfondet, 2024)

PS 76/24 Tertialrapport 2/2024
------------------------------

Case: 24/347

Proceedings

Recommendation from Kommunedirektøren:
1. Tertialrapporten tas til orientering.
2. Ingen budsjettendringer i denne omgang.

Additional proposal from Marit Tveiten (BL) on behalf of Bygdelista to the recommendation from
Kommunedirektøren: Avvik over 500 000 kroner rapporteres til formannskapet hver måned.

Voting

Recommendation from Kommunedirektøren:
Adopted unanimously.

Additional proposal from Marit Tveiten (BL):
14 voted for: BL (5), SL (4), FF (3), UG (2).
7 voted against: GL (7).
Thus the additional proposal was adopted.

Decision

Tertialrapport 2/2024
1. Tertialrapporten tas til orientering.
2. Ingen budsjettendringer i denne omgang.
3. Avvik over 500 000 kroner rapporteres til formannskapet hver måned.

PS 77/24 Møteplan for 2025
--------------------------

Case: 24/565

Proceedings

Recommendation from Kommunedirektøren: Møteplanen for 2025 vedtas slik den er lagt fram.

Voting

Recommendation from Kommunedirektøren:
Adopted unanimously.

Decision

Møteplanen for 2025 vedtas slik den er lagt fram.

PS 78/24 Opprydding i private avløpsanlegg i Ulvedal
----------------------------------------------------

Case: 24/545

Proceedings

Impartiality: Synnøve Eikrem (BL) stood down as disqualified, cf. forvaltningsloven § 6 første ledd
              bokstav a (raised by Synnøve Eikrem). Vote on the impartiality: unanimous. Liv Torunn
              Berge (BL) took the seat.

Recommendation from Kommunedirektøren: Eierne av private avløpsanlegg i Ulvedal pålegges å utbedre
dem innen 1. november 2025.

Voting

Recommendation from Kommunedirektøren:
19 voted for: GL (7), BL (5), SL (4), FF (1), UG (2).
2 voted against: FF (2).
Thus the recommendation was adopted.

Decision

Eierne av private avløpsanlegg i Ulvedal pålegges å utbedre dem innen 1. november 2025.

FO 12/24 Ambulansestasjonen på Moen
-----------------------------------

Type:              Interpellation
Interpellation by: Kjersti Solbrekke (GL)
Answered by:       Ragnhild Myrvold (GL)

Proceedings

- Kjersti Solbrekke (GL), question: Er kommunen hørt i saken om ambulansestasjonen på Moen?
- Ragnhild Myrvold (GL), answer: Høringsbrevet kom 14. oktober, og kommunen svarer innen 1.
  desember.

Documents
---------

- Innkalling og saksframlegg til møtet i kommunestyret 24. oktober 2024 (sent beforehand)

Next meeting
------------

Thursday 21 November 2024, 18:00, Kommunestyresalen, Granheim kommunehus

Signatures
----------

The minutes were approved in the meeting of 21 November 2024, written by Wenche Lyngmo, signed by
Ragnhild Myrvold, Torstein Aasgard and Arvid Hovde.

……………………………………………
Ragnhild Myrvold

……………………………………………
Torstein Aasgard

……………………………………………
Arvid Hovde
