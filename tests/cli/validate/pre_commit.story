The git hook refuses a commit whose staged records have errors, and looks at nothing but what is staged.
=== with examples
=== file repository/ko.yaml
ko: 1
checks: {ignore: [KO311]}
=== file repository/persons.yaml
kind: person
id: bo-lie
name: Bo Lie
=== file repository/styret.yaml
kind: organisation
id: styret
name: Styret
members:
  - {person: bo-lie}
=== file .gitconfig
[user]
	name = Ada Nes
	email = ada@example.no
[init]
	defaultBranch = main
=== $ cd repository && git init -q && cp ../examples/ci/pre-commit .git/hooks/
=== $ cd repository && git add . && git commit -qm 'Begin' && git log --format=%s
Begin
=== stderr
3 files, 2 records: nothing to report
=== note
A record with a fault is not let in.
=== $ cd repository && printf -- '---\nkind: person\nid: cy-moe\nborn: 1980-13\nname: Cy Moe\n' >> persons.yaml && git add . && git commit -qm 'Add Cy'
=== stderr
error[KO208]: `born`: there is no month 13
  --> persons.yaml:7:7
   |
 7 | born: 1980-13
   |       ^^^^^^^
   = mend: months go from 01 to 12

1 error in 1 of 3 files, 3 records
The commit was refused: mend what is staged and `git add` it again.
=== exit 1
=== $ cd repository && git log --format=%s
Begin
=== note
It is what is staged that counts. Mended in the folder alone, it is still refused.
=== $ cd repository && sed -i 's/1980-13/1980-12/' persons.yaml && git commit -qm 'Add Cy' 2>&1 | tail -n 1
The commit was refused: mend what is staged and `git add` it again.
=== note
Mended and staged, it is let in, though something else in the folder is not fit to be.
=== $ cd repository && git add . && echo 'kind: nothing' > begun.yaml && git commit -qm 'Add Cy' && git log --format=%s && rm begun.yaml
Add Cy
Begin
=== stderr
3 files, 3 records: nothing to report
=== note
A record that goes may break one that stays.
=== $ cd repository && git rm -q persons.yaml && git commit -qm 'Remove the persons'
=== stderr
error[KO301]: there is no record `bo-lie`
  --> styret.yaml:5:14
   |
 5 |   - {person: bo-lie}
   |              ^^^^^^
   = mend: add the record, or write the id of one there is

1 error in 1 of 2 files, 1 record
The commit was refused: mend what is staged and `git add` it again.
=== exit 1
=== $ cd repository && git reset -q --hard && ls
ko.yaml
persons.yaml
styret.yaml
=== note
What `git commit -a` stages for itself is looked at, too.
=== $ cd repository && sed -i 's/bo-lie/bo-lee/' styret.yaml && git commit -qam 'Misspell Bo' 2>&1 | head -n 2
error[KO301]: there is no record `bo-lee`
  --> styret.yaml:5:14
=== note
What has nothing to do with records goes through, without a word.
=== $ cd repository && git reset -q --hard && echo Hei > README && git add . && git commit -qm 'Greet' && git log --format=%s | head -n 1
Greet
