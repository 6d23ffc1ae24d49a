#!/bin/sh
# SPDX-License-Identifier: MIT
# Every command that writes a file, interrupted or told to end at any time in its run: what it writes is there whole,
# the old or the new, and nothing lies beside it.
# signals.sh KO
set -eu

ko=$1
if ! env --default-signal true 2> /dev/null; then
  echo "skipped: env does not know --default-signal"
  exit 77
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export KO_TODAY=2025-01-15 LC_ALL=C.UTF-8

mkdir set
echo 'ko: 1' > set/ko.yaml
printf 'kind: organisation\nid: raad\nname: Rådet\ntype: council\nfounded: 1.2.1970\n' > set/raad.yaml
seq 1 700 | sed 's/.*/kind: person\nid: p&\nname: P &\nborn: 21.2.1970\nemployer: raad\n---/' | sed '$d' > set/persons.yaml
cp -r set before

# nobody_lies_beside: nothing is left of a file on its way.
nobody_lies_beside() { ! find . -name '*.new' | grep .; }

# afresh: the set and the baseline as they were at first.
afresh() {
  rm -rf set base
  cp -r before set
  cp before_base base
}

# hurry FILE WORD…: the run that changes FILE, ended by each signal after ever longer times, as shares of the shortest of
# three runs. FILE is as it was before or as it is after a run that nobody ends.
hurry() {
  file=$1
  shift
  milliseconds=
  for run in 1 2 3; do
    afresh
    start=$(date +%s%N)
    "$ko" "$@" > /dev/null 2>&1 || test $? = 1
    took=$((($(date +%s%N) - start) / 1000000))
    if test -z "$milliseconds" || test $took -lt "$milliseconds"; then milliseconds=$took; fi
  done
  cp "$file" after
  seen=
  for signal in INT TERM; do
    for tenth in 2 4 6 8 9 10 12; do
      afresh
      echo before > out
      cp "$file" before_file
      env --default-signal "$ko" "$@" > /dev/null 2>&1 &
      pause=$((milliseconds * tenth / 10))
      sleep "$((pause / 1000)).$(printf %03d $((pause % 1000)))"
      kill -$signal $! 2> /dev/null || true
      status=0
      wait $! 2> /dev/null || status=$?
      cmp -s "$file" before_file || cmp "$file" after
      nobody_lies_beside || { echo "left behind by $*, $signal"; exit 1; }
      seen="$seen $status"
    done
  done
  echo "$1: in $milliseconds ms, ended with$seen"
  case $seen in *1[34][0-9]*) interrupted=$((interrupted + 1)) ;; esac
}

# How many of the commands were ended before they were done: a machine with much else to do may miss one or the other.
interrupted=0

echo before > out
head -n 5 set/persons.yaml > one.yaml
"$ko" validate one.yaml --baseline before_base --update-baseline > /dev/null 2>&1
cp before_base base

hurry out -C set validate -O json -o out
hurry out validate set -O short -o sarif=out
hurry out -C set query persons -o out -O csv
hurry out -C set report summary raad -o out
hurry out -C set show raad -o out
hurry out schema meeting -o out
hurry base validate set --baseline base --update-baseline
hurry set/persons.yaml -C set validate --fix

test $interrupted -ge 4 || { echo "only $interrupted of 8 commands were ended in their run"; exit 1; }
