#!/bin/sh
# SPDX-License-Identifier: MIT
# The search of a site, as node runs it over the site's own script and index: scripts.sh KO EXAMPLES
set -eu
ko=$1 examples=$2
here=$(cd "$(dirname "$0")" && pwd)
command -v node >/dev/null || {
  echo "skipped: node is not installed (apt-get install nodejs)" >&2
  exit 77
}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$ko" -C "$examples/granheim" report site -o "$folder/granheim"
node "$here/scripts.js" "$folder/granheim"
