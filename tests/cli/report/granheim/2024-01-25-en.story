The council of Granheim, 2024-01-25: its protocol in English.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-01-25 --language en
Minutes
=======

Body:      Granheim kommunestyre
Number:    1/2024
Type:      Ordinært
Date:      Thursday 25 January 2024
Time:      18:00–21:10
Place:     Kommunestyresalen, Granheim kommunehus
Form:      In person
Chair:     Ragnhild Myrvold (GL)
Secretary: Wenche Lyngmo

Present
-------

Name               Function       Party  In place of
─────────────────  ─────────────  ─────  ───────────
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
Nina Bergset       Member         FF
Jonas Vestre       Member         UG
Thea Vikan         Member         UG
Gunnhild Raa       Deputy member  GL     Amir Rezai

Attended: 21 of 21.

Attended single items: Kåre Finstad (in place of Jon Erik Moene, item PS 5/24)
                       Kåre Finstad (in place of Marit Tveiten, item PS 9/24)
Absent:                Amir Rezai (GL) – Gunnhild Raa attended instead

From the administration
-----------------------

Name              Position
────────────────  ─────────────────
Astrid Fjellheim  Kommunedirektør
Øyvind Tangerud   Økonomisjef
Geir Ove Vassli   Teknisk sjef
Yngvild Prestrud  Plansjef
Wenche Lyngmo     Politisk sekretær

Notice, agenda and signers
--------------------------

Notice:                      17 January 2024 by Ragnhild Myrvold, e-post og kommunens nettsted,
                             approved
Agenda:                      Approved
Elected to sign the minutes: Per Gunnar Lien (BL) and Eline Stordal (FF)

Agenda
------

Item     Case    Title                                                             Closed
───────  ──────  ────────────────────────────────────────────────────────────────  ──────
PS 1/24          Godkjenning av møteprotokoll fra 14. desember 2023
RS 1/24          Møteprotokoll fra kontrollutvalget 11. januar 2024
RS 2/24          Delegerte vedtak 14. desember 2023 – 17. januar 2024
PS 2/24  23/491  Møteplan for kommunestyret 2024
PS 3/24  23/460  Ny hjullaster til vintervedlikeholdet
PS 4/24  23/453  Gebyrregulativ for plan- og byggesaker 2024
PS 5/24  23/420  Reguleringsplan for Solbakken boligfelt – andre gangs behandling
PS 6/24  23/446  Utredning av framtidig skolestruktur
PS 7/24  23/471  Høringsuttalelse om nytt inntektssystem for kommunene
PS 8/24  23/481  Ny avtale om legevaktsamarbeid
PS 9/24  23/498  Tilskudd til nytt tak på Nordkollen grendehus
FO 1/24          Brøyting av gang- og sykkelveien til Solbakken
FO 2/24          Ventetid for plass i skolefritidsordningen

PS 1/24 Godkjenning av møteprotokoll fra 14. desember 2023
----------------------------------------------------------

Proceedings

Motion from Ragnhild Myrvold (GL): Møteprotokollen fra 14. desember 2023 godkjennes.

Voting

Motion from Ragnhild Myrvold (GL):
Adopted unanimously.

Decision

Møteprotokollen fra 14. desember 2023 godkjennes.

RS 1/24 Møteprotokoll fra kontrollutvalget 11. januar 2024
----------------------------------------------------------

Type: Report

Proceedings

- Protokollen ble tatt til orientering.

RS 2/24 Delegerte vedtak 14. desember 2023 – 17. januar 2024
------------------------------------------------------------

Type: Delegated decision

Proceedings

- Vedtakene ble tatt til orientering.

Decisions reported

Granheim kommunestyre, 8 January 2024: Ambulerende skjenkebevilling til Granheim idrettslag for
solfesten 3. februar (adopted, by delegation: Astrid Fjellheim)

Granheim kommunestyre, 15 January 2024: Fire søknader om startlån fra fjerde kvartal 2023 innvilges
(adopted, by delegation: Øyvind Tangerud)

PS 2/24 Møteplan for kommunestyret 2024
---------------------------------------

Case: 23/491

Proceedings

Recommendation from Kommunedirektøren: Kommunestyret holder elleve ordinære møter i 2024, på
torsdager i kommunestyresalen.

Voting

Recommendation from Kommunedirektøren:
Adopted unanimously.

Decision

Kommunestyret holder elleve ordinære møter i 2024, på torsdager i kommunestyresalen.

PS 3/24 Ny hjullaster til vintervedlikeholdet
---------------------------------------------

Case:              23/460
Earlier treatment: Formannskapet, 16 January 2024 (adopted): Kommunedirektørens innstilling ble
                   enstemmig vedtatt.

Proceedings

Recommendation from Formannskapet:
1. Det kjøpes ny hjullaster innenfor en ramme på 1 850 000 kroner.
2. Kjøpet finansieres med 1 300 000 kroner fra ubrukte lånemidler og 550 000 kroner fra
disposisjonsfondet.

Voting

Recommendation from Formannskapet:
Adopted unanimously.

Decision

Ny hjullaster til vintervedlikeholdet
1. Det kjøpes ny hjullaster innenfor en ramme på 1 850 000 kroner.
2. Kjøpet finansieres med 1 300 000 kroner fra ubrukte lånemidler og 550 000 kroner fra
disposisjonsfondet.
NOK 1,300,000 (hjullaster, ubrukte lånemidler, 2024)
NOK 550,000 (hjullaster, disposisjonsfondet, 2024)

Follow-up: Geir Ove Vassli: Lyser ut anskaffelsen på Doffin (due 1 March 2024)

PS 4/24 Gebyrregulativ for plan- og byggesaker 2024
---------------------------------------------------

Case: 23/453

Proceedings

Recommendation from Formannskapet: Gebyrregulativet for plan- og byggesaker vedtas slik det er lagt
fram, med virkning fra 1. februar 2024.

Amendment from Halvor Brattland (BL) on behalf of Bygdelista to the recommendation from
Formannskapet: Gebyret for mindre tiltak på bebygd eiendom holdes uendret fra 2023.

Voting

Amendment from Halvor Brattland (BL):
8 voted for: BL (5), FF (3).
13 voted against: GL (7), SL (4), UG (2).
Thus the amendment was rejected.

Recommendation from Formannskapet:
16 voted for: GL (7), SL (4), FF (3), UG (2).
5 voted against: BL (5).
Thus the recommendation was adopted.

Decision

Gebyrregulativet for plan- og byggesaker vedtas slik det er lagt fram, med virkning fra 1. februar
2024.

PS 5/24 Reguleringsplan for Solbakken boligfelt – andre gangs behandling
------------------------------------------------------------------------

Case:              23/420
Earlier treatment: Formannskapet, 16 January 2024 (adopted): Innstillingen ble vedtatt med seks mot
                   én stemme.

Proceedings

Impartiality: Jon Erik Moene (BL) stood down as disqualified, cf. forvaltningsloven § 6 første ledd
              bokstav a (raised by Jon Erik Moene). Vote on the impartiality: unanimous. Kåre
              Finstad (BL) took the seat.

Recommendation from Formannskapet:
1. Reguleringsplan for Solbakken boligfelt, sist revidert 4. desember 2023, vedtas med hjemmel i
plan- og bygningsloven § 12-12.
2. Rekkefølgekravet om gang- og sykkelvei tas inn i bestemmelsenes punkt 3.

Voting

Recommendation from Formannskapet:
The other 19 voted for.
2 voted against: Nina Bergset (FF), Arvid Hovde (FF).
Thus the recommendation was adopted.

Decision

Reguleringsplan for Solbakken boligfelt vedtas
1. Reguleringsplan for Solbakken boligfelt, sist revidert 4. desember 2023, vedtas med hjemmel i
plan- og bygningsloven § 12-12.
2. Rekkefølgekravet om gang- og sykkelvei tas inn i bestemmelsenes punkt 3.
Appeal by 20 February 2024.

PS 6/24 Utredning av framtidig skolestruktur
--------------------------------------------

Case: 23/446

Proceedings

Recommendation from Utvalg for oppvekst og kultur:
1. Det settes ned et utvalg på ni medlemmer som skal utrede skolestrukturen fra høsten 2026.
2. Medlemmer velges i møtet 22. februar.
3. Utvalget legger fram rapport innen 1. november 2024.

Motion from Arvid Hovde (FF) on behalf of Fjell og fjord: Saken utsettes til ungdomsrådet har uttalt
seg.

Voting

Motion from Arvid Hovde (FF):
5 voted for: FF (3), UG (2).
16 voted against: GL (7), BL (5), SL (4).
Thus the motion was rejected.

Recommendation from Utvalg for oppvekst og kultur:
Adopted unanimously.

Decision

Utvalg for framtidig skolestruktur settes ned
1. Det settes ned et utvalg på ni medlemmer som skal utrede skolestrukturen fra høsten 2026.
2. Medlemmer velges i møtet 22. februar.
3. Utvalget legger fram rapport innen 1. november 2024.

PS 7/24 Høringsuttalelse om nytt inntektssystem for kommunene
-------------------------------------------------------------

Case: 23/471

Proceedings

Recommendation from Formannskapet: Granheim kommune støtter at tilskuddet til små kommuner
videreføres, men går imot at distriktstilskuddet kuttes.

Voting

Recommendation from Formannskapet:
Adopted unanimously.

Decision

Granheim kommune støtter at tilskuddet til små kommuner videreføres, men går imot at
distriktstilskuddet kuttes.

Follow-up: Øyvind Tangerud: Sender uttalelsen til departementet (due 1 February 2024)

PS 8/24 Ny avtale om legevaktsamarbeid
--------------------------------------

Case: 23/481

Proceedings

Recommendation from Kommunedirektøren: Avtalen om felles legevakt godkjennes, og kommunedirektøren
får fullmakt til å undertegne den.

Voting

Recommendation from Kommunedirektøren:
Adopted unanimously.

Decision

Avtalen om felles legevakt godkjennes, og kommunedirektøren får fullmakt til å undertegne den.
Delegated to Kommunedirektøren.

PS 9/24 Tilskudd til nytt tak på Nordkollen grendehus
-----------------------------------------------------

Case: 23/498

Proceedings

Impartiality: Marit Tveiten (BL) stood down as disqualified, cf. forvaltningsloven § 6 første ledd
              bokstav e (styreleder i Nordkollen grendelag). Vote on the impartiality: unanimous.
              Kåre Finstad (BL) took the seat.

Recommendation from Formannskapet: Nordkollen grendehus får 120 000 kroner til nytt tak.

Voting

Recommendation from Formannskapet:
Adopted unanimously.

Decision

Nordkollen grendehus får 120 000 kroner til nytt tak.
NOK 120,000 (grant, nytt tak, tilskudd til grendehus, 2024, financed by disposisjonsfondet)

FO 1/24 Brøyting av gang- og sykkelveien til Solbakken
------------------------------------------------------

Type:        Question
Asked by:    Tone Skarphagen (SL)
Answered by: Ragnhild Myrvold (GL)

Proceedings

- Tone Skarphagen (SL), question: Hvorfor brøytes gang- og sykkelveien etter kl. 8 på skoledager?
- Ragnhild Myrvold (GL), answer: Entreprenøren er varslet, og veien skal være brøytet innen kl. 7.

FO 2/24 Ventetid for plass i skolefritidsordningen
--------------------------------------------------

Type:        Question
Asked by:    Jonas Vestre (UG)
Answered by: Silje Fagerhøi (GL)

Proceedings

- Jonas Vestre (UG), question: Hvor mange barn venter på plass i skolefritidsordningen?
- Silje Fagerhøi (GL), answer: Tre barn ventet ved nyttår, og alle har fått plass fra 1. februar.

Documents
---------

- Innkalling og saksframlegg til møtet i kommunestyret 25. januar 2024 (sent beforehand)

Next meeting
------------

Thursday 22 February 2024, 18:00, Kommunestyresalen, Granheim kommunehus

Signatures
----------

The minutes were approved in the meeting of 22 February 2024, written by Wenche Lyngmo, signed by
Ragnhild Myrvold, Per Gunnar Lien and Eline Stordal.

……………………………………………
Ragnhild Myrvold

……………………………………………
Per Gunnar Lien

……………………………………………
Eline Stordal
