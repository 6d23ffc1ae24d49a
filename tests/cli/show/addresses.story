Whatever a query prints as an address can be shown, and what has an id is found by it.
=== file ko.yaml
ko: 1
name: Et oppdiktet styre
=== file records.yaml
{kind: organisation, id: styret, name: Styret, type: committee, members: [{person: ada-nes, role: leader}]}
---
{kind: person, id: ada-nes, name: Ada Nes}
---
kind: meeting
id: mote
body: styret
start: 2026-03-25
present: [ada-nes]
agenda:
  - title: Åpning
  - id: lan
    title: Lån
    points: [Drøftet.]
    proposals: [{id: a, text: Kommunen låner ut.}]
    votes: [{id: prove, on: a, for: [ada-nes], against: 0}]
    decisions:
      - {title: Ja, outcome: adopted, actions: [{id: sende, who: ada-nes, what: Sender brev}]}
---
{kind: decision, id: vedtak, title: Mer, meeting: mote, item: lan, concerns: [mote#lan/1, mote#sende]}
=== $ ko query items --fields id,own_id -O plain
mote#1	
mote#2	lan
=== $ ko show mote#lan
item mote#lan
=============

records.yaml:12

id:     lan
title:  Lån
points: Drøftet.

proposals
---------

- id: a
  text: Kommunen låner ut.

votes
-----

- id: prove
  on: a
  against: 0
  - for:
    - ada-nes

decisions
---------

- title: Ja
  outcome: adopted
  - actions:
    - id: sende
      who: ada-nes (Ada Nes)
      what: Sender brev
=== $ ko show mote#2/points/1
point mote#2/points/1
=====================

records.yaml:14

text: Drøftet.
=== $ ko show mote#lan/a
proposal mote#lan/a
===================

records.yaml:15

id:   a
text: Kommunen låner ut.
=== $ ko query ballots --fields id -O plain
mote#2/votes/1/for/1
=== $ ko show mote#2/votes/1/for/1
voter mote#2/votes/1/for/1
==========================

records.yaml:16

voter: ada-nes (Ada Nes)
=== $ ko show mote#prove -O json
{
  "id": "prove",
  "on": "a",
  "for": [
    "ada-nes"
  ],
  "against": 0
}
=== $ ko show mote#2/votes/1/for/1 -O json
{
  "voter": "ada-nes"
}
=== $ ko show mote#present/1 -O json
{
  "person": "ada-nes"
}
=== $ ko show styret#members/1
membership styret#members/1
===========================

records.yaml:1

person: ada-nes (Ada Nes)
role:   leader
=== $ ko show mote#2/1
decision mote#2/1
=================

records.yaml:18

title:   Ja
outcome: adopted

actions
-------

- id: sende
  who: ada-nes (Ada Nes)
  what: Sender brev
=== $ ko show mote#ingen
=== stderr
ko: `mote` has no `#ingen`
    `ko show mote` shows what it has
=== exit 2
=== $ ko query actions --fields id,own_id -O plain
mote#2/1/actions/1	sende
=== $ ko show mote#sende
action mote#sende
=================

records.yaml:18

id:   sende
who:  ada-nes (Ada Nes)
what: Sender brev
=== $ ko validate
warning[KO521]: nothing is recorded of what item 1 came to
   --> records.yaml:11:12
    |
 11 |   - title: Åpning
    |            ^^^^^^
    = mend: add `points`, `decisions` or `actions`; a point can say that nothing was raised

advice[KO523]: nothing says when this is to be done
   --> records.yaml:18:81
    |
 18 |       - {title: Ja, outcome: adopted, actions: [{id: sende, who: ada-nes, what: Sender brev}]}
    |                                                                                 ^^^^^^^^^^^
    = mend: add `due`, or `done` with the day it was done

1 warning, 1 advice in 1 of 2 files, 4 records
