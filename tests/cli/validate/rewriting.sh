#!/bin/sh
# SPDX-License-Identifier: MIT
# Files that are written anew, grow, shrink, vanish and come back while `ko` reads them: each run ends as documented,
# reads every file whole or says that it could not, and never takes a torn one for what somebody wrote.
# rewriting.sh KO
set -eu

ko=$1
folder=$(mktemp -d)
trap 'touch "$folder/stop"; wait; rm -rf "$folder"' EXIT
cd "$folder"
export KO_TODAY=2025-01-15 LC_ALL=C.UTF-8

mkdir set texts
echo 'ko: 1' > set/ko.yaml
printf 'kind: person\nid: still\nname: Still\n' > set/still.yaml
# Two texts of other lengths, both without a fault and each of one thing throughout.
seq 1 4000 | sed 's/.*/kind: person\nid: p&\nname: Ada\n---/' | sed '$d' > texts/short
seq 1 6000 | sed 's/.*/kind: person\nid: p&\nname: Berit\n---/' | sed '$d' > texts/long

# Whoever saves by renaming leaves a whole file there at any time.
while ! test -e stop; do
  for text in short long; do cp texts/$text new && mv new set/renamed.yaml; done
done &
# Whoever writes in place leaves a torn one there for moments, and a name without a file.
sed 's/id: p/id: q/' texts/long > texts/in_place
while ! test -e stop; do
  cat texts/in_place > set/in_place.yaml
  cat texts/in_place >> set/in_place.yaml
  rm -f set/in_place.yaml
done &

# expect_whole QUERY-OUTPUT: of the file that is only ever renamed, all names are the same and none is missing.
expect_whole() {
  case "$(grep '^p[0-9]' "$1" | cut -d, -f2 | sort | uniq -c | tr -s ' ')" in
    ' 4000 Ada' | ' 6000 Berit') ;;
    *) echo "a torn file was read:"; grep '^p[0-9]' "$1" | cut -d, -f2 | sort | uniq -c; exit 1 ;;
  esac
}

seen=
for run in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
  while ! test -s set/renamed.yaml; do sleep 0.01; done
  status=0
  "$ko" -C set validate -O short --max-findings 0 > findings 2> said || status=$?
  case $status in
    0 | 1) test ! -s said ;;
    3) grep -Eq '^ko: set/in_place.yaml: (changed while it was read|No such file or directory)$' said ;;
    *) echo "ended with $status"; cat said; exit 1 ;;
  esac
  # What stands twice or is torn is an error of the file that is written in place, never of the others.
  if grep -v '^set/in_place.yaml' findings | grep error; then exit 1; fi
  seen="$seen $status"
  "$ko" -C set query persons --fields id,name -O csv > names 2> said || continue
  expect_whole names
done
echo "ended with:$seen"
