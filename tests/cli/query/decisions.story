Decisions wherever they stand: records, and those of agenda items.
=== with examples
=== $ ko -C examples/kompetanseregionen query decisions
id                                date        body              title                                                                                outcome
────────────────────────────────  ──────────  ────────────────  ───────────────────────────────────────────────────────────────────────────────────  ────────
kompetanseforum-2014-02-21#5/1    2014-02-21  kompetanseforum   Neste møte holdes onsdag 26. mars                                                    adopted
godkjent-mandat-hovedprosjekt     2014-01-31  radmannsutvalget  Mandatet for hovedprosjektfasen er godkjent                                          approved
samarbeid-helsefremmende-ledelse  –           –                 Interregionalt samarbeid om å utvikle et e-læringsopplegg om helsefremmende ledelse  adopted
=== $ ko -C examples/kompetanseregionen query decisions body:kompetanseforum date:2014 actions:none
id                              date        body             title                              outcome
──────────────────────────────  ──────────  ───────────────  ─────────────────────────────────  ───────
kompetanseforum-2014-02-21#5/1  2014-02-21  kompetanseforum  Neste møte holdes onsdag 26. mars  adopted
=== $ ko -C examples/kompetanseregionen query decisions body:kompetanseforum --fields id,meeting,item,body.name -O json
[
  {
    "id": "kompetanseforum-2014-02-21#5/1",
    "meeting": "kompetanseforum-2014-02-21",
    "item": "5",
    "body.name": "Kompetanseforum"
  }
]
