The caseworker of the letter, in bokmål.
=== with examples
=== $ ko -C examples/karriere-oppland report person liv-kari-ringen --as-of 2017-03-23
Liv-Kari Ringen
===============

Per 23. mars 2017

Stilling: Saksbehandler

Ingen verv, stillinger eller møter er registrert.
