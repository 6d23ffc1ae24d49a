`--since` reports only what lies in records changed since a git revision; the whole set is checked.
=== needs git
=== file set/ko.yaml
ko: 1
=== file set/people.yaml
kind: person
id: ada
name: Ada
born: old fault
---
kind: person
id: bo
name: Bo
born: another old fault
---
kind: person
id: cy
name: Cy
=== file set/board.yaml
kind: organisation
id: board
name: Board
members:
  - {person: ada}
  - {person: cy}
=== $ git init -q -b main set; cd set; git config user.email clerk@example.org; git config user.name Clerk; git add .; git commit -qm one; git tag v1
=== $ cd set; ko validate -O short
people.yaml:4:7: error[KO208]: `born`: "old fault" is not a date
people.yaml:7:5: advice[KO311]: no record refers to `bo`, and it refers to none
people.yaml:9:7: error[KO208]: `born`: "another old fault" is not a date
=== exit 1
=== $ cd set; ko validate --since v1
3 files, 4 records: nothing to report
=== note
One record changes, and another is gone. What is found in records that did not change is not reported.
=== $ cd set; sed -i 's/name: Bo/name: Bo Lie/' people.yaml; sed -i 10,13d people.yaml; git diff --shortstat
 1 file changed, 1 insertion(+), 5 deletions(-)
=== $ cd set; ko validate --since v1 -O short
people.yaml:9:7: error[KO208]: `born`: "another old fault" is not a date
=== exit 1
=== note
Committed, staged, or seen from another folder, it is the same.
=== $ cd set; git commit -qam two; ko validate --since v1 -O short; ko validate --since HEAD -O short
people.yaml:9:7: error[KO208]: `born`: "another old fault" is not a date
=== $ ko -C set validate --since v1 -O short; mkdir set/sub; cd set/sub; ko validate --since HEAD~1 -O short
set/people.yaml:9:7: error[KO208]: `born`: "another old fault" is not a date
../people.yaml:9:7: error[KO208]: `born`: "another old fault" is not a date
=== exit 1
=== note
New files, in whatever name, and files that are renamed and changed.
=== $ cd set; git checkout -q v1; printf 'kind: person\nid: dag\nname: Dag\nborn: never\n' > 'ny "fil" æøå.yaml'; git mv people.yaml folk.yaml; sed -i 's/name: Bo/name: Bo Lie/' folk.yaml
=== $ cd set; ko validate --since HEAD -O short; git add .; ko validate --since HEAD -O short | wc -l
folk.yaml:7:5: advice[KO311]: no record refers to `bo`, and it refers to none
folk.yaml:9:7: error[KO208]: `born`: "another old fault" is not a date
ny "fil" æøå.yaml:2:5: advice[KO311]: no record refers to `dag`, and it refers to none
ny "fil" æøå.yaml:4:7: error[KO208]: `born`: "never" is not a date
4
=== note
A change of `ko.yaml` counts, too, and with --fix only what changed is mended.
=== $ cd set; git commit -qam three; printf 'ko: 1\ncolour: blue\n' > ko.yaml; printf 'kind: person\nid: eli\nname: Eli\nborn: 1.2.1970\nfounded: 2014\n---\nkind: person\nid: fay\nname: Fay\nborn: 21.2.1970\n' > eli.yaml
=== $ cd set; ko validate --since HEAD -O short
eli.yaml:2:5: advice[KO311]: no record refers to `eli`, and it refers to none
eli.yaml:4:7: error[KO208]: `born`: "1.2.1970" is not in the form of a date; it was read as day.month: 1 February 1970
eli.yaml:5:1: error[KO203]: a person has no field `founded`
eli.yaml:8:5: advice[KO311]: no record refers to `fay`, and it refers to none
eli.yaml:10:7: error[KO208]: `born`: "21.2.1970" is not in the form of a date
ko.yaml:2:1: error[KO203]: a ko.yaml has no field `colour`
=== exit 1
=== $ cd set; git add .; git commit -qm four; sed -i 's/name: Eli/name: Eli Li/; s/ 1[.]2/ 31.1/' eli.yaml; ko validate --since HEAD --fix -O short; git diff --unified=0 | grep '^[-+]'
eli.yaml:2:5: advice[KO311]: no record refers to `eli`, and it refers to none
eli.yaml:5:1: error[KO203]: a person has no field `founded`
--- a/eli.yaml
+++ b/eli.yaml
-name: Eli
-born: 1.2.1970
+name: Eli Li
+born: 1970-01-31
=== stderr
ko: mended 1 finding in 1 file
=== note
What git cannot tell ends the command before anything is reported.
=== $ cd set; ko validate --since nowhere
=== stderr
ko: --since: git knows no revision `nowhere` here
    name a commit, a branch or a tag; in CI, fetch the history that holds it
=== exit 2
=== $ cd set; ko validate --since=--output=x; test -e x || echo no x
no x
=== stderr
ko: --since: git knows no revision `--output=x` here
    name a commit, a branch or a tag; in CI, fetch the history that holds it
=== $ mkdir elsewhere; cd elsewhere; ko init . > /dev/null; ko validate --since HEAD 2>&1 | sed 's/git cannot say.*/git cannot say …/'
ko: git cannot say …
    run ko in a git repository, or leave --since out
=== note
It is read without the program git, which is asked where that does not do.
=== $ cd set; PATH=$(dirname $(command -v ko)); ko validate --since HEAD -O short
eli.yaml:2:5: advice[KO311]: no record refers to `eli`, and it refers to none
eli.yaml:5:1: error[KO203]: a person has no field `founded`
=== exit 1
=== $ cd elsewhere; PATH=$(dirname $(command -v ko)); ko validate --since HEAD
=== stderr
ko: --since asks git, and there is no such program here
    install git, or leave --since out
=== exit 2
=== note
Standard input is new in every line.
=== $ cd set; ko validate --since HEAD -O short --stdin-filename folk.yaml - < folk.yaml
folk.yaml:4:7: error[KO208]: `born`: "old fault" is not a date
folk.yaml:7:5: advice[KO311]: no record refers to `bo`, and it refers to none
folk.yaml:9:7: error[KO208]: `born`: "another old fault" is not a date
=== exit 1
