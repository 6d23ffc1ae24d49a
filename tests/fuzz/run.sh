#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs every fuzzer, as many at once as there are processors: sh tests/fuzz/run.sh SECONDS BUILD [CORPUS]
# BUILD was configured with -D KO_FUZZ=ON and clang. Each fuzzer begins with its seeds, and with what an earlier run left
# in CORPUS, where that is given. Ends with a line a fuzzer: executions, coverage, findings. Exits 1 when there is any.
set -eu
seconds=$1 build=$(cd "$2" && pwd)
source=$(cd "$(dirname "$0")/../.." && pwd)
work=${3:-$(mktemp -d)}
mkdir -p "$work"
test -n "${3:-}" || trap 'rm -rf "$work"' EXIT

# Puts a copy of each of these files into a folder, under a name of its own.
copy_all() {
  number=0
  while read -r file; do
    number=$((number + 1))
    cp "$file" "$1/$number.yaml"
  done
}

# Fills a folder with what a fuzzer begins with.
seed() {
  case $1 in
    value_fuzz) (cd "$2" && split -a 4 -l 1 "$source/tests/fuzz/seeds/value_fuzz.txt") ;;
    baseline_fuzz)
      cp "$source/tests/fuzz/seeds/baseline_fuzz.jsonl" "$2/all"
      (cd "$2" && split -a 4 -l 1 all)
      ;;
    # A word a line: the table, then its terms and options.
    query_fuzz)
      sed 's/^ko -C [^ ]* query //' "$source/tests/cli/query/shell_lines" | (cd "$2" && split -a 4 -l 1)
      for line in "$2"/*; do tr ' ' '\n' <"$line" >"$line.words" && rm "$line"; done
      ;;
    # A byte that says the format, and minutes.
    source_fuzz | import_fuzz)
      number=0
      for file in "$source"/tests/import/*/minutes.* "$source"/tests/import/*/letter.*; do
        for format in 0 1 2 5 6; do
          number=$((number + 1))
          { printf "\\00$format"; head -c 4000 "$file"; } >"$2/$number"
        done
      done
      ;;
    # A text before and after two changes.
    merge_fuzz)
      number=0
      for file in "$source"/tests/rules/*/good.yaml; do
        number=$((number + 1))
        { cat "$file"; echo ===; sed '3s/$/ a/; $d' "$file"; echo ===; sed '4s/$/ b/; $p' "$file"; } >"$2/$number"
      done
      ;;
    *)
      { ls "$source"/tests/rules/*/*.yaml "$source"/tests/fuzz/seeds/*.yaml
        find "$source/examples" -name '*.yaml' -size -4k; } | copy_all "$2"
      ;;
  esac
}

# The words of records: fields, kinds and the values that are listed.
"$build/ko" schema | grep -oE '"[A-Za-z0-9_-]+"' | sort -u >"$work/words"

# Runs one for its time, and says how it went. Fails when it found something.
run() {
  name=$(basename "$1")
  mkdir -p "$work/$name/seeds" "$work/$name/corpus" "$work/$name/found"
  seed "$name" "$work/$name/seeds"
  found=0
  "$1" -max_total_time="$seconds" -max_len=4096 -timeout=25 -rss_limit_mb=4096 -print_final_stats=1 \
    -dict="$work/words" -artifact_prefix="$work/$name/found/" "$work/$name/corpus" "$work/$name/seeds" \
    >"$work/$name/log" 2>&1 || found=1
  if [ $found = 1 ]; then tail -n 40 "$work/$name/log"; fi
  echo "$name: $(sed -n 's/^stat::number_of_executed_units: *//p' "$work/$name/log") executions," \
    "$(sed -n 's/.* cov: \([0-9]*\) ft.*/\1/p' "$work/$name/log" | tail -n 1) edges covered," \
    "$(find "$work/$name/found" -type f | wc -l) found"
  return $found
}

status=0
set --
for fuzzer in "$build"/tests/*_fuzz; do
  run "$fuzzer" &
  set -- "$@" $!
  if [ $# -ge "$(nproc)" ]; then
    wait "$1" || status=1
    shift
  fi
done
for running in "$@"; do wait "$running" || status=1; done
exit $status
