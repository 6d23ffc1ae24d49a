How long each phase took goes to standard error: for records that are checked, asked or reported on.
=== with examples
=== file phases.sh
# Prints the names of the phases, and says whether every line has its numbers.
awk 'NR > 2 { printf "%s ", $1; if ($2 !~ /^[0-9]+\.[0-9][0-9]$/) print "no milliseconds:", $0 } END { print "" }'
=== $ ko -C examples/karriere-oppland validate --timings -O short 2>&1 >/dev/null | sh phases.sh
find read decode index check render rest all 
=== $ ko -C examples/karriere-oppland query organisations --timings 2>&1 >/dev/null | sh phases.sh
find read decode index check ask render rest all 
=== $ ko -C examples/kompetanseregionen report minutes kompetanseforum-2014-02-21 --timings 2>&1 >/dev/null | sh phases.sh
find read decode index check report render rest all 
=== $ ko -C examples/karriere-oppland validate --timings -O short 2>&1 >/dev/null | sed -n '1s/  */ /gp'
phase ms MB/s records/s
