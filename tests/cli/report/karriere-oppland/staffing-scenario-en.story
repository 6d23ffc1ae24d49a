The same before and after a scenario: one leader of both, in English.
=== with examples
=== $ ko -C examples/karriere-oppland report staffing karriere-oppland --as-of 2017-03-23 --with ../karriere-oppland-en-leder --language en
Staffing
========

As of 23 March 2017

About:         Karriere Oppland
Compared with: Én leder for begge karrieresentrene (illustrasjon)
Assumptions:   Én person leder begge sentrene, med halv stilling ved hvert av dem.
               Bemanningen ved KO Midt-Gudbrandsdal er som oppgitt, 250 %; det som ikke er ledelse,
               går til brukerne.
               Stillingen som avdelingsleder ved KO Midt-Gudbrandsdal faller bort.
               Bemanningen ellers ved KO Nord-Gudbrandsdal er fortsatt ukjent.

Equivalents before and after
----------------------------

Unit                     Case    Established   Filled       On   Standing  At work   Vacant   Stated
                                                         leave         in                      total
───────────────────────  ──────  ───────────  ───────  ───────  ─────────  ───────  ───────  ───────
Karriere Oppland         before      unknown  unknown  unknown       0.00  unknown  unknown  unknown
Karriere Oppland         after       unknown  unknown  unknown       0.00  unknown  unknown  unknown
Karriere Oppland         change      unknown  unknown  unknown       0.00  unknown  unknown  unknown
Karriere Oppland         before      unknown  unknown  unknown       0.00  unknown  unknown     2.50
Midt-Gudbrandsdal
Karriere Oppland         after          2.50     2.50     0.00       0.00     2.50     0.00     2.50
Midt-Gudbrandsdal
Karriere Oppland         change      unknown  unknown  unknown       0.00  unknown  unknown     0.00
Midt-Gudbrandsdal
Karriere Oppland         before      unknown  unknown  unknown       0.00  unknown  unknown  unknown
Nord-Gudbrandsdal
Karriere Oppland         after       >= 0.50  >= 0.50  unknown       0.00  >= 0.50  unknown  unknown
Nord-Gudbrandsdal
Karriere Oppland         change      unknown  unknown  unknown       0.00  unknown  unknown  unknown
Nord-Gudbrandsdal

Functions and ratios before and after
-------------------------------------

Unit                      Case    Leadership  Administration  Service    Share of   Service    Share
                                                                       leadership       per   vacant
                                                                                     leader
────────────────────────  ──────  ──────────  ──────────────  ───────  ──────────  ────────  ───────
Karriere Oppland          before     unknown         unknown  unknown     unknown   unknown  unknown
Karriere Oppland          after      unknown         unknown  unknown     unknown   unknown  unknown
Karriere Oppland          change     unknown         unknown  unknown     unknown   unknown  unknown
Karriere Oppland          before     unknown         unknown  unknown     unknown   unknown  unknown
Midt-Gudbrandsdal
Karriere Oppland          after         0.50            0.00     2.00         20%      4.00       0%
Midt-Gudbrandsdal
Karriere Oppland          change     unknown         unknown  unknown     unknown   unknown  unknown
Midt-Gudbrandsdal
Karriere Oppland          before     unknown         unknown  unknown     unknown   unknown  unknown
Nord-Gudbrandsdal
Karriere Oppland          after      >= 0.50         unknown  unknown     unknown   unknown  unknown
Nord-Gudbrandsdal
Karriere Oppland          change     unknown         unknown  unknown     unknown   unknown  unknown
Nord-Gudbrandsdal

Filled full-time equivalents by function
----------------------------------------

before

Date           Service  Leadership  No function stated
─────────────  ───────  ──────────  ──────────────────
23 March 2017  –        unknown     unknown

after

Date           Service  Leadership  No function stated
─────────────  ───────  ──────────  ──────────────────
23 March 2017  >= 2.00  >= 1.00     unknown

The figures are full-time equivalents: 1.00 is one full post. What is not stated is unknown, not
nil.
=== stderr
ko: with the scenario `Én leder for begge karrieresentrene (illustrasjon)`
ko: assumption: Én person leder begge sentrene, med halv stilling ved hvert av dem.
ko: assumption: Bemanningen ved KO Midt-Gudbrandsdal er som oppgitt, 250 %; det som ikke er ledelse, går til brukerne.
ko: assumption: Stillingen som avdelingsleder ved KO Midt-Gudbrandsdal faller bort.
ko: assumption: Bemanningen ellers ved KO Nord-Gudbrandsdal er fortsatt ukjent.
