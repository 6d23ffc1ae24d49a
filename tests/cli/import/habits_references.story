Whose the files are that ko.yaml tells of is looked up whenever the set is checked, not first when they are imported.
=== file ko.yaml
ko: 1
import:
  files:
    - {path: styret, body: styrett}
    - {path: utvalg, body: ada-nes}
    - {path: rad, body: styret}
=== file set.yaml
kind: organisation
id: styret
name: Styret
---
kind: person
id: ada-nes
name: Ada Nes
=== $ ko validate --ignore KO311
error[KO301]: there is no record `styrett`
  --> ko.yaml:4:28
   |
 4 |     - {path: styret, body: styrett}
   |                            ^^^^^^^
   = mend: write `styret`

error[KO302]: `ada-nes` is a person, and `body` does not take one
  --> ko.yaml:5:28
   |
 5 |     - {path: utvalg, body: ada-nes}
   |                            ^^^^^^^
  ::: set.yaml:6:5
   |
 6 | id: ada-nes
   |     ------- `ada-nes` is a person
   = mend: add the record, or write the id of one there is

2 errors in 1 of 2 files, 2 records
=== exit 1
