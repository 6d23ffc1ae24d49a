What a council's protocol holds, recorded and read back: sorts of items with the numbers the body gives them, earlier
treatments, proposals of several sorts and with points, a trial vote, votes by party, by points and with the rest implied,
a member found eligible, money, remarks, a closed item that was put off, a question that was not on the notice.
=== file ko.yaml
ko: 1
name: Fossheim (oppdiktet)
language: nb
country: "NO"
timezone: Europe/Oslo
=== file records.yaml
kind: organisation
id: kommunestyret
name: Fossheim kommunestyre
type: council
members:
  - {person: anne-berg, role: leader, for: fossheimlista}
  - {person: bo-dahl, for: fossheimlista}
  - {person: cecilie-eide, for: bygdelista}
---
{kind: organisation, id: formannskapet, name: Formannskapet, type: committee}
---
{kind: organisation, id: fossheimlista, name: Fossheimlista, short_name: FL, type: party}
---
{kind: organisation, id: bygdelista, name: Bygdelista, short_name: BL, type: party}
---
{kind: person, id: anne-berg, name: Anne Berg}
---
{kind: person, id: bo-dahl, name: Bo Dahl}
---
{kind: person, id: cecilie-eide, name: Cecilie Eide}
---
{kind: person, id: dag-foss, name: Dag Foss}
---
kind: case
id: kunstgress
reference: 24/104
title: Kunstgress på Fossheim stadion
opened: 2024-01-12
---
kind: meeting
id: kommunestyret-2024-09-16
body: kommunestyret
number: 4/2024
status: held
start: 2024-09-16T18:00
end: 2024-09-16T20:15
place: Kommunehuset
called: {on: 2024-09-09, how: e-post}
chair: anne-berg
present: [anne-berg, bo-dahl, cecilie-eide]
administration:
  - {person: dag-foss, title: kommunedirektør, left: "19:30"}
  - {name: Eva Gran, title: økonomisjef}
agenda:
  - {series: RS, number: 7, year: 2024, type: report, title: Møteprotokoll fra kontrollutvalget, points: [Tatt til orientering.]}
  - series: PS
    number: 47
    year: 2024
    title: Kunstgress på Fossheim stadion
    case: kunstgress
    treatments:
      - {body: formannskapet, on: 2024-09-02, item: PS 12/24, outcome: adopted, text: Innstillingen ble vedtatt.}
    proposals:
      - {id: innst, kind: recommendation, by: formannskapet, text: "Kommunen bygger om banen:", points: [Banen får vanningsanlegg., Kostnaden dekkes av disposisjonsfondet.]}
      - {id: alt, kind: alternative, by: cecilie-eide, for: bygdelista, text: Saken sendes tilbake.}
      - {id: tillegg, kind: additional, amends: innst, by: bo-dahl, text: Idrettslaget spørres først., withdrawn: true}
    votes:
      - {on: innst, trial: true, for: 2, against: 1}
      - on: innst
        points: [1]
        by_party: [{party: fossheimlista, for: 2}, {party: bygdelista, against: 1}]
      - {on: innst, points: 2, against: [cecilie-eide], others: for}
    recused:
      - {person: bo-dahl, basis: forvaltningsloven § 6, outcome: eligible, vote: {unanimous: true}}
    decisions:
      - title: Banen bygges om
        outcome: adopted
        points: [Banen får vanningsanlegg., Kostnaden dekkes av disposisjonsfondet.]
        amounts: [{amount: 1250000, account: disposisjonsfondet, year: 2024}]
        delegated_to: formannskapet
        appeal: {until: 2024-10-07}
    remarks:
      - {by: cecilie-eide, for: bygdelista, text: Bygdelista viser til forslaget sitt.}
  - series: PS
    number: 48
    year: 2024
    title: Kjøp av tomt
    closed: {basis: kommuneloven § 11-5, from: "19:10", to: "19:25", vote: {unanimous: true}}
    status: postponed
  - series: FO
    number: 2
    year: 2024
    type: question
    title: Gangveien ved skolen
    asked_by: cecilie-eide
    answered_by: anne-berg
    urgent: {accepted: enstemmig}
    points: [Ordføreren svarte at veien asfalteres i oktober.]
minutes: {status: approved, on: 2024-10-21, signers: [bo-dahl, cecilie-eide]}
=== $ ko validate
2 files, 10 records: nothing to report
=== $ ko report minutes kommunestyret-2024-09-16
Referat: Møte i Fossheim kommunestyre
=====================================

Organ:                Fossheim kommunestyre
Møtenummer:           4/2024
Tid:                  mandag 16. september 2024 kl. 18.00–20.15
Sted:                 Kommunehuset
Innkalling:           9. september 2024, e-post
Møteleder:            Anne Berg
Til stede:            Anne Berg, Bo Dahl, Cecilie Eide
Fra administrasjonen: Dag Foss (kommunedirektør)
                      Eva Gran (økonomisjef)

Dag Foss forlot møtet kl. 19.30.

Saker
-----

Sak RS 7/24: Møteprotokoll fra kontrollutvalget

Sakstype: Referatsak

- Tatt til orientering.

Sak PS 47/24: Kunstgress på Fossheim stadion

Arkivsak:             24/104
Tidligere behandling: Formannskapet, 2. september 2024, sak PS 12/24 (vedtatt): Innstillingen ble
                      vedtatt.
Habilitet:            Bo Dahl (forvaltningsloven § 6) – funnet habil: enstemmig

Forslag:            Innstilling fra formannskapet: Kommunen bygger om banen:
                    1. Banen får vanningsanlegg.
                    2. Kostnaden dekkes av disposisjonsfondet.
                    Alternativt forslag fra Cecilie Eide på vegne av Bygdelista: Saken sendes
                    tilbake.
                    Tilleggsforslag fra Bo Dahl til innstillingen fra formannskapet (trukket):
                    Idrettslaget spørres først.
Avstemninger:       Innstilling fra formannskapet: prøvevotering, 2 for, 1 mot
                    Innstilling fra formannskapet: punkt 1, for: FL (2), mot: BL (1)
                    Innstilling fra formannskapet: punkt 2, 1 mot (Cecilie Eide), de øvrige for (2)
Vedtak:             Banen bygges om (vedtatt, delegert til formannskapet, klagefrist 7. oktober
                    2024)
                    1. Banen får vanningsanlegg.
                    2. Kostnaden dekkes av disposisjonsfondet.
                    kr 1 250 000 (disposisjonsfondet, 2024)
Protokolltilførsel: Cecilie Eide på vegne av Bygdelista: Bygdelista viser til forslaget sitt.

Sak PS 48/24: Kjøp av tomt

Status:      Utsatt
Lukket møte: Kommuneloven § 11-5, kl. 19.10–19.25, enstemmig

Sak FO 2/24: Gangveien ved skolen

Sakstype:                     Spørsmål
Tatt opp utenom innkallingen: Enstemmig
Spørsmål fra:                 Cecilie Eide
Besvart av:                   Anne Berg

- Ordføreren svarte at veien asfalteres i oktober.

Neste møte og godkjenning
-------------------------

Neste møte:  ikke oppgitt
Godkjenning: godkjent 21. oktober 2024, valgt til å underskrive: Bo Dahl og Cecilie Eide
=== $ ko report minutes kommunestyret-2024-09-16 --language nn
Referat: Møte i Fossheim kommunestyre
=====================================

Organ:                Fossheim kommunestyre
Møtenummer:           4/2024
Tid:                  måndag 16. september 2024 kl. 18.00–20.15
Stad:                 Kommunehuset
Innkalling:           9. september 2024, e-post
Møteleiar:            Anne Berg
Til stades:           Anne Berg, Bo Dahl, Cecilie Eide
Frå administrasjonen: Dag Foss (kommunedirektør)
                      Eva Gran (økonomisjef)

Dag Foss gjekk frå møtet kl. 19.30.

Saker
-----

Sak RS 7/24: Møteprotokoll fra kontrollutvalget

Sakstype: Referatsak

- Tatt til orientering.

Sak PS 47/24: Kunstgress på Fossheim stadion

Arkivsak:             24/104
Tidlegare handsaming: Formannskapet, 2. september 2024, sak PS 12/24 (vedteke): Innstillingen ble
                      vedtatt.
Habilitet:            Bo Dahl (forvaltningsloven § 6) – funnen habil: samrøystes

Framlegg:           Tilråding frå formannskapet: Kommunen bygger om banen:
                    1. Banen får vanningsanlegg.
                    2. Kostnaden dekkes av disposisjonsfondet.
                    Alternativt framlegg frå Cecilie Eide på vegner av Bygdelista: Saken sendes
                    tilbake.
                    Tilleggsframlegg frå Bo Dahl til tilrådinga frå formannskapet (trekt):
                    Idrettslaget spørres først.
Røystingar:         Tilråding frå formannskapet: prøverøysting, 2 for, 1 mot
                    Tilråding frå formannskapet: punkt 1, for: FL (2), mot: BL (1)
                    Tilråding frå formannskapet: punkt 2, 1 mot (Cecilie Eide), dei andre for (2)
Vedtak:             Banen bygges om (vedteke, delegert til formannskapet, klagefrist 7. oktober
                    2024)
                    1. Banen får vanningsanlegg.
                    2. Kostnaden dekkes av disposisjonsfondet.
                    kr 1 250 000 (disposisjonsfondet, 2024)
Protokolltilførsel: Cecilie Eide på vegner av Bygdelista: Bygdelista viser til forslaget sitt.

Sak PS 48/24: Kjøp av tomt

Status:     Utsett
Lukka møte: Kommuneloven § 11-5, kl. 19.10–19.25, samrøystes

Sak FO 2/24: Gangveien ved skolen

Sakstype:                     Spørsmål
Teken opp utanom innkallinga: Enstemmig
Spørsmål frå:                 Cecilie Eide
Svar frå:                     Anne Berg

- Ordføreren svarte at veien asfalteres i oktober.

Neste møte og godkjenning
-------------------------

Neste møte:  ikkje oppgitt
Godkjenning: godkjent 21. oktober 2024, valde til å skrive under: Bo Dahl og Cecilie Eide
=== $ ko report minutes kommunestyret-2024-09-16 --language en
Minutes: Meeting of Fossheim kommunestyre
=========================================

Body:                    Fossheim kommunestyre
Number:                  4/2024
Time:                    Monday 16 September 2024, 18:00–20:15
Place:                   Kommunehuset
Notice:                  9 September 2024, e-post
Chair:                   Anne Berg
Present:                 Anne Berg, Bo Dahl, Cecilie Eide
From the administration: Dag Foss (kommunedirektør)
                         Eva Gran (økonomisjef)

Dag Foss left at 19:30.

Items
-----

Item RS 7/24: Møteprotokoll fra kontrollutvalget

Type: Report

- Tatt til orientering.

Item PS 47/24: Kunstgress på Fossheim stadion

Case:              24/104
Earlier treatment: Formannskapet, 2 September 2024, item PS 12/24 (adopted): Innstillingen ble
                   vedtatt.
Impartiality:      Bo Dahl (forvaltningsloven § 6) – found eligible: unanimous

Proposals:             Recommendation from Formannskapet: Kommunen bygger om banen:
                       1. Banen får vanningsanlegg.
                       2. Kostnaden dekkes av disposisjonsfondet.
                       Alternative proposal from Cecilie Eide on behalf of Bygdelista: Saken sendes
                       tilbake.
                       Additional proposal from Bo Dahl to the recommendation from Formannskapet
                       (withdrawn): Idrettslaget spørres først.
Votes:                 Recommendation from Formannskapet: trial vote, 2 for, 1 against
                       Recommendation from Formannskapet: point 1, for: FL (2), against: BL (1)
                       Recommendation from Formannskapet: point 2, 1 against (Cecilie Eide), all
                       others for (2)
Decision:              Banen bygges om (adopted, delegated to Formannskapet, appeal by 7 October
                       2024)
                       1. Banen får vanningsanlegg.
                       2. Kostnaden dekkes av disposisjonsfondet.
                       NOK 1,250,000 (disposisjonsfondet, 2024)
Remark for the record: Cecilie Eide on behalf of Bygdelista: Bygdelista viser til forslaget sitt.

Item PS 48/24: Kjøp av tomt

Status: Postponed
Closed: Kommuneloven § 11-5, 19:10–19:25, unanimous

Item FO 2/24: Gangveien ved skolen

Type:                              Question
Taken up though not on the notice: Enstemmig
Asked by:                          Cecilie Eide
Answered by:                       Anne Berg

- Ordføreren svarte at veien asfalteres i oktober.

Next meeting and approval
-------------------------

Next meeting: not stated
Approval:     approved 21 October 2024, elected to sign: Bo Dahl and Cecilie Eide
=== $ ko query items --fields id,nr,type,status,title
id                          nr        type      status     title
──────────────────────────  ────────  ────────  ─────────  ──────────────────────────────────
kommunestyret-2024-09-16#1  RS 7/24   report    –          Møteprotokoll fra kontrollutvalget
kommunestyret-2024-09-16#2  PS 47/24  –         –          Kunstgress på Fossheim stadion
kommunestyret-2024-09-16#3  PS 48/24  –         postponed  Kjøp av tomt
kommunestyret-2024-09-16#4  FO 2/24   question  –          Gangveien ved skolen
=== $ ko query votes --fields id,item,on,points,for,against,others,trial
id                                           item      on     points  for  against  others  trial
───────────────────────────────────────────  ────────  ─────  ──────  ───  ───────  ──────  ─────
kommunestyret-2024-09-16#2/recused/1/vote/1  PS 47/24  –      –         –        –  –       –
kommunestyret-2024-09-16#3/closed/1/vote/1   PS 48/24  –      –         –        –  –       –
kommunestyret-2024-09-16#2/votes/1           PS 47/24  innst  –         2        1  –       true
kommunestyret-2024-09-16#2/votes/2           PS 47/24  innst  1         2        1  –       –
kommunestyret-2024-09-16#2/votes/3           PS 47/24  innst  2         2        1  for     –
=== $ ko query party_votes
date        body           item      on     purpose  party          for  against  blank
──────────  ─────────────  ────────  ─────  ───────  ─────────────  ───  ───────  ─────
2024-09-16  kommunestyret  PS 47/24  innst  –        fossheimlista    2        0      0
2024-09-16  kommunestyret  PS 47/24  innst  –        bygdelista       0        1      0
2024-09-16  kommunestyret  PS 47/24  innst  –        bygdelista       –        1      –
=== $ ko query amounts
decision                      date        kind   amount  currency  account             year
────────────────────────────  ──────────  ────  ───────  ────────  ──────────────────  ────
kommunestyret-2024-09-16#2/1  2024-09-16  –     1250000  –         disposisjonsfondet  2024
=== $ ko query remarks
meeting                   item      by            for         text
────────────────────────  ────────  ────────────  ──────────  ────────────────────────────────────
kommunestyret-2024-09-16  PS 47/24  cecilie-eide  bygdelista  Bygdelista viser til forslaget sitt.
=== $ ko query treatments
of_meeting                of_item   body           on          outcome
────────────────────────  ────────  ─────────────  ──────────  ───────
kommunestyret-2024-09-16  PS 47/24  formannskapet  2024-09-02  adopted
=== $ ko query items case:24/104 --fields id,nr,case
id                          nr        case
──────────────────────────  ────────  ──────────
kommunestyret-2024-09-16#2  PS 47/24  kunstgress
=== $ ko show 'kommunestyret-2024-09-16#2/votes/2/by_party/1' -O yaml
{party: fossheimlista, for: 2}
=== note
What contradicts itself is told.
=== $ sed -i 's/{party: fossheimlista, for: 2}/{party: fossheimlista, for: 3}/; s/points: 2, against/points: 3, against/' records.yaml; ko validate -O short
records.yaml:61:9: error[KO513]: 4 votes are counted in item PS 47/24, and 3 entitled to vote were there
records.yaml:61:28: error[KO581]: 3 votes are counted for `fossheimlista` in item PS 47/24, and 2 of it were there
records.yaml:62:29: error[KO520]: the proposal `innst` has no point 3
=== exit 1
=== note
So is who votes without being among those listed, or on both sides.
=== $ sed -i 's/against: \[cecilie-eide\], others: for/against: [cecilie-eide, dag-foss], for: [cecilie-eide, bo-dahl]/' records.yaml; ko validate -O short --select KO5
records.yaml:61:9: error[KO513]: 4 votes are counted in item PS 47/24, and 3 entitled to vote were there
records.yaml:61:28: error[KO581]: 3 votes are counted for `fossheimlista` in item PS 47/24, and 2 of it were there
records.yaml:62:29: error[KO520]: the proposal `innst` has no point 3
records.yaml:62:56: error[KO504]: `dag-foss` votes in item PS 47/24, but is not listed as present and holds no seat in `kommunestyret`
records.yaml:62:67: warning[KO514]: `anne-berg` was there and entitled to vote in item PS 47/24, and has no vote
records.yaml:62:67: error[KO517]: the vote is tied, and nothing says what decided it
records.yaml:62:67: warning[KO576]: the party of `dag-foss` is not recorded
records.yaml:62:73: error[KO515]: `cecilie-eide` is counted twice in one vote
=== exit 1
