#!/bin/sh
# SPDX-License-Identifier: MIT
# Measures ko beside other programs, and prints a table of ratios: tests/bench/run.sh [--quick | --tiny] [FOLDER]
# Everything is built, generated and written in FOLDER (build-bench unless given): the table in table.txt, and every
# number behind it in results.json. BUILD names a Release build to measure instead of making one. --quick takes small sets
# and a few minutes, --tiny only shows that all parts run.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
size=full
case "${1:-}" in
--quick | --tiny)
  size=${1#--}
  shift
  ;;
esac
folder=${1:-build-bench}

mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
sh "$here/peers.sh" "$folder/peers"
build=${BUILD:-$folder/build}
cmake -S "$here/../.." -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release >"$folder/cmake.log"
timeout 3600 ninja -C "$build" ko generate generate_minutes bench_peers >"$folder/build.log"
exec python3 "$here/measure.py" --size "$size" --folder "$folder" --build "$build"
