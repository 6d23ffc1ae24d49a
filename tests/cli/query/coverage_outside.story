A document of which the path, or a link that lies there, leads out of the record set is not read.
=== file outside.txt
Dette angår ingen.
=== file set/ko.yaml
ko: 1
=== file set/inside.txt
Timene deles likt.
=== file set/records.yaml
{kind: document, id: a, title: A, file: ../outside.txt}
---
{kind: document, id: b, title: B, file: link.txt}
---
{kind: document, id: c, title: C, file: inside.txt}
=== $ ln -s ../outside.txt set/link.txt; ko -C set query coverage --fields document,sentences,fault
document  sentences  fault
────────  ─────────  ────────────────────────────────────
a                 –  its path leads out of the record set
b                 –  its path leads out of the record set
c                 1  –
=== stderr
ko: 2 errors met in reading these records; `ko validate --select KO1,KO2,KO3` shows them
