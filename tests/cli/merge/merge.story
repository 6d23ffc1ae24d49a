Of two records of one person, one is made.
=== file ko.yaml
ko: 1
=== file personer/ada-nes.yaml
kind: person
id: ada-nes
name: Ada Nes
=== file personer/ada-lie.yaml
kind: person
id: ada-lie
name: Ada Lie
# her own
contact: {email: ada@lie.no}   # checked
=== file styret.yaml
kind: organisation
id: styret
name: Styret
type: committee
members:
  - {person: ada-nes, to: 2023-12-31}
  - {person: ada-lie, from: 2024-01-01}
=== $ ko merge ada-lie ada-nes
=== stderr
ko: `name` is `Ada Lie` in ada-lie, and stays `Ada Nes`
ko: removed personer/ada-lie.yaml, changed personer/ada-nes.yaml, changed styret.yaml
=== $ cat personer/* styret.yaml
kind: person
id: ada-nes
former_ids: [ada-lie]
name: Ada Nes
contact: {email: ada@lie.no}   # checked
kind: organisation
id: styret
name: Styret
type: committee
members:
  - {person: ada-nes, to: 2023-12-31}
  - {person: ada-nes, from: 2024-01-01}
=== $ ko merge ada-nes styret
=== stderr
ko: `ada-nes` is of the kind person, and `styret` of the kind organisation
=== exit 2
