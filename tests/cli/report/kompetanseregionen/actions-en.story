What is to be done after the kick-off meeting, in English.
=== with examples
=== $ ko -C examples/kompetanseregionen report actions --as-of 2014-03-01 --language en
Actions
=======

As of 1 March 2014

About: Kompetanseregionen
Open:  2
Done:  0

Jan Erik Innvær
---------------

- Arbeide med å rekruttere en kompetent ressursperson til leverandørrollen («RKK-rollen») (no
  deadline stated) – Kompetanseforum, 21 February 2014, item 1
  Arbeidet skjer «i ukene framover»; det er ikke satt noen frist.

Kompetanseforum
---------------

- Bearbeide den punktvise oppsummeringen av idédugnaden (no deadline stated) – Kompetanseforum,
  21 February 2014, item 4
