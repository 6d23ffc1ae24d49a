What is shown rounded still adds up: leadership, administration and service to what is filled, and a change to what is
before and after it.
=== file now/ko.yaml
ko: 1
=== file now/records.yaml
kind: organisation
id: nord
name: Nord
type: unit
members:
  - {name: Ada, function: leadership, percent: 50, to: 2024-02-10}
  - {name: Bo, function: administration, percent: 50, to: 2024-02-10}
  - {name: Cy, function: leadership, percent: 33, from: 2024-02-11}
  - {name: Dag, function: administration, percent: 25, from: 2024-02-11}
  - {name: Eva, function: service, percent: 42, from: 2024-02-11}
staffing: 100%
=== file then/ko.yaml
ko: 1
name: Flere (illustrasjon)
scenario: {assumptions: [Nord får en halv stilling til.]}
=== file then/nord.yaml
kind: organisation
id: nord
name: Nord
members:
  - {name: Ada, function: leadership, percent: 50, to: 2024-02-10}
  - {name: Bo, function: administration, percent: 50, to: 2024-02-10}
  - {name: Cy, function: leadership, percent: 33, from: 2024-02-11}
  - {name: Dag, function: administration, percent: 25, from: 2024-02-11}
  - {name: Eva, function: service, percent: 42, from: 2024-02-11}
  - {name: Fia, function: service, percent: 50}
staffing: 150%
=== $ ko validate now
2 files, 1 record: nothing to report
=== $ ko -C now query staffing --from 2024-02 --to 2024-02 --average --fields org,filled,leadership,administration,service
org   filled  leadership  administration  service
────  ──────  ──────────  ──────────────  ───────
nord    1.00        0.39            0.34     0.27
=== $ ko -C now query staffing --from 2024-02 --to 2024-02 --average --fields org,filled,leadership,administration,service -O csv
org,filled,leadership,administration,service
nord,1,0.388621,0.336207,0.275172
=== note
Where a part is not shown there is nothing that has to add up.
=== $ ko -C now query staffing --from 2024-02 --to 2024-02 --average --fields org,filled,service
org   filled  service
────  ──────  ───────
nord    1.00     0.28
=== $ ko -C now query staffing --from 2024-02 --to 2024-02 --average --fields org,filled,leadership,administration,service --with ../then --compare
org   comparison  filled  leadership  administration  service
────  ──────────  ──────  ──────────  ──────────────  ───────
nord  before        1.00        0.39            0.34     0.27
nord  after         1.50        0.39            0.34     0.77
nord  change        0.50        0.00            0.00     0.50
=== stderr
ko: with the scenario `Flere (illustrasjon)`
ko: assumption: Nord får en halv stilling til.
=== $ ko -C now query staffing --as-of 2024-02-12 --fields org,filled,leadership,service,heads --with ../then --compare
org   comparison  filled  leadership  service  heads
────  ──────────  ──────  ──────────  ───────  ─────
nord  before        1.00        0.33     0.42      3
nord  after         1.50        0.33     0.92      4
nord  change        0.50        0.00     0.50      1
=== stderr
ko: with the scenario `Flere (illustrasjon)`
ko: assumption: Nord får en halv stilling til.
=== $ ko -C now query staffing --as-of 2024-02-12 --fields org,filled,heads --with ../then --compare -O json
[
  {
    "org": "nord",
    "comparison": "before",
    "filled": 1,
    "heads": 3
  },
  {
    "org": "nord",
    "comparison": "after",
    "filled": 1.5,
    "heads": 4
  },
  {
    "org": "nord",
    "comparison": "change",
    "filled": 0.5,
    "heads": 1
  }
]
=== stderr
ko: with the scenario `Flere (illustrasjon)`
ko: assumption: Nord får en halv stilling til.
