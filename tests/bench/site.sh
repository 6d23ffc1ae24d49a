#!/bin/sh
# SPDX-License-Identifier: MIT
# How long a site of many meetings takes, written and brought up to date: tests/bench/site.sh BUILD [MEETINGS [FOLDER]]
# BUILD is a Release build with ko and tests/generate_council in it. Prints a line a measure; FOLDER keeps set and site.
set -eu
build=$1
meetings=${2:-10000}
folder=${3:-$(mktemp -d)}
test $# -gt 2 || trap 'rm -rf "$folder"' EXIT
command -v /usr/bin/time >/dev/null || {
  echo "skipped: GNU time is not there (apt-get install time)"
  exit 77
}
ko=$build/ko
mkdir -p "$folder"
rm -rf "$folder/set" "$folder/site"
"$build/tests/generate_council" "$folder/set" "$meetings"

measured() { # measured WHAT: the site, written with the time it takes
  /usr/bin/time -f '%e s, %U s + %S s of processors, %M kB' -o "$folder/time" \
    "$ko" -C "$folder/set" report site -o "$folder/site" 2>"$folder/said"
  echo "$1: $(cat "$folder/time"); $(sed 's/.*: //' "$folder/said")"
}

measured "$meetings meetings of ten items"
measured "again, nothing changed"
sed -i 's/Meldt forfall/Meldt fravær/' "$folder/set/0/7.yaml"
measured "again, one meeting changed"
echo "files: $(find "$folder/site" -type f | wc -l)"
echo "largest page: $(find "$folder/site" -name '*.html' -printf '%s\n' | sort -n | tail -1) bytes"
echo "search index: $(cat "$folder/site/search/"* | wc -c) bytes in $(find "$folder/site/search" -type f | wc -l) scripts"
