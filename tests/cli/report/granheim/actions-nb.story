What is to be done in Granheim, in bokmål.
=== with examples
=== $ ko -C examples/granheim report actions --as-of 2024-12-31
Oppfølgingsliste
================

Per 31. desember 2024

Gjelder: Granheim (oppdiktet)
Åpne:    0
Utførte: 12

Astrid Fjellheim
----------------

Utført: 1.

Geir Ove Vassli
---------------

Utført: 5.

Hilde Marie Roset
-----------------

Utført: 2.

Ragnhild Myrvold
----------------

Utført: 1.

Yngvild Prestrud
----------------

Utført: 1.

Øyvind Tangerud
---------------

Utført: 2.
