The council of Granheim, in nynorsk.
=== with examples
=== $ ko -C examples/granheim report organisation kommunestyret --as-of 2024-12-31 --language nn
Granheim kommunestyre
=====================

Per 31. desember 2024

Kortnamn: Kommunestyret
Type:     råd
Del av:   Granheim kommune

Underliggjande einingar
-----------------------

- Formannskapet
- Kommunal klagenemnd
- Kontrollutvalget
- Utvalg for oppvekst og kultur
- Utvalg for framtidig skolestruktur

Medlemer og tilsette
--------------------

Namn               Rolle       Representerer   Periode
─────────────────  ──────────  ──────────────  ───────────────────────────────────────────
Ragnhild Myrvold   Leiar       Granheimlista   frå 12. oktober 2023 til 30. september 2027
Torstein Aasgard   Medlem      Granheimlista   frå 12. oktober 2023 til 30. september 2027
Ingeborg Haugli    Medlem      Granheimlista   frå 12. oktober 2023 til 30. september 2027
Amir Rezai         Medlem      Granheimlista   frå 12. oktober 2023 til 30. september 2027
Kjersti Solbrekke  Medlem      Granheimlista   frå 12. oktober 2023 til 30. september 2027
Odd-Arne Nyhus     Medlem      Granheimlista   frå 12. oktober 2023 til 30. september 2027
Silje Fagerhøi     Medlem      Granheimlista   frå 12. oktober 2023 til 30. september 2027
Halvor Brattland   Nestleiar   Bygdelista      frå 12. oktober 2023 til 30. september 2027
Marit Tveiten      Medlem      Bygdelista      frå 12. oktober 2023 til 30. september 2027
Per Gunnar Lien    Medlem      Bygdelista      frå 12. oktober 2023 til 30. september 2027
Synnøve Eikrem     Medlem      Bygdelista      frå 12. oktober 2023 til 30. september 2027
Jon Erik Moene     Medlem      Bygdelista      frå 12. oktober 2023 til 30. september 2027
Tone Skarphagen    Medlem      Samlingslista   frå 12. oktober 2023 til 30. september 2027
Bjørnar Kvisle     Medlem      Samlingslista   frå 12. oktober 2023 til 30. september 2027
Fatima Yusuf       Medlem      Samlingslista   frå 12. oktober 2023 til 30. september 2027
Leif Rognstad      Medlem      Samlingslista   frå 12. oktober 2023 til 30. september 2027
Eline Stordal      Medlem      Fjell og fjord  frå 12. oktober 2023 til 30. september 2027
Arvid Hovde        Medlem      Fjell og fjord  frå 12. oktober 2023 til 30. september 2027
Nina Bergset       Medlem      Fjell og fjord  frå 12. oktober 2023 til 30. september 2027
Jonas Vestre       Medlem      Ung i Granheim  frå 12. oktober 2023 til 30. september 2027
Thea Vikan         Medlem      Ung i Granheim  frå 12. oktober 2023 til 30. september 2027
Gunnhild Raa       Varamedlem  Granheimlista   frå 12. oktober 2023 til 30. september 2027
Stian Melbø        Varamedlem  Granheimlista   frå 12. oktober 2023 til 30. september 2027
Aud Helene Sætre   Varamedlem  Granheimlista   frå 12. oktober 2023 til 30. september 2027
Vidar Holtan       Varamedlem  Granheimlista   frå 12. oktober 2023 til 30. september 2027
Kåre Finstad       Varamedlem  Bygdelista      frå 12. oktober 2023 til 30. september 2027
Liv Torunn Berge   Varamedlem  Bygdelista      frå 12. oktober 2023 til 30. september 2027
Eirik Sandnes      Varamedlem  Bygdelista      frå 12. oktober 2023 til 30. september 2027
Marianne Øyen      Varamedlem  Samlingslista   frå 12. oktober 2023 til 30. september 2027
Roger Dalseth      Varamedlem  Samlingslista   frå 12. oktober 2023 til 30. september 2027
Mahmoud Haddad     Varamedlem  Samlingslista   frå 12. oktober 2023 til 30. september 2027
Solveig Krogh      Varamedlem  Fjell og fjord  frå 12. oktober 2023 til 30. september 2027
Tor Inge Bakkhaug  Varamedlem  Fjell og fjord  frå 12. oktober 2023 til 30. september 2027
Helga Ulven        Varamedlem  Fjell og fjord  frå 12. oktober 2023 til 30. september 2027
Sander Moldung     Varamedlem  Ung i Granheim  frå 12. oktober 2023 til 30. september 2027
Amalie Grindheim   Varamedlem  Ung i Granheim  frå 12. oktober 2023 til 30. september 2027

Endringar
---------

12. oktober 2023: Første dag: Ragnhild Myrvold (leiar), Torstein Aasgard, Ingeborg Haugli, Amir
                  Rezai, Kjersti Solbrekke, Odd-Arne Nyhus, Silje Fagerhøi, Halvor Brattland
                  (nestleiar), Marit Tveiten, Per Gunnar Lien, Synnøve Eikrem, Jon Erik Moene, Tone
                  Skarphagen, Bjørnar Kvisle, Fatima Yusuf, Leif Rognstad, Eline Stordal, Arvid
                  Hovde, Nina Bergset, Jonas Vestre, Thea Vikan, Gunnhild Raa (varamedlem), Stian
                  Melbø (varamedlem), Aud Helene Sætre (varamedlem), Vidar Holtan (varamedlem), Kåre
                  Finstad (varamedlem), Liv Torunn Berge (varamedlem), Eirik Sandnes (varamedlem),
                  Marianne Øyen (varamedlem), Roger Dalseth (varamedlem), Mahmoud Haddad
                  (varamedlem), Solveig Krogh (varamedlem), Tor Inge Bakkhaug (varamedlem), Helga
                  Ulven (varamedlem), Sander Moldung (varamedlem) og Amalie Grindheim (varamedlem)
