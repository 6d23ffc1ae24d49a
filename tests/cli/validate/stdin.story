Standard input is checked as part of a set: in place of the file that `--stdin-filename` names, as an editor gives it that has not saved yet.
=== file set/ko.yaml
ko: 1
=== file set/board.yaml
kind: organisation
id: board
name: Board
members:
  - {person: ada}
=== file set/people/ada.yaml
kind: person
id: ada
name: Ada
=== $ cd set; printf 'kind: person\nid: ada\nname: Ada\nborn: never\n' | ko validate -O short --stdin-filename people/ada.yaml -
people/ada.yaml:4:7: error[KO208]: `born`: "never" is not a date
=== exit 1
=== note
From another folder, by another name of the same file, and without a working folder in the set.
=== $ cd set/people; printf 'kind: person\nid: ada\nname: Ada\nborn: never\n' | ko validate -O short --stdin-filename ada.yaml -
ada.yaml:4:7: error[KO208]: `born`: "never" is not a date
=== exit 1
=== $ printf 'kind: person\nid: ada\nname: Ada\nborn: never\n' | ko validate -O short --stdin-filename $PWD/set/people/ada.yaml -
$PWD/set/people/ada.yaml:4:7: error[KO208]: `born`: "never" is not a date
=== exit 1
=== $ printf 'kind: person\nid: ada\nname: Ada\nborn: never\n' | ko -C set validate -O short --stdin-filename people/ada.yaml -
people/ada.yaml:4:7: error[KO208]: `born`: "never" is not a date
=== exit 1
=== note
What refers to it is found, in what was given and in nothing else.
=== $ cd set; printf 'kind: person\nid: bo\nname: Bo\nemployer: bord\n' | ko validate -O short --stdin-filename people/bo.yaml -
people/bo.yaml:4:11: error[KO301]: there is no record `bord`
=== exit 1
=== $ cd set; printf 'kind: organisation\nid: board\nname: Board\nmembers:\n  - {person: aida}\n' | ko validate --stdin-filename board.yaml -
error[KO301]: there is no record `aida`
  --> board.yaml:5:14
   |
 5 |   - {person: aida}
   |              ^^^^
   = mend: write `ada`

1 error in 1 of 1 file, 1 record
=== exit 1
=== note
The configuration of a set, too.
=== $ cd set; printf 'ko: 1\nlanguage: no\n' | ko validate -O short --stdin-filename ko.yaml -
ko.yaml:2:11: error[KO207]: `language` does not take `no`
=== exit 1
=== note
Without a name it is a further file of the set around, and without a set it stands alone.
=== $ cd set; printf 'kind: person\nid: ada\nname: Ada\n' | ko validate -O short -
people/ada.yaml:2:5: error[KO303]: the id `ada` is taken
=== exit 1
=== $ printf 'kind: person\nid: ada\nname: Ada\nemployer: board\n' | ko validate -O short -
<stdin>:4:11: error[KO301]: there is no record `board`
=== exit 1
=== $ ko validate - < /dev/null
error[KO121]: the file holds no record
  --> <stdin>:1:1
   |
 1 | 
   | ^
   = mend: begin one with `kind:` and `id:`, or delete the file

1 error in 1 of 1 file, 0 records
=== exit 1
=== $ printf 'kind: person\nid: cy\nname: Cy\nborn: never\n' | ko -C set validate -O short - people board.yaml
<stdin>:2:5: advice[KO311]: no record refers to `cy`, and it refers to none
<stdin>:4:7: error[KO208]: `born`: "never" is not a date
=== exit 1
=== note
An editor mends what it has on the screen, and the disk stays as it is.
=== $ cd set; printf 'kind: person\nid: ada\nname: Ada\nborn: 21.2.1970\n' | ko validate --fix --stdin-filename people/ada.yaml -; cat people/ada.yaml
kind: person
id: ada
name: Ada
born: 1970-02-21
kind: person
id: ada
name: Ada
=== stderr
ko: mended 1 finding in 1 file
1 file, 1 record: nothing to report
