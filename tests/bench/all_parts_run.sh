#!/bin/sh
# SPDX-License-Identifier: MIT
# Measures tiny sets, which says nothing of speed, but fails when a part of the measuring does: all_parts_run.sh BUILD
# Skipped where Python or GNU time is not there; programs to compare with may be missing.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
for need in python3 /usr/bin/time; do
  command -v "$need" >/dev/null || {
    echo "skipped: $need is not there (apt-get install python3 time)"
    exit 77
  }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 "$here/measure.py" --size tiny --folder "$folder" --build "$1"

# Every row that measures nothing but ko and what Debian always has is there.
for row in 'time a record' 'memory a record' 'peak memory' start-up 'a query by id' 'times the time of `cat`' 'ko fmt' importing; do
  grep "$row" "$folder/table.txt" | grep -qv 'not measured' || {
    echo "not measured: $row"
    exit 1
  }
done
