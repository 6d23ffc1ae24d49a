A member of the council of Granheim, in bokmål.
=== with examples
=== $ ko -C examples/granheim report person halvor-brattland --as-of 2024-12-31
Halvor Brattland
================

Per 31. desember 2024

Parti: Bygdelista

Verv og stillinger
------------------

Organisasjon           Rolle      Representerer  Periode
─────────────────────  ─────────  ─────────────  ───────────────────────────────────────────
Formannskapet          Nestleder  Bygdelista     fra 12. oktober 2023 til 30. september 2027
Granheim kommunestyre  Nestleder  Bygdelista     fra 12. oktober 2023 til 30. september 2027

Frammøte
--------

Organ                  Møter  Møtte  Delvis til stede  Som vara  Forfall  Andel
─────────────────────  ─────  ─────  ────────────────  ────────  ───────  ──────
Formannskapet              3      2                 0         0        1  66,7 %
Granheim kommunestyre     12      9                 1         0        2  82,4 %
