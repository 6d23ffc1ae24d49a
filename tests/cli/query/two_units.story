Who leads two units is one head, and each unit's leader by the share spent there. What nobody states is a bound, or
unknown, and never 0.
=== file ko.yaml
ko: 1
=== file records.yaml
kind: organisation
id: fylket
name: Fylket
type: authority
---
kind: organisation
id: nord
name: Senter nord
type: unit
parent: fylket
members:
  - {person: ada, role: leader, function: leadership, percent: 60}
  - {person: bo, role: employee, function: service, percent: 100}
---
kind: organisation
id: midt
name: Senter midt
type: unit
parent: fylket
members:
  - {person: ada, role: leader, function: leadership, percent: 40}
  - {name: Cy Moe, role: employee, percent: 30}
  - {name: Di Ruud, role: employee, function: service, percent: 30}
---
kind: organisation
id: sor
name: Senter sør
type: unit
parent: fylket
members:
  - {role: leader, function: leadership}
  - {name: Eli Vik, role: employee, function: service, percent: 100}
---
kind: person
id: ada
name: Ada Nes
---
kind: person
id: bo
name: Bo Lie
=== $ ko query staffing --fields org,filled,leadership,service,leadership_share,heads
org    filled  leadership     service  leadership_share  heads
────  ───────  ──────────  ──────────  ────────────────  ─────
midt     1.00  0.40..0.70  0.30..0.60      0.400..0.700      3
nord     1.60        0.60        1.00             0.375      2
sor   >= 1.00     unknown     >= 1.00           unknown   >= 1
=== $ ko query staffing --fields org,filled,leadership,leadership_share,heads -O json
[
  {
    "org": "midt",
    "filled": 1,
    "leadership": {"min": 0.4, "max": 0.7},
    "leadership_share": {"min": 0.4, "max": 0.7},
    "heads": 3
  },
  {
    "org": "nord",
    "filled": 1.6,
    "leadership": 0.6,
    "leadership_share": 0.375,
    "heads": 2
  },
  {
    "org": "sor",
    "filled": {"min": 1, "max": null},
    "leadership": null,
    "leadership_share": null,
    "heads": {"min": 1, "max": null}
  }
]
=== $ ko query staffing --by role --fields role,filled,heads
role       filled    heads
────────  ───────  ───────
employee  >= 2.60     >= 4
leader    >= 1.00     >= 1
–         unknown  unknown
=== $ ko query staffing --by person person:any --fields person,filled,heads -O csv
person,filled,heads
ada,1,1
bo,1,1
=== $ ko query staffing --deep org:fylket --fields org,filled,leadership,heads
org      filled  leadership  heads
──────  ───────  ──────────  ─────
fylket  >= 3.60     >= 1.00   >= 5
=== $ ko query staffing --deep org:fylket not:org:sor --fields org,filled -O plain
fylket	>=3.6
=== $ ko query staffing leadership_share.gt:50% --fields org,leadership_share -O csv
org,leadership_share
midt,0.4..0.7
=== $ ko query staffing leadership_share:none --fields org,leadership_share -O csv
org,leadership_share
sor,unknown
