What a letter asks is followed up like what a meeting agrees on: in the table, the list, the calendar, the rules.
=== file ko.yaml
ko: 1
language: nb
=== file set.yaml
kind: organisation
id: nes-vel
name: Nes vel
---
kind: organisation
id: vik-vel
name: Vik vel
---
kind: organisation
id: nes-kommune
name: Nes kommune
---
kind: document
id: brev
title: Tilskudd til lekeplassen
type: letter
date: 2025-03-03
sender: nes-kommune
recipients:
  - {organisation: nes-vel}
actions:
  - {who: nes-vel, what: Sende inn regnskapet, due: 2025-04-01}
  - {who: nes-vel, what: Sende inn bilder, due: 2024-04-01}
  - {what: Sette opp gjerde}
=== $ ko query actions --fields id,who,date,due,status --as-of 2025-04-02
id              who      date        due         status
──────────────  ───────  ──────────  ──────────  ──────
brev#actions/1  nes-vel  2025-03-03  2025-04-01  late
brev#actions/2  nes-vel  2025-03-03  2024-04-01  late
brev#actions/3  –        2025-03-03  –           open
=== $ ko report actions nes-vel --as-of 2025-03-10
Oppfølgingsliste
================

Per 10. mars 2025

Gjelder: Nes vel
Åpne:    2, av dem 1 etter fristen
Utførte: 0

Nes vel
-------

- Sende inn bilder (frist 1. april 2024, fristen er ute) – Nes kommune, 3. mars 2025
- Sende inn regnskapet (frist 1. april 2025) – Nes kommune, 3. mars 2025
=== $ ko validate --today 2025-03-10
advice[KO311]: no record refers to `vik-vel`, and it refers to none
   --> set.yaml:6:5
    |
  6 | id: vik-vel
    |     ^^^^^^^
    = mend: say in another record what it has to do with it, or take it away

error[KO408]: it is due on 2024-04-01, before it was asked for on 2025-03-03
   --> set.yaml:23:49
    |
 23 |   - {who: nes-vel, what: Sende inn bilder, due: 2024-04-01}
    |                                                 ^^^^^^^^^^
    = mend: mend the date that is wrong

warning[KO524]: this was to be done by 2024-04-01, and nothing says that it was
   --> set.yaml:23:49
    |
 23 |   - {who: nes-vel, what: Sende inn bilder, due: 2024-04-01}
    |                                                 ^^^^^^^^^^
    = mend: add `done` with the day, or `dropped: {on, why}`

warning[KO522]: nothing says who is to do this
   --> set.yaml:24:12
    |
 24 |   - {what: Sette opp gjerde}
    |            ^^^^^^^^^^^^^^^^
    = mend: add `who`, a person or an organisation

advice[KO523]: nothing says when this is to be done
   --> set.yaml:24:12
    |
 24 |   - {what: Sette opp gjerde}
    |            ^^^^^^^^^^^^^^^^
    = mend: add `due`, or `done` with the day it was done

1 error, 2 warnings, 2 advice in 1 of 2 files, 4 records
=== exit 1
=== $ ko report site -o ut --today 2025-03-10 2>/dev/null; tr -d '\r' < ut/calendar.ics | grep 'SUMMARY\|DTSTART'
DTSTART;VALUE=DATE:20250401
SUMMARY:Frist: Sende inn regnskapet (Nes vel)
DTSTART;VALUE=DATE:20240401
SUMMARY:Frist: Sende inn bilder (Nes vel)
=== $ ko dissolve nes-vel --on 2025-03-20 --into vik-vel; grep who set.yaml
  - {who: vik-vel, what: Sende inn regnskapet, due: 2025-04-01}
  - {who: vik-vel, what: Sende inn bilder, due: 2024-04-01}
=== stderr
ko: nes-vel#dissolved: 2025-03-20
ko: nes-vel#successor: vik-vel
ko: vik-vel#predecessors: nes-vel
ko: brev#actions/1/who: vik-vel
ko: brev#actions/2/who: vik-vel
ko: changed set.yaml
