What a letter asks is recorded of each it went to, with the day that is said of it.
=== file ko.yaml
ko: 1
language: nb
=== file brev.txt
Lyngvass fylkeskommune
Avdeling for samferdsel

Vår ref.:        Deres ref.:       Saksbehandler:           Dato:
202504417-3                        Guro Askestad            12.01.2025

Høring om ny rutestruktur

Kommunene bes uttale seg innen 1. mars 2025, og elevrådet innen 15. mars 2025. Lyngvass Buss AS bes
sende en oversikt over kostnadene innen 10. februar 2025. Kirkerådet bes om å vurdere forslaget innen
20. mars 2025.

Med vennlig hilsen

Oddbjørn Tveitnes             Guro Askestad
samferdselssjef               rådgiver

Adresseliste:
Nes kommune                   Postboks 14          3991 NES
Sandvik kommune               Rådhusgata 2         3995 SANDVIK
Elevrådet ved Nes skole       Skoleveien 1         3991 NES
Lyngvass Buss AS              Garasjeveien 3       3990 LYNGBY
=== $ ko import brev.txt
brev.txt: brev-202504417-3, horing-brev-202504417-3
  questions:
    line 10: which of the recipients `Kirkerådet` is cannot be told
=== stderr
ko: made 9 files
=== $ sed -n '/^actions/,/^file/p' brev-202504417-3.yaml; sed '/ source:/,/quote:/d' horing-brev-202504417-3.yaml
actions:
  - who: lyngvass-buss-as
    what: Lyngvass Buss AS bes sende en oversikt over kostnadene innen 10. februar 2025
    due: 2025-02-10
    source:
      document: brev-202504417-3
      at: line 9
      quote: Lyngvass Buss AS bes sende en oversikt over kostnadene innen 10. februar 2025.
  - what: Kirkerådet bes om å vurdere forslaget innen 20. mars 2025
    due: 2025-03-20
    source: {document: brev-202504417-3, at: line 10, quote: Kirkerådet bes om å vurdere forslaget innen 20. mars 2025.}
file:
kind: hearing
id: horing-brev-202504417-3
title: Høring om ny rutestruktur
document: brev-202504417-3
deadline: 2025-03-01
asked:
  - organisation: nes-kommune
    to: state
  - organisation: sandvik-kommune
    to: state
  - organisation: elevradet-ved-nes-skole
    to: state
extensions:
  - to: 2025-03-15
    for: [elevradet-ved-nes-skole]
    on: 2025-01-12
draft: true
source:
  document: brev-202504417-3
  at: line 9
  quote: Kommunene bes uttale seg innen 1. mars 2025, og elevrådet innen 15. mars 2025.
=== $ ko query actions; ko query statements --fields from,to,deadline,status --as-of 2025-03-05
id                          who               what                                                                           due         status
──────────────────────────  ────────────────  ─────────────────────────────────────────────────────────────────────────────  ──────────  ──────
brev-202504417-3#actions/1  lyngvass-buss-as  Lyngvass Buss AS bes sende en oversikt over kostnadene innen 10. februar 2025  2025-02-10  open
brev-202504417-3#actions/2  –                 Kirkerådet bes om å vurdere forslaget innen 20. mars 2025                      2025-03-20  open
from                     to     deadline    status
───────────────────────  ─────  ──────────  ───────
nes-kommune              state  2025-03-01  missing
sandvik-kommune          state  2025-03-01  missing
elevradet-ved-nes-skole  state  2025-03-15  awaited
=== $ ko report actions --as-of 2025-02-12 --include-unpublished; ko report hearing horing-brev-202504417-3 --as-of 2025-02-12 --include-unpublished | grep 'Fristen'
Ikke til publisering: inneholder opplysninger som ikke er offentlige

Oppfølgingsliste
================

Per 12. februar 2025

Åpne:    2, av dem 1 etter fristen
Utførte: 0

Lyngvass Buss AS
----------------

- Lyngvass Buss AS bes sende en oversikt over kostnadene innen 10. februar 2025 (frist 10. februar
  2025, fristen er ute) – Lyngvass fylkeskommune, 12. januar 2025

Ansvarlig ikke oppgitt
----------------------

- Kirkerådet bes om å vurdere forslaget innen 20. mars 2025 (frist 20. mars 2025) – Lyngvass
  fylkeskommune, 12. januar 2025
- Fristen er 15. mars 2025 for Elevrådet ved Nes skole
=== $ ko validate --today 2025-02-12
warning[KO524]: this was to be done by 2025-02-10, and nothing says that it was
   --> brev-202504417-3.yaml:27:10
    |
 27 |     due: 2025-02-10
    |          ^^^^^^^^^^
    = mend: add `done` with the day, or `dropped: {on, why}`

advice[KO541]: the deadline is 48 days after the hearing was sent out, less than three months
   --> horing-brev-202504417-3.yaml:5:11
    |
  5 | deadline: 2025-03-01
    |           ^^^^^^^^^^
   ::: brev-202504417-3.yaml:7:7
    |
  7 | date: 2025-01-12
    |       ---------- sent out
    = mend: give those asked until 2025-04-12, or record `extensions`

1 warning, 1 advice in 2 of 10 files, 9 records
=== $ sed -i 's/10. februar/12. februar/' brev.txt; ko import brev.txt --diff > changes; grep '^[-+]' changes
--- a/brev-202504417-3.yaml
+++ b/brev-202504417-3.yaml
-    what: Lyngvass Buss AS bes sende en oversikt over kostnadene innen 10. februar 2025
-    due: 2025-02-10
+    what: Lyngvass Buss AS bes sende en oversikt over kostnadene innen 12. februar 2025
+    due: 2025-02-12
-      quote: Lyngvass Buss AS bes sende en oversikt over kostnadene innen 10. februar 2025.
+      quote: Lyngvass Buss AS bes sende en oversikt over kostnadene innen 12. februar 2025.
-  sha256: 6f70ad3aa781f60df368470b3f4197f24b3ee664ad3bb0cf7edb704bb3f7e195
+  sha256: a5c4480dd276fb34efdce677737625730f427f5ca364eca0d539e274ef8b7a89
=== stderr
ko: what was imported would be kept in .ko/import, 1 file
brev.txt: brev-202504417-3, horing-brev-202504417-3
  questions:
    line 10: which of the recipients `Kirkerådet` is cannot be told
