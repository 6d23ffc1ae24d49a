The leader of the project, in English.
=== with examples
=== $ ko -C examples/kompetanseregionen report person halvor-rostad --as-of 2014-03-01 --language en
Halvor Rostad
=============

As of 1 March 2014

Places held
-----------

Organisation     Role  For
───────────────  ────  ─────────────────
Kompetanseforum  PL    Kongsbergregionen

Roles in projects
-----------------

Project             Role    Remark
──────────────────  ──────  ──────────────────────────────────
Kompetanseregionen  Leader  Inntil videre, i etableringsfasen.

Attendance
----------

Body             Meetings  Present  Present in part  As substitute  Absent  Share
───────────────  ────────  ───────  ───────────────  ─────────────  ──────  ─────
Kompetanseforum         1        1                0              0       0  100%
