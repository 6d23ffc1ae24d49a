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

Eining                           Leiing  Administrasjon  Teneste  Del leiing     Teneste  Del vakant
                                                                               per leiar
───────────────────────────────  ──────  ──────────────  ───────  ──────────  ──────────  ──────────
Granheim bibliotek                 1,00            0,00     1,00       0,500        1,00       0,000
Helse og omsorg                    1,00            0,00     0,00       1,000        0,00       0,000
Kommunedirektøren                  1,00            0,00     0,00       1,000        0,00       0,000
Granheim kulturskole               0,60            0,00     0,40       0,600        0,67       0,000
Oppvekst                           1,00            0,00     0,00       1,000        0,00       0,000
Plan og byggesak                   1,00            0,00     2,00       0,333        2,00       0,000
Økonomi og politisk sekretariat    1,00            1,80     0,00       0,357        0,00       0,000
Teknisk drift                      1,00            0,00     0,00       1,000        0,00       0,000

Utvikling
---------

Dato             Heimla  Besett  Vakant  Leiing  Administrasjon  Teneste
───────────────  ──────  ──────  ──────  ──────  ──────────────  ───────
1. januar 2024    12,80   12,00    0,80    7,60            1,00     3,40
1. april 2024     12,80   12,00    0,80    7,60            1,00     3,40
1. juli 2024      12,80   12,80    0,00    7,60            1,80     3,40
1. oktober 2024   12,80   12,80    0,00    7,60            1,80     3,40

Permisjonar
-----------

Namn        Eining            Stilling            Del av     Periode
                                                  stillinga
──────────  ────────────────  ──────────────────  ─────────  ───────────────────────────────────────
Emil Hauge  Plan og byggesak  Byggesaksbehandler  20 %       frå 1. september 2024 til 31. desember
                                                             2024

Tala er årsverk: 1,00 er éi heil stilling. Det som ikkje er oppgitt, er ukjent og ikkje null.
