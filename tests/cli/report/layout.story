Minutes are laid out as the law that their body names has it, unless the set or the command line says otherwise.
=== file ko.yaml
ko: 1
=== file records.yaml
kind: organisation
id: kommunestyret
name: Fossheim kommunestyre
type: council
profile: kommuneloven-2018
---
kind: organisation
id: styringsgruppa
name: Styringsgruppa
type: project_group
profile: kommuneloven-2018
---
{kind: meeting, id: m1, body: kommunestyret, status: held, start: 2025-03-11T18:00, agenda: [{title: Halltider}]}
---
{kind: meeting, id: m2, body: styringsgruppa, status: held, start: 2025-03-12T09:00, agenda: [{title: Halltider}]}
---
{kind: meeting, id: m3, body: kommunestyret, status: held, start: 2019-03-11T18:00, agenda: [{title: Halltider}]}
=== $ ko report minutes m1 | head -1
Møteprotokoll
=== note
A body of a type that the act is not about, and a meeting from before it was in force.
=== $ ko report minutes m2 | head -1; ko report minutes m3 | head -1
Referat: Møte i Styringsgruppa
Referat: Møte i Fossheim kommunestyre
=== $ ko report minutes m1 --layout referat | head -1
Referat: Møte i Fossheim kommunestyre
=== $ printf 'ko: 1\nminutes: {layout: referat}\n' > ko.yaml; ko report minutes m1 | head -1
Referat: Møte i Fossheim kommunestyre
=== $ printf 'ko: 1\nminutes: {layout: protokoll}\n' > ko.yaml; ko report minutes m2 | head -1
Møteprotokoll
=== note
The command line goes before the body, the body before the set.
=== $ printf 'ko: 1\nminutes: {layout: referat}\n' > ko.yaml; ko report minutes m1 --layout protokoll | head -1
Møteprotokoll
=== $ sed -i 's/^type: council/type: council\nminutes: {layout: protokoll}/' records.yaml; ko report minutes m1 | head -1; ko report minutes m1 --layout referat | head -1
Møteprotokoll
Referat: Møte i Fossheim kommunestyre
=== $ ko explain ko.yaml.minutes.layout
ko.yaml.minutes.layout
======================

Referat or protokoll; as the body's profile has it unless stated.

Takes:    referat | protokoll
Required: no
=== $ ko report --help | grep -A2 layout
  --layout {referat,protokoll}  How minutes are laid out; as the body, ko.yaml or the body's profile says unless given
  --from DATE                   The first day of what a report on a period covers
  --to DATE                     The last day of it
