The council of Granheim, 2024-12-12: its protocol in English.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-12-12 --language en
Minutes
=======

Body:      Granheim kommunestyre
Number:    12/2024
Type:      Ordinært
Date:      Thursday 12 December 2024
Time:      17:00–22:30
Place:     Kommunestyresalen, Granheim kommunehus
Form:      In person
Chair:     Ragnhild Myrvold (GL)
Secretary: Wenche Lyngmo

Present
-------

Name              Function       Party  In place of
────────────────  ─────────────  ─────  ─────────────────
Ragnhild Myrvold  Mayor          GL
Torstein Aasgard  Member         GL
Ingeborg Haugli   Member         GL
Amir Rezai        Member         GL
Odd-Arne Nyhus    Member         GL
Silje Fagerhøi    Member         GL
Halvor Brattland  Deputy mayor   BL
Marit Tveiten     Member         BL
Per Gunnar Lien   Member         BL
Synnøve Eikrem    Member         BL
Jon Erik Moene    Member         BL
Tone Skarphagen   Member         SL
Bjørnar Kvisle    Member         SL
Fatima Yusuf      Member         SL
Leif Rognstad     Member         SL
Eline Stordal     Member         FF
Arvid Hovde       Member         FF
Nina Bergset      Member         FF
Jonas Vestre      Member         UG
Sander Moldung    Deputy member  UG     Thea Vikan
Gunnhild Raa      Deputy member  GL     Kjersti Solbrekke

Attended: 21 of 21.

Absent: Thea Vikan (UG, fritak for verv) – Sander Moldung attended instead
        Kjersti Solbrekke (GL) – Gunnhild Raa attended instead

From the administration
-----------------------

Name               Position
─────────────────  ─────────────────────
Astrid Fjellheim   Kommunedirektør
Øyvind Tangerud    Økonomisjef
Hilde Marie Roset  Oppvekstsjef
Rune Bjerkan       Helse- og omsorgssjef
Geir Ove Vassli    Teknisk sjef
Yngvild Prestrud   Plansjef
Wenche Lyngmo      Politisk sekretær

Halvor Brattland (BL) left at 21:55.

Notice, agenda and signers
--------------------------

Notice:                      4 December 2024 by Ragnhild Myrvold, e-post og kommunens nettsted,
                             approved
Agenda:                      Approved with these changes: Sak om kjøp av musikkinstrumenter til
                             kulturskolen ble satt på sakslisten
Elected to sign the minutes: Ingeborg Haugli (GL) and Jonas Vestre (UG)

Agenda
------

Item      Case    Title                                               Closed
────────  ──────  ──────────────────────────────────────────────────  ──────
PS 86/24          Godkjenning av møteprotokoll fra 21. november 2024
RS 22/24          Årshjul for 2025
RS 23/24          Delegerte vedtak 14. november – 4. desember 2024
PS 87/24  24/399  Økonomiplan 2025–2028 og årsbudsjett 2025
PS 88/24  24/673  Gebyrregulativ 2025
PS 89/24  24/509  Nytt bibliotek – valg av lokaler
PS 90/24  24/472  Uttalelse om finansiering av barnevernet
PS 91/24  24/657  Revisjon av delegeringsreglementet
PS 92/24  24/682  Kjøp av musikkinstrumenter til kulturskolen
PS 93/24  24/666  Fritidsklubb på Moen – videre drift
FO 14/24          Strøing av fortau i Storgata
FO 15/24          Forslag om ungdomshus

PS 86/24 Godkjenning av møteprotokoll fra 21. november 2024
-----------------------------------------------------------

Concerns: Kommunestyremøte 21. november 2024
Time:     17:00–17:10

Proceedings

Motion from Ragnhild Myrvold (GL): Møteprotokollen fra 21. november 2024 godkjennes.

Voting

Motion from Ragnhild Myrvold (GL):
Adopted unanimously.

Decision

Møteprotokollen fra 21. november 2024 godkjennes.

RS 22/24 Årshjul for 2025
-------------------------

Type: Report
Time: 17:10–17:15

Proceedings

- Årshjulet ble tatt til orientering.

RS 23/24 Delegerte vedtak 14. november – 4. desember 2024
---------------------------------------------------------

Type: Delegated decision
Time: 17:15–17:25

Proceedings

- Vedtakene ble tatt til orientering.

Decisions reported

Granheim kommunestyre, 29 November 2024: Mindre budsjettreguleringer etter fullmakt: til sammen
145 000 kroner (adopted, by delegation: Astrid Fjellheim)

Granheim kommunestyre, 3 December 2024: Søknad om konsesjon på gnr. 12 bnr. 31 innvilges (adopted,
by delegation: Emil Hauge)

PS 87/24 Økonomiplan 2025–2028 og årsbudsjett 2025
--------------------------------------------------

Case:              24/399
Earlier treatment: Formannskapet, 26 November 2024, item PS 9/24 (adopted): Innstillingen ble
                   vedtatt med fem mot to stemmer.
Time:              17:25–18:00

Proceedings

Recommendation from Formannskapet:
1. Eiendomsskatten er 3 promille.
2. Rammene for driften i 2025 vedtas med til sammen 612 400 000 kroner.
3. Investeringene i 2025 vedtas med til sammen 84 650 000 kroner.
4. Kommunen tar opp lån på 52 000 000 kroner.
5. Gebyrene økes slik det står i vedlegget.
6. Budsjettet følges opp hvert tertial.

Alternative proposal from Halvor Brattland (BL) on behalf of Bygdelista:
1. Eiendomsskatten er 2,5 promille.
2. Driftsrammene reduseres med 3 800 000 kroner.

Amendment from Eline Stordal (FF) on behalf of Fjell og fjord to the recommendation from
Formannskapet: Kulturskolen skjermes med 300 000 kroner, dekket av disposisjonsfondet.

Amendment from Jonas Vestre (UG) on behalf of Ung i Granheim to the recommendation from
Formannskapet: Bygdekinoen får 50 000 kroner.

Additional proposal from Tone Skarphagen (SL) on behalf of Samlingslista to the recommendation from
Formannskapet (withdrawn): Avvikling av fire stillinger i administrasjonen utredes.

Voting

Trial vote:
The recommendation from Formannskapet was set against the alternative proposal from Halvor Brattland
(BL).
15 voted for the recommendation from Formannskapet: Ragnhild Myrvold (GL), Torstein Aasgard (GL),
Ingeborg Haugli (GL), Amir Rezai (GL), Odd-Arne Nyhus (GL), Silje Fagerhøi (GL), Tone Skarphagen
(SL), Bjørnar Kvisle (SL), Fatima Yusuf (SL), Leif Rognstad (SL), Eline Stordal (FF), Nina Bergset
(FF), Jonas Vestre (UG), Sander Moldung (UG), Gunnhild Raa (GL).
6 voted for the alternative proposal from Halvor Brattland (BL): Halvor Brattland (BL), Marit
Tveiten (BL), Per Gunnar Lien (BL), Synnøve Eikrem (BL), Jon Erik Moene (BL), Arvid Hovde (FF).

Alternative proposal from Halvor Brattland (BL):
5 voted for: BL (5).
16 voted against: GL (7), SL (4), FF (3), UG (2).
Thus the alternative proposal was rejected.

Amendment from Eline Stordal (FF):
9 voted for: SL (4), FF (3), UG (2).
12 voted against: GL (7), BL (5).
Thus the amendment was rejected.

Amendment from Jonas Vestre (UG):
5 voted for: FF (3), UG (2).
16 voted against: GL (7), BL (5), SL (4).
Thus the amendment was rejected.

Recommendation from Formannskapet, points 2–6:
Adopted unanimously.

Recommendation from Formannskapet, point 1:
15 voted for: GL (7), SL (4), FF (2), UG (2).
6 voted against: BL (5), FF (1).
Thus point 1 was adopted.

Decision

Økonomiplan 2025–2028 og årsbudsjett 2025 vedtas
1. Eiendomsskatten er 3 promille.
2. Rammene for driften i 2025 vedtas med til sammen 612 400 000 kroner.
3. Investeringene i 2025 vedtas med til sammen 84 650 000 kroner.
4. Kommunen tar opp lån på 52 000 000 kroner.
5. Gebyrene økes slik det står i vedlegget.
6. Budsjettet følges opp hvert tertial.
NOK 168,900,000 (oppvekst, driftsramme, 2025)
NOK 203,600,000 (helse og omsorg, driftsramme, 2025)
NOK 61,800,000 (teknisk drift, driftsramme, 2025)
NOK 178,100,000 (fellesutgifter og øvrig, driftsramme, 2025)
NOK 84,650,000 (investeringer, investeringsbudsjett, 2025)
NOK 52,000,000 (loan, investeringer, 2025)

Remark for the record: Eline Stordal (FF) on behalf of Fjell og fjord: Fjell og fjord stemmer for
                       budsjettet som helhet, men hadde ønsket at kulturskolen var skjermet.
Follow-up:             Øyvind Tangerud: Sender vedtatt budsjett til Statsforvalteren og innbyggerne
                       (due 31 December 2024)

PS 88/24 Gebyrregulativ 2025
----------------------------

Case: 24/673
Time: 18:00–18:35

Proceedings

Recommendation from Formannskapet: Gebyrene for vann, avløp og renovasjon vedtas slik de står i
vedlegget.

Voting

Recommendation from Formannskapet:
The other 19 voted for.
2 voted against: Halvor Brattland (BL), Marit Tveiten (BL).
Thus the recommendation was adopted.

Decision

Gebyrene for vann, avløp og renovasjon vedtas slik de står i vedlegget.

PS 89/24 Nytt bibliotek – valg av lokaler
-----------------------------------------

Case:   24/509
Status: Postponed
Time:   18:35–19:05

Proceedings

Recommendation from Kommunedirektøren:
1. Biblioteket flyttes til Storgata 12 fra 1. august 2025.
2. Leieavtalen inngås for ti år.

Motion from Marit Tveiten (BL) on behalf of Bygdelista: Saken utsettes til januar, siden papirene
ble delt ut i møtet.

Voting

Motion from Marit Tveiten (BL):
14 voted for: BL (5), SL (4), FF (3), UG (2).
7 voted against: GL (7).
Thus the motion was adopted.

Decision

Saken utsettes til januar 2025.

PS 90/24 Uttalelse om finansiering av barnevernet
-------------------------------------------------

Case: 24/472
Time: 19:05–19:40

Proceedings

Motion from Ragnhild Myrvold (GL): Granheim kommunestyre ber staten fullfinansiere de nye kravene
til bemanning i barnevernet.

Voting

Motion from Ragnhild Myrvold (GL):
Adopted unanimously.

Decision

Granheim kommunestyre ber staten fullfinansiere de nye kravene til bemanning i barnevernet.

PS 91/24 Revisjon av delegeringsreglementet
-------------------------------------------

Case: 24/657
Time: 19:40–20:15

Proceedings

Recommendation from Kommunedirektøren: Reglementet endres slik at mindre dispensasjoner avgjøres av
plansjefen.

Voting

Recommendation from Kommunedirektøren:
19 voted for: GL (7), BL (5), SL (4), FF (1), UG (2).
2 voted against: FF (2).
Thus the recommendation was adopted.

Decision

Reglementet endres slik at mindre dispensasjoner avgjøres av plansjefen.
Delegated to Yngvild Prestrud.

PS 92/24 Kjøp av musikkinstrumenter til kulturskolen
----------------------------------------------------

Case:                              24/682
Taken up though not on the notice: Kommunestyret samtykket, unanimous
Time:                              20:15–20:50

Proceedings

Motion from Ragnhild Myrvold (GL): Kulturskolen får kjøpe brukte instrumenter etter Nordkollen
hornmusikk for inntil 90 000 kroner.

Voting

Motion from Ragnhild Myrvold (GL):
Adopted unanimously.

Decision

Kulturskolen får kjøpe brukte instrumenter etter Nordkollen hornmusikk for inntil 90 000 kroner.
Up to NOK 90,000 (instrumenter, 2024, financed by disposisjonsfondet)

PS 93/24 Fritidsklubb på Moen – videre drift
--------------------------------------------

Case: 24/666
Time: 20:50–21:20

Proceedings

Recommendation from Kommunedirektøren: Fritidsklubben drives videre med uendret tilskudd til 30.
juni 2025.

Voting

Recommendation from Kommunedirektøren:
Adopted unanimously.

Decision

Fritidsklubben drives videre med uendret tilskudd til 30. juni 2025.

FO 14/24 Strøing av fortau i Storgata
-------------------------------------

Type:        Question
Time:        21:20–21:55
Asked by:    Sander Moldung (UG)
Answered by: Ragnhild Myrvold (GL)

Proceedings

- Sander Moldung (UG), question: Hvor ofte strøs fortauene i Storgata?
- Ragnhild Myrvold (GL), answer: De strøs innen kl. 7 når det er varslet kulde.

FO 15/24 Forslag om ungdomshus
------------------------------

Type:              Interpellation
Time:              21:55–22:30
Interpellation by: Jonas Vestre (UG)
Answered by:       Ragnhild Myrvold (GL)

Proceedings

- Jonas Vestre (UG), question: Vil ordføreren ta opp et ungdomshus i økonomiplanen for 2026?
- Ragnhild Myrvold (GL), answer: Forslaget tas med i budsjettarbeidet for 2026.

Documents
---------

- Innkalling og saksframlegg til møtet i kommunestyret 12. desember 2024 (sent beforehand)
- Kommunedirektørens forslag til økonomiplan 2025–2028 og årsbudsjett 2025 (sent beforehand, item PS
  87/24)
- Driftskostnader for to lokaler til Granheim bibliotek (handed out, item PS 89/24)

Signatures
----------

The minutes were approved 12 December 2024 by Granheim kommunestyre, written by Wenche Lyngmo,
signed by Ragnhild Myrvold, Ingeborg Haugli and Jonas Vestre.

……………………………………………
Ragnhild Myrvold

……………………………………………
Ingeborg Haugli

……………………………………………
Jonas Vestre
