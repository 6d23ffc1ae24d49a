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
2 files, 6 records: nothing to report
=== $ ko query leave
org            person  name      post         percent  paid   reason          from        to          days  stand_in
─────────────  ──────  ────────  ───────────  ───────  ─────  ──────────────  ──────────  ──────────  ────  ────────
bibliotek      bo      Bo Lie    bibliotekar        –  true   statutory       2025-02-10  2025-02-19    10  cy
bibliotek      bo      Bo Lie    bibliotekar      40%  false  elected_office  2025-08-01  2026-07-31   365  –
kommunestyret  dag     Dag Ruud  –                  –  –      study           2025-03     –              0  –
=== $ ko query leave --fields id,org,person,role,reason,days,file,line --as-of 2025-03-31
id                           org            person  role    reason           days  file          line
───────────────────────────  ─────────────  ──────  ──────  ──────────────  ─────  ────────────  ────
bibliotek#members/2/leave/1  bibliotek      bo      –       statutory          10  records.yaml    15
bibliotek#members/2/leave/2  bibliotek      bo      –       elected_office    365  records.yaml    16
dag#memberships/1/leave/1    kommunestyret  dag     member  study           1..31  records.yaml    36
=== $ ko query leave reason:elected_office --fields person,person.name,post,percent,paid -O csv
person,person.name,post,percent,paid
bo,Bo Lie,bibliotekar,40,false
=== $ ko query leave at:2025-02-12 --fields person,stand_in -O json
[
  {
    "person": "bo",
    "stand_in": ["cy"]
  }
]
=== $ ko query staffing org:bibliotek --as-of 2025-02-12 --fields org,established,filled,on_leave,standing_in,present,vacant
org        established  filled  on_leave  standing_in  present  vacant
─────────  ───────────  ──────  ────────  ───────────  ───────  ──────
bibliotek         3.10    2.10      1.00         1.00     2.10    1.00
=== $ ko query staffing org:bibliotek --as-of 2025-02-20 --fields org,established,filled,on_leave,standing_in,present,vacant
org        established  filled  on_leave  standing_in  present  vacant
─────────  ───────────  ──────  ────────  ───────────  ───────  ──────
bibliotek         3.10    2.10      0.00         0.00     2.10    1.00
=== note
Ten of the month's 28 days; what is shown rounded adds up.
=== $ ko query staffing org:bibliotek --from 2025-02 --to 2025-02 --average --fields org,established,filled,on_leave,standing_in,present
org        established  filled  on_leave  standing_in  present
─────────  ───────────  ──────  ────────  ───────────  ───────
bibliotek         3.10    2.10      0.36         0.36     2.10
=== $ ko query staffing org:bibliotek --from 2025-02 --to 2025-02 --average --by person.gender --fields person.gender,filled,on_leave,standing_in,present -O csv
person.gender,filled,on_leave,standing_in,present
kvinne,1,0,0.357143,1.357143
mann,1.1,0.357143,0,0.742857
,0,0,0,0
=== $ ko query staffing org:bibliotek --as-of 2025-02-12 --by temporary --fields temporary,filled,present
temporary  filled  present
─────────  ──────  ───────
true         0.10     1.10
–            2.00     1.00
=== $ ko query posts --as-of 2025-02-12 --fields own_id,holders,holder,vacant
own_id       holders  holder  vacant
───────────  ───────  ──────  ──────
leder              1  ada     false
bibliotekar        1  bo      true
=== $ ko query memberships temporary:true --fields org,person,percent,hourly.hours,temporary
org        person  percent  hourly.hours  temporary
─────────  ──────  ───────  ────────────  ─────────
bibliotek  cy         100%             –  true
bibliotek  dag           –           195  true
=== $ ko explain organisation.members.leave.percent
organisation.members.leave.percent
==================================

How much of the membership, not of a full-time equivalent; all of it unless stated.

Takes:    a percentage
Written:  50, 37,5 % or 37.5; 100 % is one full-time equivalent (årsverk)
Required: no
=== $ ko explain permisjon
permisjon
=========

What has to do with it; ko explain tells more of each.

Fields
------

organisation.members.leave:         When it is held and not worked, or the vote of it not used:
                                    {from, to, percent, paid, reason}.
organisation.members.leave.from:    First day of leave.
organisation.members.leave.to:      Last day of leave, itself included.
organisation.members.leave.percent: How much of the membership, not of a full-time equivalent; all
                                    of it unless stated.
organisation.members.leave.paid:    True: pay goes on; false: it does not.
person.memberships.leave:           When it is held and not worked, or the vote of it not used:
                                    {from, to, percent, paid, reason}.
person.memberships.leave.from:      First day of leave.
person.memberships.leave.to:        Last day of leave, itself included.
person.memberships.leave.percent:   How much of the membership, not of a full-time equivalent; all
                                    of it unless stated.
person.memberships.leave.paid:      True: pay goes on; false: it does not.
meeting.present.left:               When the person left, if before the end.

Rules
-----

KO560 on-leave-takes-part:          error: somebody who is on leave from the body, and is listed as
                                    one of those who met.
                                    Authority: kommuneloven section 7-9, on exemption for a time and
                                    on returning before it is over, and section 7-10, on who takes
                                    the seat; both known from the ministry's answers of 2020 and
                                    2024, the wording of section 7-10 itself was not seen.
KO608 overlapping-leaves:           warning: a leave of the whole of a place, and another one on the
                                    same day.
KO609 leave-outside-the-membership: error: a leave that begins before the membership or lasts beyond
                                    it.
KO610 more-leave-than-the-place:    warning: leaves of one place that are together more than 100 %
                                    of it.
KO611 stand-in-outside-the-leave:   warning: a stand-in on a day when the one they stand in for
                                    holds the place and is not on leave.
KO804 health-reason:                error: a reason of absence or leave that tells of somebody's
                                    health.
                                    Authority: General Data Protection Regulation article 9;
                                    forvaltningsloven section 13.
