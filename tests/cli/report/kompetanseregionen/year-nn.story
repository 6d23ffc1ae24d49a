A year with one meeting, in nynorsk.
=== with examples
=== $ ko -C examples/kompetanseregionen report year kompetanseforum --as-of 2014-12-31 --language nn
Årsmelding: Kompetanseforum
===========================

Per 31. desember 2014

Tidsrom:     frå 1. januar 2014 til 31. desember 2014
Haldne møte: 1
Saker:       6
Vedtak (1):  vedteke 1

Møte
----

Dato                     Stad                                   Saker
───────────────────────  ─────────────────────────────────────  ─────
fredag 21. februar 2014  Kongsbergregionens møterom, Kongsberg      6

Frammøte
--------

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

Vedtak
------

Saksnr.  Dato              Vedtak                             Utfall
───────  ────────────────  ─────────────────────────────────  ───────
5        21. februar 2014  Neste møte holdes onsdag 26. mars  vedteke
