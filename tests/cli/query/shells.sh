#!/bin/sh
# SPDX-License-Identifier: MIT
# shells.sh KO EXAMPLES: the lines of shell_lines, in which nothing is quoted, mean the same in bash, dash, zsh and fish.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
bin=$(cd "$(dirname "$1")" && pwd)
PATH=$bin:$PATH
export PATH KO_TODAY=2020-01-01
cd "$2"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# A line that fails would otherwise fail alike everywhere, and look well.
sed 's/$/ || echo FAILED/' "$here/shell_lines" >"$work/lines"

for shell in bash dash zsh fish; do
  command -v "$shell" >/dev/null || { echo "skipped: there is no $shell; tests/setup.sh --tests installs it"; exit 77; }
done
bash --norc "$work/lines" >"$work/bash" 2>&1
dash "$work/lines" >"$work/dash" 2>&1
zsh -f "$work/lines" >"$work/zsh" 2>&1
fish --no-config "$work/lines" >"$work/fish" 2>&1

status=0
if grep -n -B3 FAILED "$work/bash"; then status=1; fi
for shell in dash zsh fish; do
  diff "$work/bash" "$work/$shell" || { echo "bash and $shell differ"; status=1; }
done
lines=$(wc -l <"$work/bash")
test "$lines" -gt 40 || { echo "only $lines lines came out"; status=1; }
exit $status
