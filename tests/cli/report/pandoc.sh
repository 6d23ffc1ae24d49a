#!/bin/sh
# SPDX-License-Identifier: MIT
# pandoc.sh KO EXAMPLES: over every report that the example sets give, in three languages, pandoc reads the Markdown as
# the very tree that `-O pandoc` writes; docx as pandoc takes it back, and odt, have every word, heading, item of a list and
# row of a table; and two runs give the same bytes.
set -eu
for program in pandoc python3; do
  command -v $program >/dev/null || {
    echo "skipped: $program is missing; tests/setup.sh --tests installs it"
    exit 77
  }
done
KO_TODAY=2025-01-15
export KO_TODAY
exec python3 "$(dirname "$0")/pandoc.py" "$1" "$2"
