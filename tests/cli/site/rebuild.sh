#!/bin/sh
# SPDX-License-Identifier: MIT
# A site that is brought up to date after a change is, byte for byte, the one that is written anew: lines are taken out of
# a whole year of an invented council, here and there, and put back.
# rebuild.sh KO EXAMPLES [EVERY]: every so manieth line
set -eu

ko=$1
examples=$2
every=${3:-97}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cp -r "$examples/granheim" set
count=0
for file in $(find set -name '*.yaml' ! -name ko.yaml | sort); do
  cp "$file" whole
  lines=$(wc -l < whole)
  at=3
  while [ "$at" -le "$lines" ]; do
    sed "${at}d" whole > "$file"
    if "$ko" -C set report site -o "$folder/updated" 2> errors; then
      rm -rf anew
      "$ko" -C set report site -o "$folder/anew" 2> errors
      diff -r updated anew > difference || {
        echo "without line $at of $file, $(sed -n "${at}p" whole):"
        head -20 difference
        exit 1
      }
      count=$((count + 1))
    fi
    at=$((at + every))
  done
  cp whole "$file"
done
[ "$count" -gt 9 ] || {
  echo "only $count changes could be tried"
  exit 1
}
