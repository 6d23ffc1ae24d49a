The divided votes of a meeting of the council, party by party, in English.
=== with examples
=== $ ko -C examples/granheim report votes kommunestyret-2024-01-25 --language en
Divided votes
=============

Meeting: Kommunestyremøte 25. januar 2024

Thursday 25 January 2024
------------------------

PS 4/24 Gebyrregulativ for plan- og byggesaker 2024

Amendment from Halvor Brattland: for: BL (5) and FF (3), against: GL (7), SL (4) and UG (2).

Party  for  against
─────  ───  ───────
GL       0        7
BL       5        0
SL       0        4
FF       3        0
UG       0        2

Recommendation from Formannskapet: for: GL (7), SL (4), FF (3) and UG (2), against: BL (5).

Party  for  against
─────  ───  ───────
GL       7        0
BL       0        5
SL       4        0
FF       3        0
UG       2        0

PS 5/24 Reguleringsplan for Solbakken boligfelt – andre gangs behandling

Recommendation from Formannskapet: 2 against (Nina Bergset, Arvid Hovde), all others for (19).

Party  for  against
─────  ───  ───────
GL       7        0
BL       5        0
SL       4        0
FF       1        2
UG       2        0

PS 6/24 Utredning av framtidig skolestruktur

Motion from Arvid Hovde: for: FF (3) and UG (2), against: GL (7), BL (5) and SL (4).

Party  for  against
─────  ───  ───────
GL       0        7
BL       0        5
SL       0        4
FF       3        0
UG       2        0
=== $ ko -C examples/granheim report votes formannskapet --language en --as-of 2024-12-31
Divided votes
=============

Body: Formannskapet

Tuesday 12 March 2024
---------------------

PS 4/24 Søknad om støtte til Granheimdagene 2024

Amendment from Marit Tveiten: for: BL (2), against: GL (3), SL (1) and FF (1).

Party  for  against
─────  ───  ───────
GL       0        3
BL       2        0
FF       0        1
SL       0        1

Tuesday 4 June 2024
-------------------

PS 6/24 Tertialrapport 1/2024 med budsjettendringer

Recommendation from Kommunedirektøren: 1 against (Marit Tveiten), all others for (6).

Party  for  against
─────  ───  ───────
GL       3        0
BL       1        1
FF       1        0
SL       1        0

PS 7/24 Salg av næringstomt på Furumoen

Recommendation from Kommunedirektøren got 4 votes (Ragnhild Myrvold, Torstein Aasgard, Ingeborg
Haugli, Bjørnar Kvisle), alternative proposal from Arvid Hovde got 3 votes (Marit Tveiten, Per
Gunnar Lien, Arvid Hovde).

Tuesday 26 November 2024
------------------------

PS 9/24 Økonomiplan 2025–2028 og årsbudsjett 2025

Amendment from Halvor Brattland: for: BL (2), against: GL (3), SL (1) and FF (1).

Party  for  against
─────  ───  ───────
GL       0        3
BL       2        0
FF       0        1
SL       0        1

Amendment from Eline Stordal: for: BL (1), SL (1) and FF (1), against: GL (3) and BL (1).

Party  for  against
─────  ───  ───────
GL       0        3
BL       1        1
FF       1        0
SL       1        0

Recommendation from Kommunedirektøren: for: GL (3), SL (1) and FF (1), against: BL (2).

Party  for  against
─────  ───  ───────
GL       3        0
BL       0        2
FF       1        0
SL       1        0

PS 11/24 Kjøp av varebil

Recommendation from Kommunedirektøren: 1 against (Marit Tveiten), all others for (6).

Party  for  against
─────  ───  ───────
GL       3        0
BL       1        1
FF       1        0
SL       1        0

Who voted alike
---------------

Name                  1    2    3   4   5    6    7    8
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
