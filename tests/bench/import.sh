#!/bin/sh
# SPDX-License-Identifier: MIT
# How long an import of many protocols takes, into an empty set and again: tests/bench/import.sh BUILD [PROTOCOLS [FOLDER]]
# BUILD is a Release build with ko and tests/generate_minutes in it. Prints a line a measure, with how many times as long
# it takes as counting the words of the same files; FOLDER keeps protocols and set. The bars: 1,000 protocols of 70 kB in a
# minute on two processors; no more memory than twice what validating the set takes that comes of it.
set -eu
build=$1
protocols=${2:-1000}
folder=${3:-$(mktemp -d)}
test $# -gt 2 || trap 'rm -rf "$folder"' EXIT
command -v /usr/bin/time >/dev/null || {
  echo "skipped: GNU time is not there (apt-get install time)"
  exit 77
}
ko=$build/ko
mkdir -p "$folder"
rm -rf "$folder/protocols" "$folder/set"
"$build/tests/generate_minutes" "$folder/protocols" "$protocols"
mkdir "$folder/set"
printf 'ko: 1\nlanguage: nb\n' >"$folder/set/ko.yaml"
echo "$(find "$folder/protocols" -type f | wc -l) protocols, $(cat "$folder/protocols"/* | wc -c) bytes"
start=$(date +%s%N)
LC_ALL=C.UTF-8 wc -w "$folder/protocols"/* >/dev/null
plain=$((($(date +%s%N) - start) / 1000))
echo "words counted: $((plain / 1000)) ms"

measured() { # measured WHAT COMMAND...: a command in the set, with the time and the memory it takes
  what=$1
  shift
  start=$(date +%s%N)
  /usr/bin/time -f '%e s, %U s + %S s of processors, %M kB' -o "$folder/time" \
    "$ko" -C "$folder/set" "$@" >"$folder/told" 2>"$folder/said"
  taken=$((($(date +%s%N) - start) / 1000))
  echo "$what: $(cat "$folder/time"); $((taken / plain)) times as long as counting words"
}

source=$(cd "$folder" && pwd)/protocols
measured "shown" import "$source" --diff
measured "into an empty set" import "$source" -o drafts
measured "again, nothing changed" import "$source" -o drafts
measured "the set validated" validate
