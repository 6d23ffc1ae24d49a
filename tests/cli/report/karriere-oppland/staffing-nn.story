What the letter says of the staff of two career centres, in nynorsk.
=== with examples
=== $ ko -C examples/karriere-oppland report staffing --as-of 2017-03-23 --language nn
Bemanning
=========

Per 23. mars 2017

Gjeld: Karriere Oppland

Årsverk etter eining
--------------------

Eining                              Heimla  Besett  Permisjon  Vikarar  I arbeid  Vakant   Oppgitt i
                                                                                                 alt
──────────────────────────────────  ──────  ──────  ─────────  ───────  ────────  ──────  ──────────
Karriere Oppland                    ukjend  ukjend     ukjend     0,00    ukjend  ukjend      ukjend
Karriere Oppland Midt-Gudbrandsdal  ukjend  ukjend     ukjend     0,00    ukjend  ukjend        2,50
Karriere Oppland Nord-Gudbrandsdal  ukjend  ukjend     ukjend     0,00    ukjend  ukjend      ukjend

Fordeling på funksjon og forholdstal
------------------------------------

Eining                              Leiing  Administrasjon  Teneste        Del    Teneste        Del
                                                                        leiing  per leiar     vakant
──────────────────────────────────  ──────  ──────────────  ───────  ─────────  ─────────  ─────────
Karriere Oppland                    ukjend          ukjend   ukjend     ukjend     ukjend     ukjend
Karriere Oppland Midt-Gudbrandsdal  ukjend          ukjend   ukjend     ukjend     ukjend     ukjend
Karriere Oppland Nord-Gudbrandsdal  ukjend          ukjend   ukjend     ukjend     ukjend     ukjend

Tala er årsverk: 1,00 er éi heil stilling. Det som ikkje er oppgitt, er ukjent og ikkje null.
