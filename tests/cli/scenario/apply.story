A scenario that has come true: what it assumes is made so from a day on, and what was stays with its last day.
=== file now/ko.yaml
ko: 1
=== file now/organisations.yaml
kind: organisation
id: nord
name: Senter nord
type: unit
members:
  - {person: ada-nes, role: leader, function: leadership, percent: 100, from: 2016-01-01}   # fast
  - {person: bo-lie, role: employee, function: service, percent: 100}
  - {person: cy-moe, role: employee, to: 2016-12-31}
=== file now/persons.yaml
{kind: person, id: ada-nes, name: Ada Nes}
---
{kind: person, id: bo-lie, name: Bo Lie}
---
{kind: person, id: cy-moe, name: Cy Moe}
=== file then/ko.yaml
ko: 1
name: Én leder (illustrasjon)
scenario:
  assumptions: [Ada Nes leder i halv stilling.]   # det vi tror
  remove: bo-lie
=== file then/nord.yaml
# Bare det som er annerledes.
kind: organisation
id: nord
name: Senter nord
members:
  - {person: ada-nes, role: leader, function: leadership, percent: 50}
  - {person: di-ruud, role: employee, function: service, percent: 50}
---
kind: person
id: di-ruud
name: Di Ruud
=== $ ko -C now query staffing --as-of 2017-08-01 --fields org,filled,leadership,heads --with ../then
org   filled  leadership  heads
────  ──────  ──────────  ─────
nord    1.00        0.50      2
=== stderr
ko: with the scenario `Én leder (illustrasjon)`
ko: assumption: Ada Nes leder i halv stilling.
=== $ ko -C now scenario apply ../then --from 2017-08-01 --diff
--- a/now/ko.yaml
+++ b/now/ko.yaml
@@ -1 +1,4 @@
 ko: 1
+applied_scenarios:
+  - path: ../then
+    from: 2017-08-01
--- a/now/organisations.yaml
+++ b/now/organisations.yaml
@@ -3,6 +3,8 @@
 name: Senter nord
 type: unit
 members:
-  - {person: ada-nes, role: leader, function: leadership, percent: 100, from: 2016-01-01}   # fast
-  - {person: bo-lie, role: employee, function: service, percent: 100}
+  - {person: ada-nes, role: leader, function: leadership, percent: 100, from: 2016-01-01, to: 2017-07-31}   # fast
+  - {person: bo-lie, role: employee, function: service, percent: 100, to: 2017-07-31}
   - {person: cy-moe, role: employee, to: 2016-12-31}
+  - {person: ada-nes, role: leader, function: leadership, percent: 50, from: 2017-08-01}
+  - {person: di-ruud, role: employee, function: service, percent: 50, from: 2017-08-01}
--- a/now/persons.yaml
+++ b/now/persons.yaml
@@ -3,3 +3,7 @@
 {kind: person, id: bo-lie, name: Bo Lie}
 ---
 {kind: person, id: cy-moe, name: Cy Moe}
+---
+kind: person
+id: di-ruud
+name: Di Ruud
=== stderr
ko: di-ruud: added
ko: nord#members/1/to: 2017-07-31
ko: nord#members/2/to: 2017-07-31
ko: nord#members: added {person: ada-nes, role: leader, function: leadership, percent: 50, from: 2017-08-01}
ko: nord#members: added {person: di-ruud, role: employee, function: service, percent: 50, from: 2017-08-01}
=== $ ko -C now scenario apply ../then --from 2017-08-01
=== stderr
ko: di-ruud: added
ko: nord#members/1/to: 2017-07-31
ko: nord#members/2/to: 2017-07-31
ko: nord#members: added {person: ada-nes, role: leader, function: leadership, percent: 50, from: 2017-08-01}
ko: nord#members: added {person: di-ruud, role: employee, function: service, percent: 50, from: 2017-08-01}
ko: changed now/ko.yaml, changed now/organisations.yaml, changed now/persons.yaml
=== $ cat now/organisations.yaml now/persons.yaml now/ko.yaml then/ko.yaml
kind: organisation
id: nord
name: Senter nord
type: unit
members:
  - {person: ada-nes, role: leader, function: leadership, percent: 100, from: 2016-01-01, to: 2017-07-31}   # fast
  - {person: bo-lie, role: employee, function: service, percent: 100, to: 2017-07-31}
  - {person: cy-moe, role: employee, to: 2016-12-31}
  - {person: ada-nes, role: leader, function: leadership, percent: 50, from: 2017-08-01}
  - {person: di-ruud, role: employee, function: service, percent: 50, from: 2017-08-01}
{kind: person, id: ada-nes, name: Ada Nes}
---
{kind: person, id: bo-lie, name: Bo Lie}
---
{kind: person, id: cy-moe, name: Cy Moe}
---
kind: person
id: di-ruud
name: Di Ruud
ko: 1
applied_scenarios:
  - path: ../then
    from: 2017-08-01
ko: 1
name: Én leder (illustrasjon)
scenario:
  assumptions: [Ada Nes leder i halv stilling.]   # det vi tror
  remove: bo-lie
=== note
The records say now what the scenario said would be, on the day, and what was on the day before.
=== $ ko -C now query staffing --as-of 2017-08-01 --fields org,filled,leadership,heads
org   filled  leadership  heads
────  ──────  ──────────  ─────
nord    1.00        0.50      2
=== $ ko -C now query staffing --as-of 2017-07-31 --fields org,filled,leadership,heads
org   filled  leadership  heads
────  ──────  ──────────  ─────
nord    2.00        1.00      2
=== $ ko -C now scenario apply ../then --from 2017-08-01
=== stderr
ko: it holds already, as the set's `ko.yaml` says: from 2017-08-01
    what it says is in the records
=== exit 2
=== note
It is noted with the records, in one step. A set without a ko.yaml has no place for that.
=== $ rm now/ko.yaml && ko -C now scenario apply ../then --from 2017-08-01
=== stderr
ko: now has no ko.yaml; its files are read as one set
ko: the set has no `ko.yaml`, which would say that the scenario has come true
    make one with `ko init`
=== exit 2
