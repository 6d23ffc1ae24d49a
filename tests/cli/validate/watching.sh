#!/bin/sh
# SPDX-License-Identifier: MIT
# `ko validate --watch` sees what editors do to records, by inotify and by polling: watching.sh KO
set -eu

ko=$1
folder=$(mktemp -d)
watcher=
finish() {
  test -z "$watcher" || kill "$watcher" 2>/dev/null || true
  rm -rf "$folder"
}
trap finish EXIT
export KO_TODAY=2025-01-15 LC_ALL=C.UTF-8
seconds=20  # bound of every wait: what takes hundredths of one may take long on a busy machine

fail() {
  echo "$how: $1" >&2
  cat output errors >&2
  exit 1
}

# Waits until COMMAND holds.
await() {
  tries=$((seconds * 20))
  until eval "$1"; do
    tries=$((tries - 1))
    test "$tries" -gt 0 || fail "never: $1"
    sleep 0.05
  done
}

# Waits until another check has been made since the last one, and its last line of output is LINE.
await_check() {
  await 'test "$(grep -c "watching for changes" errors)" -gt "$checks"'
  await "tail -n 1 output | grep -q '$1'"
  sleep 0.2 # checks that follow from the same change
  checks=$(grep -c "watching for changes" errors)
}

person() {
  printf 'kind: person\nid: %s\nname: %s\nmemberships:\n  - {organisation: board}\n%s' "$1" "$1" "${2:-}"
}

watch_with() {
  how=$1
  rm -rf "$folder/set"
  mkdir -p "$folder/set/people"
  cd "$folder/set"
  echo 'ko: 1' > ko.yaml
  printf 'kind: organisation\nid: board\nname: Board\n' > board.yaml
  person ada > people/ada.yaml
  : > ../output
  : > ../errors
  cd ..
  checks=0
  KO_WATCH=$how "$ko" -C set validate --watch > output 2> errors &
  watcher=$!
  await_check '3 files, 2 records: nothing to report'

  person ada 'born: never' > set/people/ada.yaml
  await_check '1 error in 1 of 3 files, 2 records'

  person ada > set/people/.ada.yaml.swp
  mv set/people/.ada.yaml.swp set/people/ada.yaml
  await_check '3 files, 2 records: nothing to report'

  mkdir set/people/new
  person bo 'born: never' > set/people/new/bo.yaml
  await_check '1 error in 1 of 4 files, 3 records'
  person bo > set/people/new/bo.yaml
  await_check '4 files, 3 records: nothing to report'

  mv set/people/new set/more
  person bo 'born: never' > set/more/bo.yaml
  await_check '1 error in 1 of 4 files, 3 records'

  rm set/more/bo.yaml
  await_check '3 files, 2 records: nothing to report'

  echo 'colour: blue' >> set/ko.yaml
  await_check '1 error in 1 of 3 files, 2 records'

  # What is no record is of no concern.
  echo > set/notes.txt
  sleep 0.5
  test "$(grep -c "watching for changes" errors)" = "$checks" || fail 'checked for nothing'

  # Asked to end, it ends as its last check did.
  kill -TERM "$watcher"
  status=0
  wait "$watcher" || status=$?
  watcher=
  test "$status" = 1 || fail "ended with $status, not 1"
  echo "$how: $checks checks"
}

watch_with inotify
watch_with poll
