#!/bin/sh
# SPDX-License-Identifier: MIT
# html.sh KO SOURCE FOLDER: a checker of HTML, which comes from npm, finds nothing in any page of the sites of the examples.
# FOLDER keeps what npm installs.
set -eu
ko=$1 source=$2 folder=$3
. "$source/tests/npm.sh"
. "$source/tests/cli/site/sites.sh"
ko_npm "$folder" html-validate@9.7.1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ko_sites "$ko" "$source/examples" "$work"
# The standard holds; a style of pages of its own, such as how a void element is closed, is nobody's business.
cat >"$work/.htmlvalidate.json" <<'END'
{"root": true, "extends": ["html-validate:standard", "html-validate:a11y"], "rules": {"require-sri": "off"}}
END
cd "$work"
"$folder/node_modules/.bin/html-validate" --max-warnings 0 --formatter text . >"$work/found.txt" || {
  head -50 "$work/found.txt"
  exit 1
}
