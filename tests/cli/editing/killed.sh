#!/bin/sh
# SPDX-License-Identifier: MIT
# Commands that change several files, killed at every call by which they write: after the next command the set is as it
# was before or as it is after, and nothing lies beside it.
# killed.sh KO EXAMPLES
set -eu

ko=$1
examples=$2
command -v strace > /dev/null || {
  echo "skipped: strace is missing; tests/setup.sh --tests installs it"
  exit 77
}
strace -f -qq -o /dev/null true 2> /dev/null || {
  echo "skipped: strace may not look at programs here"
  exit 77
}
# Leaks cannot be looked for in a program that is looked at.
export ASAN_OPTIONS=detect_leaks=0 KO_TODAY=2025-01-15
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

# killed CALL NUMBER COMMAND...: whether the command was killed at its call of that number.
killed() {
  call=$1
  number=$2
  shift 2
  status=0
  strace -f -qq -o /dev/null -e trace="$call" -e inject="$call":signal=KILL:when="$number" \
    "$ko" -C set "$@" > /dev/null 2>&1 || status=$?
  test $status = 137
}

# kill_at_every_call COMMAND...: the set in `before` is changed by the command.
kill_at_every_call() {
  rm -rf after
  cp -r before after
  "$ko" -C after "$@" > /dev/null 2>&1 || true
  test "$(diff -rq before after | wc -l)" -gt 1
  seen_before=0
  seen_after=0
  for each in write mkdir rename unlink rmdir fsync fchmod flock; do
    nth=0
    while
      nth=$((nth + 1))
      rm -rf set
      cp -r before set
      killed $each $nth "$@"
    do
      # The next command finds no such record; what was interrupted is settled all the same.
      "$ko" -C set set nobody#name x > out 2>&1 && exit 1
      if diff -r before set > difference; then
        seen_before=$((seen_before + 1))
      elif diff -r after set > difference; then
        seen_after=$((seen_after + 1))
      else
        echo "$*, killed at $each $nth: the set is neither as before nor as after:"
        cat difference out
        exit 1
      fi
    done
    diff -r after set || {
      echo "$*: not killed, $each"
      exit 1
    }
  done
  echo "$*: killed $((seen_before + seen_after)) times: $seen_before as before, $seen_after as after"
  test $seen_before -gt 5
  test $seen_after -gt 5
}

cp -r "$examples/kompetanseregionen" before
kill_at_every_call rename kompetanseforum forumet
for id in ada bo; do printf 'kind: person\nid: %s\nname: P\nborn: 21.2.1970\n' $id > before/$id.yaml; done
kill_at_every_call validate --fix
# A document that the scenario does without cannot be removed twice: what came true is noted with that, or not at all.
mkdir then
printf 'ko: 1\nscenario: {remove: oppsummering-idedugnad}\n' > then/ko.yaml
kill_at_every_call scenario apply ../then --from 2025-02-01 --force
grep -q 'path: ../then' after/ko.yaml
"$ko" -C after scenario apply ../then --from 2025-02-01 2>&1 | grep -q 'it holds already'
