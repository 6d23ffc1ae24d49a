The staff of Granheim, with the year 2024, in English.
=== with examples
=== $ ko -C examples/granheim report staffing --from 2024-01-01 --to 2024-12-31 --as-of 2024-12-31 --language en
Staffing
========

As of 31 December 2024

About: Granheim (oppdiktet)

Equivalents by unit
-------------------

Unit                             Established  Filled  On leave   Standing  At work  Vacant    Stated
                                                                       in                      total
───────────────────────────────  ───────────  ──────  ────────  ─────────  ───────  ──────  ────────
Granheim bibliotek                      2.00    2.00      0.00       0.00     2.00    0.00      2.00
Helse og omsorg                         1.00    1.00      0.00       0.00     1.00    0.00   unknown
Kommunedirektøren                       1.00    1.00      0.00       0.00     1.00    0.00   unknown
Granheim kulturskole                    1.00    1.00      0.00       0.00     1.00    0.00   unknown
Oppvekst                                1.00    1.00      0.00       0.00     1.00    0.00   unknown
Plan og byggesak                        3.00    3.00      0.20       0.00     2.80    0.00   unknown
Økonomi og politisk sekretariat         2.80    2.80      0.00       0.00     2.80    0.00   unknown
Teknisk drift                           1.00    1.00      0.00       0.00     1.00    0.00   unknown

Functions and ratios
--------------------

Unit                             Leadership  Administration  Service    Share of   Service     Share
                                                                      leadership       per    vacant
                                                                                    leader
───────────────────────────────  ──────────  ──────────────  ───────  ──────────  ────────  ────────
Granheim bibliotek                     1.00            0.00     1.00       0.500      1.00     0.000
Helse og omsorg                        1.00            0.00     0.00       1.000      0.00     0.000
Kommunedirektøren                      1.00            0.00     0.00       1.000      0.00     0.000
Granheim kulturskole                   0.60            0.00     0.40       0.600      0.67     0.000
Oppvekst                               1.00            0.00     0.00       1.000      0.00     0.000
Plan og byggesak                       1.00            0.00     2.00       0.333      2.00     0.000
Økonomi og politisk sekretariat        1.00            1.80     0.00       0.357      0.00     0.000
Teknisk drift                          1.00            0.00     0.00       1.000      0.00     0.000

Over time
---------

Date            Established  Filled  Vacant  Leadership  Administration  Service
──────────────  ───────────  ──────  ──────  ──────────  ──────────────  ───────
1 January 2024        12.80   12.00    0.80        7.60            1.00     3.40
1 April 2024          12.80   12.00    0.80        7.60            1.00     3.40
1 July 2024           12.80   12.80    0.00        7.60            1.80     3.40
1 October 2024        12.80   12.80    0.00        7.60            1.80     3.40

On leave
--------

Name        Unit              Position            Part of  Period
                                                  the
                                                  place
──────────  ────────────────  ──────────────────  ───────  ─────────────────────────────────────────
Emil Hauge  Plan og byggesak  Byggesaksbehandler  20%      from 1 September 2024 to 31 December 2024

The figures are full-time equivalents: 1.00 is one full post. What is not stated is unknown, not
nil.
