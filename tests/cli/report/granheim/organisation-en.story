The administration of Granheim, in English.
=== with examples
=== $ ko -C examples/granheim report organisation kommunedirektoren --as-of 2024-12-31 --language en
Kommunedirektøren
=================

As of 31 December 2024

Type:    administration
Part of: Granheim kommune

Units below
-----------

- Granheim bibliotek
- Helse og omsorg
- Granheim kulturskole
- Oppvekst
- Plan og byggesak
- Økonomi og politisk sekretariat
- Teknisk drift

Members and staff
-----------------

Name              Role             Percentage  Period
────────────────  ───────────────  ──────────  ─────────────────
Astrid Fjellheim  Kommunedirektør  100%        from 1 March 2021

Changes
-------

1 March 2021: First day: Astrid Fjellheim (kommunedirektør)
