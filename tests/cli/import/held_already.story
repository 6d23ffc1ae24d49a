Of a document whose records somebody wrote by hand, the answer names the sentences that neither those nor the new records
hold: what an entry quotes, what its place leads to and what the document's record leaves out with a reason is none of them.
=== file ko.yaml
ko: 1
language: nb
=== file styret.yaml
kind: organisation
id: styret
name: Styret
type: committee
=== file mote.yaml
kind: meeting
id: styret-2024-03-11
title: Møte i styret
body: styret
status: held
start: 2024-03-11
present: [{name: Ada Nes}]
agenda:
  - title: Halltider
    source: {document: referat, at: sak 1}
    points:
      - {text: Kaffe til alle., source: {document: referat, quote: Alle fikk kaffe.}}
      - {text: Sol., source: {document: referat, at: paragraph 99, quote: Solen skinte den kvelden inn i hallen.}}
=== file referat.yaml
kind: document
id: referat
title: Referat fra møte i styret 11. mars 2024
type: minutes
file: referat.md
left_out: [{quote: Vinden var frisk, why: Vær.}]
=== file referat.md
# Referat fra møte i styret 11. mars 2024

Til stede: Ada Nes

Alle fikk kaffe. Ingen fikk te. Vinden var frisk.

Solen skinte den kvelden inn i
hallen. Solen gikk ned.

## 1. Halltider
=== $ ko import referat.md --diff
--- /dev/null
+++ b/ada-nes.yaml
@@ -0,0 +1,5 @@
+kind: person
+id: ada-nes
+name: Ada Nes
+draft: true
+source: {document: referat, at: line 3, quote: "Til stede: Ada Nes"}
--- a/mote.yaml
+++ b/mote.yaml
@@ -6,7 +6,8 @@
 start: 2024-03-11
 present: [{name: Ada Nes}]
 agenda:
-  - title: Halltider
+  - nr: 1
+    title: Halltider
     source: {document: referat, at: sak 1}
     points:
       - {text: Kaffe til alle., source: {document: referat, quote: Alle fikk kaffe.}}
=== stderr
ko: what was imported would be kept in .ko/import, 1 file
referat.md: referat, styret-2024-03-11
  no record holds 2 of 8 sentences:
    line 5: Ingen fikk te.
    line 8: Solen gikk ned.
