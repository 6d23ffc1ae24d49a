The language of a source is told by its small words; where these tell too little, --language or ko.yaml says it. A word that
only one language uses so counts in that.
=== file ko.yaml
ko: 1
language: nb
=== file protokoll.md
# Protokoll styret 4. mars 2024

Närvarande: Ada Nes, Bo Lie

## 1. Gräsmatta

Att: Klippa gräset.
=== $ ko import protokoll.md --language nb -o .nb; grep -A3 proposals: .nb/*.yaml; rm -r .nb .ko
protokoll.md: protokoll-styret-2024-03-04, styret-2024-03-04
=== stderr
ko: made 5 files
=== $ ko import protokoll.md --language sv -o .sv; grep -A3 proposals: .sv/*.yaml; rm -r .sv .ko
protokoll.md: protokoll-styret-2024-03-04, styret-2024-03-04
.sv/styret-2024-03-04.yaml:    proposals:
.sv/styret-2024-03-04.yaml-      - id: p1
.sv/styret-2024-03-04.yaml-        text: Klippa gräset.
.sv/styret-2024-03-04.yaml-        kind: motion
=== stderr
ko: made 5 files
=== $ printf 'import:\n  files:\n    - {path: "*.md", language: nb}\n' >> ko.yaml; ko import protokoll.md -o .nb; grep -A3 proposals: .nb/*.yaml; rm -r .nb .ko
protokoll.md: protokoll-styret-2024-03-04, styret-2024-03-04
=== stderr
ko: made 5 files
=== $ ko import protokoll.md --language svensk
=== stderr
ko: --language: there is no `svensk`; it is one of nb, nn, da, sv, en
    `ko import --help` shows its options
=== exit 2
