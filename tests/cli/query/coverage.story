How much of the documents whose files are there the records hold: what a record or an entry has as its source, and what
the document's own record leaves out with a reason.
=== file ko.yaml
ko: 1
name: Et oppdiktet styre
=== file minutes/a.txt
Timene deles likt. Bo sender ny plan.
=== file minutes/b.xlsx
=== file records.yaml
{kind: organisation, id: styret, name: Styret, type: committee}
---
{kind: document, id: a, title: A, file: minutes/a.txt}
---
{kind: document, id: b, title: B, file: minutes/b.xlsx}
---
{kind: document, id: c, title: C, file: minutes/c.txt}
---
{kind: document, id: d, title: D}
---
kind: decision
id: vedtak
title: Timene deles likt
body: styret
date: 2025-03-03
outcome: adopted
source: {document: a, quote: Timene deles likt.}
=== $ ko query coverage
document  sentences  held  left_out  missing  share  fault
────────  ─────────  ────  ────────  ───────  ─────  ────────────────────────────────────────────────
a                 2     1         0        1    50%  –
b                 –     –         –        –      –  no kind of document that is read has this ending
c                 –     –         –        –      –  minutes/c.txt: No such file or directory
=== stderr
ko: 1 error met in reading these records; `ko validate --select KO1,KO2,KO3` shows it
=== $ ko query coverage 'share.lt:100' --fields document,missing -O csv
document,missing
a,1
=== stderr
ko: 1 error met in reading these records; `ko validate --select KO1,KO2,KO3` shows it
=== $ ko query coverage --public
=== stderr
ko: documents may tell of what is not public
    ask what is held of them without --public
=== exit 2
