The council of Granheim, in English.
=== with examples
=== $ ko -C examples/granheim report organisation kommunestyret --as-of 2024-12-31 --language en
Granheim kommunestyre
=====================

As of 31 December 2024

Short name: Kommunestyret
Type:       council
Part of:    Granheim kommune

Units below
-----------

- Formannskapet
- Kommunal klagenemnd
- Kontrollutvalget
- Utvalg for oppvekst og kultur
- Utvalg for framtidig skolestruktur

Members and staff
-----------------

Name               Role           For             Period
─────────────────  ─────────────  ──────────────  ─────────────────────────────────────────
Ragnhild Myrvold   Leader         Granheimlista   from 12 October 2023 to 30 September 2027
Torstein Aasgard   Member         Granheimlista   from 12 October 2023 to 30 September 2027
Ingeborg Haugli    Member         Granheimlista   from 12 October 2023 to 30 September 2027
Amir Rezai         Member         Granheimlista   from 12 October 2023 to 30 September 2027
Kjersti Solbrekke  Member         Granheimlista   from 12 October 2023 to 30 September 2027
Odd-Arne Nyhus     Member         Granheimlista   from 12 October 2023 to 30 September 2027
Silje Fagerhøi     Member         Granheimlista   from 12 October 2023 to 30 September 2027
Halvor Brattland   Deputy leader  Bygdelista      from 12 October 2023 to 30 September 2027
Marit Tveiten      Member         Bygdelista      from 12 October 2023 to 30 September 2027
Per Gunnar Lien    Member         Bygdelista      from 12 October 2023 to 30 September 2027
Synnøve Eikrem     Member         Bygdelista      from 12 October 2023 to 30 September 2027
Jon Erik Moene     Member         Bygdelista      from 12 October 2023 to 30 September 2027
Tone Skarphagen    Member         Samlingslista   from 12 October 2023 to 30 September 2027
Bjørnar Kvisle     Member         Samlingslista   from 12 October 2023 to 30 September 2027
Fatima Yusuf       Member         Samlingslista   from 12 October 2023 to 30 September 2027
Leif Rognstad      Member         Samlingslista   from 12 October 2023 to 30 September 2027
Eline Stordal      Member         Fjell og fjord  from 12 October 2023 to 30 September 2027
Arvid Hovde        Member         Fjell og fjord  from 12 October 2023 to 30 September 2027
Nina Bergset       Member         Fjell og fjord  from 12 October 2023 to 30 September 2027
Jonas Vestre       Member         Ung i Granheim  from 12 October 2023 to 30 September 2027
Thea Vikan         Member         Ung i Granheim  from 12 October 2023 to 30 September 2027
Gunnhild Raa       Deputy member  Granheimlista   from 12 October 2023 to 30 September 2027
Stian Melbø        Deputy member  Granheimlista   from 12 October 2023 to 30 September 2027
Aud Helene Sætre   Deputy member  Granheimlista   from 12 October 2023 to 30 September 2027
Vidar Holtan       Deputy member  Granheimlista   from 12 October 2023 to 30 September 2027
Kåre Finstad       Deputy member  Bygdelista      from 12 October 2023 to 30 September 2027
Liv Torunn Berge   Deputy member  Bygdelista      from 12 October 2023 to 30 September 2027
Eirik Sandnes      Deputy member  Bygdelista      from 12 October 2023 to 30 September 2027
Marianne Øyen      Deputy member  Samlingslista   from 12 October 2023 to 30 September 2027
Roger Dalseth      Deputy member  Samlingslista   from 12 October 2023 to 30 September 2027
Mahmoud Haddad     Deputy member  Samlingslista   from 12 October 2023 to 30 September 2027
Solveig Krogh      Deputy member  Fjell og fjord  from 12 October 2023 to 30 September 2027
Tor Inge Bakkhaug  Deputy member  Fjell og fjord  from 12 October 2023 to 30 September 2027
Helga Ulven        Deputy member  Fjell og fjord  from 12 October 2023 to 30 September 2027
Sander Moldung     Deputy member  Ung i Granheim  from 12 October 2023 to 30 September 2027
Amalie Grindheim   Deputy member  Ung i Granheim  from 12 October 2023 to 30 September 2027

Changes
-------

12 October 2023: First day: Ragnhild Myrvold (leader), Torstein Aasgard, Ingeborg Haugli, Amir
                 Rezai, Kjersti Solbrekke, Odd-Arne Nyhus, Silje Fagerhøi, Halvor Brattland (deputy
                 leader), Marit Tveiten, Per Gunnar Lien, Synnøve Eikrem, Jon Erik Moene, Tone
                 Skarphagen, Bjørnar Kvisle, Fatima Yusuf, Leif Rognstad, Eline Stordal, Arvid
                 Hovde, Nina Bergset, Jonas Vestre, Thea Vikan, Gunnhild Raa (deputy member), Stian
                 Melbø (deputy member), Aud Helene Sætre (deputy member), Vidar Holtan (deputy
                 member), Kåre Finstad (deputy member), Liv Torunn Berge (deputy member), Eirik
                 Sandnes (deputy member), Marianne Øyen (deputy member), Roger Dalseth (deputy
                 member), Mahmoud Haddad (deputy member), Solveig Krogh (deputy member), Tor Inge
                 Bakkhaug (deputy member), Helga Ulven (deputy member), Sander Moldung (deputy
                 member) and Amalie Grindheim (deputy member)
