A year of meetings of the council of Granheim, as Markdown, in bokmål.
=== with examples
=== $ ko -C examples/granheim report attendance kommunestyret --as-of 2024-12-31 -O md
# Frammøte

*Per 31. desember 2024*

**Organ:** Granheim kommunestyre

**Avholdte møter:** 12

## Møter

| Nr. | Dato | Møtte | Delvis til stede | Vara | Forfall | Plasser fylt |
| ---: | --- | ---: | ---: | ---: | ---: | --- |
| 1 | torsdag 25. januar 2024 | 20 | 0 | 1 | 1 | 21 av 21 |
| 2 | torsdag 22. februar 2024 | 20 | 0 | 1 | 1 | 21 av 21 |
| 3 | torsdag 21. mars 2024 | 16 | 2 | 3 | 3 | 21 av 21 |
| 4 | torsdag 25. april 2024 | 19 | 0 | 2 | 3 | 21 av 21 |
| 5 | torsdag 23. mai 2024 | 18 | 0 | 3 | 3 | 21 av 21 |
| 6 | torsdag 13. juni 2024 | 16 | 3 | 2 | 2 | 21 av 21 |
| 7 | torsdag 27. juni 2024 | 16 | 0 | 5 | 5 | 21 av 21 |
| 8 | torsdag 29. august 2024 | 18 | 0 | 3 | 3 | 21 av 21 |
| 9 | torsdag 26. september 2024 | 17 | 0 | 3 | 4 | 20 av 21 |
| 10 | torsdag 24. oktober 2024 | 18 | 0 | 3 | 3 | 21 av 21 |
| 11 | torsdag 21. november 2024 | 18 | 0 | 3 | 3 | 21 av 21 |
| 12 | torsdag 12. desember 2024 | 18 | 1 | 2 | 2 | 21 av 21 |

## Møte for møte

M: møtte. D: delvis til stede. V: vara. S: møtte i en enkeltsak. F: forfall. En strek betyr at personen ikke er ført opp. Tallene over kolonnene viser til møtene i tabellen ovenfor.

| Navn | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| Ragnhild Myrvold | M | M | M | M | M | M | M | F | M | M | M | M |
| Torstein Aasgard | M | M | F | M | M | D | M | M | M | M | M | M |
| Ingeborg Haugli | M | M | M | M | M | M | F | M | F | M | M | M |
| Kjersti Solbrekke | M | M | F | M | M | M | M | M | M | M | M | F |
| Odd-Arne Nyhus | M | M | M | M | F | D | M | M | M | M | M | M |
| Silje Fagerhøi | M | M | M | M | M | M | M | M | M | M | M | M |
| Halvor Brattland | M | M | M | F | M | M | M | M | M | F | M | D |
| Marit Tveiten | M | M | M | M | M | M | M | F | M | M | M | M |
| Per Gunnar Lien | M | M | M | M | M | M | M | M | M | M | M | M |
| Synnøve Eikrem | M | M | M | M | M | M | F | M | M | M | M | M |
| Jon Erik Moene | M | M | F | M | M | M | M | M | M | M | M | M |
| Tone Skarphagen | M | M | M | M | M | M | F | M | M | M | M | M |
| Bjørnar Kvisle | M | F | M | M | M | F | M | M | M | M | M | M |
| Fatima Yusuf | M | M | M | M | F | M | M | M | M | F | M | M |
| Leif Rognstad | M | M | D | M | M | M | M | M | F | M | M | M |
| Eline Stordal | M | M | M | F | M | M | M | M | F | M | M | M |
| Arvid Hovde | M | M | M | M | M | F | M | M | M | M | M | M |
| Nina Bergset | M | M | D | M | M | M | M | M | M | M | F | M |
| Jonas Vestre | M | M | M | M | M | D | F | M | M | M | M | M |
| Thea Vikan | M | M | M | M | F | M | F | F | F | F | F | F |
| Amir Rezai | F | M | M | M | M | M | M | M | M | M | F | M |
| Gunnhild Raa | V | – | V | – | V | – | V | V | V | – | V | V |
| Kåre Finstad | S | – | V | F | S | – | V | V | – | V | – | – |
| Marianne Øyen | – | V | – | – | V | V | V | – | – | V | – | – |
| Stian Melbø | – | – | V | – | S | – | – | – | S | – | – | – |
| Solveig Krogh | – | – | – | V | – | V | – | – | V | – | V | – |
| Liv Torunn Berge | – | – | – | V | – | – | – | – | – | S | – | – |
| Eirik Sandnes | – | – | – | S | – | – | – | – | – | – | – | – |
| Sander Moldung | – | – | – | – | V | S | V | V | V | V | V | V |
| Amalie Grindheim | – | – | – | – | – | – | V | – | – | – | – | – |

## Person for person

| Navn | Møter | Møtte | Delvis til stede | Som vara | Forfall | Andel |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| Ragnhild Myrvold | 12 | 11 | 0 | 0 | 1 | 91,7 % |
| Torstein Aasgard | 12 | 10 | 1 | 0 | 1 | 90 % |
| Ingeborg Haugli | 12 | 10 | 0 | 0 | 2 | 83,3 % |
| Kjersti Solbrekke | 12 | 10 | 0 | 0 | 2 | 83,3 % |
| Odd-Arne Nyhus | 12 | 10 | 1 | 0 | 1 | 90,8 % |
| Silje Fagerhøi | 12 | 12 | 0 | 0 | 0 | 100 % |
| Halvor Brattland | 12 | 9 | 1 | 0 | 2 | 82,4 % |
| Marit Tveiten | 12 | 11 | 0 | 0 | 1 | 91,7 % |
| Per Gunnar Lien | 12 | 12 | 0 | 0 | 0 | 100 % |
| Synnøve Eikrem | 12 | 11 | 0 | 0 | 1 | 91,7 % |
| Jon Erik Moene | 12 | 11 | 0 | 0 | 1 | 91,7 % |
| Tone Skarphagen | 12 | 11 | 0 | 0 | 1 | 91,7 % |
| Bjørnar Kvisle | 12 | 10 | 0 | 0 | 2 | 83,3 % |
| Fatima Yusuf | 12 | 10 | 0 | 0 | 2 | 83,3 % |
| Leif Rognstad | 12 | 10 | 1 | 0 | 1 | 90 % |
| Eline Stordal | 12 | 10 | 0 | 0 | 2 | 83,3 % |
| Arvid Hovde | 12 | 11 | 0 | 0 | 1 | 91,7 % |
| Nina Bergset | 12 | 10 | 1 | 0 | 1 | 91 % |
| Jonas Vestre | 12 | 10 | 1 | 0 | 1 | 91,2 % |
| Thea Vikan | 12 | 5 | 0 | 0 | 7 | 41,7 % |
| Amir Rezai | 12 | 10 | 0 | 0 | 2 | 83,3 % |
| Gunnhild Raa | 8 | 0 | 0 | 8 | 0 | 100 % |
| Kåre Finstad | 5 | 0 | 0 | 4 | 1 | 80 % |
| Marianne Øyen | 5 | 0 | 0 | 5 | 0 | 100 % |
| Stian Melbø | 1 | 0 | 0 | 1 | 0 | 100 % |
| Solveig Krogh | 4 | 0 | 0 | 4 | 0 | 100 % |
| Liv Torunn Berge | 1 | 0 | 0 | 1 | 0 | 100 % |
| Sander Moldung | 7 | 0 | 0 | 7 | 0 | 100 % |
| Amalie Grindheim | 1 | 0 | 0 | 1 | 0 | 100 % |

Andelen er hvor mye av møtet personen var til stede, i gjennomsnitt over møtene der personen møtte eller hadde forfall.
