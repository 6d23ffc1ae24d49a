The decisions of the executive committee of Granheim, in English.
=== with examples
=== $ ko -C examples/granheim report decisions formannskapet --as-of 2024-12-31 --language en
Register of decisions
=====================

As of 31 December 2024

Body:      Formannskapet
Decisions: 12

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
