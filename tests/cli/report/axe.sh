#!/bin/sh
# SPDX-License-Identifier: MIT
# axe.sh KO SOURCE FOLDER: axe-core, which comes from npm, finds nothing in Chromium on pages that `ko` writes, by day and
# by night. FOLDER keeps what npm installs.
set -eu
ko=$1 source=$2 folder=$3
. "$source/tests/npm.sh"
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
test -n "$chromium" || ko_skip "chromium is missing; tests/setup.sh --tests installs it where npm is"
ko_npm "$folder" axe-core@4.10.3

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export KO_TODAY=2025-01-15
examples=$source/examples
status=0

# A copy of the page whose policy lets a script run, with one that puts in the page's place what axe finds.
with_axe() {
  grep -v 'http-equiv="Content-Security-Policy"' "$1"
  echo '<script>'
  cat "$folder/node_modules/axe-core/axe.min.js"
  cat <<'END'
</script>
<script>
axe.run().then(
  found => found.violations.map(rule =>
    rule.id + ': ' + rule.help + '\n' + rule.nodes.slice(0, 3).map(node => '    ' + node.html).join('\n')),
  fault => ['axe failed: ' + fault]
).then(lines => { document.documentElement.textContent = 'axe has run\n' + lines.join('\n'); });
</script>
END
}

check() { # check NAME KO-ARGUMENTS…
  name=$1
  shift
  "$ko" "$@" -o "$work/$name.html"
  with_axe "$work/$name.html" >"$work/$name-axe.html"
  for scheme in 0 1; do # dark, light
    # Of two browsers that start at once one may not come up.
    for try in 1 2 3; do
      timeout 120 "$chromium" --headless=new --no-sandbox --disable-gpu --user-data-dir="$work/profile$try" \
        --blink-settings=preferredColorScheme=$scheme --virtual-time-budget=20000 --dump-dom \
        "file://$work/$name-axe.html" >"$work/found" 2>"$work/errors" </dev/null || true
      grep -q 'axe has run' "$work/found" && break
    done
    found=$(sed 's/<[^>]*>//g' "$work/found" | grep -v '^$' || true)
    test "$found" = 'axe has run' || {
      echo "$name, $(test $scheme = 0 && echo dark || echo light):"
      echo "$found"
      status=1
    }
  done
}

check protocol -C "$examples/granheim" report minutes kommunestyret-2024-02-22
check summary -C "$examples/granheim" report summary kommunestyret-2024-12-12 --language en
check notice -C "$examples/granheim" report innkalling kommunestyret-2024-12-12
check kickoff -C "$examples/kompetanseregionen" report minutes kompetanseforum-2014-02-21 --language nn
check centre -C "$examples/karriere-oppland" report summary karriere-oppland
check rule explain KO302
check kind explain meeting
exit $status
