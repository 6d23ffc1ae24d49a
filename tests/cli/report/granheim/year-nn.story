The year of the executive committee of Granheim, in nynorsk.
=== with examples
=== $ ko -C examples/granheim report year formannskapet --as-of 2024-12-31 --language nn
Årsmelding: Formannskapet
=========================

Per 31. desember 2024

Tidsrom:     frå 1. januar 2024 til 31. desember 2024
Haldne møte: 3
Saker:       15
Vedtak (12): vedteke 12

Møte
----

Dato                      Stad                                    Saker  Plassar fylte
────────────────────────  ──────────────────────────────────────  ─────  ─────────────
tysdag 12. mars 2024      Formannskapssalen, Granheim kommunehus      5  7 av 7
tysdag 4. juni 2024       Formannskapssalen, Granheim kommunehus      5  7 av 7
tysdag 26. november 2024  Formannskapssalen, Granheim kommunehus      5  7 av 7

Frammøte
--------

Namn               Møte  Møtte  Delvis til stades  Som vara  Forfall     Del
─────────────────  ────  ─────  ─────────────────  ────────  ───────  ──────
Ragnhild Myrvold      3      3                  0         0        0   100 %
Ingeborg Haugli       3      3                  0         0        0   100 %
Halvor Brattland      3      2                  0         0        1  66,7 %
Marit Tveiten         3      3                  0         0        0   100 %
Bjørnar Kvisle        3      3                  0         0        0   100 %
Eline Stordal         3      2                  0         0        1  66,7 %
Torstein Aasgard      3      2                  0         0        1  66,7 %
Kjersti Solbrekke     1      0                  0         1        0   100 %
Per Gunnar Lien       1      0                  0         1        0   100 %
Arvid Hovde           1      0                  0         1        0   100 %

Vedtak
------

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

Tid frå saka vart oppretta til vedtak
-------------------------------------

Saker:        12
Gjennomsnitt: 90 dagar
Median:       45 dagar
Kortaste:     45 dagar
Lengste:      315 dagar
