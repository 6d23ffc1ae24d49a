The total of all units over a series, and figures shown with the places that make them add up.
=== file ko.yaml
ko: 1
=== file records.yaml
kind: organisation
id: nord
name: Nord
type: unit
posts: [{id: a, percent: 100, seats: 4, function: service}]
members:
  - {name: Ada, post: a, percent: 100}
  - {name: Bo, post: a, percent: "62.5"}
  - {name: Cy, post: a, percent: 100, from: 2024-02-15}
---
kind: organisation
id: sor
name: Sør
type: unit
posts: [{id: a, percent: 100, seats: 3, function: service}]
members:
  - {name: Dag, post: a, percent: 100}
  - {name: Eva, post: a, percent: 65}
---
kind: organisation
id: vest
name: Vest
type: unit
posts: [{id: a, percent: 100}, {id: b, percent: 50, from: 2024-02-03}]
members:
  - {name: Fia, post: a, percent: 50, from: 2024-02-10}
  - {name: Geir, post: b, percent: 30, from: 2024-02-12}
=== $ ko query staffing --from 2024-01 --to 2024-03 --every month --by date --sum filled
date        sum_filled
──────────  ──────────
2024-01-01       3.275
2024-02-01       3.275
2024-03-01       5.075
=== $ ko query staffing --from 2024-01 --to 2024-03 --every month --by date --sum established,filled,vacant
date        sum_established  sum_filled  sum_vacant
──────────  ───────────────  ──────────  ──────────
2024-01-01            8.000       3.275       4.725
2024-02-01            8.000       3.275       4.725
2024-03-01            8.500       5.075       3.425
=== $ ko query staffing --from 2024-01 --to 2024-03 --every month --by org --pivot date --sum filled
org   2024-01-01  2024-02-01  2024-03-01
────  ──────────  ──────────  ──────────
nord       1.625       1.625       2.625
sor        1.650       1.650       1.650
vest       0.000       0.000       0.800
=== $ ko query staffing --from 2024-01 --to 2024-03 --every month --average --by from --sum filled -O csv
from,to,sum_filled
2024-01-01,2024-01-31,3.275
2024-02-01,2024-02-29,4.323276
2024-03-01,2024-03-31,5.075
=== $ ko query staffing --by date --sum filled
=== stderr
ko: `date` is of a series, and this asks for none that has it
    --from 2024 --to 2024 --every month
=== exit 2
=== $ ko query staffing --sum heads
=== stderr
ko: --sum: `heads` of several organisations is not the sum of theirs
    choose it with --fields
=== exit 2
=== $ ko query staffing --sum fild
=== stderr
ko: there is no figure `fild` in `staffing`
    there is established, filled, on_leave, standing_in, present, vacant, stated_total, leadership, administration, service, leadership_share, service_per_leader, vacancy_rate, stated_gap, person_years, heads
=== exit 2
=== $ ko query staffing --avg filled
=== stderr
ko: the figures of `staffing` are its columns
    choose among them with --fields, or with --sum
=== exit 2
=== $ ko query staffing --as-of 2024-01-01 --fields org,established,filled,vacant
org   established  filled  vacant
────  ───────────  ──────  ──────
nord        4.000   1.625   2.375
sor         3.000   1.650   1.350
vest        1.000   0.000   1.000
=== note
Averages that do not end are rounded so that what is shown adds up; for programs they are not rounded.
=== $ ko query staffing --from 2024-02 --to 2024-02 --average --fields org,established,filled,vacant
org   established  filled  vacant
────  ───────────  ──────  ──────
nord         4.00    2.14    1.86
sor          3.00    1.65    1.35
vest         1.47    0.53    0.94
=== $ ko query staffing --from 2024-02 --to 2024-02 --average --fields org,established,filled,vacant -O csv
org,established,filled,vacant
nord,4,2.142241,1.857759
sor,3,1.65,1.35
vest,1.465517,0.531034,0.934483
