Counts by rule go to standard error, so that the answer stays what it is.
=== with examples
=== $ ko -C examples/karriere-oppland validate --stats -O short 2>/dev/null | cut -d: -f1-4
examples/karriere-oppland/horinger/samordning-gudbrandsdal.yaml:31:11: advice[KO541]
examples/karriere-oppland/horinger/samordning-gudbrandsdal.yaml:31:11: advice[KO545]
examples/karriere-oppland/horinger/samordning-gudbrandsdal.yaml:31:11: warning[KO546]
examples/karriere-oppland/horinger/samordning-gudbrandsdal.yaml:34:19: warning[KO544]
examples/karriere-oppland/horinger/samordning-gudbrandsdal.yaml:37:19: warning[KO544]
=== $ ko -C examples/karriere-oppland validate --stats -O jsonl >/dev/null
=== stderr
code   name                         severity  findings  files
─────  ───────────────────────────  ────────  ────────  ─────
KO544  asked-but-not-addressed      warning          2      1
KO541  deadline-under-three-months  advice           1      1
KO545  no-reminder                  advice           1      1
KO546  nobody-answered              warning          1      1
=== $ ko -C examples/kompetanseregionen/ validate --select KO1 --stats
43 files, 42 records: nothing to report
