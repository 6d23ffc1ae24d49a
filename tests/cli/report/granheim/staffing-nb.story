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
Granheim bibliotek                  1,00            0,00      1,00      0,500       1,00       0,000
Helse og omsorg                     1,00            0,00      0,00      1,000       0,00       0,000
Kommunedirektøren                   1,00            0,00      0,00      1,000       0,00       0,000
Granheim kulturskole                0,60            0,00      0,40      0,600       0,67       0,000
Oppvekst                            1,00            0,00      0,00      1,000       0,00       0,000
Plan og byggesak                    1,00            0,00      2,00      0,333       2,00       0,000
Økonomi og politisk sekretariat     1,00            1,80      0,00      0,357       0,00       0,000
Teknisk drift                       1,00            0,00      0,00      1,000       0,00       0,000

Utvikling
---------

Dato             Hjemlet  Besatt  Vakant  Ledelse  Administrasjon  Tjeneste
───────────────  ───────  ──────  ──────  ───────  ──────────────  ────────
1. januar 2024     12,80   12,00    0,80     7,60            1,00      3,40
1. april 2024      12,80   12,00    0,80     7,60            1,00      3,40
1. juli 2024       12,80   12,80    0,00     7,60            1,80      3,40
1. oktober 2024    12,80   12,80    0,00     7,60            1,80      3,40

Permisjoner
-----------

Navn        Enhet             Stilling            Del av      Periode
                                                  stillingen
──────────  ────────────────  ──────────────────  ──────────  ──────────────────────────────────────
Emil Hauge  Plan og byggesak  Byggesaksbehandler  20 %        fra 1. september 2024 til 31. desember
                                                              2024

Tallene er årsverk: 1,00 er én hel stilling. Det som ikke er oppgitt, er ukjent og ikke null.
