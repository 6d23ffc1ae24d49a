Who was at the kick-off meeting, in bokmål.
=== with examples
=== $ ko -C examples/kompetanseregionen report attendance kompetanseforum --as-of 2014-03-01
Frammøte
========

Per 1. mars 2014

Organ:          Kompetanseforum
Avholdte møter: 1

Møter
-----

Nr.  Dato                     Møtte  Delvis til stede  Vara  Forfall
───  ───────────────────────  ─────  ────────────────  ────  ───────
  1  fredag 21. februar 2014      9                 1     0        1

Møte for møte
-------------

M: møtte. D: delvis til stede. V: vara. S: møtte i en enkeltsak. F: forfall. En strek betyr at
personen ikke er ført opp. Tallene over kolonnene viser til møtene i tabellen ovenfor.

Navn                  1
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

Navn                  Møter  Møtte  Delvis til stede  Som vara  Forfall  Andel
────────────────────  ─────  ─────  ────────────────  ────────  ───────  ───────────────────────
Bengt Halvard Odden       1      1                 0         0        0  100 %
Hanne Krokrud             1      1                 0         0        0  100 %
Hilde Tingdal Røbech      1      1                 0         0        0  100 %
Ingebjørg SkavleBø        1      1                 0         0        0  100 %
Ingrid Haugstad           1      1                 0         0        0  100 %
Svein Foss                1      1                 0         0        0  100 %
Johs Aagaard              1      1                 0         0        0  100 %
Knut Helge Klonteig       1      1                 0         0        0  100 %
Jan Erik Innvær           1      0                 1         0        0  mellom 34,6 % og 57,7 %
Halvor Rostad             1      1                 0         0        0  100 %
Else Berit Grette         1      0                 0         0        1  0 %

Andelen er hvor mye av møtet personen var til stede, i gjennomsnitt over møtene der personen møtte
eller hadde forfall.
