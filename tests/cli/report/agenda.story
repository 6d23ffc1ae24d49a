Coming meetings: from the day on, that day included; what is called off is said to be; an item that is not public keeps its
number; a meeting that was agreed on and has no record is told of; and a body without any has none.
=== file ko.yaml
ko: 1
name: Et oppdiktet styre
=== file records.yaml
{kind: organisation, id: styret, name: Styret, type: committee}
---
{kind: organisation, id: utvalget, name: Utvalget, type: committee}
---
{kind: meeting, id: februar, body: styret, status: held, start: 2026-02-25}
---
kind: meeting
id: mars
body: styret
status: called
start: 2026-03-25T18:00
place: Klubbhuset
called: 2026-03-10
agenda:
  - {series: PS, number: 12, year: 2026, title: Halltider}
  - {series: PS, number: 13, year: 2026, title: Ansettelse, public: false}
---
{kind: meeting, id: april, body: styret, status: cancelled, start: 2026-04-25}
---
{kind: meeting, id: en-gang, title: Sommermøtet, body: styret, status: planned}
---
{kind: meeting, id: lukket, title: Lukket møte, body: styret, status: planned, start: 2026-05-01, public: false}
---
{kind: meeting, id: tur, body: utvalget, status: held, start: 2026-03-20, next: {start: 2026-05-20T12:00, place: Hytta}}
=== $ ko report agenda styret --as-of 2026-03-25
Kommende møter
==============

Per 25. mars 2026

Organ: Styret

Onsdag 25. mars 2026: Møte i styret
-----------------------------------

Status:     innkalt
Tid:        kl. 18.00
Sted:       Klubbhuset
Innkalling: 10. mars 2026

Saksnr.   Arkivsak  Tittel                Lukket
────────  ────────  ────────────────────  ──────
PS 12/26            Halltider
PS 13/26            Unntatt offentlighet

Lørdag 25. april 2026: Møte i styret
------------------------------------

Status: avlyst

Dato ikke oppgitt: Sommermøtet
------------------------------

Status: planlagt
Tid:    ikke oppgitt
Sted:   ikke oppgitt

Sakslisten er ikke oppgitt.
=== $ ko report agenda --as-of 2026-03-26 --language nn
Komande møte
============

Per 26. mars 2026

Gjeld: Et oppdiktet styre

Laurdag 25. april 2026: Møte i styret
-------------------------------------

Status: avlyst

Dato ikkje oppgitt: Sommermøtet
-------------------------------

Status: planlagt
Tid:    ikkje oppgitt
Stad:   ikkje oppgitt

Saklista er ikkje oppgitt.
=== $ ko report agenda utvalget --as-of 2026-04-01 --language en
Coming meetings
===============

As of 1 April 2026

Body: Utvalget

The next meeting has been agreed on: Wednesday 20 May 2026, 12:00, Hytta.
=== $ ko report agenda utvalget --as-of 2026-06-01
Kommende møter
==============

Per 1. juni 2026

Organ: Utvalget

Ingen kommende møter er registrert.
