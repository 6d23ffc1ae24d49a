The leader of the project, in bokmål.
=== with examples
=== $ ko -C examples/kompetanseregionen report person halvor-rostad --as-of 2014-03-01
Halvor Rostad
=============

Per 1. mars 2014

Verv og stillinger
------------------

Organisasjon     Rolle  Representerer
───────────────  ─────  ─────────────────
Kompetanseforum  PL     Kongsbergregionen

Roller i prosjekter
-------------------

Prosjekt            Rolle  Merknad
──────────────────  ─────  ──────────────────────────────────
Kompetanseregionen  Leder  Inntil videre, i etableringsfasen.

Frammøte
--------

Organ            Møter  Møtte  Delvis til stede  Som vara  Forfall  Andel
───────────────  ─────  ─────  ────────────────  ────────  ───────  ─────
Kompetanseforum      1      1                 0         0        0  100 %
