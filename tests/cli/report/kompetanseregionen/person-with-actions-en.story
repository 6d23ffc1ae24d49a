Somebody who has something to do, in English.
=== with examples
=== $ ko -C examples/kompetanseregionen report person jan-erik-innvaer --as-of 2014-03-01 --language en
Jan Erik Innvær
===============

As of 1 March 2014

Places held
-----------

Organisation     Role  For
───────────────  ────  ─────────────────
Kompetanseforum  PA    Kongsbergregionen

Roles in projects
-----------------

Project             Role
──────────────────  ────
Kompetanseregionen  PA

Attendance
----------

Body             Meetings  Present  Present in part  As substitute  Absent                    Share
───────────────  ────────  ───────  ───────────────  ─────────────  ──────  ───────────────────────
Kompetanseforum         1        0                1              0       0  between 34.6% and 57.7%

Open actions
------------

- Arbeide med å rekruttere en kompetent ressursperson til leverandørrollen («RKK-rollen») (no
  deadline stated) – Kompetanseforum, 21 February 2014, item 1
  Arbeidet skjer «i ukene framover»; det er ikke satt noen frist.
