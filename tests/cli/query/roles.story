Roles in projects, and which of them nobody holds.
=== with examples
=== $ ko -C examples/kompetanseregionen query roles --fields project,role,held_by,name
project             role            held_by           name
──────────────────  ──────────────  ────────────────  ───────────────────────────────────
kompetanseregionen  PA              jan-erik-innvaer  –
kompetanseregionen  leader          halvor-rostad     –
kompetanseregionen  customer        –                 kommunale fagenheter
kompetanseregionen  customer        –                 regionale fagnettverk og faggrupper
kompetanseregionen  coordinator     kompetanseforum   –
kompetanseregionen  supplier        –                 leverandørrollen («RKK-rollen»)
kompetanseregionen  prosjektgruppe  kompetanseforum   –
kompetanseregionen  prosjektgruppe  –                 en annen prosjektgruppe
=== $ ko -C examples/kompetanseregionen query roles held_by:none vacant:true -O csv
project,role,held_by,name,percent,vacant,from,to,tentative
kompetanseregionen,supplier,,leverandørrollen («RKK-rollen»),100,true,,,true
