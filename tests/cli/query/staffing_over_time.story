Staffing over time: a series of states, the average of a period, ratios.
=== file ko.yaml
ko: 1
=== file records.yaml
kind: organisation
id: senter
name: Senteret
type: unit
figures: [{what: inhabitants, value: 5000, at: 2019}]
posts: [{id: leder, role: leader, function: leadership, percent: 100, from: 2019}]
members:
  - {person: ada, post: leder, percent: 100, from: 2019, to: 2019-06}
  - {name: Bo, role: adviser, function: service, percent: 80, from: 2019}
  - {name: Cy, role: adviser, function: service, percent: 60, from: 2019-04, tentative: true}
---
kind: person
id: ada
name: Ada Nes
=== $ ko query staffing --every quarter --from 2019 --to 2019 --fields org,date,established,filled,vacant
org     date        established      filled  vacant
──────  ──────────  ───────────  ──────────  ──────
senter  2019-01-01         1.80        1.80    0.00
senter  2019-04-01   1.80..2.40  1.80..2.40    0.00
senter  2019-07-01   1.80..2.40  0.80..1.40    1.00
senter  2019-10-01   1.80..2.40  0.80..1.40    1.00
=== $ ko query staffing --every quarter --from 2019-02-15 --to 2019 --average --fields org,from,to,filled,vacant,person_years
org     from        to              filled  vacant  person_years
──────  ──────────  ──────────  ──────────  ──────  ────────────
senter  2019-02-15  2019-03-31        1.80    0.00          0.22
senter  2019-04-01  2019-06-30  1.80..2.40    0.00    0.44..0.60
senter  2019-07-01  2019-09-30  0.80..1.40    1.00    0.20..0.36
senter  2019-10-01  2019-12-31  0.80..1.40    1.00    0.20..0.36
=== $ ko query staffing --from 2019 --to 2020 -O json --fields org,vacant,vacancy_rate,person_years
[
  {
    "org": "senter",
    "vacant": 0.752394,
    "vacancy_rate": {"min": 0.323453, "max": 0.417997},
    "person_years": {"min": 2.09589, "max": 3.147945}
  }
]
=== $ ko query staffing --as-of 2019-05-01 --ratio service/inhabitants,adviser/leader --per 10000 --fields org,service_per_inhabitants,adviser_per_leader
org     service_per_inhabitants  adviser_per_leader
──────  ───────────────────────  ──────────────────
senter               1.60..2.80   8000.00..14000.00
=== $ ko query staffing --as-of 2019-05-01 --by role --pivot function --fields filled
role     leadership     service
───────  ──────────  ──────────
adviser           –  0.80..1.40
leader         1.00           –
=== $ ko query staffing --as-of 2019-05-01 filled.gt:1 --fields org,filled -O plain
senter	1.8..2.4
=== note
What cannot be asked.
=== $ ko query staffing --every month --from 2019
=== stderr
ko: --to is missing: a series and an average need both ends
    --from 2016 --to 2017 is two whole years
=== exit 2
=== $ ko query staffing --every fortnight --from 2019 --to 2019
=== stderr
ko: there is no --every `fortnight`
    there is month, quarter, year
=== exit 2
=== $ ko query staffing --ratio advicer/leader
=== stderr
ko: there is no function, role or figure `advicer`
    did you mean `adviser`?
=== exit 2
=== $ ko query staffing --sum filled
org     name      sum_filled
──────  ────────  ──────────
senter  Senteret  0.80..1.40
=== $ ko query meetings --every month --from 2019 --to 2019
=== stderr
ko: --every, --from, --to, --average, --ratio and --per belong to `staffing`
=== exit 2
