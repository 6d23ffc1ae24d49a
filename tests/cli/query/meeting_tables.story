What stands in meetings: votes, who voted what, proposals, who stood down, guests, what is to be done.
=== file ko.yaml
ko: 1
=== file records.yaml
kind: organisation
id: raadet
name: Rådet
---
kind: person
id: ada
name: Ada Nes
---
kind: person
id: bo
name: Bo Lie
---
kind: person
id: cy
name: Cy Moe
---
kind: meeting
id: raadet-2025-03-11
title: Marsmøtet
body: raadet
start: 2025-03-11T18:00
end: 2025-03-11T20:00
present:
  - {person: ada}
  - {person: bo, arrived: "18:30", left: "19:30"}
  - {person: cy, instead_of: bo}
guests:
  - {name: Eva Vik, role: Revisor, left: "18:30"}
agenda:
  - title: Halltider
    proposals:
      - {id: a, by: bo, text: Timene deles likt., kind: motion}
      - {id: b, by: ada, text: Timene følger medlemstallet., kind: recommendation}
    votes:
      - {on: a, for: [bo, cy], against: [ada]}
      - {between: {a: [bo, cy], b: [ada]}}
      - {on: b, for: 1, against: 2}
    recused:
      - {person: cy, reason: Leder i en klubb, basis: forvaltningsloven § 6}
    decisions:
      - {title: Timene deles likt, outcome: adopted}
      - title: Planen lages
        actions: [{who: [ada, bo], what: Lager planen, due: 2025-04}]
    actions:
      - {id: varsel, who: cy, what: Varsler klubbene, due: 2025-03-25, done: 2025-03-20}
      - {who: raadet, what: Ser på saken igjen, due: 2026}
---
kind: decision
id: hastevedtak
title: Hallen stenges
body: raadet
date: 2025-05-02
vote: {for: [ada, bo], against: 0, outcome: adopted}
actions:
  - {who: ada, what: Henger opp plakat, due: 2025-05-03, dropped: {on: 2025-05-03, why: Regn}}
=== $ ko query votes
id                           date        body    item  on  purpose  for  against  blank  outcome
───────────────────────────  ──────────  ──────  ────  ──  ───────  ───  ───────  ─────  ───────
raadet-2025-03-11#1/votes/1  2025-03-11  raadet  1     a   –          2        1      –  –
raadet-2025-03-11#1/votes/2  2025-03-11  raadet  1     –   –          –        –      –  –
raadet-2025-03-11#1/votes/3  2025-03-11  raadet  1     b   –          1        2      –  –
hastevedtak#vote/1           2025-05-02  raadet  –     –   –          2        0      –  adopted
=== $ ko query votes for.gt:1 -O json
[
  {
    "id": "raadet-2025-03-11#1/votes/1",
    "date": "2025-03-11",
    "body": "raadet",
    "item": "1",
    "on": "a",
    "purpose": null,
    "for": 2,
    "against": 1,
    "blank": null,
    "outcome": null
  },
  {
    "id": "hastevedtak#vote/1",
    "date": "2025-05-02",
    "body": "raadet",
    "item": null,
    "on": null,
    "purpose": null,
    "for": 2,
    "against": 0,
    "blank": null,
    "outcome": "adopted"
  }
]
=== $ ko query votes on:a -O plain
raadet-2025-03-11#1/votes/1	2025-03-11	raadet	1	a		2	1		
=== note
Who voted what, where that is recorded.
=== $ ko query ballots
date        body    item  on  purpose  person  vote
──────────  ──────  ────  ──  ───────  ──────  ───────
2025-03-11  raadet  1     a   –        bo      for
2025-03-11  raadet  1     a   –        cy      for
2025-03-11  raadet  1     a   –        ada     against
2025-03-11  raadet  1     –   –        bo      a
2025-03-11  raadet  1     –   –        cy      a
2025-03-11  raadet  1     –   –        ada     b
2025-05-02  raadet  –     –   –        ada     for
2025-05-02  raadet  –     –   –        bo      for
=== $ ko query ballots person:ada vote:against -O csv
date,body,item,on,purpose,person,vote
2025-03-11,raadet,1,a,,ada,against
=== $ ko query ballots --by person --pivot vote
person  a  against  b  for
──────  ─  ───────  ─  ───
ada     0        1  1    1
bo      1        0  0    2
cy      1        0  0    1
=== note
What was moved, and who stood down.
=== $ ko query proposals
meeting            item  own_id  by   kind            text
─────────────────  ────  ──────  ───  ──────────────  ────────────────────────────
raadet-2025-03-11  1     a       bo   motion          Timene deles likt.
raadet-2025-03-11  1     b       ada  recommendation  Timene følger medlemstallet.
=== $ ko query proposals kind:motion -O json
[
  {
    "meeting": "raadet-2025-03-11",
    "item": "1",
    "own_id": "a",
    "by": ["bo"],
    "kind": "motion",
    "text": "Timene deles likt."
  }
]
=== $ ko query recused
meeting            item  person  reason            basis                  instead
─────────────────  ────  ──────  ────────────────  ─────────────────────  ───────
raadet-2025-03-11  1     cy      Leder i en klubb  forvaltningsloven § 6  –
=== $ ko query recused basis:forvaltningsloven -O plain --fields person
cy
=== note
Guests are no part of attendance.
=== $ ko query guests
meeting            person  name     for  role
─────────────────  ──────  ───────  ───  ───────
raadet-2025-03-11  –       Eva Vik  –    Revisor
=== $ ko query attendance --fields name,status,minutes,share
name     status      minutes  share
───────  ──────────  ───────  ─────
Ada Nes  present         120  1.000
Bo Lie   partial          60  0.500
Cy Moe   substitute      120  1.000
=== note
What is to be done, as it stood on a day.
=== $ ko query actions --as-of 2025-04-01
id                               who      what                due         status
───────────────────────────────  ───────  ──────────────────  ──────────  ──────
raadet-2025-03-11#1/2/actions/1  ada, bo  Lager planen        2025-04     open
raadet-2025-03-11#1/actions/1    cy       Varsler klubbene    2025-03-25  done
raadet-2025-03-11#1/actions/2    raadet   Ser på saken igjen  2026        open
hastevedtak#actions/1            ada      Henger opp plakat   2025-05-03  open
=== $ ko query actions --as-of 2025-05-10 --fields id,status
id                               status
───────────────────────────────  ───────
raadet-2025-03-11#1/2/actions/1  late
raadet-2025-03-11#1/actions/1    done
raadet-2025-03-11#1/actions/2    open
hastevedtak#actions/1            dropped
=== $ ko query actions status:late --by who --count id --as-of 2027-01-01
who     count_id
──────  ────────
ada            1
bo             1
raadet         1
=== $ ko query actions status:done,dropped --fields id,decision,body,date -O json --as-of 2026-01-01
[
  {
    "id": "raadet-2025-03-11#1/actions/1",
    "decision": null,
    "body": "raadet",
    "date": "2025-03-11"
  },
  {
    "id": "hastevedtak#actions/1",
    "decision": "hastevedtak",
    "body": "raadet",
    "date": "2025-05-02"
  }
]
