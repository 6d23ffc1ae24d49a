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
protokoll.md: protokoll-meeting-2024-03-04, meeting-2024-03-04
  questions:
    line 1: the minutes do not say whose they are; say it by --body ID
=== stderr
ko: made .nb/ada-nes.yaml, made .nb/bo-lie.yaml, made .nb/meeting-2024-03-04.yaml, made .nb/protokoll-meeting-2024-03-04.yaml
=== $ ko import protokoll.md --language sv -o .sv; grep -A3 proposals: .sv/*.yaml; rm -r .sv .ko
protokoll.md: protokoll-meeting-2024-03-04, meeting-2024-03-04
  questions:
    line 1: the minutes do not say whose they are; say it by --body ID
.sv/meeting-2024-03-04.yaml:    proposals:
.sv/meeting-2024-03-04.yaml-      - id: p1
.sv/meeting-2024-03-04.yaml-        text: Klippa gräset.
.sv/meeting-2024-03-04.yaml-        kind: motion
=== stderr
ko: made .sv/ada-nes.yaml, made .sv/bo-lie.yaml, made .sv/meeting-2024-03-04.yaml, made .sv/protokoll-meeting-2024-03-04.yaml
=== $ printf 'import:\n  files:\n    - {path: "*.md", language: nb}\n' >> ko.yaml; ko import protokoll.md -o .nb; grep -A3 proposals: .nb/*.yaml; rm -r .nb .ko
protokoll.md: protokoll-meeting-2024-03-04, meeting-2024-03-04
  questions:
    line 1: the minutes do not say whose they are; say it by --body ID
=== stderr
ko: made .nb/ada-nes.yaml, made .nb/bo-lie.yaml, made .nb/meeting-2024-03-04.yaml, made .nb/protokoll-meeting-2024-03-04.yaml
=== $ ko import protokoll.md --language svensk
=== stderr
ko: --language: there is no `svensk`; it is one of nb, nn, da, sv, en
    `ko import --help` shows its options
=== exit 2
