Documents by type, and by who sent them.
=== with examples
=== $ ko -C examples/karriere-oppland query documents
id                    title                                                                                                            type    reference     date        sender
────────────────────  ───────────────────────────────────────────────────────────────────────────────────────────────────────────────  ──────  ────────────  ──────────  ─────────────────────
oppland-201606938-89  Oppfølging av forsøk med samordning av Karriere Oppland Nord-Gudbrandsdal og Karriere Oppland Midt Gudbrandsdal  letter  201606938-89  2017-03-23  oppland-fylkeskommune
=== $ ko -C examples/kompetanseregionen query documents type:presentation,mandate --fields id,type
id                          type
──────────────────────────  ────────────
mandat-hovedprosjekt        mandate
presentasjon-oppstartsmote  presentation
