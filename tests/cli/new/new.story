Records are begun where others of their kind lie.
=== file ko.yaml
ko: 1
language: nn
=== file personar/ada-nes.yaml
kind: person
id: ada-nes
name: Ada Nes
=== file styret/2025-01-10.yaml
kind: meeting
id: styret-2025-01-10
body: styret
number: 4
start: 2025-01-10T18:00
status: held
present: [ada-nes]
minutes: {status: draft}
=== file styret.yaml
kind: organisation
id: styret
name: Styret
type: committee
members: [{person: ada-nes}, {person: bo-lie, role: deputy, rank: 1}]
=== $ ko new person "Bo Lie" born=1970
=== stderr
ko: made personar/bo-lie.yaml
=== $ ko new person "Bo Lie"
=== stderr
ko: there is a record `bo-lie` already
=== exit 2
=== $ ko new person "Bo Lie" --id bo-lie-2 aliases='[Bosse, "Lie, Bo"]' --diff
--- /dev/null
+++ b/personar/bo-lie-2.yaml
@@ -0,0 +1,4 @@
+kind: person
+id: bo-lie-2
+name: Bo Lie
+aliases: [Bosse, "Lie, Bo"]
=== $ ko new person "Bo Nes" burn=1970
=== stderr
ko: `person` has no `burn`; did you mean `born`?
    `ko explain person` tells its fields
=== exit 2
=== $ ko new organisation "Hallens venner" type=association
=== stderr
ko: made hallens-venner.yaml
=== $ ko new document "Brev om hallen" --diff
--- /dev/null
+++ b/brev-om-hallen.yaml
@@ -0,0 +1,3 @@
+kind: document
+id: brev-om-hallen
+title: Brev om hallen
=== $ ko new meeting --body styret --on 2025-02-01
=== stderr
ko: made styret/2025-02-01.yaml
=== $ cat styret/2025-02-01.yaml personar/bo-lie.yaml
kind: meeting
id: styret-2025-02-01
body: styret
number: 5
status: planned
start: 2025-02-01
present:
  - {person: ada-nes}
  # Vara, i rekkjefølgje; flytt inn den som møter:
  # - {person: bo-lie}
agenda:
  - title: Godkjenning av protokollen frå møtet 10. januar 2025
    concerns: styret-2025-01-10
kind: person
id: bo-lie
name: Bo Lie
born: 1970
=== $ ko new meeting --body styre --on 2025-02-01
=== stderr
ko: there is no record `styre`; did you mean `styret`?
=== exit 2
=== $ ko new meeting --body styret --on "neste uke"
=== stderr
ko: --on: "neste uke" is not a date
    a date and time is written 2014-02-21T09:00, a date alone 2014-02-21
=== exit 2
=== $ ko new persn "Bo"
=== stderr
ko: there is no kind `persn`; did you mean `person`?
    it is one of organisation, person, meeting, decision, document, hearing, project, case, item, action
=== exit 2
=== $ ko new item "Budsjett"
=== stderr
ko: an item stands in a meeting
    name it: --in MEETING
=== exit 2
=== $ ko new decision "Budsjettet er vedteke" outcome=adopted --in styret-2025-02-01#1
=== stderr
ko: changed styret/2025-02-01.yaml
=== $ ko new action "Sende det" who='[ada-nes, bo-lie]' due=2025-03-01 --in styret-2025-02-01#1
=== stderr
ko: changed styret/2025-02-01.yaml
=== $ cat styret/2025-02-01.yaml
kind: meeting
id: styret-2025-02-01
body: styret
number: 5
status: planned
start: 2025-02-01
present:
  - {person: ada-nes}
  # Vara, i rekkjefølgje; flytt inn den som møter:
  # - {person: bo-lie}
agenda:
  - title: Godkjenning av protokollen frå møtet 10. januar 2025
    concerns: styret-2025-01-10
    decisions:
      - title: Budsjettet er vedteke
        outcome: adopted
    actions:
      - who: [ada-nes, bo-lie]
        what: Sende det
        due: 2025-03-01
=== note
What is decided or is to be done is of an item.
=== $ ko new decision "Vedtatt" --in styret-2025-02-01
=== stderr
ko: in a meeting, what is new under `decisions` is of one of its items
    name the item by its number: --in styret-2025-02-01#1
=== exit 2
=== $ ko new action "Ringe" --in styret-2025-02-01 --diff
=== stderr
ko: in a meeting, what is new under `actions` is of one of its items
    name the item by its number: --in styret-2025-02-01#1
=== exit 2
