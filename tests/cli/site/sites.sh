# SPDX-License-Identifier: MIT
# Read into tests of whole sites: `ko_sites KO EXAMPLES FOLDER` writes the sites of all examples into FOLDER: each in its
# language with the address it is to have, and those of the invented council in the two others without one: with what
# validation finds, and with what is not for publication.

ko_sites() {
  for ko_set in karriere-oppland kompetanseregionen granheim; do
    "$1" -C "$2/$ko_set" report site -o "$3/$ko_set" --base-url https://example.org/records 2>/dev/null
  done
  "$1" -C "$2/granheim" report site -o "$3/granheim-nn" --language nn --findings 2>/dev/null
  "$1" -C "$2/granheim" report site -o "$3/granheim-en" --language en --include-unpublished 2>/dev/null
}
