Somebody who has something to do, in nynorsk.
=== with examples
=== $ ko -C examples/kompetanseregionen report person jan-erik-innvaer --as-of 2014-03-01 --language nn
Jan Erik Innvær
===============

Per 1. mars 2014

Verv og stillingar
------------------

Organisasjon     Rolle  Representerer
───────────────  ─────  ─────────────────
Kompetanseforum  PA     Kongsbergregionen

Roller i prosjekt
-----------------

Prosjekt            Rolle
──────────────────  ─────
Kompetanseregionen  PA

Frammøte
--------

Organ            Møte  Møtte  Delvis til stades  Som vara  Forfall                      Del
───────────────  ────  ─────  ─────────────────  ────────  ───────  ───────────────────────
Kompetanseforum     1      0                  1         0        0  mellom 34,6 % og 57,7 %

Oppfølging som ikkje er utført
------------------------------

- Arbeide med å rekruttere en kompetent ressursperson til leverandørrollen («RKK-rollen») (frist
  ikkje oppgitt) – Kompetanseforum, 21. februar 2014, sak 1
  Arbeidet skjer «i ukene framover»; det er ikke satt noen frist.
