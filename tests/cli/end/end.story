A membership is ended on its last day.
=== file ko.yaml
ko: 1
=== file records.yaml
kind: organisation
id: styret
name: Styret
type: committee
members:
  - {person: ada-nes, from: 2024-01-01}
  - person: ada-nes   # again
    from: 2025-01-01
    to: 2025-02-01
---
kind: person
id: ada-nes
name: Ada Nes
=== $ ko end styret#members/1 --on 2024-12-31 --because Flyttet
=== stderr
ko: changed records.yaml
=== $ cat records.yaml
kind: organisation
id: styret
name: Styret
type: committee
members:
  - {person: ada-nes, from: 2024-01-01, to: 2024-12-31, ended_because: Flyttet}
  - person: ada-nes   # again
    from: 2025-01-01
    to: 2025-02-01
---
kind: person
id: ada-nes
name: Ada Nes
=== $ ko end styret#members/2 --on 2025-03-01
=== stderr
ko: `styret#members/2` has ended already: 2025-02-01
    `ko set styret#members/2/to DATE` gives it another last day
=== exit 2
=== note
Whoever leaves before the term is over ends it sooner; on its last day nothing changes but the reason.
=== $ ko end styret#members/2 --on 2025-02-01
=== stderr
ko: there is nothing to change
=== $ ko end styret#members/2 --on 2025-01-31 --because Flyttet --diff
--- a/records.yaml
+++ b/records.yaml
@@ -6,7 +6,8 @@
   - {person: ada-nes, from: 2024-01-01, to: 2024-12-31, ended_because: Flyttet}
   - person: ada-nes   # again
     from: 2025-01-01
-    to: 2025-02-01
+    to: 2025-01-31
+    ended_because: Flyttet
 ---
 kind: person
 id: ada-nes
=== $ ko end styret#members/2 --on 2025-02-02
=== stderr
ko: `styret#members/2` has ended already: 2025-02-01
    `ko set styret#members/2/to DATE` gives it another last day
=== exit 2
=== $ ko end styret#members/3 --on 2025-03-01
=== stderr
ko: `styret#members/3` is no membership
    `ko query memberships` has their addresses
=== exit 2
=== $ ko end styret#members/2 --on 2025-03
=== stderr
ko: --on: 2025-03 is not one day
    write a day: 2014-02-21
=== exit 2
