A field held against a field of the same row, and how long things lasted.
=== file ko.yaml
ko: 1
=== file records.yaml
kind: organisation
id: laget
name: Laget
members:
  - {person: ada, from: 2020-01-01, to: 2021-12-31}
  - {person: bo, from: 2021-03-01, to: 2021-02-01}
  - {person: cy, from: 2024-02}
  - {name: Dag}
---
{kind: person, id: ada, name: Ada Nes, born: 1950, gender: kvinne}
---
{kind: person, id: bo, name: Bo Lie, born: 1980-02-29, gender: mann}
---
{kind: person, id: cy, name: Cy Moe, born: 1930-05-01, died: 2000-04-30}
---
kind: meeting
id: mote
body: laget
start: 2025-03-11T18:00
agenda:
  - title: Halltider
    actions:
      - {who: ada, what: Skriver, due: 2025-03-01}
      - {who: bo, what: Ringer, due: 2025-04-01}
=== $ ko query memberships from.gt:to --fields person -O plain
bo
=== $ ko query memberships --where 'from > to' --fields person -O plain
bo
=== $ ko query memberships --where 'from<=to or not (to any)' --fields person
person
──────
ada
bo
cy
–
=== $ ko query actions --where 'due < date' --fields what -O plain
Skriver
=== $ ko query actions --where 'due>=2025-04 and what != Skriver' --fields what -O plain
Ringer
=== $ ko query memberships --where 'from >' -O plain
=== stderr
ko: a value is wanted after `>` in the condition
=== exit 2
=== $ ko query memberships from.gt:percent
=== stderr
ko: from.gt: "percent" is not a date
    a period is written 2014, 2014-02, 2014-02-21, 2014-Q1, 2014-W08 or 2014-01..2014-03
=== exit 2
=== $ ko query memberships --as-of 2024-12-31 --fields person,days,years
person      days       years
──────  ────────  ──────────
ada          731        2.00
bo             0        0.00
cy      307..335  0.84..0.92
–        unknown     unknown
=== $ ko query memberships person:ada --sum days --avg years
sum_days  avg_years
────────  ─────────
     731       2.00
=== $ ko query persons --as-of 2025-02-28 --fields id,age
id      age
───  ──────
ada  74..75
bo       44
cy       69
=== $ ko query persons age.gt:70 --as-of 2020-06-01 --fields id -O plain
=== $ ko query persons --avg born
=== stderr
ko: --avg: `born` is not a number
    --min and --max take it; how long, or how old, is said by --avg age
=== exit 2
=== $ ko query meetings --avg start
=== stderr
ko: --avg: `start` is not a number
    --min and --max take it; how long, or how old, is said by --avg duration
=== exit 2
=== note
A rate lies between bounds where some rows do not say.
=== $ ko query persons --rate gender:kvinne
        rate
────────────
0.333..0.667
=== $ ko query persons --rate not:gender:kvinne -O csv
rate
0.333333..0.666667
=== $ ko query persons --rate gender:any -O csv
rate
0.666667
=== $ ko query persons --rate memberships.role:leader -O csv
rate
0
=== $ ko query memberships --rate vacant:true -O csv
rate
0
=== note
Every row says where it stands.
=== $ ko query memberships --fields person,file,line
person  file          line
──────  ────────────  ────
ada     records.yaml     5
bo      records.yaml     6
cy      records.yaml     7
–       records.yaml     8
=== $ ko query persons id:bo --fields file,line -O csv
file,line
records.yaml,12
=== stderr
ko: only 1 record was read, the rest of the set was not looked at
=== $ ko query actions --fields what,line -O csv
what,line
Skriver,23
Ringer,24
=== $ ko query documents --fields file,in_file,line
file  in_file  line
────  ───────  ────
