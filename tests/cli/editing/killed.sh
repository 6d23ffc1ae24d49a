#!/bin/sh
# SPDX-License-Identifier: MIT
# A command that changes several files, killed at every call by which it writes: after the next command the set is as it
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

cp -r "$examples/kompetanseregionen" before
cp -r before after
"$ko" -C after rename kompetanseforum forumet 2> /dev/null
! diff -rq before after > /dev/null

# killed CALL NUMBER: whether the run was killed at its call of that number.
killed() {
  status=0
  strace -f -qq -o /dev/null -e trace="$1" -e inject="$1":signal=KILL:when="$2" \
    "$ko" -C set rename kompetanseforum forumet > /dev/null 2>&1 || status=$?
  test $status = 137
}

seen_before=0
seen_after=0
for call in write mkdir rename unlink rmdir fsync fchmod flock; do
  number=0
  while
    number=$((number + 1))
    rm -rf set
    cp -r before set
    killed $call $number
  do
    # The next command finds no such record; what was interrupted is settled all the same.
    "$ko" -C set set nobody#name x > out 2>&1 && exit 1
    if diff -r before set > difference; then
      seen_before=$((seen_before + 1))
    elif diff -r after set > difference; then
      seen_after=$((seen_after + 1))
    else
      echo "killed at $call $number, the set is neither as before nor as after:"
      cat difference out
      exit 1
    fi
  done
  diff -r after set || {
    echo "not killed, $call"
    exit 1
  }
done
echo "killed $((seen_before + seen_after)) times: $seen_before as before, $seen_after as after"
test $seen_before -gt 5
test $seen_after -gt 5
