The leader of the project, in nynorsk.
=== with examples
=== $ ko -C examples/kompetanseregionen report person halvor-rostad --as-of 2014-03-01 --language nn
Halvor Rostad
=============

Per 1. mars 2014

Verv og stillingar
------------------

Organisasjon     Rolle  Representerer
───────────────  ─────  ─────────────────
Kompetanseforum  PL     Kongsbergregionen

Roller i prosjekt
-----------------

Prosjekt            Rolle  Merknad
──────────────────  ─────  ──────────────────────────────────
Kompetanseregionen  Leiar  Inntil videre, i etableringsfasen.

Frammøte
--------

Organ            Møte  Møtte  Delvis til stades  Som vara  Forfall  Del
───────────────  ────  ─────  ─────────────────  ────────  ───────  ─────
Kompetanseforum     1      1                  0         0        0  100 %
