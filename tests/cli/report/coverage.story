A document's text, each sentence with the record that holds it, and what none holds. Titles and labels count where a
record holds them.
=== file ko.yaml
ko: 1
name: Et oppdiktet styre
=== file minutes/2025-03-03.md
# Referat

**Til stede:** Ada Nes

## 1. Halltider

- Ada orienterte om timene. Kommunen har færre av dem.
- Timene deles likt.

Takk for i kveld!
=== file records.yaml
{kind: organisation, id: styret, name: Styret, type: committee}
---
kind: document
id: referat
title: Referat fra møtet i mars
type: minutes
file: minutes/2025-03-03.md
left_out: [{quote: Takk for i kveld, why: høflighet}]
---
kind: meeting
id: mote
body: styret
status: held
start: 2025-03-03
present: [{name: Ada Nes, source: {document: referat, at: Til stede}}]
agenda:
  - title: Halltider
    source: {document: referat, at: sak 1}
    points: [{text: Ada orienterte., source: {document: referat, quote: Ada orienterte om timene}}]
=== $ ko report coverage referat
=== $ ko report coverage referat --include-unpublished
=== $ ko report coverage referat --include-unpublished -O html | grep -E '<mark|tint-1'
=== $ ko report coverage mote --include-unpublished
