The records of several files come into the first.
=== file ko.yaml
ko: 1
=== file ada.yaml
# Ada
kind: person
id: ada-nes
name: Ada Nes
=== file others.yaml
---
kind: person
id: bo-lie
name: Bo Lie
--- 
# Cy
kind: person
id: cy-moe
name: Cy Moe
=== $ ko join ada.yaml others.yaml
=== stderr
ko: changed ada.yaml, removed others.yaml
=== $ cat ada.yaml; ls
# Ada
kind: person
id: ada-nes
name: Ada Nes
---
kind: person
id: bo-lie
name: Bo Lie
---
# Cy
kind: person
id: cy-moe
name: Cy Moe
ada.yaml
ko.yaml
=== $ ko join ada.yaml
=== stderr
ko: one file is joined with nothing
=== exit 2
=== $ ko join ada.yaml ada.yaml
=== stderr
ko: ada.yaml is named twice
=== exit 2
