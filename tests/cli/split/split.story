Each record of a file gets its own, with what is written beside it.
=== file ko.yaml
ko: 1
=== file all/ada-nes.yaml
# Ada
kind: person
id: ada-nes
name: Ada Nes
---

# Bo
kind: person
id: bo-lie
name: Bo Lie
# after Bo
---
kind: person
id: cy-moe
name: Cy Moe
=== $ ko split all/ada-nes.yaml
=== stderr
ko: changed all/ada-nes.yaml, made all/bo-lie.yaml, made all/cy-moe.yaml
=== $ tail -n 9 all/*
==> all/ada-nes.yaml <==
# Ada
kind: person
id: ada-nes
name: Ada Nes

==> all/bo-lie.yaml <==
# Bo
kind: person
id: bo-lie
name: Bo Lie
# after Bo

==> all/cy-moe.yaml <==
kind: person
id: cy-moe
name: Cy Moe
=== $ ko split all/ada-nes.yaml
=== stderr
ko: all/ada-nes.yaml has one record only
=== exit 2
=== $ ko split all/none.yaml
=== stderr
ko: the set has no file all/none.yaml
=== exit 2
