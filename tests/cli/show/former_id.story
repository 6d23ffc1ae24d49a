An id that a record had before leads to it, and it is headed with the id it has now.
=== file ko.yaml
ko: 1
name: Et oppdiktet styre
=== file records.yaml
{kind: organisation, id: styret, name: Styret, type: committee}
---
kind: meeting
id: styret-2026-03-25
former_ids: [mote-3]
body: styret
start: 2026-03-25
agenda:
  - {id: lan, title: Lån}
=== $ ko show mote-3
meeting styret-2026-03-25
=========================

mote-3, an id it had before, leads here.

records.yaml:3

former_ids: mote-3
body:       styret (Styret)
start:      2026-03-25

agenda
------

- id: lan
  title: Lån

nothing refers to it
=== $ ko show mote-3#lan
item styret-2026-03-25#lan
==========================

mote-3, an id it had before, leads here.

records.yaml:9

id:    lan
title: Lån
=== $ ko show styret-2026-03-25#lan | head -3
item styret-2026-03-25#lan
==========================

