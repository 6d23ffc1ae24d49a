A field, an entry or a record is taken out, and nothing else.
=== file ko.yaml
ko: 1
=== file records.yaml
# The board.
kind: organisation
id: styret
name: Styret
type: committee
aliases: [S, St]
members:
  # the leader
  - person: ada-nes
    role: leader
    # for now
  - {person: bo-lie}
---
# Ada.
kind: person
id: ada-nes
name: Ada Nes
---
kind: person
id: bo-lie
name: Bo Lie
=== file mote.yaml
kind: meeting
id: mote
body: styret
start: 2025-01-10T18:00
status: held
=== $ ko remove styret#members/2
=== stderr
ko: changed records.yaml
=== $ ko remove styret#aliases/1
=== stderr
ko: changed records.yaml
=== $ ko remove bo-lie
=== stderr
ko: changed records.yaml
=== $ ko remove mote
=== stderr
ko: removed mote.yaml
=== $ cat records.yaml; ls
# The board.
kind: organisation
id: styret
name: Styret
type: committee
aliases: [St]
members:
  # the leader
  - person: ada-nes
    role: leader
    # for now
---
# Ada.
kind: person
id: ada-nes
name: Ada Nes
ko.yaml
records.yaml
=== $ ko remove ada-nes
=== stderr
error[KO301]: there is no record `ada-nes`
  --> records.yaml:9:13
   |
 9 |   - person: ada-nes
   |             ^^^^^^^
   = mend: add the record, or write the id of one there is

1 error in 1 of 2 files, 1 record
ko: nothing is written: the set would have 1 new error; --force writes all the same
=== exit 1
=== $ ko remove styret#aliases/2
=== stderr
ko: `styret#aliases` has no entry 2
=== exit 2
=== $ ko remove styret#aliases
=== stderr
ko: changed records.yaml
