#!/bin/sh
# SPDX-License-Identifier: MIT
# Many changes of one file in one stream take little more than a few: the set is not read again for each of them.
# stream.sh KO
set -eu

ko=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export KO_TODAY=2025-01-15
mkdir set
echo 'ko: 1' > set/ko.yaml
seq 1 1000 | sed 's/.*/kind: person\nid: p-&\nname: P &\n---/' | sed '$d' > set/persons.yaml
{
  printf 'kind: organisation\nid: styret\nname: Styret\ntype: committee\nmembers:\n'
  seq 1 1000 | sed 's/.*/  - {person: p-&}/'
} > set/styret.yaml

# taken FILE: milliseconds, the least of three runs.
taken() {
  least=
  for _ in 1 2 3; do
    start=$(date +%s%N)
    "$ko" -C set set --from "../$1" --diff > /dev/null 2> said || { cat said; exit 1; }
    now=$((($(date +%s%N) - start) / 1000000))
    test "${least:-$now}" -lt "$now" || least=$now
  done
  echo "$least"
}

# fields of different records, of entries of one record, and two fields beside each other of each record; new entries.
seq 1 1000 | sed 's/.*/{"address": "p-&#born", "value": "1970"}/' > records
seq 1 1000 | sed 's/.*/{"address": "styret#members\/&\/role", "value": "member"}/' > entries
seq 1 1000 | sed 's/.*/{"address": "p-&#born", "value": "1970"}\n{"address": "p-&#gender", "value": "female"}/' > pairs
seq 1 1000 | sed 's/.*/{"op": "add", "address": "styret#members", "value": {"name": "N &"}}/' > added
for stream in records entries pairs added; do
  head -n 10 $stream > few
  few=$(taken few)
  many=$(taken $stream)
  echo "$stream: 10 lines in $few ms, $(wc -l < $stream) in $many ms"
  test "$many" -lt $((few * 10 + 1000))
done
"$ko" -C set set --from ../pairs
test "$(grep -c '^gender: female$' set/persons.yaml)" = 1000
test "$(grep -c '^born: 1970$' set/persons.yaml)" = 1000
