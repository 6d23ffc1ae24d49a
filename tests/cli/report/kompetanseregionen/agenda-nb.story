The meetings to come after the kick-off meeting, in bokmål.
=== with examples
=== $ ko -C examples/kompetanseregionen report agenda kompetanseforum --as-of 2014-03-01
Kommende møter
==============

Per 1. mars 2014

Organ: Kompetanseforum

Onsdag 26. mars 2014: Møte i Kompetanseforum
--------------------------------------------

Status: planlagt
Tid:    ikke oppgitt
Sted:   ikke oppgitt

Sakslisten er ikke oppgitt.
