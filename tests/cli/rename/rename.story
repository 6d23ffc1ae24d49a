A record gets another id, in every reference and in the name of its file.
=== file ko.yaml
ko: 1
rules:
  - name: ada-is-there
    severity: warning
    says: Ada is gone.
    query: persons id:ada-nes name:none
=== file personer/ada-nes.yaml
kind: person
id: ada-nes   # as in the list
name: Ada Nes
=== file styret.yaml
kind: organisation
id: styret
name: Styret
type: committee
members:
  - {person: ada-nes, role: leader}
---
kind: meeting
id: mote
body: styret
start: 2025-01-10T18:00
status: held
present: [ada-nes]
chair: "ada-nes"
=== $ ko rename ada-nes ada-nes-lie --diff
--- /dev/null
+++ b/personer/ada-nes-lie.yaml
@@ -0,0 +1,4 @@
+kind: person
+id: ada-nes-lie   # as in the list
+former_ids: [ada-nes]
+name: Ada Nes
--- a/personer/ada-nes.yaml
+++ /dev/null
@@ -1,3 +0,0 @@
-kind: person
-id: ada-nes   # as in the list
-name: Ada Nes
--- a/styret.yaml
+++ b/styret.yaml
@@ -3,12 +3,12 @@
 name: Styret
 type: committee
 members:
-  - {person: ada-nes, role: leader}
+  - {person: ada-nes-lie, role: leader}
 ---
 kind: meeting
 id: mote
 body: styret
 start: 2025-01-10T18:00
 status: held
-present: [ada-nes]
-chair: "ada-nes"
+present: [ada-nes-lie]
+chair: "ada-nes-lie"
=== stderr
ko: ko.yaml:6 names `ada-nes` and stays as it is
=== $ ko rename ada-nes ada-nes-lie
=== stderr
ko: ko.yaml:6 names `ada-nes` and stays as it is
ko: made personer/ada-nes-lie.yaml, removed personer/ada-nes.yaml, changed styret.yaml
=== $ cat personer/* styret.yaml
kind: person
id: ada-nes-lie   # as in the list
former_ids: [ada-nes]
name: Ada Nes
kind: organisation
id: styret
name: Styret
type: committee
members:
  - {person: ada-nes-lie, role: leader}
---
kind: meeting
id: mote
body: styret
start: 2025-01-10T18:00
status: held
present: [ada-nes-lie]
chair: "ada-nes-lie"
=== $ ko show ada-nes -O yaml
kind: person
id: ada-nes-lie   # as in the list
former_ids: [ada-nes]
name: Ada Nes
=== $ ko rename styret mote
=== stderr
ko: there is a record `mote` already
=== exit 2
=== $ ko rename styret "Styret vårt"
=== stderr
ko: `Styret vårt` is no id: ids are lower-case words of a-z and 0-9 joined by `-`
    write styret-vart
=== exit 2
