#!/bin/sh
# SPDX-License-Identifier: MIT
# From a machine with git and a shell to answers about the two example sets.
set -eu
cd "$(dirname "$0")/.."
. tests/setup.sh
cmake -S . -B build -G Ninja >&2
cmake --build build --target ko >&2
PATH=$PWD/build:$PATH

# Prints a command, then what it prints.
show() {
  printf '\n$ %s\n' "$*"
  "$@"
}

show ko validate examples/kompetanseregionen examples/karriere-oppland
show ko -C examples/kompetanseregionen report summary kompetanseforum-2014-02-21
show ko -C examples/karriere-oppland query staffing --as-of 2017-03-23
