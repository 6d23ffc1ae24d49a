The staff of Granheim, with the year 2024, in bokmål.
=== with examples
=== $ ko -C examples/granheim report staffing --from 2024-01-01 --to 2024-12-31 --as-of 2024-12-31
Bemanning
=========

Per 31. desember 2024

Gjelder: Granheim (oppdiktet)

Årsverk etter enhet
-------------------

Enhet                            Hjemlet  Besatt  Permisjon  Vikarer  I arbeid  Vakant     Oppgitt i
                                                                                                 alt
───────────────────────────────  ───────  ──────  ─────────  ───────  ────────  ──────  ────────────
Granheim bibliotek                  2,00    2,00       0,00     0,00      2,00    0,00          2,00
Helse og omsorg                     1,00    1,00       0,00     0,00      1,00    0,00        ukjent
Kommunedirektøren                   1,00    1,00       0,00     0,00      1,00    0,00        ukjent
Granheim kulturskole                1,00    1,00       0,00     0,00      1,00    0,00        ukjent
Oppvekst                            1,00    1,00       0,00     0,00      1,00    0,00        ukjent
Plan og byggesak                    3,00    3,00       0,20     0,00      2,80    0,00        ukjent
Økonomi og politisk sekretariat     2,80    2,80       0,00     0,00      2,80    0,00        ukjent
Teknisk drift                       1,00    1,00       0,00     0,00      1,00    0,00        ukjent

Fordeling på funksjon og forholdstall
-------------------------------------

Enhet                            Ledelse  Administrasjon  Tjeneste      Andel   Tjeneste       Andel
                                                                      ledelse  per leder      vakant
───────────────────────────────  ───────  ──────────────  ────────  ─────────  ─────────  ──────────
Granheim bibliotek                  1,00            0,00      1,00       50 %       1,00         0 %
Helse og omsorg                     1,00            0,00      0,00      100 %       0,00         0 %
Kommunedirektøren                   1,00            0,00      0,00      100 %       0,00         0 %
Granheim kulturskole                0,60            0,00      0,40       60 %       0,67         0 %
Oppvekst                            1,00            0,00      0,00      100 %       0,00         0 %
Plan og byggesak                    1,00            0,00      2,00     33,3 %       2,00         0 %
Økonomi og politisk sekretariat     1,00            1,80      0,00     35,7 %       0,00         0 %
Teknisk drift                       1,00            0,00      0,00      100 %       0,00         0 %

Utvikling
---------

Dato             Hjemlet  Besatt  Vakant  Ledelse  Administrasjon  Tjeneste
───────────────  ───────  ──────  ──────  ───────  ──────────────  ────────
1. januar 2024     12,80   12,00    0,80     7,60            1,00      3,40
1. april 2024      12,80   12,00    0,80     7,60            1,00      3,40
1. juli 2024       12,80   12,80    0,00     7,60            1,80      3,40
1. oktober 2024    12,80   12,80    0,00     7,60            1,80      3,40

Besatte årsverk etter funksjon
------------------------------

Dato            Tjeneste  Administrasjon  Ledelse
──────────────  ────────  ──────────────  ───────
1. januar 2024  3,40      1,00            7,60
1. juli 2024    3,40      1,80            7,60

Permisjoner
-----------

Navn        Enhet             Stilling            Del av      Periode
                                                  stillingen
──────────  ────────────────  ──────────────────  ──────────  ──────────────────────────────────────
Emil Hauge  Plan og byggesak  Byggesaksbehandler  20 %        fra 1. september 2024 til 31. desember
                                                              2024

Tallene er årsverk: 1,00 er én hel stilling. Det som ikke er oppgitt, er ukjent og ikke null.
