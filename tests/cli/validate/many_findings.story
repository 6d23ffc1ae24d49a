As text and short, findings end after a thousand, and it is said how many are left out. Programs get all of them, and
the summary, the counts and the status are of all.
=== $ i=0; while [ $i -lt 1005 ]; do printf 'kind: person\nid: p%d\nnam: P\n---\n' $i; i=$((i+1)); done > many.yaml
=== $ ko validate many.yaml --select KO203 -O short > short; wc -l < short
1000
=== stderr
ko: 6 more findings not shown; --max-findings 0 to see them
=== $ ko validate many.yaml --select KO203 -O jsonl 2>&1 | wc -l
1006
=== $ ko validate many.yaml --select KO203 -O short --max-findings 0 2>&1 | wc -l
1006
=== $ ko validate many.yaml --select KO203 -O short --max-findings 1003 > short; wc -l < short
1003
=== stderr
ko: 3 more findings not shown; raise --max-findings to see them
=== $ ko validate many.yaml --select KO203 --stats > text
=== stderr
ko: 6 more findings not shown; --max-findings 0 to see them
code   name            severity  findings  files
─────  ──────────────  ────────  ────────  ─────
KO203  unknown-field   error         1005      1
KO121  empty-document  error            1      1
=== exit 1
