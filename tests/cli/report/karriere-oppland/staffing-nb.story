What the letter says of the staff of two career centres, in bokmål.
=== with examples
=== $ ko -C examples/karriere-oppland report staffing --as-of 2017-03-23
Bemanning
=========

Per 23. mars 2017

Gjelder: Karriere Oppland

Årsverk etter enhet
-------------------

Enhet                               Hjemlet  Besatt  Permisjon  Vikarer  I arbeid  Vakant  Oppgitt i
                                                                                                 alt
──────────────────────────────────  ───────  ──────  ─────────  ───────  ────────  ──────  ─────────
Karriere Oppland                     ukjent  ukjent     ukjent     0,00    ukjent  ukjent     ukjent
Karriere Oppland Midt-Gudbrandsdal   ukjent  ukjent     ukjent     0,00    ukjent  ukjent       2,50
Karriere Oppland Nord-Gudbrandsdal   ukjent  ukjent     ukjent     0,00    ukjent  ukjent     ukjent

Fordeling på funksjon og forholdstall
-------------------------------------

Enhet                               Ledelse  Administrasjon  Tjeneste     Andel   Tjeneste     Andel
                                                                        ledelse  per leder    vakant
──────────────────────────────────  ───────  ──────────────  ────────  ────────  ─────────  ────────
Karriere Oppland                     ukjent          ukjent    ukjent    ukjent     ukjent    ukjent
Karriere Oppland Midt-Gudbrandsdal   ukjent          ukjent    ukjent    ukjent     ukjent    ukjent
Karriere Oppland Nord-Gudbrandsdal   ukjent          ukjent    ukjent    ukjent     ukjent    ukjent

Tallene er årsverk: 1,00 er én hel stilling. Det som ikke er oppgitt, er ukjent og ikke null.
