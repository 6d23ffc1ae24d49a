#!/bin/sh
# SPDX-License-Identifier: MIT
# properties.sh KO EXAMPLES: docx, odt and pdf tell of nobody's machine: no author, no path, no host, and no date but what
# SOURCE_DATE_EPOCH says.
set -eu
for program in pandoc weasyprint python3; do
  command -v $program >/dev/null || {
    echo "skipped: $program is missing; tests/setup.sh --tests installs it"
    exit 77
  }
done
exec python3 "$(dirname "$0")/properties.py" "$1" "$2"
