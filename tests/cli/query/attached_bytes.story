A question does not read the files that records name: their checksums are for `ko validate` to compare.
=== file ko.yaml
ko: 1
=== file records.yaml
kind: document
id: brevet
title: Brevet
file: {path: brev.txt, sha256: 0000000000000000000000000000000000000000000000000000000000000000}
---
kind: document
id: svaret
title: Svaret
file: {path: svar.txt}
=== file brev.txt
Til rådet
=== $ ko validate --select KO1,KO2,KO3 --ignore KO311 -O short
records.yaml:4:32: error[KO313]: `brev.txt` has another checksum than this: its content has changed, or it is another file
records.yaml:9:14: error[KO312]: there is no file `svar.txt`
=== exit 1
=== $ ko query documents --fields id -O plain
brevet
svaret
=== stderr
ko: 1 error met in reading these records; `ko validate --select KO1,KO2,KO3` shows it
