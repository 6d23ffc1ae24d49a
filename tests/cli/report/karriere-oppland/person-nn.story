The caseworker of the letter, in nynorsk.
=== with examples
=== $ ko -C examples/karriere-oppland report person liv-kari-ringen --as-of 2017-03-23 --language nn
Liv-Kari Ringen
===============

Per 23. mars 2017

Stilling: Saksbehandler

Ingen verv, stillingar eller møte er registrerte.
