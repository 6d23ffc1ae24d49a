Who is on leave, from what, and who stands in; and what that leaves of a unit's staff, day by day.
=== file ko.yaml
ko: 1
=== file records.yaml
kind: organisation
id: bibliotek
name: Fossheim bibliotek
type: unit
full_time_hours: 1950
posts:
  - {id: leder, title: Biblioteksjef, role: leader, percent: 100, function: leadership}
  - {id: bibliotekar, title: Bibliotekar, percent: 100, seats: 2, function: service}
members:
  - {person: ada, post: leder, percent: 100}
  - person: bo
    post: bibliotekar
    percent: 100
    leave:
      - {from: 2025-02-10, to: 2025-02-19, reason: statutory, paid: true}
      - {from: 2025-08-01, to: 2026-07-31, percent: 40, reason: elected_office, paid: false}
  - {person: cy, post: bibliotekar, percent: 100, deputises_for: bo, temporary: true, from: 2025-02-10, to: 2025-02-19}
  - {person: dag, function: service, hourly: 195, temporary: true}
---
kind: organisation
id: kommunestyret
name: Fossheim kommunestyre
type: council
---
{kind: person, id: ada, name: Ada Nes, gender: kvinne}
---
{kind: person, id: bo, name: Bo Lie, gender: mann}
---
{kind: person, id: cy, name: Cy Moe, gender: kvinne}
---
kind: person
id: dag
name: Dag Ruud
gender: mann
memberships:
  - {organisation: kommunestyret, role: member, leave: {from: 2025-03, reason: study}}
=== $ ko validate
=== $ ko query leave
=== $ ko query leave --fields id,org,person,role,reason,days,file,line --as-of 2025-03-31
=== $ ko query leave reason:elected_office --fields person,person.name,post,percent,paid -O csv
=== $ ko query leave at:2025-02-12 --fields person,stand_in -O json
=== $ ko query staffing org:bibliotek --as-of 2025-02-12 --fields org,established,filled,on_leave,standing_in,present,vacant
=== $ ko query staffing org:bibliotek --as-of 2025-02-20 --fields org,established,filled,on_leave,standing_in,present,vacant
=== note
Ten of the month's 28 days; what is shown rounded adds up.
=== $ ko query staffing org:bibliotek --from 2025-02 --to 2025-02 --average --fields org,established,filled,on_leave,standing_in,present
=== $ ko query staffing org:bibliotek --from 2025-02 --to 2025-02 --average --by person.gender --fields person.gender,filled,on_leave,standing_in,present -O csv
=== $ ko query staffing org:bibliotek --as-of 2025-02-12 --by temporary --fields temporary,filled,present
=== $ ko query posts --as-of 2025-02-12 --fields own_id,holders,holder,vacant
=== $ ko query memberships temporary:true --fields org,person,percent,hourly.hours,temporary
=== $ ko explain organisation.members.leave.percent
=== $ ko explain permisjon
