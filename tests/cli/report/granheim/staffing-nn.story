The staff of Granheim, with the year 2024, in nynorsk.
=== with examples
=== $ ko -C examples/granheim report staffing --from 2024-01-01 --to 2024-12-31 --as-of 2024-12-31 --language nn
Bemanning
=========

Per 31. desember 2024

Gjeld: Granheim (oppdiktet)

Årsverk etter eining
--------------------

Eining                           Heimla  Besett  Permisjon  Vikarar  I arbeid  Vakant  Oppgitt i alt
───────────────────────────────  ──────  ──────  ─────────  ───────  ────────  ──────  ─────────────
Granheim bibliotek                 2,00    2,00       0,00     0,00      2,00    0,00           2,00
Helse og omsorg                    1,00    1,00       0,00     0,00      1,00    0,00         ukjend
Kommunedirektøren                  1,00    1,00       0,00     0,00      1,00    0,00         ukjend
Granheim kulturskole               1,00    1,00       0,00     0,00      1,00    0,00         ukjend
Oppvekst                           1,00    1,00       0,00     0,00      1,00    0,00         ukjend
Plan og byggesak                   3,00    3,00       0,20     0,00      2,80    0,00         ukjend
Økonomi og politisk sekretariat    2,80    2,80       0,00     0,00      2,80    0,00         ukjend
Teknisk drift                      1,00    1,00       0,00     0,00      1,00    0,00         ukjend

Fordeling på funksjon og forholdstal
------------------------------------

Eining                           Leiing  Administrasjon  Teneste  Leiingsdel     Teneste  Vakant del
                                                                               per leiar
───────────────────────────────  ──────  ──────────────  ───────  ──────────  ──────────  ──────────
Granheim bibliotek                 1,00            0,00     1,00        50 %        1,00         0 %
Helse og omsorg                    1,00            0,00     0,00       100 %        0,00         0 %
Kommunedirektøren                  1,00            0,00     0,00       100 %        0,00         0 %
Granheim kulturskole               0,60            0,00     0,40        60 %        0,67         0 %
Oppvekst                           1,00            0,00     0,00       100 %        0,00         0 %
Plan og byggesak                   1,00            0,00     2,00      33,3 %        2,00         0 %
Økonomi og politisk sekretariat    1,00            1,80     0,00      35,7 %        0,00         0 %
Teknisk drift                      1,00            0,00     0,00       100 %        0,00         0 %

Utvikling
---------

Dato             Heimla  Besett  Vakant  Leiing  Administrasjon  Teneste
───────────────  ──────  ──────  ──────  ──────  ──────────────  ───────
1. januar 2024    12,80   12,00    0,80    7,60            1,00     3,40
1. april 2024     12,80   12,00    0,80    7,60            1,00     3,40
1. juli 2024      12,80   12,80    0,00    7,60            1,80     3,40
1. oktober 2024   12,80   12,80    0,00    7,60            1,80     3,40

Besette årsverk etter funksjon
------------------------------

Dato            Teneste  Administrasjon  Leiing
──────────────  ───────  ──────────────  ──────
1. januar 2024  3,40     1,00            7,60
1. juli 2024    3,40     1,80            7,60

Permisjonar
-----------

Namn        Eining            Stilling            Del av     Periode
                                                  stillinga
──────────  ────────────────  ──────────────────  ─────────  ───────────────────────────────────────
Emil Hauge  Plan og byggesak  Byggesaksbehandler  20 %       frå 1. september 2024 til 31. desember
                                                             2024

Tala er årsverk: 1,00 er éi heil stilling. Det som ikkje er oppgitt, er ukjent og ikkje null.
