The caseworker of the letter, in English.
=== with examples
=== $ ko -C examples/karriere-oppland report person liv-kari-ringen --as-of 2017-03-23 --language en
Liv-Kari Ringen
===============

As of 23 March 2017

Position: Saksbehandler

No places or meetings are recorded.
