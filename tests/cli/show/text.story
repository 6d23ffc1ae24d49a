A record with its fields, the names of what it refers to, and what refers to it.
=== file ko.yaml
ko: 1
name: Prøvesett
=== file records.yaml
kind: organisation
id: laget
name: {nb: Laget, en: The club}
contact: {email: post@laget.example, phone: }
staffing: 150 %
members:
  - {person: ase-oe, role: leader}
---
kind: person
id: ase-oe
name: Åse Ø
employer: laget
note: |
  To linjer,
  den andre lengre enn den første.
tags: [kasserer, styret]
---
kind: meeting
id: m1
body: laget
chair: ase-oe
start: 2024-05-02T18:00
present: [ase-oe]
agenda:
  - title: Regnskap
    decisions:
      - {title: Regnskapet godkjent, outcome: approved, text: "Godkjent: enstemmig"}
=== $ ko show laget
organisation laget
==================

records.yaml:1

name:     nb: Laget
          en: The club
contact:  email: post@laget.example
          phone: (blank)
staffing: 150 %

members
-------

- person: ase-oe (Åse Ø)
  role: leader

referred to by
--------------

place            record         field
───────────────  ─────────────  ────────
records.yaml:12  person ase-oe  employer
records.yaml:20  meeting m1     body
=== $ ko show ase-oe
person ase-oe
=============

records.yaml:9

name:     Åse Ø
employer: laget (Laget)
note:     To linjer,
          den andre lengre enn den første.
tags:     kasserer
          styret

referred to by
--------------

place            record              field
───────────────  ──────────────────  ─────────────────
records.yaml:7   organisation laget  members[1].person
records.yaml:21  meeting m1          chair
records.yaml:23  meeting m1          present[1]
=== note
An item of an agenda, and a decision made in it.
=== $ ko show m1#1
item m1#1
=========

records.yaml:25

title: Regnskap

decisions
---------

- title: Regnskapet godkjent
  outcome: approved
  text: Godkjent: enstemmig
=== $ ko show 'm1#1/1'
decision m1#1/1
===============

records.yaml:27

title:   Regnskapet godkjent
outcome: approved
text:    Godkjent: enstemmig
