Attendance: a share of each meeting, in bounds where times are about, unknown where they are not stated; who stood in, who
took a seat for one item, who is not named at all; and no meeting is told of that is called off, or after the day.
=== file ko.yaml
ko: 1
name: Et oppdiktet styre
=== file records.yaml
kind: organisation
id: styret
name: Styret
type: committee
members: [{person: ada-nes, role: leader}, {person: bo-lie}, {person: cy-moe}, {person: di-ruud, role: deputy}]
---
{kind: person, id: ada-nes, name: Ada Nes}
---
{kind: person, id: bo-lie, name: Bo Lie}
---
{kind: person, id: cy-moe, name: Cy Moe}
---
{kind: person, id: di-ruud, name: Di Ruud}
---
kind: meeting
id: mars
body: styret
status: held
start: 2026-03-25T18:00
end: 2026-03-25T20:00
present: [ada-nes, {person: bo-lie, left: "18:45"}]
absent: [cy-moe]
---
kind: meeting
id: april
body: styret
status: held
start: 2026-04-25T18:00
end: 2026-04-25T20:00
present: [ada-nes, {person: bo-lie, arrived: "19:00~"}, {person: di-ruud, instead_of: cy-moe}]
absent: [{person: cy-moe, public: false}]
---
kind: meeting
id: mai
body: styret
status: held
start: 2026-05-25
present: [{person: ada-nes, left: "19:00"}, bo-lie]
agenda: [{title: Lån, recused: [{person: bo-lie, instead: di-ruud}]}]
---
{kind: meeting, id: juni, body: styret, status: held, start: 2026-06-25}
---
{kind: meeting, id: juli, body: styret, status: cancelled, start: 2026-07-25}
---
{kind: organisation, id: utvalget, name: Utvalget, type: committee}
=== $ ko report attendance styret --as-of 2026-12-31
Frammøte
========

Per 31. desember 2026

Organ:          Styret
Avholdte møter: 4

Møter
-----

Nr.  Dato                   Møtte  Delvis til stede  Vara  Forfall  Plasser fylt  Møtte ikke
───  ─────────────────────  ─────  ────────────────  ────  ───────  ────────────  ──────────
  1  onsdag 25. mars 2026       1                 1     0        1  2 av 3        –
  2  lørdag 25. april 2026      1                 1     1        0  3 av 3        –
  3  mandag 25. mai 2026        1                 1     0        0  2 av 3        Cy Moe
  4  torsdag 25. juni 2026      –                 –     –        –  ikke oppgitt  –

Møte for møte
-------------

M: møtte. D: delvis til stede. V: vara. S: møtte i en enkeltsak. F: forfall. En strek betyr at
personen ikke er ført opp. Tallene over kolonnene viser til møtene i tabellen ovenfor.

Navn     1  2  3  4
───────  ─  ─  ─  ─
Ada Nes  M  M  D  –
Bo Lie   D  D  M  –
Cy Moe   F  –  –  –
Di Ruud  –  V  S  –

Person for person
-----------------

Navn     Møter  Møtte  Delvis til stede  Som vara  Forfall  Andel
───────  ─────  ─────  ────────────────  ────────  ───────  ───────────────────────
Ada Nes      3      2                 1         0        0  minst 66,6 %
Bo Lie       3      1                 2         0        0  mellom 54,1 % og 70,9 %
Cy Moe       1      0                 0         0        1  0 %
Di Ruud      1      0                 0         1        0  100 %

Andelen er hvor mye av møtet personen var til stede, i gjennomsnitt over møtene der personen møtte
eller hadde forfall.
=== $ ko report attendance styret --as-of 2026-12-31 --to 2026-03-31 --language nn
Frammøte
========

Per 31. desember 2026

Organ:       Styret
Tidsrom:     til 31. mars 2026
Haldne møte: 1

Møte
----

Nr.  Dato                  Møtte  Delvis til stades  Vara  Forfall  Plassar fylte
───  ────────────────────  ─────  ─────────────────  ────  ───────  ─────────────
  1  onsdag 25. mars 2026      1                  1     0        1  2 av 3

Møte for møte
-------------

M: møtte. D: delvis til stades. V: vara. S: møtte i ei einskildsak. F: forfall. Ein strek tyder at
personen ikkje er ført opp. Tala over kolonnane viser til møta i tabellen ovanfor.

Namn     1
───────  ─
Ada Nes  M
Bo Lie   D
Cy Moe   F

Person for person
-----------------

Namn     Møte  Møtte  Delvis til stades  Som vara  Forfall  Del
───────  ────  ─────  ─────────────────  ────────  ───────  ──────
Ada Nes     1      1                  0         0        0  100 %
Bo Lie      1      0                  1         0        0  37,5 %
Cy Moe      1      0                  0         0        1  0 %

Delen er kor mykje av møtet personen var til stades, i gjennomsnitt over møta der personen møtte
eller hadde forfall.
=== $ ko report attendance utvalget --language en
Attendance
==========

As of 15 January 2025

Body:          Utvalget
Meetings held: 0

No meetings held are recorded.
=== $ ko report attendance
=== stderr
ko: `attendance` of which? `ko report attendance BODY`
    there is styret, utvalget
=== exit 2
