#!/bin/sh
# SPDX-License-Identifier: MIT
# Commands that change one set at the same time: one waits for the other, and every change is there in the end.
# side_by_side.sh KO EXAMPLES
set -eu

ko=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export KO_TODAY=2025-01-15
mkdir set
echo 'ko: 1' > set/ko.yaml
printf 'kind: organisation\nid: styret\nname: Styret\ntype: committee\n' > set/styret.yaml
for number in 1 2 3 4 5 6 7 8; do
  "$ko" -C set add styret#aliases "Navn $number" 2> said$number &
done
wait
cat said*
for number in 1 2 3 4 5 6 7 8; do
  grep -q "Navn $number[],]" set/styret.yaml || {
    echo "Navn $number is lost"
    cat set/styret.yaml
    exit 1
  }
done
test "$(find set | sort | tr '\n' ' ')" = "set set/ko.yaml set/styret.yaml "
