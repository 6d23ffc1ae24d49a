Organisations by name, kind and place in the whole.
=== with examples
=== $ ko -C examples/karriere-oppland query organisations type:unit
id                    name                                type  parent
────────────────────  ──────────────────────────────────  ────  ─────────────────────
karriere-oppland      Karriere Oppland                    unit  oppland-fylkeskommune
ko-midt-gudbrandsdal  Karriere Oppland Midt-Gudbrandsdal  unit  karriere-oppland
ko-nord-gudbrandsdal  Karriere Oppland Nord-Gudbrandsdal  unit  karriere-oppland
=== $ ko -C examples/karriere-oppland query organisations parent:oppland-fylkeskommune --fields id,parent.name
id                parent.name
────────────────  ─────────────────────
karriere-oppland  Oppland fylkeskommune
=== $ ko -C examples/karriere-oppland query organisations gudbrandsdal -O plain --fields id
ko-midt-gudbrandsdal
ko-nord-gudbrandsdal
kompetanseforumet-midt-gudbrandsdal
kompetanseforumet-nord-gudbrandsdal
regionradet-midt-gudbrandsdal
regionradet-nord-gudbrandsdal
=== note
With --deep an organisation stands for everything below it.
=== $ ko -C examples/karriere-oppland query organisations parent:oppland-fylkeskommune --deep -O plain --fields id
karriere-oppland
ko-midt-gudbrandsdal
ko-nord-gudbrandsdal
