What a protocol states and a number cannot hold: what came of each vote, a proposal voted on as amended or by its lead text
alone, points that go on from another proposal's, a count beside the names, who decided on a member's impartiality and who
took the seat for that item alone, an item under another, money as a guarantee, who approved the notice, the agenda and the
minutes.
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
  - {person: anne-berg, role: leader}
  - {person: bo-dahl, succeeds: dag-foss, from: 2025-01-15, basis: kommunestyret-2025-03#fritak}
  - {person: cecilie-eide}
  - {person: eva-gran, role: deputy, deputises_for: bo-dahl}
---
{kind: organisation, id: formannskapet, name: Formannskapet, type: committee}
---
{kind: organisation, id: fossheim-energi, name: Fossheim Energi, type: company}
---
{kind: person, id: anne-berg, name: Anne Berg}
---
{kind: person, id: bo-dahl, name: Bo Dahl}
---
{kind: person, id: cecilie-eide, name: Cecilie Eide}
---
{kind: person, id: dag-foss, name: Dag Foss}
---
{kind: person, id: eva-gran, name: Eva Gran}
---
kind: meeting
id: kommunestyret-2025-03
body: kommunestyret
status: held
start: 2025-03-11T18:00
end: 2025-03-11T20:00
place: Kommunehuset
called: {on: 2025-03-04, approved: true}
agenda_approved:
  changes: [Sak 9/25 ble satt opp før sak 8/25.]
  vote: {unanimous: true}
chair: anne-berg
present: [anne-berg, bo-dahl, cecilie-eide]
agenda:
  - {series: PS, number: 6, year: 2025, type: report, title: Referatsaker}
  - {series: RS, number: 4, year: 2025, type: report, part_of: PS 6/25, title: Årsregnskap, concerns: fossheim-energi}
  - series: PS
    number: 7
    year: 2025
    title: Lån til Fossheim Energi
    start: "18:30"
    end: "19:30"
    recused:
      - person: bo-dahl
        reason: styremedlem
        raised_by: bo-dahl
        decided_by: formannskapet
        instead: eva-gran
    proposals:
      - id: innst
        by: formannskapet
        kind: recommendation
        points:
          - Kommunen stiller garanti for et lån på inntil kr 1 000 000.
          - Garantien gjelder i ti år.
      - id: tillegg
        by: cecilie-eide
        kind: additional
        label: "2"
        points_from: 3
        points: [Saken legges fram igjen om ett år., Formannskapet får melding hvert kvartal.]
      - {id: over, by: anne-berg, kind: referral, label: Forslag til oversending, text: Administrasjonen ser på flere garantier.}
      - {id: blad, by: cecilie-eide, kind: amendment, text: }
    votes:
      - {on: tillegg, points: 3, for: [cecilie-eide, eva-gran], against: [anne-berg], stated: {for: 2, against: 1}, outcome: adopted}
      - {on: tillegg, points: 4, for: [cecilie-eide], against: [anne-berg, eva-gran], outcome: rejected}
      - {on: blad, for: 1, against: 2, outcome: rejected}
      - {on: innst, as_amended: true, for: [anne-berg, eva-gran, cecilie-eide], outcome: adopted}
      - {on: over, for: 2, against: 1, outcome: adopted}
    decisions:
      - title: Garanti for lån
        outcome: adopted
        amounts:
          - {amount: 1000000, kind: guarantee, up_to: true, what: Lån til Fossheim Energi}
          - {amount: 50000, kind: grant, financed_by: spillemidler}
  - series: PS
    number: 8
    year: 2025
    title: Høringsuttalelse
    proposals:
      - id: innst
        kind: recommendation
        by: formannskapet
        text: Kommunen mener dette.
        points: [Skolen består., Bussen går., Rutene endres ikke.]
    votes:
      - {on: innst, lead: true, unanimous: true, outcome: adopted}
      - {on: innst, points: [1, 2], for: 2, against: 1, outcome: adopted}
      - {on: innst, points: 3, for: 1, against: 2, outcome: rejected}
    decisions: [{title: Uttalelsen gis, outcome: adopted}, {id: fritak, title: Dag Foss fritas, outcome: adopted, vote: {unanimous: true}}]
  - title: Spørsmål om vei
    type: question
    asked_by: cecilie-eide
    answered_by: anne-berg
    points:
      - {by: cecilie-eide, kind: question, text: Når åpner veien?}
      - {by: anne-berg, kind: answer, text: I juni.}
minutes: {status: approved, approved_by: [anne-berg, cecilie-eide]}
=== $ ko validate
=== $ ko report minutes kommunestyret-2025-03
=== $ ko report minutes kommunestyret-2025-03 --language nn
=== $ ko query attendance --fields person,status,instead_of,item,minutes,share
=== $ ko query amounts
=== $ ko explain oversendelsesforslag
