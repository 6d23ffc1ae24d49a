Conditions on the entries of a list, which are seen as their table sees them.
=== file ko.yaml
ko: 1
=== file records.yaml
kind: organisation
id: tinget
name: Kommunestyret
type: council
members:
  - {person: ada, role: leader, from: 2019, to: 2023}
  - {person: bo, role: member, post: plass}
posts:
  - {id: plass, title: Plass, area: Sør, seats: 25}
  - {id: ledig, title: Ledig}
---
kind: organisation
id: utvalget
name: Utvalget
type: committee
members:
  - {person: ada, role: leader, from: 2024}
  - {person: bo, role: member, from: 2020, to: 2021}
---
{kind: person, id: ada, name: Ada Nes}
---
{kind: person, id: bo, name: Bo Lie}
---
kind: person
id: cy
name: Cy Moe
memberships:
  - {organisation: utvalget, role: deputy_leader, from: 2022}
---
{kind: person, id: di, name: Di Ruud}
---
kind: meeting
id: mote
title: Møte
body: tinget
start: 2025-03-11T18:00
agenda:
  - {title: En, actions: [{who: ada, what: Skriver, due: 2025-04-01, done: 2025-05-01}]}
=== $ ko query persons memberships:none --fields id -O plain
di
=== $ ko query persons --fields id,memberships,memberships.role,memberships.org
id   memberships       memberships.role  memberships.org
───  ────────────────  ────────────────  ────────────────
ada  tinget, utvalget  leader, leader    tinget, utvalget
bo   tinget, utvalget  member, member    tinget, utvalget
cy   utvalget          deputy_leader     utvalget
di   –                 –                 –
=== $ ko query organisations --fields id,members,members.name
id        members      members.name
────────  ───────────  ───────────────────────
tinget    ada, bo      Ada Nes, Bo Lie
utvalget  ada, bo, cy  Ada Nes, Bo Lie, Cy Moe
=== note
One entry has to meet all of the terms in brackets; apart, they may be met by different ones.
=== $ ko query persons memberships.org.type:committee memberships.role:leader --fields id -O plain
ada
=== $ ko query persons 'memberships(org.type:committee,role:leader,deputy_leader)' --fields id -O plain
ada
cy
=== $ ko query persons 'memberships(at:2026-08-05,org.type:committee)' 'not:memberships(at:2026-08-05,org.type:council)' --fields id -O plain
ada
cy
=== $ ko query persons 'memberships.every(at:2026-08-05)' --fields id -O plain
cy
=== $ ko query persons 'memberships.every(org.type:council,committee,not:role:leader)' --fields id -O plain
bo
cy
=== $ ko query meetings 'agenda.actions(who:ada,done.gt:due)' --fields id -O plain
mote
=== $ ko query meetings 'agenda.actions(done > due,who:ada)' --fields id -O plain
mote
=== $ ko query persons 'memberships(role:leader or role:deputy_leader,at:2022)' --fields id -O plain
ada
cy
=== $ ko query organisations 'posts(holders.lt:seats)' --fields id -O plain
tinget
=== $ ko query persons --where 'memberships(role:leader and at:2025)' --fields id -O plain
ada
=== $ ko query persons 'name(at:2025)'
=== stderr
ko: `name` has no entries that terms in brackets could be about
    write name:VALUE
=== exit 2
=== $ ko query persons 'memberships(rolle:leader)'
=== stderr
ko: memberships: there is no field `rolle` in `memberships`
    did you mean `role`?
=== exit 2
=== $ ko query persons '.every(at:2025)' 2>&1 | head -1
ko: there is no field `` in `persons`
=== note
A membership leads to the post it holds.
=== $ ko query memberships post:any --fields person,post,post.area,post.seats
person  post   post.area  post.seats
──────  ─────  ─────────  ──────────
bo      plass  Sør                25
=== $ ko query persons 'memberships.post.area:Sør' --fields id -O plain
bo
