A bare word is looked for in names, whatever its case.
=== with examples
=== $ ko -C examples/kompetanseregionen query persons RØBECH
id                    name                  title  employer  party
────────────────────  ────────────────────  ─────  ────────  ─────
hilde-tingdal-robech  Hilde Tingdal Røbech  –      –         –
=== $ ko -C examples/kompetanseregionen query persons name:røbech -O json
[
  {
    "id": "hilde-tingdal-robech",
    "name": "Hilde Tingdal Røbech",
    "title": null,
    "employer": null,
    "party": null
  }
]
=== $ ko -C examples/kompetanseregionen query persons "name:~^ing" -O plain
ingebjorg-skavlebo	Ingebjørg SkavleBø			
ingrid-haugstad	Ingrid Haugstad			
