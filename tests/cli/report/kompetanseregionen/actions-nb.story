What is to be done after the kick-off meeting, in bokmål.
=== with examples
=== $ ko -C examples/kompetanseregionen report actions --as-of 2014-03-01
Oppfølgingsliste
================

Per 1. mars 2014

Gjelder: Kompetanseregionen
Åpne:    2
Utførte: 0

Jan Erik Innvær
---------------

- Arbeide med å rekruttere en kompetent ressursperson til leverandørrollen («RKK-rollen») (frist
  ikke oppgitt) – Kompetanseforum, 21. februar 2014, sak 1
  Arbeidet skjer «i ukene framover»; det er ikke satt noen frist.

Kompetanseforum
---------------

- Bearbeide den punktvise oppsummeringen av idédugnaden (frist ikke oppgitt) – Kompetanseforum,
  21. februar 2014, sak 4
