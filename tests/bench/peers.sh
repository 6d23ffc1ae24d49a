#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what ko is measured beside, where it is not there already: sh peers.sh FOLDER
# Debian packages are installed when run as root, npm packages into FOLDER. What cannot be had is left out, and the table
# says so.
set -eu
folder=$1
mkdir -p "$folder"

packages="python3-yaml python3-jsonschema libfyaml-dev libyaml-dev recutils hledger beancount time"
missing=""
for package in $packages; do
  dpkg -s "$package" >/dev/null 2>&1 || missing="$missing $package"
done
if [ -n "$missing" ]; then
  if [ "$(id -u)" = 0 ]; then
    # shellcheck disable=SC2086 # several words
    DEBIAN_FRONTEND=noninteractive apt-get install -y $missing >"$folder/apt.log" 2>&1 ||
      echo "some packages could not be installed, see $folder/apt.log:$missing" >&2
  else
    echo "to be measured too, install as root:$missing" >&2
  fi
fi

if command -v npm >/dev/null && [ ! -d "$folder/node_modules/ajv" ]; then
  npm install --silent --no-audit --no-fund --prefix "$folder" js-yaml@4 ajv@8 >"$folder/npm.log" 2>&1 ||
    echo "js-yaml and ajv could not be installed, see $folder/npm.log" >&2
fi
