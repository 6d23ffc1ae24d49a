The phases of projects.
=== with examples
=== $ ko -C examples/kompetanseregionen query phases
project             name                             from  to  group            tentative
──────────────────  ───────────────────────────────  ────  ──  ───────────────  ─────────
kompetanseregionen  Etableringsfase                  –     –   kompetanseforum  –
kompetanseregionen  Utprøvnings- og evalueringsfase  –     –   –                –
kompetanseregionen  Driftsfase                       –     –   –                true
