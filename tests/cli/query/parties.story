Groups and columns by what a reference leads to, and the party somebody represented.
=== file ko.yaml
ko: 1
=== file records.yaml
kind: organisation
id: styret
name: Styret
members:
  - {person: ada, for: ap}
  - {person: bo, group: Fellesliste}
  - {person: cy, role: leader}
---
{kind: organisation, id: ap, name: Arbeiderpartiet, type: party}
---
{kind: organisation, id: sv, name: Sosialistisk Venstreparti, type: party}
---
{kind: person, id: ada, name: Ada Nes, gender: kvinne, party: sv}
---
{kind: person, id: bo, name: Bo Lie, gender: mann}
---
{kind: person, id: cy, name: Cy Moe, gender: kvinne, party: sv}
---
kind: meeting
id: mote
body: styret
start: 2025-03-11T18:00
present: [ada, bo, {person: cy, for: ap}]
agenda:
  - title: Halltider
    votes:
      - {for: [ada, cy], against: [bo]}
=== $ ko query memberships --by org.name --count person
org.name  count_person
────────  ────────────
Styret               3
=== $ ko query memberships --by person.gender --sort -count -O csv
person.gender,count
kvinne,2
mann,1
=== $ ko query memberships --by org.name,person.gender --having person.gender:kvinne -O csv
org.name,person.gender,count
Styret,kvinne,2
=== $ ko query memberships --by org --pivot person.gender
org     kvinne  mann
──────  ──────  ────
styret       2     1
=== $ ko query persons --by party.name --sort -count,party.name
party.name                 count
─────────────────────────  ─────
Sosialistisk Venstreparti      2
–                              1
=== $ ko query attendance --fields person,party
person  party
──────  ───────────
ada     ap
bo      Fellesliste
cy      ap
=== $ ko query ballots --by person.party --pivot vote
person.party  against  for
────────────  ───────  ───
sv                  0    2
–                   1    0
=== $ ko query ballots --by party --pivot vote
party        against  for
───────────  ───────  ───
ap                 0    2
Fellesliste        1    0
=== $ ko query ballots party:ap --fields person,party.name
person  party.name
──────  ───────────────
ada     Arbeiderpartiet
cy      Arbeiderpartiet
