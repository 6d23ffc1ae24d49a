The meetings to come after the kick-off meeting, in nynorsk.
=== with examples
=== $ ko -C examples/kompetanseregionen report agenda kompetanseforum --as-of 2014-03-01 --language nn
Komande møte
============

Per 1. mars 2014

Organ: Kompetanseforum

Onsdag 26. mars 2014: Møte i Kompetanseforum
--------------------------------------------

Status: planlagt
Tid:    ikkje oppgitt
Stad:   ikkje oppgitt

Saklista er ikkje oppgitt.
