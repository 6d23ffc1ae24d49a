#!/bin/sh
# SPDX-License-Identifier: MIT
# `ko validate --fix`, asked to end at any time: all files are as they were or all are mended, and nothing lies beside them.
# interrupting.sh KO
set -eu

ko=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export KO_TODAY=2025-01-15 LC_ALL=C.UTF-8

mkdir set before
echo 'ko: 1' > before/ko.yaml
for file in a b c d; do
  seq 1 500 | sed "s/.*/kind: person\nid: $file-&\nname: P &\nborn: 21.2.1970  # as written\n---/" |
    sed '$d' > before/$file.yaml
done
cp -r before/. set
"$ko" -C set validate --fix --select KO208 -O short 2> said
cp -r set after
grep -q 'mended 2000 findings in 4 files' said

seen=
for delay in 0 0.01 0.02 0.05 0.1 0.15 0.2 0.25 0.3 0.35 0.4 0.5 0.6 0.8 1 1.5; do
  rm -rf set
  cp -r before set
  "$ko" -C set validate --fix -O short > /dev/null 2>&1 &
  sleep "$delay"
  kill -TERM $! 2> /dev/null || true
  status=0
  wait $! || status=$?
  diff -r before set > /dev/null || diff -r after set
  seen="$seen $status"
done
echo "ended with:$seen"
