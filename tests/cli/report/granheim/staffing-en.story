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
Granheim bibliotek                     1.00            0.00     1.00         50%      1.00        0%
Helse og omsorg                        1.00            0.00     0.00        100%      0.00        0%
Kommunedirektøren                      1.00            0.00     0.00        100%      0.00        0%
Granheim kulturskole                   0.60            0.00     0.40         60%      0.67        0%
Oppvekst                               1.00            0.00     0.00        100%      0.00        0%
Plan og byggesak                       1.00            0.00     2.00       33.3%      2.00        0%
Økonomi og politisk sekretariat        1.00            1.80     0.00       35.7%      0.00        0%
Teknisk drift                          1.00            0.00     0.00        100%      0.00        0%

Over time
---------

Date            Established  Filled  Vacant  Leadership  Administration  Service
──────────────  ───────────  ──────  ──────  ──────────  ──────────────  ───────
1 January 2024        12.80   12.00    0.80        7.60            1.00     3.40
1 April 2024          12.80   12.00    0.80        7.60            1.00     3.40
1 July 2024           12.80   12.80    0.00        7.60            1.80     3.40
1 October 2024        12.80   12.80    0.00        7.60            1.80     3.40

Filled full-time equivalents by function
----------------------------------------

Date            Service  Administration  Leadership
──────────────  ───────  ──────────────  ──────────
1 January 2024  3.40     1.00            7.60
1 July 2024     3.40     1.80            7.60

On leave
--------

Name        Unit              Position            Part of  Period
                                                  the
                                                  place
──────────  ────────────────  ──────────────────  ───────  ─────────────────────────────────────────
Emil Hauge  Plan og byggesak  Byggesaksbehandler  20%      from 1 September 2024 to 31 December 2024

The figures are full-time equivalents: 1.00 is one full post. What is not stated is unknown, not
nil.
