The decisions of the executive committee of Granheim, in nynorsk.
=== with examples
=== $ ko -C examples/granheim report decisions formannskapet --as-of 2024-12-31 --language nn
Vedtaksregister
===============

Per 31. desember 2024

Organ:         Formannskapet
Tal på vedtak: 12

Saksnr.   Dato               Arkivsak  Vedtak                                    Utfall   Røysting
────────  ─────────────────  ────────  ────────────────────────────────────────  ───────  ──────────
PS 1/24   12. mars 2024      23/429    Formannskapet tilrår at det bevilges      vedteke  samrøystes
                                       3 200 000 kroner til ny bru over
                                       Storelva
PS 2/24   12. mars 2024      24/166    Formannskapet tilrår at kommunen tar opp  vedteke  samrøystes
                                       12 000 000 kroner i Husbanken til videre
                                       utlån
PS 3/24   12. mars 2024      24/173    Kommunen bruker ikke forkjøpsretten       vedteke  samrøystes
PS 4/24   12. mars 2024      24/156    Granheimdagene får 60 000 kroner fra      vedteke  samrøystes
                                       formannskapets reserve
PS 5/24   4. juni 2024       24/110    Formannskapet tilrår at årsregnskapet og  vedteke  samrøystes
                                       årsberetningen for 2023 godkjennes
PS 6/24   4. juni 2024       24/347    Formannskapet tilrår at                   vedteke  6–1
                                       budsjettendringene vedtas
PS 7/24   4. juni 2024       24/327    Tomt 4 på Furumoen selges til             vedteke  4–3
                                       høystbydende, men ikke under 650 kroner
                                       per kvadratmeter
PS 8/24   4. juni 2024       24/338    Ordføreren får fullmakt til å avgjøre     vedteke  samrøystes
                                       hastesaker i tiden 1. juli – 15. august
                                       2024
PS 9/24   26. november 2024  24/399    Innstilling til økonomiplan og            vedteke  5–2
                                       årsbudsjett
PS 10/24  26. november 2024  24/641    Rammetimetallet holdes uendret i 2025     vedteke  samrøystes
PS 11/24  26. november 2024  24/650    Det kjøpes elektrisk varebil til          vedteke  6–1
                                       vaktmestertjenesten
PS 12/24  26. november 2024  24/631    Det lyses ut 75 000 kroner til tiltak     vedteke  samrøystes
                                       for barnefamilier
