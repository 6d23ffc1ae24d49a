The year of the executive committee of Granheim, in English.
=== with examples
=== $ ko -C examples/granheim report year formannskapet --as-of 2024-12-31 --language en
Annual report: Formannskapet
============================

As of 31 December 2024

Period:         from 1 January 2024 to 31 December 2024
Meetings held:  3
Items:          15
Decisions (12): adopted 12

Meetings
--------

Date                      Place                                   Items  Seats filled
────────────────────────  ──────────────────────────────────────  ─────  ────────────
Tuesday 12 March 2024     Formannskapssalen, Granheim kommunehus      5  7 of 7
Tuesday 4 June 2024       Formannskapssalen, Granheim kommunehus      5  7 of 7
Tuesday 26 November 2024  Formannskapssalen, Granheim kommunehus      5  7 of 7

Attendance
----------

Name               Meetings  Present  Present in part  As substitute  Absent  Share
─────────────────  ────────  ───────  ───────────────  ─────────────  ──────  ─────
Ragnhild Myrvold          3        3                0              0       0   100%
Ingeborg Haugli           3        3                0              0       0   100%
Halvor Brattland          3        2                0              0       1  66.7%
Marit Tveiten             3        3                0              0       0   100%
Bjørnar Kvisle            3        3                0              0       0   100%
Eline Stordal             3        2                0              0       1  66.7%
Torstein Aasgard          3        2                0              0       1  66.7%
Kjersti Solbrekke         1        0                0              1       0   100%
Per Gunnar Lien           1        0                0              1       0   100%
Arvid Hovde               1        0                0              1       0   100%

Decisions
---------

Item      Date              Case    Decision                                      Outcome  Vote
────────  ────────────────  ──────  ────────────────────────────────────────────  ───────  ─────────
PS 1/24   12 March 2024     23/429  Formannskapet tilrår at det bevilges          adopted  unanimous
                                    3 200 000 kroner til ny bru over Storelva
PS 2/24   12 March 2024     24/166  Formannskapet tilrår at kommunen tar opp      adopted  unanimous
                                    12 000 000 kroner i Husbanken til videre
                                    utlån
PS 3/24   12 March 2024     24/173  Kommunen bruker ikke forkjøpsretten           adopted  unanimous
PS 4/24   12 March 2024     24/156  Granheimdagene får 60 000 kroner fra          adopted  unanimous
                                    formannskapets reserve
PS 5/24   4 June 2024       24/110  Formannskapet tilrår at årsregnskapet og      adopted  unanimous
                                    årsberetningen for 2023 godkjennes
PS 6/24   4 June 2024       24/347  Formannskapet tilrår at budsjettendringene    adopted  6–1
                                    vedtas
PS 7/24   4 June 2024       24/327  Tomt 4 på Furumoen selges til høystbydende,   adopted  4–3
                                    men ikke under 650 kroner per kvadratmeter
PS 8/24   4 June 2024       24/338  Ordføreren får fullmakt til å avgjøre         adopted  unanimous
                                    hastesaker i tiden 1. juli – 15. august 2024
PS 9/24   26 November 2024  24/399  Innstilling til økonomiplan og årsbudsjett    adopted  5–2
PS 10/24  26 November 2024  24/641  Rammetimetallet holdes uendret i 2025         adopted  unanimous
PS 11/24  26 November 2024  24/650  Det kjøpes elektrisk varebil til              adopted  6–1
                                    vaktmestertjenesten
PS 12/24  26 November 2024  24/631  Det lyses ut 75 000 kroner til tiltak for     adopted  unanimous
                                    barnefamilier

Time from case to decision
--------------------------

Cases:    12
Average:  90 days
Median:   45 days
Shortest: 45 days
Longest:  315 days
