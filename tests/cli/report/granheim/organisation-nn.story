The administration of Granheim, in nynorsk.
=== with examples
=== $ ko -C examples/granheim report organisation kommunedirektoren --as-of 2024-12-31 --language nn
Kommunedirektøren
=================

Per 31. desember 2024

Type:   administrasjon
Del av: Granheim kommune

Underliggjande einingar
-----------------------

- Granheim bibliotek
- Helse og omsorg
- Granheim kulturskole
- Oppvekst
- Plan og byggesak
- Økonomi og politisk sekretariat
- Teknisk drift

Medlemer og tilsette
--------------------

Namn              Rolle            Stillingsprosent  Periode
────────────────  ───────────────  ────────────────  ────────────────
Astrid Fjellheim  Kommunedirektør  100 %             frå 1. mars 2021

Endringar
---------

1. mars 2021: Første dag: Astrid Fjellheim (kommunedirektør)
