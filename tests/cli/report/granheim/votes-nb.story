The divided votes of a meeting of the council, party by party, in bokmål.
=== with examples
=== $ ko -C examples/granheim report votes kommunestyret-2024-01-25
Delte voteringer
================

Møte: Kommunestyremøte 25. januar 2024

Torsdag 25. januar 2024
-----------------------

PS 4/24 Gebyrregulativ for plan- og byggesaker 2024

Endringsforslag fra Halvor Brattland: for: BL (5) og FF (3), mot: GL (7), SL (4) og UG (2).

Parti  for  mot
─────  ───  ───
GL       0    7
BL       5    0
SL       0    4
FF       3    0
UG       0    2

Innstilling fra formannskapet: for: GL (7), SL (4), FF (3) og UG (2), mot: BL (5).

Parti  for  mot
─────  ───  ───
GL       7    0
BL       0    5
SL       4    0
FF       3    0
UG       2    0

PS 5/24 Reguleringsplan for Solbakken boligfelt – andre gangs behandling

Innstilling fra formannskapet: 2 mot (Nina Bergset, Arvid Hovde), de øvrige for (19).

Parti  for  mot
─────  ───  ───
GL       7    0
BL       5    0
SL       4    0
FF       1    2
UG       2    0

PS 6/24 Utredning av framtidig skolestruktur

Forslag fra Arvid Hovde: for: FF (3) og UG (2), mot: GL (7), BL (5) og SL (4).

Parti  for  mot
─────  ───  ───
GL       0    7
BL       0    5
SL       0    4
FF       3    0
UG       2    0
=== $ ko -C examples/granheim report votes formannskapet --as-of 2024-12-31
Delte voteringer
================

Organ: Formannskapet

Tirsdag 12. mars 2024
---------------------

PS 4/24 Søknad om støtte til Granheimdagene 2024

Endringsforslag fra Marit Tveiten: for: BL (2), mot: GL (3), SL (1) og FF (1).

Parti  for  mot
─────  ───  ───
GL       0    3
BL       2    0
FF       0    1
SL       0    1

Tirsdag 4. juni 2024
--------------------

PS 6/24 Tertialrapport 1/2024 med budsjettendringer

Innstilling fra kommunedirektøren: 1 mot (Marit Tveiten), de øvrige for (6).

Parti  for  mot
─────  ───  ───
GL       3    0
BL       1    1
FF       1    0
SL       1    0

PS 7/24 Salg av næringstomt på Furumoen

Innstilling fra kommunedirektøren fikk 4 stemmer (Ragnhild Myrvold, Torstein Aasgard, Ingeborg
Haugli, Bjørnar Kvisle), alternativt forslag fra Arvid Hovde fikk 3 stemmer (Marit Tveiten, Per
Gunnar Lien, Arvid Hovde).

Tirsdag 26. november 2024
-------------------------

PS 9/24 Økonomiplan 2025–2028 og årsbudsjett 2025

Endringsforslag fra Halvor Brattland: for: BL (2), mot: GL (3), SL (1) og FF (1).

Parti  for  mot
─────  ───  ───
GL       0    3
BL       2    0
FF       0    1
SL       0    1

Endringsforslag fra Eline Stordal: for: BL (1), SL (1) og FF (1), mot: GL (3) og BL (1).

Parti  for  mot
─────  ───  ───
GL       0    3
BL       1    1
FF       1    0
SL       1    0

Innstilling fra kommunedirektøren: for: GL (3), SL (1) og FF (1), mot: BL (2).

Parti  for  mot
─────  ───  ───
GL       3    0
BL       0    2
FF       1    0
SL       1    0

PS 11/24 Kjøp av varebil

Innstilling fra kommunedirektøren: 1 mot (Marit Tveiten), de øvrige for (6).

Parti  for  mot
─────  ───  ───
GL       3    0
BL       1    1
FF       1    0
SL       1    0

Hvem stemte likt
----------------

Navn                  1    2    3   4   5    6    7    8
──────────────────  ───  ───  ───  ──  ──  ───  ───  ───
1 Arvid Hovde         –    –    –   –   –    –    –    –
2 Bjørnar Kvisle     50    –    –   –   –    –    –    –
3 Ingeborg Haugli    50  100    –   –   –    –    –    –
4 Marit Tveiten      50    0    0   –   –    –    –    –
5 Per Gunnar Lien   100   50   50  50   –    –    –    –
6 Ragnhild Myrvold   50  100  100   0  50    –    –    –
7 Torstein Aasgard   50  100  100   0  50  100    –    –
8 Eline Stordal       –  100  100   0   –  100  100    –
9 Halvor Brattland    –  100  100   0   –  100  100  100
