Minutes become draft records, and what no record holds is listed. Imported again, nothing changes; what somebody changed
stays, and what the source changed comes in.
=== file ko.yaml
ko: 1
language: nb
=== file styret.yaml
kind: organisation
id: styret
name: Styret
type: committee
=== file referat.md
# Referat fra møte i styret 11. mars 2024

**Tid:** mandag 11. mars 2024 kl. 18.00–19.40
**Sted:** Klubbhuset

**Til stede:** Ada Nes (leder), Bo Lie, Cy Moe
**Forfall:** Di Ruud

Alle fikk kaffe.

## Sak 1: Halltider

- Ada orienterte om at kommunen har færre timer til fordeling enn i fjor.

Bo Lie fremmet følgende forslag:
Timene deles likt.

For forslaget stemte 2: Bo Lie, Cy Moe.
Imot forslaget stemte 1: Ada Nes.
Dermed ble forslaget vedtatt.

Vedtak: Timene deles likt.

Oppfølging: Cy Moe sender ny timeplan innen 25. mars

## Neste møte

Mandag 8. april kl. 18.00
=== $ ko import referat.md
referat.md: referat-styret-2024-03-11, styret-2024-03-11
  no record holds 1 of 17 sentences:
    line 9: Alle fikk kaffe.
=== stderr
ko: made 6 files
=== $ cat styret-2024-03-11.yaml
kind: meeting
id: styret-2024-03-11
title: Møte i styret
body: styret
status: held
start: 2024-03-11T18:00
end: 2024-03-11T19:40
place: Klubbhuset
present:
  - person: ada-nes
    role: leader
    source: {document: referat-styret-2024-03-11, at: line 6, quote: Ada Nes (leder)}
  - person: bo-lie
    source: {document: referat-styret-2024-03-11, at: line 6, quote: Bo Lie}
  - person: cy-moe
    source: {document: referat-styret-2024-03-11, at: line 6, quote: Cy Moe}
absent:
  - person: di-ruud
    source: {document: referat-styret-2024-03-11, at: line 7, quote: "Forfall: Di Ruud"}
agenda:
  - nr: 1
    title: Halltider
    points:
      - by: ada-nes
        kind: report
        text: Ada orienterte om at kommunen har færre timer til fordeling enn i fjor.
        source:
          document: referat-styret-2024-03-11
          at: line 13
          quote: Ada orienterte om at kommunen har færre timer til fordeling enn i fjor.
    proposals:
      - id: p1
        by: bo-lie
        text: Timene deles likt.
        kind: motion
        source:
          document: referat-styret-2024-03-11
          at: line 15
          quote: "Bo Lie fremmet følgende forslag: Timene deles likt."
    votes:
      - on: p1
        for: [bo-lie, cy-moe]
        against: [ada-nes]
        stated: {for: 2, against: 1}
        outcome: adopted
        source:
          document: referat-styret-2024-03-11
          at: line 18
          quote: >-
            For forslaget stemte 2: Bo Lie, Cy Moe. Imot forslaget stemte 1: Ada Nes. Dermed ble
            forslaget vedtatt.
    decisions:
      - title: Timene deles likt
        outcome: adopted
        source: {document: referat-styret-2024-03-11, at: line 22, quote: "Vedtak: Timene deles likt."}
    actions:
      - who: cy-moe
        what: sender ny timeplan
        due: 2024-03-25
        source:
          document: referat-styret-2024-03-11
          at: line 24
          quote: "Oppfølging: Cy Moe sender ny timeplan innen 25. mars"
    source: {document: referat-styret-2024-03-11, at: line 11, quote: "Sak 1: Halltider"}
next:
  start: 2024-04-08T18:00
  source: {document: referat-styret-2024-03-11, at: line 28, quote: Mandag 8. april kl. 18.00}
draft: true
source:
  - document: referat-styret-2024-03-11
    at: line 1
    quote: Referat fra møte i styret 11. mars 2024
  - document: referat-styret-2024-03-11
    at: line 4
    quote: "Sted: Klubbhuset"
  - document: referat-styret-2024-03-11
    at: line 3
    quote: "Tid: mandag 11. mars 2024 kl. 18.00–19.40"
=== $ ko validate; ko fmt --check
warning[KO524]: this was to be done by 2024-03-25, and nothing says that it was
   --> styret-2024-03-11.yaml:59:14
    |
 59 |         due: 2024-03-25
    |              ^^^^^^^^^^
    = mend: add `done` with the day, or `dropped: {on, why}`

1 warning in 1 of 8 files, 7 records
=== stderr
ko: 8 files: nothing to lay out anew
=== $ ko import referat.md
referat.md: referat-styret-2024-03-11, styret-2024-03-11
  no record holds 1 of 17 sentences:
    line 9: Alle fikk kaffe.
=== stderr
ko: there is nothing to change
=== $ sed -i 's/what: sender ny timeplan/what: Sender ny timeplan til lagene/' styret-2024-03-11.yaml; sed -i 's/Klubbhuset/Storsalen/; s/ny timeplan/nye planer/' referat.md; ko import referat.md --diff 2>/dev/null
--- a/referat-styret-2024-03-11.yaml
+++ b/referat-styret-2024-03-11.yaml
@@ -4,5 +4,5 @@
 type: minutes
 file:
   path: referat.md
-  sha256: 4f6981c8ab8262202ef4c8a5a39807f37ad7e0a43280b679b99e274fb95d18f5
+  sha256: 47c3415ec73e232d9c14176d23a5f143a4d009fbd9c0bb98d68def55c92dccc4
 draft: true
--- a/styret-2024-03-11.yaml
+++ b/styret-2024-03-11.yaml
@@ -5,7 +5,7 @@
 status: held
 start: 2024-03-11T18:00
 end: 2024-03-11T19:40
-place: Klubbhuset
+place: Storsalen
 present:
   - person: ada-nes
     role: leader
@@ -60,7 +60,7 @@
         source:
           document: referat-styret-2024-03-11
           at: line 24
-          quote: "Oppfølging: Cy Moe sender ny timeplan innen 25. mars"
+          quote: "Oppfølging: Cy Moe sender nye planer innen 25. mars"
     source: {document: referat-styret-2024-03-11, at: line 11, quote: "Sak 1: Halltider"}
 next:
   start: 2024-04-08T18:00
@@ -72,7 +72,7 @@
     quote: Referat fra møte i styret 11. mars 2024
   - document: referat-styret-2024-03-11
     at: line 4
-    quote: "Sted: Klubbhuset"
+    quote: "Sted: Storsalen"
   - document: referat-styret-2024-03-11
     at: line 3
     quote: "Tid: mandag 11. mars 2024 kl. 18.00–19.40"
=== $ ko import referat.md > /dev/null; grep -e place: -e what: styret-2024-03-11.yaml
place: Storsalen
        what: Sender ny timeplan til lagene
=== stderr
ko: styret-2024-03-11: agenda[1].actions[1].what: somebody changed it, and its source says something else now; it stays as it is
ko: changed referat-styret-2024-03-11.yaml, changed styret-2024-03-11.yaml
=== $ rm cy-moe.yaml; sed -i '/^draft: true/d' styret-2024-03-11.yaml; sed -i 's/Storsalen/Klubbhuset/' referat.md; ko import referat.md > /dev/null; grep place: styret-2024-03-11.yaml
place: Storsalen
=== stderr
ko: styret-2024-03-11 is no draft any more: what its source says otherwise now is not taken in
ko: cy-moe was removed after it had been imported, and is not made again
ko: changed referat-styret-2024-03-11.yaml
