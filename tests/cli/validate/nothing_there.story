A wrong path must not pass: where there are no records, the run says where it looked and ends with status 2.
=== file bodies/styret.yaml
kind: organisation
id: styret
name: Styret
type: association
=== file notes/les-meg.txt
Her er ingen poster.
=== file empty.yaml
# Bare en kommentar.
=== $ ko validate notes
=== stderr
ko: there are no records in notes
    name the files or the folder, or give --allow-empty where there may be none
=== exit 2
=== $ ko validate notes empty.yaml
error[KO121]: the file holds no record
  --> empty.yaml:1:1
   |
 1 | # Bare en kommentar.
   | ^
   = mend: begin one with `kind:` and `id:`, or delete the file

1 error in 1 of 1 file, 0 records
=== stderr
ko: notes has no ko.yaml; its files are read as one set
=== exit 1
=== $ ko validate notes --allow-empty
0 files, 0 records: nothing to report
=== note
A folder without ko.yaml is read as a set when it is named, and that is said.
=== $ ko -C bodies validate
=== stderr
ko: there is no ko.yaml in $PWD/bodies or above it
    name the folder, `ko validate .`, to read its files as one set, or `ko init` to make one
=== exit 2
=== $ ko validate bodies
1 file, 1 record: nothing to report
=== stderr
ko: bodies has no ko.yaml; its files are read as one set
=== $ ko validate bodies/styret.yaml
1 file, 1 record: nothing to report
=== $ ko -C bodies validate . -O json -o ../found.json
=== stderr
ko: bodies/. has no ko.yaml; its files are read as one set
=== note
A folder with ko.yaml and nothing else is still no place with records.
=== file new/ko.yaml
ko: 1
=== $ ko -C new validate
=== stderr
ko: there are no records in $PWD/new
    name the files or the folder, or give --allow-empty where there may be none
=== exit 2
=== $ ko -C new validate --allow-empty
1 file, 0 records: nothing to report
=== note
Nor is such a place a baseline to begin with.
=== $ ko -C new validate --baseline known.jsonl --update-baseline; test ! -e new/known.jsonl
=== stderr
ko: there are no records in $PWD/new
    name the files or the folder, or give --allow-empty where there may be none
