What is to be done in Granheim, in English.
=== with examples
=== $ ko -C examples/granheim report actions --as-of 2024-12-31 --language en
Actions
=======

As of 31 December 2024

About: Granheim (oppdiktet)
Open:  0
Done:  12

Astrid Fjellheim
----------------

Done: 1.

Geir Ove Vassli
---------------

Done: 5.

Hilde Marie Roset
-----------------

Done: 2.

Ragnhild Myrvold
----------------

Done: 1.

Yngvild Prestrud
----------------

Done: 1.

Øyvind Tangerud
---------------

Done: 2.
