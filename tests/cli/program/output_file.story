`-o` writes a file whole or not at all; its ending decides the format.
=== $ ko init set
set/ko.yaml
set/meetings/2024-09-10.yaml
set/organisations.yaml
set/persons.yaml
=== $ ko -C set show ada-nes -o ada.json; cat ada.json
{
  "kind": "person",
  "id": "ada-nes",
  "name": "Ada Nes"
}
=== note
What fails leaves the file as it was, and nothing beside it.
=== $ ko -C set show ada-ness -o ada.json; echo $?
2
=== stderr
ko: there is no record `ada-ness`; did you mean `ada-nes`?
    there is skogvik-idrettsraad, skogvik-skiklubb, ada-nes, bo-lie, skogvik-idrettsraad-2024-09-10
=== $ cat ada.json; ls
{
  "kind": "person",
  "id": "ada-nes",
  "name": "Ada Nes"
}
ada.json
set
=== note
So does a file that would grow larger than it may.
=== file no-room
# Where coverage is counted, the counts are a file too.
export LLVM_PROFILE_FILE=/dev/null
ulimit -f 8
exec "$@"
=== $ echo before > big.json; sh no-room ko schema -o big.json; echo $?
3
=== stderr
ko: cannot write big.json: File too large
=== $ cat big.json; ls
before
ada.json
big.json
no-room
set
=== note
And so do rows that are written while they are made, when some are on the disk already.
=== $ cp -r set more; seq -f '%.0f' 9000 | sed 's/.*/---\nkind: person\nid: p&\nname: Person number &/' > more/many.yaml
=== $ ko -C more query persons -o rows.csv && wc -l < rows.csv; cp rows.csv before.csv
9003
=== $ sh no-room ko -C more query persons -o rows.csv; sh no-room ko -C more query all -o all.sql; cmp rows.csv before.csv; ls
ada.json
before.csv
big.json
more
no-room
rows.csv
set
=== stderr
ko: cannot write rows.csv: File too large
ko: cannot write all.sql: File too large
=== note
A full disk is no success, neither behind `-o` nor behind a redirection.
=== $ ko schema -o /dev/full
=== stderr
ko: cannot write /dev/full: No space left on device
    make room on the disk, then run it again
=== exit 3
=== $ ko schema > /dev/full
=== stderr
ko: cannot write standard output: No space left on device
    make room on the disk, then run it again
=== exit 3
=== note
A folder that is not there, a folder in place of a file.
=== $ ko schema -o nowhere/schema.json
=== stderr
ko: cannot write nowhere/schema.json: No such file or directory
    make the folder it is to lie in first
=== exit 3
=== $ ko schema -o set
=== stderr
ko: cannot write set: Is a directory
=== exit 3
=== note
A link keeps pointing where it points.
=== $ ln -s ada.json link.json; ko -C set show bo-lie -o link.json; readlink link.json; cat ada.json
ada.json
{
  "kind": "person",
  "id": "bo-lie",
  "name": "Bo Lie"
}
=== note
`-O` has the last word over the ending, and `-o -` is standard output.
=== $ ko -C set show ada-nes -O yaml -o ada.txt; cat ada.txt
kind: person
id: ada-nes
name: Ada Nes
=== $ ko -C set show ada-nes -O yaml -o -
kind: person
id: ada-nes
name: Ada Nes
