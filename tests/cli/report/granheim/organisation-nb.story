The administration of Granheim, in bokmål.
=== with examples
=== $ ko -C examples/granheim report organisation kommunedirektoren --as-of 2024-12-31
Kommunedirektøren
=================

Per 31. desember 2024

Type:   administrasjon
Del av: Granheim kommune

Underliggende enheter
---------------------

- Granheim bibliotek
- Helse og omsorg
- Granheim kulturskole
- Oppvekst
- Plan og byggesak
- Økonomi og politisk sekretariat
- Teknisk drift

Medlemmer og ansatte
--------------------

Navn              Rolle            Stillingsprosent  Periode
────────────────  ───────────────  ────────────────  ────────────────
Astrid Fjellheim  Kommunedirektør  100 %             fra 1. mars 2021

Endringer
---------

1. mars 2021: Første dag: Astrid Fjellheim (kommunedirektør)
