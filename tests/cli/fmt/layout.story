Records get one layout: the order of fields, indentation, quotes, line breaks, empty lines. Nothing they say changes.
=== file ko.yaml
ko: 1
name: 'Innsjøen'
language: nb
=== file records.yaml
---
# The council of the lake.
id: innsjoeraadet
kind: organisation

name:   "Innsjørådet"   # as the charter has it
members:
- {role: leader,   person: ada-nes}
- { name: 'Bo Lie', from: 2024-01-01, note: "Valgt i møtet 12. desember 2023, etter at Cy Moe ba seg fritatt fra vervet av helsegrunner." }

# how many it takes
quorum: half
duties:
    - what: Passer på vannstanden
note: Rådet ble stiftet av de fem kommunene rundt innsjøen, som hver velger to medlemmer og like mange varamedlemmer for fire år.
...
---
{kind: person,
 id: ada-nes, name: Ada Nes}
=== $ ko fmt
=== stderr
ko: 2 of 2 files laid out anew
=== $ cat ko.yaml records.yaml
ko: 1
name: Innsjøen
language: nb
# The council of the lake.
kind: organisation
id: innsjoeraadet
name: Innsjørådet   # as the charter has it
duties:
  - what: Passer på vannstanden

# how many it takes
quorum: half
members:
  - {person: ada-nes, role: leader}
  - name: Bo Lie
    from: 2024-01-01
    note: >-
      Valgt i møtet 12. desember 2023, etter at Cy Moe ba seg fritatt fra vervet av helsegrunner.
note: >-
  Rådet ble stiftet av de fem kommunene rundt innsjøen, som hver velger to medlemmer og like mange
  varamedlemmer for fire år.
---
{kind: person, id: ada-nes, name: Ada Nes}
=== $ ko fmt
=== stderr
ko: 2 files: nothing to lay out anew
=== $ ko validate -O short
