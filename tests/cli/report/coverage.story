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
=== stderr
ko: documents may tell of what is not public
    --include-unpublished reports on them: `ko report coverage referat-2024-09-10 --include-unpublished -o coverage.html`
=== exit 2
=== $ ko report coverage referat --include-unpublished
Ikke til publisering: inneholder opplysninger som ikke er offentlige

Dekning: Referat fra møtet i mars
=================================

Gjelder:           Referat fra møtet i mars
Fil:               minutes/2025-03-03.md
Setninger:         6
Ført i poster:     3
Utelatt med grunn: 1
Uten post:         2
Andel dekket:      66,66 %

Uten post
---------

- linje 7: Kommunen har færre av dem.
- linje 8: Timene deles likt.

Utelatt med grunn
-----------------

- linje 10: Takk for i kveld! (høflighet)

Kilden
------

Referat

Til stede: Ada Nes <records.yaml> mote#present/1

1. Halltider <records.yaml> mote#1

Ada orienterte om timene. <records.yaml> mote#1/points/1 Kommunen har færre av dem.

Timene deles likt.

Takk for i kveld! (høflighet)
=== $ ko report coverage referat --include-unpublished -O html | grep -E '<mark|tint-1'
.tint-1 { background: rgb(64 145 219 / .28); }
<p><mark class="tint-1"><a href="records.yaml">Til stede: Ada Nes</a></mark><code> mote#present/1</code></p>
<h3><mark class="tint-1"><a href="records.yaml">1. Halltider</a></mark><code> mote#1</code></h3>
<p><mark class="tint-1"><a href="records.yaml">Ada orienterte om timene.</a></mark><code> mote#1/points/1</code> <mark class="tint-6"><strong>Kommunen har færre av dem.</strong></mark></p>
<p><mark class="tint-6"><strong>Timene deles likt.</strong></mark></p>
=== $ ko report coverage mote --include-unpublished
=== stderr
ko: `mote` is a meeting, which `coverage` does not report on
    write `ko report coverage DOCUMENT`
=== exit 2
