A year of meetings of the committee for upbringing and culture, in nynorsk.
=== with examples
=== $ ko -C examples/granheim report attendance oppvekst-og-kultur --as-of 2024-12-31 --language nn
Frammøte
========

Per 31. desember 2024

Organ:       Utvalg for oppvekst og kultur
Haldne møte: 3

Møte
----

Nr.  Dato                     Møtte  Delvis til stades  Vara  Forfall  Plassar fylte
───  ───────────────────────  ─────  ─────────────────  ────  ───────  ─────────────
  1  tysdag 13. februar 2024      6                  0     1        1  7 av 7
  2  tysdag 14. mai 2024          7                  0     0        0  7 av 7
  3  tysdag 15. oktober 2024      7                  0     0        0  7 av 7

Møte for møte
-------------

M: møtte. D: delvis til stades. V: vara. S: møtte i ei einskildsak. F: forfall. Ein strek tyder at
personen ikkje er ført opp. Tala over kolonnane viser til møta i tabellen ovanfor.

Namn               1  2  3
─────────────────  ─  ─  ─
Silje Fagerhøi     M  M  M
Amir Rezai         M  M  M
Per Gunnar Lien    M  M  M
Synnøve Eikrem     M  M  M
Fatima Yusuf       M  M  M
Arvid Hovde        M  M  M
Kjersti Solbrekke  F  M  M
Odd-Arne Nyhus     V  S  –

Person for person
-----------------

Namn               Møte  Møtte  Delvis til stades  Som vara  Forfall     Del
─────────────────  ────  ─────  ─────────────────  ────────  ───────  ──────
Silje Fagerhøi        3      3                  0         0        0   100 %
Amir Rezai            3      3                  0         0        0   100 %
Per Gunnar Lien       3      3                  0         0        0   100 %
Synnøve Eikrem        3      3                  0         0        0   100 %
Fatima Yusuf          3      3                  0         0        0   100 %
Arvid Hovde           3      3                  0         0        0   100 %
Kjersti Solbrekke     3      2                  0         0        1  66,7 %
Odd-Arne Nyhus        1      0                  0         1        0   100 %

Delen er kor mykje av møtet personen var til stades, i gjennomsnitt over møta der personen møtte
eller hadde forfall.
