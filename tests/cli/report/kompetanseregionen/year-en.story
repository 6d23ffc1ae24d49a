A year with one meeting, in English.
=== with examples
=== $ ko -C examples/kompetanseregionen report year kompetanseforum --as-of 2014-12-31 --language en
Annual report: Kompetanseforum
==============================

As of 31 December 2014

Period:        from 1 January 2014 to 31 December 2014
Meetings held: 1
Items:         6
Decisions (1): adopted 1

Meetings
--------

Date                     Place                                  Items
───────────────────────  ─────────────────────────────────────  ─────
Friday 21 February 2014  Kongsbergregionens møterom, Kongsberg      6

Attendance
----------

Name                  Meetings  Present    Present in            As  Absent  Share
                                                 part    substitute
────────────────────  ────────  ───────  ────────────  ────────────  ──────  ───────────────────────
Bengt Halvard Odden          1        1             0             0       0  100%
Hanne Krokrud                1        1             0             0       0  100%
Hilde Tingdal Røbech         1        1             0             0       0  100%
Ingebjørg SkavleBø           1        1             0             0       0  100%
Ingrid Haugstad              1        1             0             0       0  100%
Svein Foss                   1        1             0             0       0  100%
Johs Aagaard                 1        1             0             0       0  100%
Knut Helge Klonteig          1        1             0             0       0  100%
Jan Erik Innvær              1        0             1             0       0  between 34.6% and 57.7%
Halvor Rostad                1        1             0             0       0  100%
Else Berit Grette            1        0             0             0       1  0%

Decisions
---------

Item  Date              Decision                           Outcome
────  ────────────────  ─────────────────────────────────  ───────
5     21 February 2014  Neste møte holdes onsdag 26. mars  adopted
