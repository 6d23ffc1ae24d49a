A body's year: the year of the day unless days are asked for; how long cases took, where both days are known; and of a year
without meetings that there were none.
=== file ko.yaml
ko: 1
name: Et oppdiktet styre
=== file records.yaml
{kind: organisation, id: styret, name: Styret, type: committee, members: [{person: ada-nes}]}
---
{kind: person, id: ada-nes, name: Ada Nes}
---
{kind: case, id: hallen, title: Hallen, reference: 2026/17, opened: 2026-03-24}
---
{kind: case, id: turen, title: Turen, reference: 2026/18, opened: 2026-01-04}
---
{kind: case, id: lanet, title: Lånet, reference: 2026/19, opened: 2026-01}
---
kind: meeting
id: mote
body: styret
status: held
start: 2026-03-25T18:00
end: 2026-03-25T19:00
place: Klubbhuset
present: [ada-nes]
agenda:
  - {title: Hallen, case: hallen, decisions: [{title: Hallen leies, outcome: adopted}]}
  - {title: Turen, case: turen, decisions: [{title: Turen utsettes, outcome: postponed}]}
  - {title: Lånet, case: lanet, decisions: [{title: Lånet tas opp, outcome: adopted}]}
---
{kind: meeting, id: fjor, body: styret, status: held, start: 2025-03-25, present: [ada-nes]}
=== $ ko report year styret --as-of 2026-12-31
Årsmelding: Styret
==================

Per 31. desember 2026

Tidsrom:        fra 1. januar 2026 til 31. desember 2026
Avholdte møter: 1
Saker:          3
Vedtak (3):     vedtatt 2, utsatt 1

Møter
-----

Dato                  Sted        Saker  Plasser fylt
────────────────────  ──────────  ─────  ────────────
onsdag 25. mars 2026  Klubbhuset      3  1 av 1

Frammøte
--------

Navn     Møter  Møtte  Delvis til stede  Som vara  Forfall  Andel
───────  ─────  ─────  ────────────────  ────────  ───────  ─────
Ada Nes      1      1                 0         0        0  100 %

Vedtak
------

Saksnr.  Dato           Arkivsak  Vedtak          Utfall
───────  ─────────────  ────────  ──────────────  ───────
1        25. mars 2026  2026/17   Hallen leies    vedtatt
2        25. mars 2026  2026/18   Turen utsettes  utsatt
3        25. mars 2026  2026/19   Lånet tas opp   vedtatt

Tid fra saken ble opprettet til vedtak
--------------------------------------

Saker:                     1
Gjennomsnitt:              1 dag
Median:                    1 dag
Korteste:                  1 dag
Lengste:                   1 dag
Saker der tiden er ukjent: 1
=== $ ko report year styret --as-of 2024-12-31 --language nn
Årsmelding: Styret
==================

Per 31. desember 2024

Tidsrom:     frå 1. januar 2024 til 31. desember 2024
Haldne møte: 0
Saker:       0
Vedtak:      ingen er førte opp

Ingen haldne møte er registrerte.
=== $ ko report year styret --from 2025-01-01 --to 2026-12-31 --as-of 2026-12-31 --language en | head -12
Annual report: Styret
=====================

As of 31 December 2026

Period:        from 1 January 2025 to 31 December 2026
Meetings held: 2
Items:         3
Decisions (3): adopted 2, postponed 1

Meetings
--------
