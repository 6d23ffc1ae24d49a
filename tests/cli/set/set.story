A field gets a value by its address; comments, layout and everything else stay.
=== file ko.yaml
ko: 1
=== file styret.yaml
# The board.
kind: organisation
id: styret
name: Styret   # since 1990
type: committee
members:
  - {person: ada-nes, role: leader}   # elected
  - person: bo-lie
    role: member
=== file persons.yaml
kind: person
id: ada-nes
name: Ada Nes
---
kind: person
id: bo-lie
name: Bo Lie
=== $ ko set styret#name "Styret for hallen"
=== stderr
ko: changed styret.yaml
=== $ ko set styret#members/1/from 2024-02-01
=== stderr
ko: changed styret.yaml
=== $ ko set styret#members/2/note "Kom til: våren"
=== stderr
ko: changed styret.yaml
=== $ ko set bo-lie#contact/email bo@lie.no
=== stderr
ko: changed persons.yaml
=== $ cat styret.yaml persons.yaml
# The board.
kind: organisation
id: styret
name: Styret for hallen   # since 1990
type: committee
members:
  - {person: ada-nes, role: leader, from: 2024-02-01}   # elected
  - person: bo-lie
    role: member
    note: "Kom til: våren"
kind: person
id: ada-nes
name: Ada Nes
---
kind: person
id: bo-lie
name: Bo Lie
contact:
  email: bo@lie.no
=== $ ko set styret#members/2/person cy-moe
=== stderr
error[KO301]: there is no record `cy-moe`
  --> styret.yaml:8:13
   |
 8 |   - person: cy-moe
   |             ^^^^^^
   = mend: add the record, or write the id of one there is

1 error in 1 of 3 files, 3 records
ko: nothing is written: the set would have 1 new error; --force writes all the same
=== exit 1
=== $ ko set styret#members/1/from "1. februar" --diff
--- a/styret.yaml
+++ b/styret.yaml
@@ -4,7 +4,7 @@
 name: Styret for hallen   # since 1990
 type: committee
 members:
-  - {person: ada-nes, role: leader, from: 2024-02-01}   # elected
+  - {person: ada-nes, role: leader, from: 1. februar}   # elected
   - person: bo-lie
     role: member
     note: "Kom til: våren"
=== stderr
error[KO208]: `from`: "1. februar" is not a date
  --> styret.yaml:7:43
   |
 7 |   - {person: ada-nes, role: leader, from: 1. februar}   # elected
   |                                           ^^^^^^^^^^
   = mend: a date is written 2014-02-21, 2014-02 or 2014

1 error in 1 of 3 files, 3 records
ko: it would not be written: the set would have 1 new error; --force writes all the same
=== exit 1
=== $ ko set styret#members/2/person cy-moe --force --diff
--- a/styret.yaml
+++ b/styret.yaml
@@ -5,6 +5,6 @@
 type: committee
 members:
   - {person: ada-nes, role: leader, from: 2024-02-01}   # elected
-  - person: bo-lie
+  - person: cy-moe
     role: member
     note: "Kom til: våren"
=== stderr
error[KO301]: there is no record `cy-moe`
  --> styret.yaml:8:13
   |
 8 |   - person: cy-moe
   |             ^^^^^^
   = mend: add the record, or write the id of one there is

1 error in 1 of 3 files, 3 records
=== $ ko set styret#membres/2/person x
=== stderr
ko: `styret` has no `membres`; did you mean `members`?
    `ko explain organisation` tells its fields
=== exit 2
=== $ ko set styret x
=== stderr
ko: `styret` is a whole record
    name a field of it: styret#FIELD
=== exit 2
=== $ ko set
=== stderr
ko: there is no address
    name what is to be changed, or --from FILE
=== exit 2
=== $ printf '%s\n' '{"address": "styret#type", "value": "network"}' '{"op": "add", "address": "styret#aliases", "value": "S"}' '{"op": "remove", "address": "styret#members/1/from"}' | ko set --from -
=== stderr
ko: changed styret.yaml
=== $ cat styret.yaml
# The board.
kind: organisation
id: styret
name: Styret for hallen   # since 1990
type: network
aliases: [S]
members:
  - {person: ada-nes, role: leader}   # elected
  - person: bo-lie
    role: member
    note: "Kom til: våren"
=== $ printf '%s\n' '{"address": "styret#type", "value": "council"}' '{"address": "styret#tpye", "value": "council"}' | ko set --from -; cat styret.yaml | grep type
type: network
=== stderr
ko: line 2: `styret` has no `tpye`; did you mean `type`?
    `ko explain organisation` tells its fields
