Projects by type.
=== with examples
=== $ ko -C examples/kompetanseregionen query projects --fields id,type,group
id                              type       group
──────────────────────────────  ─────────  ─────
helsefremmende-ledelse          –          –
introduksjonsprogram-nyansatte  –          –
kompetanseregionen              project    –
kunnskapsutvikling              programme  –
tjenesteutvikling               programme  –
=== $ ko -C examples/kompetanseregionen query projects phases.group:kompetanseforum -O plain --fields id
kompetanseregionen
