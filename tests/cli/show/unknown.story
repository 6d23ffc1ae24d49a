An id that is no record's.
=== file ko.yaml
ko: 1
name: Prøvesett
=== file records.yaml
kind: organisation
id: laget
name: {nb: Laget, en: The club}
contact: {email: post@laget.example, phone: }
staffing: 150 %
members:
  - {person: ase-oe, role: leader}
---
kind: person
id: ase-oe
name: Åse Ø
employer: laget
note: |
  To linjer,
  den andre lengre enn den første.
tags: [kasserer, styret]
---
kind: meeting
id: m1
body: laget
chair: ase-oe
start: 2024-05-02T18:00
present: [ase-oe]
agenda:
  - title: Regnskap
    decisions:
      - {title: Regnskapet godkjent, outcome: approved, text: "Godkjent: enstemmig"}
=== file broken.yaml
kind: person
id: broken
name: [half, done
=== $ ko show lagget
=== stderr
ko: 2 errors met in reading these records; `ko validate --select KO1,KO2,KO3` shows them
ko: there is no record `lagget`; did you mean `laget`?
    there is laget, ase-oe, m1
=== exit 2
=== $ ko show broken
=== stderr
ko: 2 errors met in reading these records; `ko validate --select KO1,KO2,KO3` shows them
ko: the record `broken` could not be read
    `ko validate` says why
=== exit 2
=== $ ko show m1#2
=== stderr
ko: 2 errors met in reading these records; `ko validate --select KO1,KO2,KO3` shows them
ko: `m1` has no `#2`
    `ko show m1` shows what it has
=== exit 2
=== $ ko show laget#1
=== stderr
ko: 2 errors met in reading these records; `ko validate --select KO1,KO2,KO3` shows them
ko: `laget` has no `#1`
    `ko show laget` shows what it has
=== exit 2
=== $ ko show
=== stderr
ko: ID is required
    `ko show --help` shows its options
=== exit 2
