A member of the council of Granheim, in nynorsk.
=== with examples
=== $ ko -C examples/granheim report person halvor-brattland --as-of 2024-12-31 --language nn
Halvor Brattland
================

Per 31. desember 2024

Parti: Bygdelista

Verv og stillingar
------------------

Organisasjon           Rolle      Representerer  Periode
─────────────────────  ─────────  ─────────────  ───────────────────────────────────────────
Formannskapet          Nestleiar  Bygdelista     frå 12. oktober 2023 til 30. september 2027
Granheim kommunestyre  Nestleiar  Bygdelista     frå 12. oktober 2023 til 30. september 2027

Frammøte
--------

Organ                  Møte  Møtte  Delvis til stades  Som vara  Forfall  Del
─────────────────────  ────  ─────  ─────────────────  ────────  ───────  ──────
Formannskapet             3      2                  0         0        1  66,7 %
Granheim kommunestyre    12      9                  1         0        2  82,4 %
