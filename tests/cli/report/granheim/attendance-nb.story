A year of meetings of the committee for upbringing and culture, in bokmål.
=== with examples
=== $ ko -C examples/granheim report attendance oppvekst-og-kultur --as-of 2024-12-31
Frammøte
========

Per 31. desember 2024

Organ:          Utvalg for oppvekst og kultur
Avholdte møter: 3

Møter
-----

Nr.  Dato                      Møtte  Delvis til stede  Vara  Forfall  Plasser fylt
───  ────────────────────────  ─────  ────────────────  ────  ───────  ────────────
  1  tirsdag 13. februar 2024      6                 0     1        1  7 av 7
  2  tirsdag 14. mai 2024          7                 0     0        0  7 av 7
  3  tirsdag 15. oktober 2024      7                 0     0        0  7 av 7

Møte for møte
-------------

M: møtte. D: delvis til stede. V: vara. S: møtte i en enkeltsak. F: forfall. En strek betyr at
personen ikke er ført opp. Tallene over kolonnene viser til møtene i tabellen ovenfor.

Navn               1  2  3
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

Navn               Møter  Møtte  Delvis til stede  Som vara  Forfall   Andel
─────────────────  ─────  ─────  ────────────────  ────────  ───────  ──────
Silje Fagerhøi         3      3                 0         0        0   100 %
Amir Rezai             3      3                 0         0        0   100 %
Per Gunnar Lien        3      3                 0         0        0   100 %
Synnøve Eikrem         3      3                 0         0        0   100 %
Fatima Yusuf           3      3                 0         0        0   100 %
Arvid Hovde            3      3                 0         0        0   100 %
Kjersti Solbrekke      3      2                 0         0        1  66,7 %
Odd-Arne Nyhus         1      0                 0         1        0   100 %

Andelen er hvor mye av møtet personen var til stede, i gjennomsnitt over møtene der personen møtte
eller hadde forfall.
