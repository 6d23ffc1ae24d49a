`--since` is right in every kind of clone: those that libgit2 opens, and those that only git does.
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
=== file set/more/board.yaml
kind: organisation
id: board
name: Board
type: committee
founded: old fault
members:
  - {person: ada}
  - {person: bo}
=== $ git init -q -b main set; cd set; git config user.email clerk@example.org; git config user.name Clerk; git config uploadpack.allowFilter true; git add .; git commit -qm one; git tag v1
=== $ cd set; sed -i 's/name: Bo/name: Bo Lie/' people.yaml; git commit -qam two
=== $ ko -C set validate --since v1 -O short
set/people.yaml:9:7: error[KO208]: `born`: "another old fault" is not a date
=== exit 1
=== note
Blobs that a partial clone does not have are fetched.
=== $ git clone -q --filter=blob:none "file://$PWD/set" partial; ko -C partial validate --since v1 -O short
partial/people.yaml:9:7: error[KO208]: `born`: "another old fault" is not a date
=== exit 1
=== note
What is not checked out is not looked at.
=== $ git clone -q --sparse "file://$PWD/set" sparse; ls sparse; ko -C sparse validate --since v1 -O short
ko.yaml
people.yaml
sparse/people.yaml:7:5: advice[KO311]: no record refers to `bo`, and it refers to none
sparse/people.yaml:9:7: error[KO208]: `born`: "another old fault" is not a date
=== exit 1
=== $ git -C sparse sparse-checkout reapply --sparse-index; ko -C sparse validate --since v1 -O short
sparse/people.yaml:7:5: advice[KO311]: no record refers to `bo`, and it refers to none
sparse/people.yaml:9:7: error[KO208]: `born`: "another old fault" is not a date
=== exit 1
=== note
A shallow clone has no more than it has.
=== $ git clone -q --depth 2 "file://$PWD/set" shallow; ko -C shallow validate --since HEAD~1 -O short
shallow/people.yaml:9:7: error[KO208]: `born`: "another old fault" is not a date
=== exit 1
=== $ ko -C shallow validate --since HEAD~2 -O short
=== stderr
ko: --since: git knows no revision `HEAD~2` here
    name a commit, a branch or a tag; in CI, fetch the history that holds it
=== exit 2
=== note
A further working tree.
=== $ git -C set worktree add -q --detach ../tree main; ko -C tree validate --since v1 -O short
tree/people.yaml:9:7: error[KO208]: `born`: "another old fault" is not a date
=== exit 1
=== note
Extensions that libgit2 does not know, and names of objects that it does not read.
=== $ git clone -q set extended; git -C extended config core.repositoryFormatVersion 1; git -C extended config extensions.worktreeConfig true; ko -C extended validate --since v1 -O short
extended/people.yaml:9:7: error[KO208]: `born`: "another old fault" is not a date
=== exit 1
=== $ cp -r set sha256; cd sha256; rm -rf .git; git init -q --object-format=sha256; git config user.email clerk@example.org; git config user.name Clerk; git add .; git commit -qm one; sed -i 's/name: Bo/name: Bo L./' people.yaml; ko validate --since HEAD -O short
people.yaml:9:7: error[KO208]: `born`: "another old fault" is not a date
=== exit 1
=== note
Files whose lines git ends in CR LF have not changed for that.
=== $ git clone -q -c core.autocrlf=true set crlf; grep -c "$(printf '\r')" crlf/people.yaml; ko -C crlf validate --since v1 -O short; ko -C crlf validate --since HEAD -O short
9
crlf/people.yaml:9:7: error[KO208]: `born`: "another old fault" is not a date
=== note
A submodule is a set of its own repository.
=== $ git init -q -b main outer; cd outer; git -c protocol.file.allow=always submodule --quiet add ../set inner; ko -C inner validate --since v1 -O short
inner/people.yaml:9:7: error[KO208]: `born`: "another old fault" is not a date
=== exit 1
=== note
A file that git ignores is none that has changed. One that is renamed in the index is compared under its old name.
=== $ cd set; printf 'draft.yaml\n' > .gitignore; git mv people.yaml folk.yaml; for id in draft new; do printf "kind: person\nid: $id\nname: X\nborn: never\n" > $id.yaml; done; ko validate --since v1 -O short
folk.yaml:9:7: error[KO208]: `born`: "another old fault" is not a date
new.yaml:2:5: advice[KO311]: no record refers to `new`, and it refers to none
new.yaml:4:7: error[KO208]: `born`: "never" is not a date
=== exit 1
=== $ cp -r set both; cd both; git config core.repositoryFormatVersion 1; git config extensions.worktreeConfig true; ko validate --since v1 -O short
folk.yaml:9:7: error[KO208]: `born`: "another old fault" is not a date
new.yaml:2:5: advice[KO311]: no record refers to `new`, and it refers to none
new.yaml:4:7: error[KO208]: `born`: "never" is not a date
=== exit 1
=== note
Neither hooks nor filters nor what else a repository's configuration names is run; git itself would.
=== file evil
#!/bin/sh
touch "${0%/*}/ran"
cat
=== $ chmod +x evil; mkdir hooks; cp evil hooks/post-index-change; for set in set both; do cd $set; for key in core.fsmonitor core.pager diff.external diff.evil.command diff.evil.textconv filter.evil.clean filter.evil.smudge filter.evil.process core.sshCommand core.editor; do git config $key "$OLDPWD/evil"; done; git config core.hooksPath "$OLDPWD/hooks"; echo '* filter=evil diff=evil' > .git/info/attributes; cd ..; done
=== $ touch set/*.yaml both/*.yaml; for set in set both; do ko -C $set validate --since v1 -O short | wc -l; ko -C $set validate --since HEAD -O short | wc -l; done; test -e ran || echo nothing ran
3
2
3
2
nothing ran
=== $ touch set/*.yaml; git -C set status --short > /dev/null 2>&1; test -e ran && echo git ran it
git ran it
