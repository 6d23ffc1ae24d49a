`--check` names the files that have another layout and `--diff` shows how they would change; both change nothing.
=== file ko.yaml
ko: 1
=== file a.yaml
kind: person
id: ada-nes
name: 'Ada Nes'
=== file b.yaml
kind: person
id: bo-lie
name: Bo Lie
=== $ ko fmt --check
a.yaml
=== stderr
ko: 1 of 3 files has another layout
=== exit 1
=== $ ko fmt --check b.yaml
=== stderr
ko: 1 file: nothing to lay out anew
=== $ ko fmt --diff
--- a/a.yaml
+++ b/a.yaml
@@ -1,3 +1,3 @@
 kind: person
 id: ada-nes
-name: 'Ada Nes'
+name: Ada Nes
=== stderr
ko: 1 of 3 files has another layout
=== exit 1
=== $ ko fmt --check --diff
=== stderr
ko: `--diff` shows what `--check` names
    give one of the two
=== exit 2
=== $ ko fmt
=== stderr
ko: 1 of 3 files laid out anew
=== $ ko fmt --check; cat a.yaml
kind: person
id: ada-nes
name: Ada Nes
=== stderr
ko: 3 files: nothing to lay out anew
