A record goes to another file as it is written.
=== file ko.yaml
ko: 1
=== file a.yaml
# about all of them
kind: person
id: ada-nes
name: Ada Nes
---
# about Bo
kind: person
id: bo-lie   # short
name: Bo Lie
--- # Cy comes last
kind: person
id: cy-moe
name: Cy Moe
=== $ ko move bo-lie b.yaml
=== stderr
ko: changed a.yaml, made b.yaml
=== $ ko move cy-moe b.yaml
=== stderr
ko: changed a.yaml, changed b.yaml
=== $ cat a.yaml; echo; cat b.yaml
# about all of them
kind: person
id: ada-nes
name: Ada Nes

# about Bo
kind: person
id: bo-lie   # short
name: Bo Lie
---
# Cy comes last
kind: person
id: cy-moe
name: Cy Moe
=== $ ko move ada-nes c/d.yaml
=== stderr
ko: removed a.yaml, made c/d.yaml
=== $ ls . c
.:
b.yaml
c
ko.yaml

c:
d.yaml
=== $ ko move ada-nes c/d.yaml
=== stderr
ko: `ada-nes` is in c/d.yaml already
=== exit 2
=== $ mkdir personer; cd personer; ko move cy-moe cy.yaml; ls; cd ..; ko -C personer move cy-moe ../c.yaml; ls personer; ko move cy-moe ../c.yaml; echo $?
cy.yaml
2
=== stderr
ko: changed ../b.yaml, made ../personer/cy.yaml
ko: made c.yaml, removed personer/cy.yaml
ls: cannot access 'personer': No such file or directory
ko: ../c.yaml lies in no folder of this record set
    name one below this folder
