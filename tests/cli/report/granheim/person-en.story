A member of the council of Granheim, in English.
=== with examples
=== $ ko -C examples/granheim report person halvor-brattland --as-of 2024-12-31 --language en
Halvor Brattland
================

As of 31 December 2024

Party: Bygdelista

Places held
-----------

Organisation           Role           For         Period
─────────────────────  ─────────────  ──────────  ─────────────────────────────────────────
Formannskapet          Deputy leader  Bygdelista  from 12 October 2023 to 30 September 2027
Granheim kommunestyre  Deputy leader  Bygdelista  from 12 October 2023 to 30 September 2027

Attendance
----------

Body                   Meetings  Present  Present in part  As substitute  Absent  Share
─────────────────────  ────────  ───────  ───────────────  ─────────────  ──────  ─────
Formannskapet                 3        2                0              0       1  66.7%
Granheim kommunestyre        12        9                1              0       2  82.4%
