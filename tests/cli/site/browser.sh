#!/bin/sh
# SPDX-License-Identifier: MIT
# browser.sh KO SOURCE FOLDER: a page of each kind, in Chromium from the file system: nothing on the console, nothing asked of
# a host, axe-core finds nothing by day or by night, and the tabulator reaches every link. FOLDER keeps what npm installs.
set -eu
ko=$1 source=$2 folder=$3
. "$source/tests/npm.sh"
. "$source/tests/cli/site/sites.sh"
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
test -n "$chromium" || ko_skip "chromium is missing; tests/setup.sh --tests installs it where npm is"
ko_npm "$folder" axe-core@4.10.3 puppeteer-core@24.15.0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ko_sites "$ko" "$source/examples" "$work/sites"
cp "$source/tests/cli/site/browser.mjs" "$folder/browser.mjs"
HOME=$work node "$folder/browser.mjs" "$chromium" "$work/sites"
