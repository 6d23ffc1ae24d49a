Two secretaries write a week's records on a branch each, by commands alone; the branches come together without a conflict.
=== needs git
=== file set/ko.yaml
ko: 1
language: nb
=== file set/styret.yaml
kind: organisation
id: styret
name: Styret
type: committee
members:
  - {person: ada-nes, role: leader, from: 2024-01-01}
  - {person: bo-lie, from: 2024-01-01}
=== file set/personer.yaml
kind: person
id: ada-nes
name: Ada Nes
---
kind: person
id: bo-lie
name: Bo Lie
=== file set/moter/styret-2025-01-14.yaml
kind: meeting
id: styret-2025-01-14
body: styret
number: 1/2025
status: held
start: 2025-01-14T18:00
end: 2025-01-14T19:00
present: [ada-nes, bo-lie]
agenda:
  - title: Budsjett
    decisions:
      - {title: Budsjettet vedtas, outcome: adopted}
    actions:
      - {id: sende, who: bo-lie, what: Sende budsjettet, due: 2025-02-01}
minutes: {status: draft}
=== $ cd set; git init -q -b main .; git config user.email clerk@example.org; git config user.name Clerk; ko init --git; git add .; git commit -qm start
.gitattributes
=== stderr
ko: git merges the records of this clone with `ko merge-driver`; commit .gitattributes, and run `ko init --git` in every other clone. Hosting services do not run it when they merge
=== $ cd set; git checkout -qb annen
=== $ cd set; ko new person "Cy Moe"; ko add styret#members '{person: cy-moe, from: 2025-02-01}'; ko new decision "Leien økes" outcome=adopted --in styret-2025-01-14#1; ko set bo-lie#born 1970; git add .; git commit -qm annen
=== stderr
ko: changed personer.yaml
ko: changed styret.yaml
ko: changed moter/styret-2025-01-14.yaml
ko: changed personer.yaml
=== $ cd set; git checkout -q main
=== $ cd set; ko new person "Dag Vik"; ko replace bo-lie --in styret --with dag-vik --from 2025-03-01; ko new item Eventuelt --in styret-2025-01-14; ko set styret-2025-01-14#sende/done 2025-01-30; ko new meeting --body styret --on 2025-02-11; ko approve styret-2025-01-14 --in styret-2025-02-11; git add .; git commit -qm vår
=== stderr
ko: changed personer.yaml
ko: changed styret.yaml
ko: changed moter/styret-2025-01-14.yaml
ko: changed moter/styret-2025-01-14.yaml
ko: made moter/styret-2025-02-11.yaml
ko: changed moter/styret-2025-01-14.yaml
=== $ cd set; git merge -q annen -m begge; cat styret.yaml personer.yaml moter/styret-2025-01-14.yaml; ko validate --today 2025-02-01 -O short
Auto-merging moter/styret-2025-01-14.yaml
Auto-merging personer.yaml
Auto-merging styret.yaml
kind: organisation
id: styret
name: Styret
type: committee
members:
  - {person: ada-nes, role: leader, from: 2024-01-01}
  - {person: bo-lie, from: 2024-01-01, to: 2025-02-28}
  - {person: dag-vik, succeeds: bo-lie, from: 2025-03-01}
  - {person: cy-moe, from: 2025-02-01}
kind: person
id: ada-nes
name: Ada Nes
---
kind: person
id: bo-lie
name: Bo Lie
born: 1970
---
kind: person
id: dag-vik
name: Dag Vik
---
kind: person
id: cy-moe
name: Cy Moe
kind: meeting
id: styret-2025-01-14
body: styret
number: 1/2025
status: held
start: 2025-01-14T18:00
end: 2025-01-14T19:00
present: [ada-nes, bo-lie]
agenda:
  - title: Budsjett
    decisions:
      - {title: Budsjettet vedtas, outcome: adopted}
      - {title: Leien økes, outcome: adopted}
    actions:
      - {id: sende, who: bo-lie, what: Sende budsjettet, due: 2025-02-01, done: 2025-01-30}
  - title: Eventuelt
minutes: {status: approved, on: 2025-02-11, approved_in: styret-2025-02-11}
moter/styret-2025-01-14.yaml:16:12: warning[KO521]: nothing is recorded of what item 2 came to
moter/styret-2025-01-14.yaml:17:33: warning[KO412]: `on` tells of what has happened, and 2025-02-11 is yet to come
