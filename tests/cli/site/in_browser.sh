#!/bin/sh
# SPDX-License-Identifier: MIT
# Search, sorting and filtering in Chromium, which reads the site from the file system: in_browser.sh KO EXAMPLES
set -eu
ko=$1 examples=$2
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
test -n "$chromium" || {
  echo "skipped: chromium is not installed (tests/setup.sh --tests installs it)" >&2
  exit 77
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0
for language in nb nn en; do
  "$ko" -C "$examples/granheim" report site --language "$language" -o "$work/$language" 2>/dev/null
done
site=$work/nb

# seen ADDRESS: the page after its scripts have run. Of two browsers that start at once one may not come up.
seen() {
  for try in 1 2 3; do
    timeout 120 "$chromium" --headless=new --no-sandbox --disable-gpu --user-data-dir="$work/profile$try" \
      --enable-logging=stderr --virtual-time-budget=20000 --dump-dom "file://$1" \
      >"$work/seen" 2>"$work/errors" </dev/null || true
    grep -q '</html>' "$work/seen" && break
  done
  if grep 'CONSOLE' "$work/errors"; then
    echo "on $1"
    status=1
  fi
}

has() { # has TEXT
  grep -qF -- "$1" "$work/seen" || {
    echo "not seen: $1"
    status=1
  }
}

seen "$site/search.html?q=brattland"
has '<a href="persons/halvor-brattland.html">Halvor Brattland</a> Person'
seen "$site/search.html?q=finnesikke"
has '<p id="search-status" role="status">Ingen treff på «finnesikke»</p>'
seen "$work/nn/search.html?q=skule"
has '<p id="search-status" role="status">'
seen "$work/en/search.html?q=2024"
has 'Show more</button>'

# What somebody does in a list, done by a script beside it.
sed 's|</head>|<script src="../driven.js" defer></script></head>|' "$site/meetings/index.html" >"$site/meetings/driven.html"
cat >"$site/driven.js" <<'END'
const rows = () => [...document.querySelectorAll("tbody tr")].filter(row => !row.hidden);
const press = column => document.querySelectorAll("thead button")[column].click();
const told = [];
press(1);
told.push("oldest first: " + rows()[0].cells[1].dataset.key);
press(1);
told.push("latest first: " + rows()[0].cells[1].dataset.key);
press(2);
told.push("sorted: " + [...document.querySelectorAll("th")].map(head => head.getAttribute("aria-sort")).join(" "));
const field = document.querySelector(".filter input");
field.value = "FORMANNSKAPSMØTE mars";
field.dispatchEvent(new Event("input"));
told.push("left: " + rows().map(row => row.cells[1].textContent).join(", "));
told.push("said: " + document.querySelector(".filter [role=status]").textContent);
told.push("label: " + field.labels[0].textContent.trim());
document.querySelector("main").textContent = told.join("\n");
END
seen "$site/meetings/driven.html"
sed -n '/<main/,/<\/main>/p' "$work/seen" | sed 's/<[^>]*>//g' >"$work/told"
diff - "$work/told" <<'END' || status=1
oldest first: 2024-01-25
latest first: 2024-12-12
sorted:   ascending
left: 12.&nbsp;mars 2024
said: 1 av 18 rader vises
label: Filtrer listen
END
exit $status
