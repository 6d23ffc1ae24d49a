What the letter says of the staff of two career centres, in English.
=== with examples
=== $ ko -C examples/karriere-oppland report staffing --as-of 2017-03-23 --language en
Staffing
========

As of 23 March 2017

About: Karriere Oppland

Equivalents by unit
-------------------

Unit                             Established   Filled       On   Standing  At work   Vacant   Stated
                                                         leave         in                      total
───────────────────────────────  ───────────  ───────  ───────  ─────────  ───────  ───────  ───────
Karriere Oppland                     unknown  unknown  unknown       0.00  unknown  unknown  unknown
Karriere Oppland                     unknown  unknown  unknown       0.00  unknown  unknown     2.50
Midt-Gudbrandsdal
Karriere Oppland                     unknown  unknown  unknown       0.00  unknown  unknown  unknown
Nord-Gudbrandsdal

Functions and ratios
--------------------

Unit                              Leadership  Administration  Service    Share of   Service    Share
                                                                       leadership       per   vacant
                                                                                     leader
────────────────────────────────  ──────────  ──────────────  ───────  ──────────  ────────  ───────
Karriere Oppland                     unknown         unknown  unknown     unknown   unknown  unknown
Karriere Oppland                     unknown         unknown  unknown     unknown   unknown  unknown
Midt-Gudbrandsdal
Karriere Oppland                     unknown         unknown  unknown     unknown   unknown  unknown
Nord-Gudbrandsdal

The figures are full-time equivalents: 1.00 is one full post. What is not stated is unknown, not
nil.
