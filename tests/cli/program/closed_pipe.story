Whoever reads the answer may stop at any time.
=== $ { sleep 0.2; ko schema; echo "status $?" >&2; } | true
=== stderr
status 0
=== $ { sleep 0.2; ko --help; echo "status $?" >&2; } | true
=== stderr
status 0
