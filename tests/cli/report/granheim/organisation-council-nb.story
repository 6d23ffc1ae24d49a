The council of Granheim, in bokmål.
=== with examples
=== $ ko -C examples/granheim report organisation kommunestyret --as-of 2024-12-31
Granheim kommunestyre
=====================

Per 31. desember 2024

Kortnavn: Kommunestyret
Type:     råd
Del av:   Granheim kommune

Underliggende enheter
---------------------

- Formannskapet
- Kommunal klagenemnd
- Kontrollutvalget
- Utvalg for oppvekst og kultur
- Utvalg for framtidig skolestruktur

Medlemmer og ansatte
--------------------

Navn               Rolle       Representerer   Periode
─────────────────  ──────────  ──────────────  ───────────────────────────────────────────
Ragnhild Myrvold   Leder       Granheimlista   fra 12. oktober 2023 til 30. september 2027
Torstein Aasgard   Medlem      Granheimlista   fra 12. oktober 2023 til 30. september 2027
Ingeborg Haugli    Medlem      Granheimlista   fra 12. oktober 2023 til 30. september 2027
Amir Rezai         Medlem      Granheimlista   fra 12. oktober 2023 til 30. september 2027
Kjersti Solbrekke  Medlem      Granheimlista   fra 12. oktober 2023 til 30. september 2027
Odd-Arne Nyhus     Medlem      Granheimlista   fra 12. oktober 2023 til 30. september 2027
Silje Fagerhøi     Medlem      Granheimlista   fra 12. oktober 2023 til 30. september 2027
Halvor Brattland   Nestleder   Bygdelista      fra 12. oktober 2023 til 30. september 2027
Marit Tveiten      Medlem      Bygdelista      fra 12. oktober 2023 til 30. september 2027
Per Gunnar Lien    Medlem      Bygdelista      fra 12. oktober 2023 til 30. september 2027
Synnøve Eikrem     Medlem      Bygdelista      fra 12. oktober 2023 til 30. september 2027
Jon Erik Moene     Medlem      Bygdelista      fra 12. oktober 2023 til 30. september 2027
Tone Skarphagen    Medlem      Samlingslista   fra 12. oktober 2023 til 30. september 2027
Bjørnar Kvisle     Medlem      Samlingslista   fra 12. oktober 2023 til 30. september 2027
Fatima Yusuf       Medlem      Samlingslista   fra 12. oktober 2023 til 30. september 2027
Leif Rognstad      Medlem      Samlingslista   fra 12. oktober 2023 til 30. september 2027
Eline Stordal      Medlem      Fjell og fjord  fra 12. oktober 2023 til 30. september 2027
Arvid Hovde        Medlem      Fjell og fjord  fra 12. oktober 2023 til 30. september 2027
Nina Bergset       Medlem      Fjell og fjord  fra 12. oktober 2023 til 30. september 2027
Jonas Vestre       Medlem      Ung i Granheim  fra 12. oktober 2023 til 30. september 2027
Thea Vikan         Medlem      Ung i Granheim  fra 12. oktober 2023 til 30. september 2027
Gunnhild Raa       Varamedlem  Granheimlista   fra 12. oktober 2023 til 30. september 2027
Stian Melbø        Varamedlem  Granheimlista   fra 12. oktober 2023 til 30. september 2027
Aud Helene Sætre   Varamedlem  Granheimlista   fra 12. oktober 2023 til 30. september 2027
Vidar Holtan       Varamedlem  Granheimlista   fra 12. oktober 2023 til 30. september 2027
Kåre Finstad       Varamedlem  Bygdelista      fra 12. oktober 2023 til 30. september 2027
Liv Torunn Berge   Varamedlem  Bygdelista      fra 12. oktober 2023 til 30. september 2027
Eirik Sandnes      Varamedlem  Bygdelista      fra 12. oktober 2023 til 30. september 2027
Marianne Øyen      Varamedlem  Samlingslista   fra 12. oktober 2023 til 30. september 2027
Roger Dalseth      Varamedlem  Samlingslista   fra 12. oktober 2023 til 30. september 2027
Mahmoud Haddad     Varamedlem  Samlingslista   fra 12. oktober 2023 til 30. september 2027
Solveig Krogh      Varamedlem  Fjell og fjord  fra 12. oktober 2023 til 30. september 2027
Tor Inge Bakkhaug  Varamedlem  Fjell og fjord  fra 12. oktober 2023 til 30. september 2027
Helga Ulven        Varamedlem  Fjell og fjord  fra 12. oktober 2023 til 30. september 2027
Sander Moldung     Varamedlem  Ung i Granheim  fra 12. oktober 2023 til 30. september 2027
Amalie Grindheim   Varamedlem  Ung i Granheim  fra 12. oktober 2023 til 30. september 2027

Endringer
---------

12. oktober 2023: Første dag: Ragnhild Myrvold (leder), Torstein Aasgard, Ingeborg Haugli, Amir
                  Rezai, Kjersti Solbrekke, Odd-Arne Nyhus, Silje Fagerhøi, Halvor Brattland
                  (nestleder), Marit Tveiten, Per Gunnar Lien, Synnøve Eikrem, Jon Erik Moene, Tone
                  Skarphagen, Bjørnar Kvisle, Fatima Yusuf, Leif Rognstad, Eline Stordal, Arvid
                  Hovde, Nina Bergset, Jonas Vestre, Thea Vikan, Gunnhild Raa (varamedlem), Stian
                  Melbø (varamedlem), Aud Helene Sætre (varamedlem), Vidar Holtan (varamedlem), Kåre
                  Finstad (varamedlem), Liv Torunn Berge (varamedlem), Eirik Sandnes (varamedlem),
                  Marianne Øyen (varamedlem), Roger Dalseth (varamedlem), Mahmoud Haddad
                  (varamedlem), Solveig Krogh (varamedlem), Tor Inge Bakkhaug (varamedlem), Helga
                  Ulven (varamedlem), Sander Moldung (varamedlem) og Amalie Grindheim (varamedlem)
