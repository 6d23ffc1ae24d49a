Documents with faults stay byte for byte as they are, and are named; those beside them are laid out.
=== file records.yaml
kind:  person
id: ada-nes
name: Ada Nes
---
kind:  person
id: bo-lie
name: "Bo Lie
---
kind:  person
id: cy-moe
name: Cy Moe
---
kind:  organisation
id: raadet
name: Rådet
members:
  - {name: Ada Nes, percent: 37,5}
=== $ ko fmt .
=== stderr
ko: records.yaml:5: this document is left as it is: it has faults; `ko validate` shows what is wrong
ko: records.yaml:13: this document is left as it is: a key in braces has no colon; `ko validate` shows what is wrong
ko: 1 of 1 file laid out anew
=== exit 1
=== $ cat records.yaml
kind: person
id: ada-nes
name: Ada Nes
---
kind:  person
id: bo-lie
name: "Bo Lie
---
kind: person
id: cy-moe
name: Cy Moe
---
kind:  organisation
id: raadet
name: Rådet
members:
  - {name: Ada Nes, percent: 37,5}
=== $ ko fmt
=== stderr
ko: there is no ko.yaml in $PWD or above it
    name the folder, `ko fmt .`, to lay out the files in it
=== exit 2
=== $ ko fmt nowhere
=== stderr
ko: nowhere: No such file or folder
=== exit 3
=== file other.yaml
on:  push
jobs:  {}
=== $ ko fmt other.yaml
=== stderr
ko: other.yaml:1: this document is left as it is: it is no record; `ko validate` shows what is wrong
ko: 1 file: nothing to lay out anew
=== exit 1
