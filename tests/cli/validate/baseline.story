A set that is taken over with its faults: they are written down once, and from then on only what is new is reported.
=== file ko.yaml
ko: 1
=== file bodies.yaml
kind: organisation
id: styret
name: Styret
parent: velforeningen
founded: 2014-02-30
---
kind: organisation
id: valgnemnda
name: Valgnemnda
parent: velforeningen
=== $ ko validate --baseline known.jsonl
=== stderr
ko: there is no baseline known.jsonl
    add --update-baseline once, and it is written with what is found now
=== exit 3
=== $ ko validate --baseline known.jsonl --update-baseline
2 files, 2 records: nothing to report (3 known)
=== stderr
ko: known.jsonl now knows 3 findings: 3 added, 0 taken out
=== $ cat known.jsonl
{"code":"KO208","record":"styret","path":"founded","message":"`founded`: February 2014 has 28 days","fingerprint":"60de09dd36d28b2d"}
{"code":"KO301","record":"styret","path":"parent","message":"there is no record `velforeningen`","fingerprint":"ddaac65f21de3896"}
{"code":"KO301","record":"valgnemnda","path":"parent","message":"there is no record `velforeningen`","fingerprint":"eafbd7262cd49308"}
=== $ ko validate --baseline known.jsonl
2 files, 2 records: nothing to report (3 known)
=== note
A record that moves takes its known findings along; a new one of the same rule is new.
=== $ (printf 'kind: organisation\nid: festkomiteen\nname: Festkomiteen\nparent: velforeningen\n---\n'; cat bodies.yaml) > all.yaml && rm bodies.yaml
=== $ ko validate --baseline known.jsonl
error[KO301]: there is no record `velforeningen`
  --> all.yaml:4:9
   |
 4 | parent: velforeningen
   |         ^^^^^^^^^^^^^
   = mend: add the record, or write the id of one there is

1 error in 1 of 2 files, 3 records (3 known)
=== exit 1
=== $ ko validate --baseline known.jsonl -O json | grep '"known"'
    "known": 3
=== $ ko validate --baseline known.jsonl -O sarif | grep -c '"baselineState": "new"'
1
=== note
What was mended leaves a line behind. It does not fail a run unless advice does.
=== $ sed -i '/^founded/d; 1,4s/^parent.*/type: committee/' all.yaml
=== $ ko validate --baseline known.jsonl
advice[KO134]: KO208 is not found any more in `founded` of `styret`
  --> known.jsonl:1:1
   |
 1 | {"code":"KO208","record":"styret","path":"founded","message":"`founded`: February 2014 has 28 d…
   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = mend: take the line out, or write the baseline anew with --update-baseline

1 advice in 1 of 2 files, 3 records (2 known)
=== $ ko validate --baseline known.jsonl --fail-on advice -O short
known.jsonl:1:1: advice[KO134]: KO208 is not found any more in `founded` of `styret`
=== exit 1
=== $ ko validate --baseline known.jsonl --fail-on advice -O short --ignore KO134
=== note
Looking at some rules or files only says nothing of the others, and forgets nothing of them.
=== $ ko validate --baseline known.jsonl --select KO3 -O short
=== $ ko validate --baseline known.jsonl --select KO3 --update-baseline -O short
=== stderr
ko: known.jsonl now knows 3 findings: 0 added, 0 taken out
=== $ ko validate --baseline known.jsonl --update-baseline
2 files, 3 records: nothing to report (2 known)
=== stderr
ko: known.jsonl now knows 2 findings: 0 added, 1 taken out
=== $ cat known.jsonl
{"code":"KO301","record":"styret","path":"parent","message":"there is no record `velforeningen`","fingerprint":"ddaac65f21de3896"}
{"code":"KO301","record":"valgnemnda","path":"parent","message":"there is no record `velforeningen`","fingerprint":"eafbd7262cd49308"}
=== note
The baseline fits from wherever the set is looked at, for what stands in no record, too.
=== $ mkdir sub && printf 'ko: 1\nname:\tx\n' > sub/ko.yaml && printf 'kind: person\nid: [\n' > sub/broken.yaml
=== $ ko -C sub validate --baseline ../sub.jsonl --update-baseline
2 files, 1 record: nothing to report (1 known)
=== stderr
ko: sub/../sub.jsonl now knows 1 finding: 1 added, 0 taken out
=== $ ko validate sub --baseline sub.jsonl && cd sub && ko validate --baseline ../sub.jsonl && ko validate broken.yaml --baseline ../sub.jsonl
2 files, 1 record: nothing to report (1 known)
2 files, 1 record: nothing to report (1 known)
1 file, 1 record: nothing to report (1 known)
