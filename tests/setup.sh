#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what building and testing need and is not there yet. Read into a script with `. tests/setup.sh`, or run by
# itself. Debian and what derives from it; elsewhere it says what to install.
set -eu

# Program or header that shows a package to be there, and the package.
ko_needs='
c++                                  g++
cmake                                cmake
ninja                                ninja-build
pkg-config                           pkg-config
/usr/include/CLI/CLI.hpp             libcli11-dev
/usr/include/yaml-cpp/yaml.h         libyaml-cpp-dev
/usr/include/fmt/format.h            libfmt-dev
/usr/include/nlohmann/json.hpp       nlohmann-json3-dev
/usr/include/utf8proc.h              libutf8proc-dev
/usr/include/re2/re2.h               libre2-dev
/usr/include/nettle/sha2.h           nettle-dev
/usr/include/git2.h                  libgit2-dev
/usr/include/doctest/doctest.h       doctest-dev
'

# What some tests run beside; without it they are skipped.
ko_test_needs='
dash                                 dash
git                                  git
patch                                patch
zsh                                  zsh
fish                                 fish
sqlite3                              sqlite3
psql                                 postgresql
xmllint                              libxml2-utils
/usr/include/libfyaml.h              libfyaml-dev
python3                              python3
/usr/lib/python3/dist-packages/feedparser python3-feedparser
/usr/lib/python3/dist-packages/icalendar python3-icalendar
/usr/lib/python3/dist-packages/vobject python3-vobject
pandoc                               pandoc
weasyprint                           weasyprint
pdftotext                            poppler-utils
/usr/bin/time                        time
strace                               strace
'

# A browser, for who has npm to fetch the checker that runs in it.
ko_browser_needs='
chromium                             chromium
'

ko_is_there() {
  case $1 in
    /*) test -e "$1" ;;
    *) command -v "$1" >/dev/null 2>&1 ;;
  esac
}

# Prints the packages whose program or header is not there.
ko_missing() {
  echo "$1" | while read -r shows package; do
    test -z "$shows" || ko_is_there "$shows" || echo "$package"
  done
}

ko_as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# Installs what of a list like ko_needs is missing.
ko_install() {
  ko_packages=$(ko_missing "$1" | tr '\n' ' ')
  test -n "$ko_packages" || return 0
  if ! command -v apt-get >/dev/null 2>&1; then
    echo "Install these first (by their names in Debian): $ko_packages" >&2
    return 1
  fi
  if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null 2>&1; then
    echo "As root, run: apt-get install $ko_packages" >&2
    return 1
  fi
  echo "Installing $ko_packages" >&2
  ko_apt_get update || echo "The lists of packages could not be fetched; going on with those that are here." >&2
  ko_apt_get install $ko_packages
}

ko_install_for_tests() {
  ko_install "$ko_test_needs"
  if ko_is_there npm; then ko_install "$ko_browser_needs"; fi
}

ko_apt_get() {
  ko_verb=$1
  shift
  ko_as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y "$ko_verb" --no-install-recommends "$@" \
    </dev/null >&2
}

ko_install "$ko_needs"
if [ "${1:-}" = --tests ]; then ko_install_for_tests; fi
