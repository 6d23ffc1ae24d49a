The council of Granheim, 2024-05-23: its protocol in English.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-05-23 --language en
Minutes
=======

Body:      Granheim kommunestyre
Number:    5/2024
Type:      Ordinært
Date:      Thursday 23 May 2024
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
Silje Fagerhøi     Member         GL
Halvor Brattland   Deputy mayor   BL
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
Gunnhild Raa       Deputy member  GL     Odd-Arne Nyhus
Marianne Øyen      Deputy member  SL     Fatima Yusuf
Sander Moldung     Deputy member  UG     Thea Vikan

Attended: 21 of 21.

Attended single items: Kåre Finstad (in place of Per Gunnar Lien, item PS 36/24)
                       Stian Melbø (in place of Amir Rezai, item PS 38/24)
Absent:                Odd-Arne Nyhus (GL) – Gunnhild Raa attended instead
                       Fatima Yusuf (SL) – Marianne Øyen attended instead
                       Thea Vikan (UG) – Sander Moldung attended instead

From the administration
-----------------------

Name               Position
─────────────────  ─────────────────
Astrid Fjellheim   Kommunedirektør
Øyvind Tangerud    Økonomisjef
Hilde Marie Roset  Oppvekstsjef
Yngvild Prestrud   Plansjef
Wenche Lyngmo      Politisk sekretær

Notice, agenda and signers
--------------------------

Notice:                      15 May 2024 by Ragnhild Myrvold, e-post og kommunens nettsted, approved
Agenda:                      Approved
Elected to sign the minutes: Marit Tveiten (BL) and Arvid Hovde (FF)

Agenda
------

Item      Case    Title                                                                   Closed
────────  ──────  ──────────────────────────────────────────────────────────────────────  ──────
PS 35/24          Godkjenning av møteprotokoll fra 25. april 2024
RS 10/24          Regnskap 2023 for Granheim kirkelige fellesråd
RS 11/24          Delegerte vedtak 18. april – 15. mai 2024
PS 36/24  22/878  Krav om lovlighetskontroll – detaljregulering for Skogbrynet hyttefelt
PS 37/24  24/317  Tilstandsrapport for grunnskolen 2023
PS 38/24  23/436  Ny kunstgressbane på Moen idrettspark
PS 39/24  24/300  Ladestasjon ved svømmehallen
PS 40/24  24/309  Kommunal planstrategi 2024–2027
PS 41/24  23/420  Navn på veien gjennom Solbakken boligfelt
PS 42/24  24/292  Arealplanlegger – samarbeid med nabokommunen
FO 8/24           Sommervikarer i hjemmetjenesten

PS 35/24 Godkjenning av møteprotokoll fra 25. april 2024
--------------------------------------------------------

Concerns: Kommunestyremøte 25. april 2024

Proceedings

Motion from Ragnhild Myrvold (GL): Møteprotokollen fra 25. april 2024 godkjennes.

Voting

Motion from Ragnhild Myrvold (GL):
Adopted unanimously.

Decision

Møteprotokollen fra 25. april 2024 godkjennes.

RS 10/24 Regnskap 2023 for Granheim kirkelige fellesråd
-------------------------------------------------------

Type: Report

Proceedings

- Regnskapet ble tatt til orientering.

RS 11/24 Delegerte vedtak 18. april – 15. mai 2024
--------------------------------------------------

Type: Delegated decision

Proceedings

- Vedtakene ble tatt til orientering.

Decisions reported

Granheim kommunestyre, 7 May 2024: Dispensasjon fra byggeforbudet langs vassdrag for naust på gnr.
31 bnr. 2 avslås (rejected, by delegation: Emil Hauge)

Granheim kommunestyre, 30 April 2024: Seks søknader om startlån fra første kvartal 2024 innvilges
(adopted, by delegation: Øyvind Tangerud)

PS 36/24 Krav om lovlighetskontroll – detaljregulering for Skogbrynet hyttefelt
-------------------------------------------------------------------------------

Case:     22/878
Concerns: Kommunestyremøte 25. april 2024

Proceedings

Impartiality: Per Gunnar Lien (BL) stood down as disqualified, cf. forvaltningsloven § 6 første ledd
              bokstav a (eier grunn i planområdet). Kåre Finstad (BL) took the seat.

Recommendation from Kommunedirektøren:
1. Kommunestyret opprettholder vedtaket i sak PS 29/24.
2. Saken sendes Statsforvalteren til endelig avgjørelse.

Alternative proposal from Nina Bergset (FF) on behalf of Fjell og fjord: Vedtaket oppheves, og
planen legges ut til ny høring.

Voting

The recommendation from Kommunedirektøren was set against the alternative proposal from Nina Bergset
(FF).
12 voted for the recommendation from Kommunedirektøren: Ragnhild Myrvold (GL), Torstein Aasgard
(GL), Ingeborg Haugli (GL), Amir Rezai (GL), Kjersti Solbrekke (GL), Silje Fagerhøi (GL), Halvor
Brattland (BL), Marit Tveiten (BL), Synnøve Eikrem (BL), Jon Erik Moene (BL), Gunnhild Raa (GL),
Kåre Finstad (BL).
9 voted for the alternative proposal from Nina Bergset (FF): Tone Skarphagen (SL), Bjørnar Kvisle
(SL), Leif Rognstad (SL), Eline Stordal (FF), Arvid Hovde (FF), Nina Bergset (FF), Jonas Vestre
(UG), Marianne Øyen (SL), Sander Moldung (UG).
Thus the recommendation was adopted.

Decision

Vedtaket opprettholdes og saken sendes Statsforvalteren
1. Kommunestyret opprettholder vedtaket i sak PS 29/24.
2. Saken sendes Statsforvalteren til endelig avgjørelse.

Follow-up: Yngvild Prestrud: Sender saken til Statsforvalteren (due 7 June 2024)

PS 37/24 Tilstandsrapport for grunnskolen 2023
----------------------------------------------

Case:              24/317
Earlier treatment: Utvalg for oppvekst og kultur, 14 May 2024, item PS 7/24 (adopted): Innstillingen
                   ble vedtatt mot én stemme.

Proceedings

Recommendation from Utvalg for oppvekst og kultur:
1. Tilstandsrapporten for 2023 tas til orientering.
2. Kommunestyret ber om en plan for tidlig innsats i lesing innen utgangen av året.

Voting

Recommendation from Utvalg for oppvekst og kultur:
Adopted unanimously.

Decision

Tilstandsrapport for grunnskolen 2023
1. Tilstandsrapporten for 2023 tas til orientering.
2. Kommunestyret ber om en plan for tidlig innsats i lesing innen utgangen av året.

Follow-up: Hilde Marie Roset: Legger fram plan for tidlig innsats i lesing (due 31 December 2024)

PS 38/24 Ny kunstgressbane på Moen idrettspark
----------------------------------------------

Case:              23/436
Earlier treatment: Utvalg for oppvekst og kultur, 14 May 2024, item PS 8/24 (adopted): Innstillingen
                   ble vedtatt med fem mot to stemmer.

Proceedings

Impartiality: Amir Rezai (GL) stood down as disqualified, cf. forvaltningsloven § 6 første ledd
              bokstav e (styremedlem i Granheim idrettslag, raised by Amir Rezai). Vote on the
              impartiality: unanimous. Stian Melbø (GL) took the seat.

Recommendation from Utvalg for oppvekst og kultur:
1. Det bygges ny kunstgressbane innenfor en ramme på 9 800 000 kroner.
2. Prosjektet finansieres med spillemidler, gave fra idrettslaget og lån.
3. Banen bygges uten gummigranulat.

Alternative proposal from Per Gunnar Lien (BL) on behalf of Bygdelista:
1. Banen bygges i 2025, når spillemidlene er tildelt.

Additional proposal from Jonas Vestre (UG) on behalf of Ung i Granheim to the recommendation from
Utvalg for oppvekst og kultur: Banen får ledlys med tidsstyring.

Voting

Trial vote:
The recommendation from Utvalg for oppvekst og kultur was set against the alternative proposal from
Per Gunnar Lien (BL).
15 voted for the recommendation from Utvalg for oppvekst og kultur: Ragnhild Myrvold (GL), Torstein
Aasgard (GL), Ingeborg Haugli (GL), Kjersti Solbrekke (GL), Silje Fagerhøi (GL), Tone Skarphagen
(SL), Bjørnar Kvisle (SL), Leif Rognstad (SL), Eline Stordal (FF), Arvid Hovde (FF), Jonas Vestre
(UG), Gunnhild Raa (GL), Marianne Øyen (SL), Sander Moldung (UG), Stian Melbø (GL).
6 voted for the alternative proposal from Per Gunnar Lien (BL): Halvor Brattland (BL), Marit Tveiten
(BL), Per Gunnar Lien (BL), Synnøve Eikrem (BL), Jon Erik Moene (BL), Nina Bergset (FF).

The recommendation from Utvalg for oppvekst og kultur was set against the alternative proposal from
Per Gunnar Lien (BL).
16 voted for the recommendation from Utvalg for oppvekst og kultur: Ragnhild Myrvold (GL), Torstein
Aasgard (GL), Ingeborg Haugli (GL), Kjersti Solbrekke (GL), Silje Fagerhøi (GL), Tone Skarphagen
(SL), Bjørnar Kvisle (SL), Leif Rognstad (SL), Eline Stordal (FF), Arvid Hovde (FF), Nina Bergset
(FF), Jonas Vestre (UG), Gunnhild Raa (GL), Marianne Øyen (SL), Sander Moldung (UG), Stian Melbø
(GL).
5 voted for the alternative proposal from Per Gunnar Lien (BL): Halvor Brattland (BL), Marit Tveiten
(BL), Per Gunnar Lien (BL), Synnøve Eikrem (BL), Jon Erik Moene (BL).
Thus the recommendation was adopted.

Additional proposal from Jonas Vestre (UG):
Adopted unanimously.

Decision

Ny kunstgressbane på Moen idrettspark
1. Det bygges ny kunstgressbane innenfor en ramme på 9 800 000 kroner.
2. Prosjektet finansieres med spillemidler, gave fra idrettslaget og lån.
3. Banen bygges uten gummigranulat.
4. Banen får ledlys med tidsstyring.
NOK 2,500,000 (kunstgressbane, 2024, financed by spillemidler)
NOK 1,300,000 (kunstgressbane, 2024, financed by gave fra idrettslaget)
NOK 6,000,000 (loan, kunstgressbane, investeringsbudsjettet, 2024)

PS 39/24 Ladestasjon ved svømmehallen
-------------------------------------

Case: 24/300

Proceedings

Recommendation from Kommunedirektøren: Det settes opp åtte ladepunkter for elbil ved svømmehallen.

Voting

Recommendation from Kommunedirektøren:
17 voted for: GL (7), BL (1), SL (4), FF (3), UG (2).
4 voted against: BL (4).
Thus the recommendation was adopted.

Decision

Det settes opp åtte ladepunkter for elbil ved svømmehallen.
NOK 480,000 (åtte ladepunkter, 2024, financed by disposisjonsfondet)

PS 40/24 Kommunal planstrategi 2024–2027
----------------------------------------

Case: 24/309

Proceedings

Recommendation from Formannskapet:
1. Kommunal planstrategi 2024–2027 vedtas.
2. Kommuneplanens arealdel tas opp til revisjon.

Voting

Recommendation from Formannskapet:
Adopted unanimously.

Decision

Kommunal planstrategi 2024–2027
1. Kommunal planstrategi 2024–2027 vedtas.
2. Kommuneplanens arealdel tas opp til revisjon.

PS 41/24 Navn på veien gjennom Solbakken boligfelt
--------------------------------------------------

Case: 23/420

Proceedings

Recommendation from Kommunedirektøren: Veien får navnet Teglverksveien.

Alternative proposal from Tone Skarphagen (SL) on behalf of Samlingslista: Veien får navnet
Solbakkevegen.

Voting

The recommendation from Kommunedirektøren was set against the alternative proposal from Tone
Skarphagen (SL).
11 voted for the recommendation from Kommunedirektøren: Ragnhild Myrvold (GL), Torstein Aasgard
(GL), Ingeborg Haugli (GL), Amir Rezai (GL), Kjersti Solbrekke (GL), Silje Fagerhøi (GL), Marit
Tveiten (BL), Per Gunnar Lien (BL), Synnøve Eikrem (BL), Jon Erik Moene (BL), Gunnhild Raa (GL).
10 voted for the alternative proposal from Tone Skarphagen (SL): Halvor Brattland (BL), Tone
Skarphagen (SL), Bjørnar Kvisle (SL), Leif Rognstad (SL), Eline Stordal (FF), Arvid Hovde (FF), Nina
Bergset (FF), Jonas Vestre (UG), Marianne Øyen (SL), Sander Moldung (UG).
Thus the recommendation was adopted.

Decision

Veien får navnet Teglverksveien.

PS 42/24 Arealplanlegger – samarbeid med nabokommunen
-----------------------------------------------------

Case:   24/292
Status: Withdrawn

Proceedings

Recommendation from Kommunedirektøren: Kommunen inngår en toårig avtale med nabokommunen om felles
arealplanlegger.

FO 8/24 Sommervikarer i hjemmetjenesten
---------------------------------------

Type:        Question
Asked by:    Leif Rognstad (SL)
Answered by: Ragnhild Myrvold (GL)

Proceedings

- Leif Rognstad (SL), question: Er det nok sommervikarer i hjemmetjenesten?
- Ragnhild Myrvold (GL), answer: 31 av 34 vakante uker er dekket.

Documents
---------

- Innkalling og saksframlegg til møtet i kommunestyret 23. mai 2024 (sent beforehand)

Next meeting
------------

Thursday 13 June 2024, 18:00, Kommunestyresalen, Granheim kommunehus

Signatures
----------

The minutes were approved in the meeting of 13 June 2024, written by Wenche Lyngmo, signed by
Ragnhild Myrvold, Marit Tveiten and Arvid Hovde.

……………………………………………
Ragnhild Myrvold

……………………………………………
Marit Tveiten

……………………………………………
Arvid Hovde
