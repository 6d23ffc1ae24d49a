#!/bin/sh
# SPDX-License-Identifier: MIT
# links.sh KO EXAMPLES: whatever a page of a site leads to is there, and nothing on it comes from another host.
set -eu
command -v python3 >/dev/null || { echo "skipped: python3 is not installed (apt-get install python3)" >&2; exit 77; }
here=$(dirname "$0")
. "$here/sites.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ko_sites "$1" "$2" "$work"
# What every bylaw of the set leads to lies on the web; none of these sites has such links of its own.
for site in "$work"/*; do python3 "$here/links.py" "$site" https://example.org/records/; done
