#!/bin/sh
# SPDX-License-Identifier: MIT
# Sets up, builds and runs every test. What is built already stays: the second run takes seconds. Arguments go to cmake.
set -eu
cd "$(dirname "$0")/.."
. tests/setup.sh
ko_install_for_tests
cmake -S . -B build -G Ninja "$@"
cmake --build build
cd build
exec ctest --output-on-failure -j "$(nproc)"
