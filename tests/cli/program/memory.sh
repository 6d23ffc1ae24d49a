#!/bin/sh
# SPDX-License-Identifier: MIT
# Large files of nothing but one thing take little more memory than their own size, and end in findings.
# memory.sh KO
set -eu

ko=$1
if ! (ulimit -v 1000000 && "$ko" --version) > /dev/null 2>&1; then
  echo "skipped: memory cannot be limited here, as under sanitizers"
  exit 77
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export KO_TODAY=2025-01-15 LC_ALL=C.UTF-8
size=$((24 << 20))

# expect FINDING PERCENT: what is found in the file on standard input, with so much of its size to be had, and 64 MB
# for the program itself.
expect() {
  head -c $size > big.yaml
  status=0
  (ulimit -d $((65536 + size / 1024 * $2 / 100)) && "$ko" validate -O short --max-findings 0 big.yaml) > found 2> said || status=$?
  if test $status != 1 || test -s said || ! head -n 1 found | grep -qF -- "$1"; then
    echo "not $1, but $status:"
    head -c 500 found said
    exit 1
  fi
}

of() { head -c $size /dev/zero | tr '\0' "$1"; }

of '\0' | expect 'big.yaml:1:1: error[KO126]: this line is longer than 16777216 bytes' 150
of a | expect 'big.yaml:1:1: error[KO126]: this line is longer than 16777216 bytes' 150
of '[' | expect 'big.yaml:1:1: error[KO126]: this line is longer than 16777216 bytes' 150
of ' ' | expect 'big.yaml:1:1: error[KO121]: the file holds no record' 150
of '\n' | expect 'big.yaml:1:1: error[KO121]: the file holds no record' 150
yes -- '- ' | tr -d '\n' | expect 'big.yaml:1:1: error[KO126]: this line is longer than 16777216 bytes' 150
# One text of many lines is unfolded, and of bytes that are no text a repaired copy is read.
yes "$(printf 'bl\345b\346r')" | expect 'big.yaml:1:3: error[KO101]: the byte 0xE5 is not UTF-8; in Latin-1 it is' 1000
# Of a mapping's entries, nodes are made, and room for them beforehand.
yes 'a: b' | expect 'big.yaml:2:1: error[KO119]: the key `a` stands twice in this mapping' 900
size=$((11 << 20)) # a million keys
seq -f 'k%.0f: b' 1 1000000 | expect 'big.yaml:1:1: error[KO201]: the record does not say what kind it is' 1200
# Many small documents: a finding each, of which so many are kept.
size=$((1 << 20))
yes -- --- | expect 'big.yaml:1:1: error[KO121]: there is no record after this `---`' 16000
grep -q '; 162144 more places like it follow$' found
test "$(wc -l < found)" = 100000

# Rows are written as they are made. What stays is what was read, and the keys of the tables that are referred to.
mkdir set
echo 'ko: 1' > set/ko.yaml
seq 1 30000 | sed 's/.*/---\nkind: person\nid: person-&\nname: Person number &/' > set/persons.yaml
seq 1 30000 | awk '{
  printf "---\nkind: organisation\nid: body-%d\nname: Body number %d\nmembers:\n", $1, $1
  for (i = 0; i < 5; i++)
    printf "  - {person: person-%d, role: member, from: 2020-01-01}\n", ($1 * 7 + i * 11) % 30000 + 1
}' > set/bodies.yaml
size=$(cat set/*.yaml | wc -c)
for words in 'all -O sql' 'memberships --fields all -O csv' 'memberships --fields all -O json'; do
  # shellcheck disable=SC2086: words
  (ulimit -d $((65536 + size / 1024 * 6)) && "$ko" -C set query $words -o rows) || { echo "no room for $words"; exit 1; }
done
test "$(wc -l < rows)" -gt 150000
