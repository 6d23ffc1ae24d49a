#!/bin/sh
# SPDX-License-Identifier: MIT
# feeds.sh KO EXAMPLES: two readers of calendars and one of feeds, each another's work, take what lies beside the pages of a
# site and find in it what the records say.
set -eu
python=/usr/bin/python3 # Debian's, which sees Debian's packages
$python -c 'import feedparser, icalendar, vobject' 2>/dev/null || {
  echo "skipped: a reader is missing (apt-get install python3-feedparser python3-icalendar python3-vobject)" >&2
  exit 77
}
here=$(dirname "$0")
. "$here/sites.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ko_sites "$1" "$2" "$work"
for site in "$work"/*; do $python "$here/feeds.py" "$site"; done
