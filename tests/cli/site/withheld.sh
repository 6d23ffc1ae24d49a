#!/bin/sh
# SPDX-License-Identifier: MIT
# What is marked in a whole year of an invented council leaves no trace: its site is that of the same records without
# it, byte for byte.
# withheld.sh KO EXAMPLES
set -eu

ko=$1
examples=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cp -r "$examples/granheim" marked
cp -r "$examples/granheim" without
cat > marked/hidden.yaml << 'END'
{kind: organisation, id: skjult-utvalg, name: Skjult utvalg, type: committee, members: [{person: halvor-brattland}], public: false}
---
{kind: person, id: skjult-person, name: Skjult Person, public: false}
---
{kind: meeting, id: skjult-mote, title: Skjult møte, body: kommunestyret, start: 2024-12-20, present: [halvor-brattland], public: false}
---
{kind: decision, id: skjult-vedtak, title: Skjult vedtak, body: kommunestyret, date: 2024-12-20, concerns: [budsjett-2025], draft: true}
---
{kind: document, id: skjult-brev, title: Skjult brev, date: 2024-12-20, sender: halvor-brattland, public: false}
---
{kind: hearing, id: skjult-horing, title: Skjult høring, asked: [{organisation: kommunestyret}], public: false}
---
{kind: project, id: skjult-prosjekt, title: Skjult prosjekt, owner: kommunestyret, public: false}
---
{kind: case, id: skjult-sak, title: Skjult sak, responsible: kommunestyret, public: false}
END
"$ko" -C marked report site -o site-marked
"$ko" -C without report site -o site-without
diff -r site-marked site-without
if grep -ril skjult site-marked; then
  echo "what is marked stands in these pages"
  exit 1
fi

# The finished documents, too, whose bytes other programs make.
same_document() { # same_document PROGRAM ENDING REPORT...
  command -v "$1" >/dev/null 2>&1 || {
    echo "not tried: $2, for $1 is not there"
    return 0
  }
  ending=$2
  shift 2
  for report in "$@"; do
    # shellcheck disable=SC2086
    "$ko" -C marked report $report --as-of 2024-12-31 -o "$folder/marked.$ending"
    # shellcheck disable=SC2086
    "$ko" -C without report $report --as-of 2024-12-31 -o "$folder/without.$ending"
    cmp "$folder/marked.$ending" "$folder/without.$ending"
  done
}
same_document pandoc docx decisions 'organisation kommunestyret' 'year kommunestyret' 'person halvor-brattland'
same_document pandoc odt 'case budsjett-2025'
same_document weasyprint pdf 'case budsjett-2025'
