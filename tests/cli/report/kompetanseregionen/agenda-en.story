The meetings to come after the kick-off meeting, in English.
=== with examples
=== $ ko -C examples/kompetanseregionen report agenda kompetanseforum --as-of 2014-03-01 --language en
Coming meetings
===============

As of 1 March 2014

Body: Kompetanseforum

Wednesday 26 March 2014: Meeting of Kompetanseforum
---------------------------------------------------

Status: planned
Time:   not stated
Place:  not stated

The agenda is not stated.
