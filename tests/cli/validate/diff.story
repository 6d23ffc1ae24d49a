`--diff` shows what `--fix` would change as a unified diff, and changes nothing.
=== needs patch
=== needs git
=== file set/ko.yaml
ko: 1
=== file set/my records.yaml
# One
# Two
# Three
# Four
kind: organisation
id: a
name: A
founded: 21.2.2014
---
kind: organisation
id: b
name: B
# Further
# down
# there
# is
# more
founded: 22. februar 2014
=== $ printf 'kind: organisation\r\nid: c\r\nname: C\r\nfounded: 21.2.2014' > set/crlf.yaml; cp -r set before; cp -r set third
=== $ ko -C set validate --diff | sed 's/\r$/^M/'
--- a/set/crlf.yaml
+++ b/set/crlf.yaml
@@ -1,4 +1,4 @@
 kind: organisation^M
 id: c^M
 name: C^M
-founded: 21.2.2014
\ No newline at end of file
+founded: 2014-02-21
\ No newline at end of file
--- a/set/my records.yaml	
+++ b/set/my records.yaml	
@@ -5,7 +5,7 @@
 kind: organisation
 id: a
 name: A
-founded: 21.2.2014
+founded: 2014-02-21
 ---
 kind: organisation
 id: b
@@ -15,4 +15,4 @@
 # there
 # is
 # more
-founded: 22. februar 2014
+founded: 2014-02-22
=== stderr
ko: --fix would mend 3 findings in 2 files
ko: 3 findings left as they are: a mend would be a guess, or a fact that only you have
code   findings  first              what to choose there
─────  ────────  ─────────────────  ────────────────────────────────────────────────────────────────
KO311         3  set/crlf.yaml:2:5  say in another record what it has to do with it, or take it away
=== $ diff -r set before
=== note
`patch` makes of it what `--fix` makes.
=== $ ko -C set validate --diff -o set.diff; patch -p1 < set.diff; ko -C before validate --fix; diff -r set before && echo same
patching file set/crlf.yaml
patching file 'set/my records.yaml'
advice[KO311]: no record refers to `c`, and it refers to none
   --> before/crlf.yaml:2:5
    |
  2 | id: c
    |     ^
    = mend: say in another record what it has to do with it, or take it away

advice[KO311]: no record refers to `a`, and it refers to none
   --> before/my records.yaml:6:5
    |
  6 | id: a
    |     ^
    = mend: say in another record what it has to do with it, or take it away

advice[KO311]: no record refers to `b`, and it refers to none
   --> before/my records.yaml:11:5
    |
 11 | id: b
    |     ^
    = mend: say in another record what it has to do with it, or take it away

3 advice in 2 of 3 files, 3 records
same
=== stderr
ko: --fix would mend 3 findings in 2 files
ko: 3 findings left as they are: a mend would be a guess, or a fact that only you have
code   findings  first              what to choose there
─────  ────────  ─────────────────  ────────────────────────────────────────────────────────────────
KO311         3  set/crlf.yaml:2:5  say in another record what it has to do with it, or take it away
ko: mended 3 findings in 2 files
=== note
So does git.
=== $ ko -C third validate --diff | git apply; diff -r set third && echo same
same
=== stderr
ko: --fix would mend 3 findings in 2 files
ko: 3 findings left as they are: a mend would be a guess, or a fact that only you have
code   findings  first                what to choose there
─────  ────────  ───────────────────  ────────────────────────────────────────────────────────────────
KO311         3  third/crlf.yaml:2:5  say in another record what it has to do with it, or take it away
=== note
What cannot be mended is named by its rule, and ends as a run with nothing to mend does.
=== $ ko -C set validate --diff; echo $?
0
=== stderr
ko: there is nothing that can be mended without asking
ko: 3 findings left as they are: a mend would be a guess, or a fact that only you have
code   findings  first              what to choose there
─────  ────────  ─────────────────  ────────────────────────────────────────────────────────────────
KO311         3  set/crlf.yaml:2:5  say in another record what it has to do with it, or take it away
=== $ printf 'kind: organisation\nid: piped\nname: Piped\nfounded: 21.2.2014\n' | ko validate --diff - --stdin-filename piped.yaml
--- a/piped.yaml
+++ b/piped.yaml
@@ -1,4 +1,4 @@
 kind: organisation
 id: piped
 name: Piped
-founded: 21.2.2014
+founded: 2014-02-21
=== stderr
ko: --fix would mend 1 finding in 1 file
=== exit 1
=== $ ko -C set validate --diff -O json
=== stderr
ko: `--diff` writes a unified diff in place of the findings
    leave -O out
=== exit 2
