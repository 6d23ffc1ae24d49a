A year of meetings of the council of Granheim, as Markdown, in English.
=== with examples
=== $ ko -C examples/granheim report attendance kommunestyret --as-of 2024-12-31 -O md --language en
# Attendance

*As of 31 December 2024*

**Body:** Granheim kommunestyre

**Meetings held:** 12

## Meetings

| No. | Date | Present | Present in part | Substitutes | Absent | Seats filled |
| ---: | --- | ---: | ---: | ---: | ---: | --- |
| 1 | Thursday 25 January 2024 | 20 | 0 | 1 | 1 | 21 of 21 |
| 2 | Thursday 22 February 2024 | 20 | 0 | 1 | 1 | 21 of 21 |
| 3 | Thursday 21 March 2024 | 16 | 2 | 3 | 3 | 21 of 21 |
| 4 | Thursday 25 April 2024 | 19 | 0 | 2 | 3 | 21 of 21 |
| 5 | Thursday 23 May 2024 | 18 | 0 | 3 | 3 | 21 of 21 |
| 6 | Thursday 13 June 2024 | 16 | 3 | 2 | 2 | 21 of 21 |
| 7 | Thursday 27 June 2024 | 16 | 0 | 5 | 5 | 21 of 21 |
| 8 | Thursday 29 August 2024 | 18 | 0 | 3 | 3 | 21 of 21 |
| 9 | Thursday 26 September 2024 | 17 | 0 | 3 | 4 | 20 of 21 |
| 10 | Thursday 24 October 2024 | 18 | 0 | 3 | 3 | 21 of 21 |
| 11 | Thursday 21 November 2024 | 18 | 0 | 3 | 3 | 21 of 21 |
| 12 | Thursday 12 December 2024 | 18 | 1 | 2 | 2 | 21 of 21 |

## Meeting by meeting

P: present. I: present in part. S: substitute. T: took a seat for a single item. A: absent. A dash means that the person is not recorded. The numbers above the columns are those of the meetings in the table above.

| Name | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| Ragnhild Myrvold | P | P | P | P | P | P | P | A | P | P | P | P |
| Torstein Aasgard | P | P | A | P | P | I | P | P | P | P | P | P |
| Ingeborg Haugli | P | P | P | P | P | P | A | P | A | P | P | P |
| Kjersti Solbrekke | P | P | A | P | P | P | P | P | P | P | P | A |
| Odd-Arne Nyhus | P | P | P | P | A | I | P | P | P | P | P | P |
| Silje Fagerhøi | P | P | P | P | P | P | P | P | P | P | P | P |
| Halvor Brattland | P | P | P | A | P | P | P | P | P | A | P | I |
| Marit Tveiten | P | P | P | P | P | P | P | A | P | P | P | P |
| Per Gunnar Lien | P | P | P | P | P | P | P | P | P | P | P | P |
| Synnøve Eikrem | P | P | P | P | P | P | A | P | P | P | P | P |
| Jon Erik Moene | P | P | A | P | P | P | P | P | P | P | P | P |
| Tone Skarphagen | P | P | P | P | P | P | A | P | P | P | P | P |
| Bjørnar Kvisle | P | A | P | P | P | A | P | P | P | P | P | P |
| Fatima Yusuf | P | P | P | P | A | P | P | P | P | A | P | P |
| Leif Rognstad | P | P | I | P | P | P | P | P | A | P | P | P |
| Eline Stordal | P | P | P | A | P | P | P | P | A | P | P | P |
| Arvid Hovde | P | P | P | P | P | A | P | P | P | P | P | P |
| Nina Bergset | P | P | I | P | P | P | P | P | P | P | A | P |
| Jonas Vestre | P | P | P | P | P | I | A | P | P | P | P | P |
| Thea Vikan | P | P | P | P | A | P | A | A | A | A | A | A |
| Amir Rezai | A | P | P | P | P | P | P | P | P | P | A | P |
| Gunnhild Raa | S | – | S | – | S | – | S | S | S | – | S | S |
| Kåre Finstad | T | – | S | A | T | – | S | S | – | S | – | – |
| Marianne Øyen | – | S | – | – | S | S | S | – | – | S | – | – |
| Stian Melbø | – | – | S | – | T | – | – | – | T | – | – | – |
| Solveig Krogh | – | – | – | S | – | S | – | – | S | – | S | – |
| Liv Torunn Berge | – | – | – | S | – | – | – | – | – | T | – | – |
| Eirik Sandnes | – | – | – | T | – | – | – | – | – | – | – | – |
| Sander Moldung | – | – | – | – | S | T | S | S | S | S | S | S |
| Amalie Grindheim | – | – | – | – | – | – | S | – | – | – | – | – |

## Person by person

| Name | Meetings | Present | Present in part | As substitute | Absent | Share |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| Ragnhild Myrvold | 12 | 11 | 0 | 0 | 1 | 91.7% |
| Torstein Aasgard | 12 | 10 | 1 | 0 | 1 | 90% |
| Ingeborg Haugli | 12 | 10 | 0 | 0 | 2 | 83.3% |
| Kjersti Solbrekke | 12 | 10 | 0 | 0 | 2 | 83.3% |
| Odd-Arne Nyhus | 12 | 10 | 1 | 0 | 1 | 90.8% |
| Silje Fagerhøi | 12 | 12 | 0 | 0 | 0 | 100% |
| Halvor Brattland | 12 | 9 | 1 | 0 | 2 | 82.4% |
| Marit Tveiten | 12 | 11 | 0 | 0 | 1 | 91.7% |
| Per Gunnar Lien | 12 | 12 | 0 | 0 | 0 | 100% |
| Synnøve Eikrem | 12 | 11 | 0 | 0 | 1 | 91.7% |
| Jon Erik Moene | 12 | 11 | 0 | 0 | 1 | 91.7% |
| Tone Skarphagen | 12 | 11 | 0 | 0 | 1 | 91.7% |
| Bjørnar Kvisle | 12 | 10 | 0 | 0 | 2 | 83.3% |
| Fatima Yusuf | 12 | 10 | 0 | 0 | 2 | 83.3% |
| Leif Rognstad | 12 | 10 | 1 | 0 | 1 | 90% |
| Eline Stordal | 12 | 10 | 0 | 0 | 2 | 83.3% |
| Arvid Hovde | 12 | 11 | 0 | 0 | 1 | 91.7% |
| Nina Bergset | 12 | 10 | 1 | 0 | 1 | 91% |
| Jonas Vestre | 12 | 10 | 1 | 0 | 1 | 91.2% |
| Thea Vikan | 12 | 5 | 0 | 0 | 7 | 41.7% |
| Amir Rezai | 12 | 10 | 0 | 0 | 2 | 83.3% |
| Gunnhild Raa | 8 | 0 | 0 | 8 | 0 | 100% |
| Kåre Finstad | 5 | 0 | 0 | 4 | 1 | 80% |
| Marianne Øyen | 5 | 0 | 0 | 5 | 0 | 100% |
| Stian Melbø | 1 | 0 | 0 | 1 | 0 | 100% |
| Solveig Krogh | 4 | 0 | 0 | 4 | 0 | 100% |
| Liv Torunn Berge | 1 | 0 | 0 | 1 | 0 | 100% |
| Sander Moldung | 7 | 0 | 0 | 7 | 0 | 100% |
| Amalie Grindheim | 1 | 0 | 0 | 1 | 0 | 100% |

The share is how much of a meeting the person was there for, averaged over the meetings that the person attended or was absent from.
