#!/bin/sh
# SPDX-License-Identifier: MIT
# Every command, every table, report and format, over records, files, folders and words full of characters that a
# terminal obeys or that turn text around: none of them reaches a terminal, nor a page or a text for people.
# What there is to run is asked of `ko complete`, so that a new format or table is in the test by being there.
# terminal.sh KO
set -eu

ko=$1
if ! command -v script > /dev/null || ! printf x | grep -qP x; then
  echo "skipped: script (util-linux) or grep -P is not there"
  exit 77
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export KO_TODAY=2025-01-15 KO_PAGER= LC_ALL=C.UTF-8 NO_COLOR=1 TERM=xterm

# C0, DEL and C1 controls; marks, embeddings, overrides and isolates of direction; what cannot be seen.
raw=$(printf '\001\033]0;x\007\033[31m\177\302\200\302\233\302\237\330\234\342\200\213\342\200\216\342\200\217')
raw=$raw$(printf '\342\200\250\342\200\251\342\200\252\342\200\253\342\200\254\342\200\255\342\200\256')
raw=$raw$(printf '\342\201\240\342\201\246\342\201\247\342\201\250\342\201\251\357\273\277\357\277\271\363\240\200\201')
in_quotes='\x01\e]0;x\a\e[31m\x7f\x80\x9b\x9f\u061c\u200b\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e'
in_quotes=$in_quotes'\u2060\u2066\u2067\u2068\u2069\ufeff\ufff9\U000e0001\r\n<script>'
hidden='[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!$)|\xc2[\x80-\x9f]|\xd8\x9c|\xe2\x80[\x8b\x8e\x8f\xa8-\xae]'
hidden=$hidden'|\xe2\x81[\xa0-\xaf]|\xef\xbb\xbf|\xef\xbf[\xb9-\xbb]|\xf3\xa0[\x80\x81]'

set=set$raw
mkdir -p "$set/sub$raw"
cat > "$set/ko.yaml" <<END
ko: 1
name: "N $in_quotes"
language: "$in_quotes"
country: "$in_quotes"
timezone: "$in_quotes"
checks: {"$in_quotes": off}
END
cat > "$set/records.yaml" <<END
kind: organisation
id: raad
name: "O $in_quotes"
short_name: "$in_quotes"
type: "$in_quotes"
area: "$in_quotes"
identifiers: {"$in_quotes": "$in_quotes", orgnr: "$in_quotes"}
contact: {label: "$in_quotes", email: "$in_quotes", phone: "$in_quotes", web: "$in_quotes"}
links: ["$in_quotes"]
tags: ["$in_quotes"]
note: "$in_quotes"
quorum: "$in_quotes"
founded: "$in_quotes"
aliases: ["$in_quotes"]
duties: [{what: "$in_quotes", frequency: "$in_quotes"}]
posts: [{id: stilling, title: "$in_quotes", role: "$in_quotes", percent: "$in_quotes"}]
members:
  - {person: ada, role: "$in_quotes", group: "$in_quotes"}
  - {name: "$in_quotes", percent: 50, post: "$in_quotes"}
staffing: [{percent: 150, at: 2024, source: "$in_quotes"}]
figures: [{what: "$in_quotes", value: 3, at: 2024}]
"$in_quotes": "$in_quotes"
---
kind: person
id: ada
name: "P $in_quotes"
title: "$in_quotes"
party: "$in_quotes"
employer: "$in_quotes"
born: "$in_quotes"
---
kind: "$in_quotes"
id: "$in_quotes"
---
kind: document
id: brev
title: "D $in_quotes"
reference: "$in_quotes"
date: 2024-01-01
sender: "$in_quotes"
recipients: [{person: ada, care_of: "$in_quotes"}]
file: {path: "$in_quotes", sha256: "$in_quotes"}
---
kind: meeting
id: moete
title: "M $in_quotes"
body: raad
number: "$in_quotes"
status: held
start: 2025-01-10T09:00
place: "$in_quotes"
chair: ada
present: [{person: ada, for: "$in_quotes", role: "$in_quotes"}, {name: "$in_quotes"}]
absent: [{name: "$in_quotes", reason: "$in_quotes"}]
agenda:
  - title: "$in_quotes"
    nr: "$in_quotes"
    case: "$in_quotes"
    points: ["$in_quotes", {by: ada, kind: risk, text: "$in_quotes"}]
    proposals: [{id: a, by: ada, text: "$in_quotes"}]
    votes: [{on: a, for: 1, against: 0, majority: "$in_quotes"}]
    decisions: [{title: "$in_quotes", text: "$in_quotes", outcome: adopted}]
    actions: [{who: ada, what: "$in_quotes", due: 2024-01-01}]
---
kind: hearing
id: hoering
title: "H $in_quotes"
document: brev
proposer: raad
proposal: [{id: a, text: "$in_quotes"}]
deadline: 2025-01-20
asked: [{organisation: raad, to: state}]
statements: [{from: raad, received: 2025-01-12, position: support, summary: "$in_quotes"}]
process: [{step: "$in_quotes", on: 2025-02-01, outcome: "$in_quotes"}]
---
kind: project
id: prosjekt
title: "T $in_quotes"
type: trial
owner: raad
goals: ["$in_quotes"]
limits: ["$in_quotes"]
phases: [{id: a, name: "$in_quotes", from: 2025-01-01}]
roles: [{role: "$in_quotes", held_by: ada}]
measures: [{title: "$in_quotes", scope: local, status: "$in_quotes"}]
evaluations: [{at: 2025, by: raad, points: [{kind: risk, text: "$in_quotes"}]}]
---
kind: decision
id: vedtak
title: "V $in_quotes"
text: "$in_quotes"
body: raad
date: 2025-01-10
outcome: adopted
END
printf 'kind: person\nid: bo\nname: a%sb # ko: ignore[%s] because %s\n' "$raw" "$raw" "$raw" \
  > "$set/sub$raw/x$raw<b>.yaml"
printf 'kind: person\nid: cy\nname: "\\%s"\n%s\n- [%s\n' "$raw" "$raw" "$raw" > "$set/broken.yaml"
printf '{"record":"%s"}\n' "$raw" > "base$raw"

words() { "$ko" complete -- "$@" '' 2> /dev/null | cut -f1; }

# run WORD…: writes down a command, for all of them to be run in one go.
run() {
  for word in "$@"; do printf "'%s' " "$word"; done >> commands
  echo >> commands
}
in_every_format() {  # COMMAND WORD…
  command=$1
  shift
  for format in $(words "$command" -O | grep -Evx 'docx|odt|pdf'); do run ko -C "$set" "$command" "$@" -O "$format"; done
}

in_every_format validate
in_every_format validate --select ALL --stats
in_every_format validate "sub$raw"
for table in $(words query); do in_every_format query "$table"; done
for report in $(words report); do
  for id in $(words -C "$set" report "$report"); do in_every_format report "$report" "$id"; done
done
for id in raad ada brev moete hoering prosjekt vedtak bo moete#1 moete#1/1; do in_every_format show "$id"; done
run ko -C "$set" complete -- show ''
run ko -C "$set" complete -- query persons id:
run ko -C "$set" query persons "$raw"
run ko -C "$set" query persons "$raw:1"
run ko -C "$set" query persons "name:$raw"
run ko -C "$set" query persons --fields "$raw"
run ko -C "$set" query persons --sort "$raw"
run ko -C "$set" query staffing --scenario "$raw"
run ko -C "$set" query "$raw"
run ko -C "$set" report "$raw" moete
run ko -C "$set" report minutes "$raw"
run ko -C "$set" report minutes moete --language "$raw"
run ko -C "$set" show "$raw"
run ko -C "$set" show "moete#$raw"
run ko -C "$set" validate "$raw"
run ko -C "$set" validate --select "$raw"
run ko -C "$set" validate --fail-on "$raw"
run ko -C "$set" validate --since "$raw"
run ko -C "$set" validate --max-findings "$raw"
run ko -C "$set" validate --baseline "$raw"
run ko -C "$set" validate --baseline "../base$raw"
run ko -C "$set" validate --diff
run ko -C "$set" validate - --stdin-filename "in$raw"
run ko -C "$set" validate -o "$raw/x"
run ko -C "$set" validate -O "$raw"
run ko -C "$set" validate --timings
run ko -C "$raw" validate
run ko -C "$raw" query persons
run ko --as-of "$raw" validate
run ko --today "$raw" validate
run ko --color "$raw" validate
run ko "--$raw" validate
run ko validate "--$raw"
run ko "$raw"
run ko schema "$raw"
run ko explain "$raw"
run ko man "$raw"
run ko completion "$raw"
run ko init "$set"
run ko init "new$raw"

# The output of everything, each command before its own; standard error goes where the answer goes.
cat > all <<END
while read -r line; do
  printf '\n%s\n' "== \$line" | tr -d '\000-\011\013-\037\177-\377'
  eval "set -- \$line"
  shift
  printf 'kind: $raw\n' | "$ko" "\$@" 2>&1 || true
done < commands
END

# refuse FILE: shows the lines of it that hold what a terminal would obey.
refuse() {
  if LC_ALL=C grep -aqP "$hidden" "$1"; then
    LC_ALL=C grep -aP "^== |$hidden" "$1" | LC_ALL=C grep -aP -B1 "$hidden" | cat -v | cut -c-300 | head -n 20
    echo "$1: these lines hold characters that a terminal would obey"
    exit 1
  fi
  test "$(grep -c 'u{202e}\|u202e' "$1")" -gt 500
}

script -qec 'sh all' /dev/null < /dev/null > on_a_terminal
refuse on_a_terminal
# Behind a redirection, formats that programs read keep a text, or a file's name, as it is.
grep -Ev -- "'-O' '(csv|tsv|sql|yaml|github)' \$" commands > for_people
mv for_people commands
sh all > redirected
refuse redirected
echo "$(grep -c '^== ' on_a_terminal) commands on a terminal, $(grep -c '^== ' redirected) redirected"
