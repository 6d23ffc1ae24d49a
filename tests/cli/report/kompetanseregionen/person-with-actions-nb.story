Somebody who has something to do, in bokmål.
=== with examples
=== $ ko -C examples/kompetanseregionen report person jan-erik-innvaer --as-of 2014-03-01
Jan Erik Innvær
===============

Per 1. mars 2014

Verv og stillinger
------------------

Organisasjon     Rolle  Representerer
───────────────  ─────  ─────────────────
Kompetanseforum  PA     Kongsbergregionen

Roller i prosjekter
-------------------

Prosjekt            Rolle
──────────────────  ─────
Kompetanseregionen  PA

Frammøte
--------

Organ            Møter  Møtte  Delvis til stede  Som vara  Forfall                    Andel
───────────────  ─────  ─────  ────────────────  ────────  ───────  ───────────────────────
Kompetanseforum      1      0                 1         0        0  mellom 34,6 % og 57,7 %

Oppfølging som ikke er utført
-----------------------------

- Arbeide med å rekruttere en kompetent ressursperson til leverandørrollen («RKK-rollen») (frist
  ikke oppgitt) – Kompetanseforum, 21. februar 2014, sak 1
  Arbeidet skjer «i ukene framover»; det er ikke satt noen frist.
