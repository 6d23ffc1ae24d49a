A person takes the place of another, from the day after.
=== file ko.yaml
ko: 1
=== file records.yaml
kind: organisation
id: styret
name: Styret
type: committee
members:
  - person: ada-nes   # the leader
    role: leader
    group: A
    from: 2024-01-01
  - {person: bo-lie}
---
kind: person
id: ada-nes
name: Ada Nes
---
kind: person
id: bo-lie
name: Bo Lie
memberships:
  - {organisation: hallen, from: 2024}
---
kind: organisation
id: hallen
name: Hallen
type: association
---
kind: person
id: cy-moe
name: Cy Moe
=== $ ko replace ada-nes --in styret --with cy-moe --from 2025-03-01
=== stderr
ko: changed records.yaml
=== $ cat records.yaml | head -16
kind: organisation
id: styret
name: Styret
type: committee
members:
  - person: ada-nes   # the leader
    role: leader
    group: A
    from: 2024-01-01
    to: 2025-02-28
  - {person: bo-lie}
  - {person: cy-moe, role: leader, group: A, succeeds: ada-nes, from: 2025-03-01}
---
kind: person
id: ada-nes
name: Ada Nes
=== $ ko replace ada-nes --in styret --with cy-moe --from 2025-04-01
=== stderr
ko: `ada-nes` has no place in `styret` on 2025-03-31
=== exit 2
=== $ ko replace bo-lie --in hallen --with cy-moe --from 2025-04-01
=== stderr
ko: the membership is kept with `bo-lie`
    `ko end bo-lie#memberships/1` ends it, `ko add hallen#members` adds the other
=== exit 2
