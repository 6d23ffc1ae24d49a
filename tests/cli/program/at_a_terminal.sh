#!/bin/sh
# SPDX-License-Identifier: MIT
# What only somebody at a terminal sees: a long answer in a pager, and what `ko` alone says.
# at_a_terminal.sh KO EXAMPLES
set -eu

ko=$1
examples=$2
if ! command -v script > /dev/null; then
  echo "skipped: script (util-linux) is not there"
  exit 77
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
ln -s "$ko" ko
export KO_TODAY=2014-03-01 LC_ALL=C.UTF-8 NO_COLOR=1 TERM=xterm PATH="$folder:$PATH"
unset KO_PAGER PAGER

# at LINES COMMAND: what a terminal of so many lines shows
at() { script -qec "stty rows $1 cols 100; $2" /dev/null < /dev/null | tr -d '\r'; }

expect() {  # WHAT SHOWN WANTED
  [ "$2" = "$3" ] && return
  printf '%s\nshown:\n%s\nwanted:\n%s\n' "$1" "$2" "$3"
  exit 1
}

plain=$("$ko" explain KO302)
paged=$(printf '%s\n' "$plain" | sed 's/^/| /')
expect 'what is longer than the terminal goes through the pager' \
  "$(at 5 "KO_PAGER='sed \"s/^/| /\"' ko explain KO302")" "$paged"
expect 'PAGER will do' "$(at 5 "PAGER='sed \"s/^/| /\"' ko explain KO302")" "$paged"
expect 'what fits does not' "$(at 90 "KO_PAGER='sed \"s/^/| /\"' ko explain KO302")" "$plain"
expect 'nor with --no-pager' "$(at 5 "KO_PAGER='sed \"s/^/| /\"' ko explain KO302 --no-pager")" "$plain"
expect 'an empty KO_PAGER is none' "$(at 5 "KO_PAGER= PAGER=false ko explain KO302")" "$plain"
expect 'a pager that is not there hides nothing' \
  "$(at 5 'KO_PAGER=no-such-pager ko explain KO302 2> /dev/null' | grep -v not.found)" "$plain"
expect 'a pager that is left early is no failure' "$(at 5 'PAGER=true ko query -h; echo $?' | tail -1)" 0

expect 'bytes are not shown' "$(at 50 'ko explain KO302 -O docx; echo $?')" \
  'ko: `-O docx` is nothing that a terminal can show
    write it to a file: -o FILE.docx
2'
expect 'ko alone, where there is no set' "$(at 50 'ko; echo $?')" \
  'This folder belongs to no record set: there is no ko.yaml here or above.

command      what it says
───────────  ────────────────────────────────────
ko -C DIR    what another folder holds
ko init DIR  a small commented set, to begin from
ko help      every command
0'
cp -r "$examples/kompetanseregionen" set
expect 'ko alone, above a set' "$(at 50 ko | sed -n 5p)" 'ko -C set    what the set below this folder holds'
expect 'ko alone, in a set' "$(at 50 'cd set && ko')" \
  'Kompetanseregionen
==================

13 organisations, 12 persons, 3 meetings, 2 decisions, 7 documents, 5 projects

What to ask
-----------

command                                       what it says
────────────────────────────────────────────  ────────────────────────────────────────
ko validate                                   what there is to mend in them
ko report summary kompetanseforum-2014-02-21  the latest meeting on one screen
ko report summary kompetanseforum             who is in its body, and all its meetings
ko query actions                              what somebody is to do, and by when
ko query memberships                          who is where
ko query                                      the tables that can be asked
ko explain                                    what records hold, and the rules
ko help                                       every command'
expect 'what it says to ask can be asked from here' "$(at 50 'ko -C set' | sed -n 11p)" \
  'ko -C set validate                                   what there is to mend in them'
expect 'away from a terminal there is no answer without a question' "$(ko 2>&1 || echo $?)" \
  'ko: which command?
    `ko --help` lists the commands
2'
