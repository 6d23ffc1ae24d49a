Who was at the kick-off meeting, in English.
=== with examples
=== $ ko -C examples/kompetanseregionen report attendance kompetanseforum --as-of 2014-03-01 --language en
Attendance
==========

As of 1 March 2014

Body:          Kompetanseforum
Meetings held: 1

Meetings
--------

No.  Date                     Present  Present in part  Substitutes  Absent
───  ───────────────────────  ───────  ───────────────  ───────────  ──────
  1  Friday 21 February 2014        9                1            0       1

Meeting by meeting
------------------

P: present. I: present in part. S: substitute. T: took a seat for a single item. A: absent. A dash
means that the person is not recorded. The numbers above the columns are those of the meetings in
the table above.

Name                  1
────────────────────  ─
Bengt Halvard Odden   P
Hanne Krokrud         P
Hilde Tingdal Røbech  P
Ingebjørg SkavleBø    P
Ingrid Haugstad       P
Svein Foss            P
Johs Aagaard          P
Knut Helge Klonteig   P
Jan Erik Innvær       I
Halvor Rostad         P
Else Berit Grette     A

Person by person
----------------

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

The share is how much of a meeting the person was there for, averaged over the meetings that the
person attended or was absent from.
