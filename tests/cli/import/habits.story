A house writes in words of its own. Without them the importer leaves much of its minutes aside; `import:` in ko.yaml says
what the words mean, and then all of it is read.
=== file ko.yaml
ko: 1
language: nb
=== file bodies.yaml
kind: organisation
id: styret
name: Styret
type: committee
---
kind: organisation
id: bygdelista
name: Bygdelista
type: party
=== file styret/referat.md
# Referat fra møte i styret 11. mars 2024

Rundt bordet: Ada Nes (Bas), Bo Lie (BL), Cy Moe
Meldte avbud: Di Ruud
Hvor vi satt: Klubbhuset

## Sak 1: Halltider

Hva vi tenkte: Timene deles likt.

Samtlige rakte opp handa.

Slik ble det: Timene deles likt.

Internt eksemplar nr. 14

## Sak 2: Leie av hall

Bo Lie satt ikke ved bordet i saken.

Slik ble det: Leien er satt på vent.
=== file habits.txt
import:
  labels:
    - {words: Rundt bordet, means: present}
    - {words: [Meldte avbud, Kom ikke], means: absent}
    - {words: Hvor vi satt, means: place}
    - {words: Hva vi tenkte, means: recommendation}
    - {words: Slik ble det, means: decision}
  roles:
    - {words: Bas, means: leader}
  parties:
    - {words: BL, means: Bygdelista}
  phrases:
    - {words: samtlige rakte opp handa, means: unanimous}
    - {words: satt ikke ved bordet, means: recused}
    - {words: satt på vent, means: postponed}
  leave_out: [Internt eksemplar nr. *]
  files:
    - {path: styret, kind: minutes, language: nb, body: styret}
=== $ ko import styret/referat.md -o .without; cat .without/styret-2024-03-11.yaml; rm -r .without .ko
referat.md: referat-styret-2024-03-11, styret-2024-03-11
  no record holds 3 of 12 sentences:
    line 3: Rundt bordet: Ada Nes (Bas), Bo Lie (BL), Cy Moe
    line 4: Meldte avbud: Di Ruud
    line 5: Hvor vi satt: Klubbhuset
kind: meeting
id: styret-2024-03-11
title: Møte i styret
body: styret
status: held
start: 2024-03-11
agenda:
  - nr: 1
    title: Halltider
    points:
      - text: "Hva vi tenkte: Timene deles likt."
        source: {document: referat-styret-2024-03-11, at: line 9, quote: "Hva vi tenkte: Timene deles likt."}
      - text: Samtlige rakte opp handa.
        source: {document: referat-styret-2024-03-11, at: line 11, quote: Samtlige rakte opp handa.}
      - text: "Slik ble det: Timene deles likt."
        source: {document: referat-styret-2024-03-11, at: line 13, quote: "Slik ble det: Timene deles likt."}
      - text: Internt eksemplar nr. 14
        source: {document: referat-styret-2024-03-11, at: line 15, quote: Internt eksemplar nr. 14}
    source: {document: referat-styret-2024-03-11, at: line 7, quote: "Sak 1: Halltider"}
  - nr: 2
    title: Leie av hall
    points:
      - text: Bo Lie satt ikke ved bordet i saken.
        source: {document: referat-styret-2024-03-11, at: line 19, quote: Bo Lie satt ikke ved bordet i saken.}
      - text: "Slik ble det: Leien er satt på vent."
        source: {document: referat-styret-2024-03-11, at: line 21, quote: "Slik ble det: Leien er satt på vent."}
    source: {document: referat-styret-2024-03-11, at: line 17, quote: "Sak 2: Leie av hall"}
draft: true
source: {document: referat-styret-2024-03-11, at: line 1, quote: Referat fra møte i styret 11. mars 2024}
=== stderr
ko: made .without/referat-styret-2024-03-11.yaml, made .without/styret-2024-03-11.yaml
=== note
With them.
=== $ cat habits.txt >> ko.yaml; ko import styret/referat.md -o drafts; cat drafts/styret-2024-03-11.yaml
referat.md: referat-styret-2024-03-11, styret-2024-03-11
kind: meeting
id: styret-2024-03-11
title: Møte i styret
body: styret
status: held
start: 2024-03-11
place: Klubbhuset
present:
  - person: ada-nes
    role: leader
    source: {document: referat-styret-2024-03-11, at: line 3, quote: Ada Nes (Bas)}
  - person: bo-lie
    for: bygdelista
    source: {document: referat-styret-2024-03-11, at: line 3, quote: Bo Lie (BL)}
  - person: cy-moe
    source: {document: referat-styret-2024-03-11, at: line 3, quote: Cy Moe}
absent:
  - person: di-ruud
    source: {document: referat-styret-2024-03-11, at: line 4, quote: "Meldte avbud: Di Ruud"}
agenda:
  - nr: 1
    title: Halltider
    proposals:
      - id: p1
        text: Timene deles likt.
        kind: recommendation
        source: {document: referat-styret-2024-03-11, at: line 9, quote: "Hva vi tenkte: Timene deles likt."}
    votes:
      - on: p1
        unanimous: true
        source: {document: referat-styret-2024-03-11, at: line 11, quote: Samtlige rakte opp handa.}
    decisions:
      - title: Timene deles likt
        outcome: adopted
        source: {document: referat-styret-2024-03-11, at: line 13, quote: "Slik ble det: Timene deles likt."}
    source: {document: referat-styret-2024-03-11, at: line 7, quote: "Sak 1: Halltider"}
  - nr: 2
    title: Leie av hall
    recused:
      - person: bo-lie
        outcome: disqualified
        source: {document: referat-styret-2024-03-11, at: line 19, quote: Bo Lie satt ikke ved bordet i saken.}
    decisions:
      - title: Leien er satt på vent
        outcome: postponed
        source: {document: referat-styret-2024-03-11, at: line 21, quote: "Slik ble det: Leien er satt på vent."}
    source: {document: referat-styret-2024-03-11, at: line 17, quote: "Sak 2: Leie av hall"}
draft: true
source:
  - document: referat-styret-2024-03-11
    at: line 1
    quote: Referat fra møte i styret 11. mars 2024
  - document: referat-styret-2024-03-11
    at: line 5
    quote: "Hvor vi satt: Klubbhuset"
=== stderr
ko: made 6 files
=== note
What is left out of an import is no sentence that a record has to hold.
=== $ ko query coverage
document                   sentences  held  left_out  missing  share  fault
─────────────────────────  ─────────  ────  ────────  ───────  ─────  ─────
referat-styret-2024-03-11         11    11         0        0   100%  –
=== note
A word that means nothing that is known is found like any other.
=== $ sed -i 's/means: postponed/means: postpond/; s/means: place}/means: place, is: x}/' ko.yaml; ko validate
error[KO203]: an import_label has no field `is`
   --> ko.yaml:7:43
    |
  7 |     - {words: Hvor vi satt, means: place, is: x}
    |                                           ^^
    = mend: its fields are `words`, `means`

error[KO207]: `means` does not take `postpond`
   --> ko.yaml:17:36
    |
 17 |     - {words: satt på vent, means: postpond}
    |                                    ^^^^^^^^
    = mend: write `postponed`; it takes unanimous, acclamation, adopted, rejected, approved, noted, postponed, referred, recused

2 errors in 1 of 8 files, 8 records
=== exit 1
