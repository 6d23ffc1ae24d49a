Who was at the kick-off meeting, in nynorsk.
=== with examples
=== $ ko -C examples/kompetanseregionen report attendance kompetanseforum --as-of 2014-03-01 --language nn
Frammøte
========

Per 1. mars 2014

Organ:       Kompetanseforum
Haldne møte: 1

Møte
----

Nr.  Dato                     Møtte  Delvis til stades  Vara  Forfall
───  ───────────────────────  ─────  ─────────────────  ────  ───────
  1  fredag 21. februar 2014      9                  1     0        1

Møte for møte
-------------

M: møtte. D: delvis til stades. V: vara. S: møtte i ei einskildsak. F: forfall. Ein strek tyder at
personen ikkje er ført opp. Tala over kolonnane viser til møta i tabellen ovanfor.

Namn                  1
────────────────────  ─
Bengt Halvard Odden   M
Hanne Krokrud         M
Hilde Tingdal Røbech  M
Ingebjørg SkavleBø    M
Ingrid Haugstad       M
Svein Foss            M
Johs Aagaard          M
Knut Helge Klonteig   M
Jan Erik Innvær       D
Halvor Rostad         M
Else Berit Grette     F

Person for person
-----------------

Namn                  Møte  Møtte  Delvis til stades  Som vara  Forfall  Del
────────────────────  ────  ─────  ─────────────────  ────────  ───────  ───────────────────────
Bengt Halvard Odden      1      1                  0         0        0  100 %
Hanne Krokrud            1      1                  0         0        0  100 %
Hilde Tingdal Røbech     1      1                  0         0        0  100 %
Ingebjørg SkavleBø       1      1                  0         0        0  100 %
Ingrid Haugstad          1      1                  0         0        0  100 %
Svein Foss               1      1                  0         0        0  100 %
Johs Aagaard             1      1                  0         0        0  100 %
Knut Helge Klonteig      1      1                  0         0        0  100 %
Jan Erik Innvær          1      0                  1         0        0  mellom 34,6 % og 57,7 %
Halvor Rostad            1      1                  0         0        0  100 %
Else Berit Grette        1      0                  0         0        1  0 %

Delen er kor mykje av møtet personen var til stades, i gjennomsnitt over møta der personen møtte
eller hadde forfall.
