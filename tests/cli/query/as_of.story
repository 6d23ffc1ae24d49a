The day asked about decides some columns; where it decides nothing it is refused, with the term that chooses rows.
=== file ko.yaml
ko: 1
=== file records.yaml
kind: organisation
id: senteret
name: Senteret
type: unit
founded: 2025-07
posts:
  - {id: leder, title: Leder, role: leader}
  - {id: raadgiver, title: Rådgiver, seats: 2, from: 2026}
members:
  - {person: ada, post: leder}
  - {vacant: true, post: raadgiver}
---
{kind: person, id: ada, name: Ada Nes, born: 1950-06-15, memberships: [{organisation: senteret, post: raadgiver, from: 2026-03, to: 2026-05}]}
---
kind: project
id: forsoket
title: Forsøket
from: 2025-02
to: 2025-06
phases: [{name: Planlegging, to: 2025-03}, {name: Drift}]
roles: [{role: leader, held_by: ada}]
=== $ ko query memberships --as-of 2025-03-01
=== stderr
ko: --as-of decides nothing that is asked for here of `memberships`
    write at:2025-03-01 for the rows of that day
=== exit 2
=== $ ko query phases --as-of 2025-03 at:2025-03
=== stderr
ko: --as-of decides nothing that is asked for here of `phases`
    write at:2025-03-31 for the rows of that day
=== exit 2
=== $ ko query measures --as-of 2025-03
=== stderr
ko: --as-of decides nothing that is asked for here of `measures`
=== exit 2
=== $ ko query findings --as-of 2025-03
=== stderr
ko: --as-of decides nothing that is asked for here of `findings`
    --today 2025-03-31 takes that day for today
=== exit 2
=== $ ko query staffing --from 2025 --to 2025 --as-of 2025-03
=== stderr
ko: --as-of decides nothing that is asked for here of `staffing`
    --from and --to say which days are asked about
=== exit 2
=== note
What is of an organisation or a project is so on its days alone.
=== $ ko query posts at:2025-03 -O count
0
=== $ ko query posts at:2025-08 --fields own_id -O plain
leder
=== $ ko query memberships at:2025-03 -O count
0
=== $ ko query roles at:2025-03 --fields role -O plain
leader
=== $ ko query roles at:2025-12 -O count
0
=== $ ko query phases at:2025-07 -O count
0
=== note
Columns that depend on the day.
=== $ ko query posts --as-of 2026-04-01 --fields own_id,holders,holder,vacant
own_id     holders  holder  vacant
─────────  ───────  ──────  ──────
leder            1  ada     false
raadgiver        1  ada     true
=== $ ko query posts --as-of 2026-06-01 --fields own_id,holders,holder,vacant
own_id     holders  holder  vacant
─────────  ───────  ──────  ──────
leder            1  ada     false
raadgiver        0  –       true
=== $ ko query posts --as-of 2025-03-01 --fields own_id,holders,holder,vacant
own_id     holders  holder  vacant
─────────  ───────  ──────  ──────
leder            –  –       –
raadgiver        –  –       –
=== $ ko query posts vacant:true --as-of 2026-06-01 --fields own_id,holder.name,seats -O csv
own_id,holder.name,seats
raadgiver,,2
=== $ ko query persons age:75 --as-of 2025-06-15 --fields id,age
id   age
───  ───
ada   75
=== $ ko query persons age.gt:74 --as-of 2025-06-14 -O count
0
=== note
So does a column of a record that a path leads to.
=== $ ko query memberships --as-of 2025-06-14 --fields person.age -O plain
74

74
=== $ ko query memberships --as-of 2025-06-15 --fields person.age -O plain
75

75
=== $ ko query posts -h | grep -e '--as-of DATE decides'
--as-of DATE decides holders, holder, vacant, days, years; at:DATE asks for the rows of a day
=== $ ko query measures -h | grep -e '--as-of decides'
--as-of decides nothing here
=== $ ko query staffing -h | grep -e '--as-of DATE is'
--as-of DATE is the day the figures are of, unless --from and --to say
