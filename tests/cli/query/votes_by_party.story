Votes by party, in a row each and turned into columns: as the minutes count them, or as they name who voted. What they leave
open is not told as none.
=== file ko.yaml
ko: 1
=== file records.yaml
kind: organisation
id: kommunestyret
name: Fossheim kommunestyre
type: council
members:
  - {person: anne-berg, role: leader, for: fl}
  - {person: bo-dahl, for: fl}
  - {person: cecilie-eide, for: bl}
  - {person: dag-foss}
---
{kind: organisation, id: fl, name: Fossheimlista, type: party}
---
{kind: organisation, id: bl, name: Bygdelista, type: party}
---
{kind: person, id: anne-berg, name: Anne Berg}
---
{kind: person, id: bo-dahl, name: Bo Dahl}
---
{kind: person, id: cecilie-eide, name: Cecilie Eide}
---
{kind: person, id: dag-foss, name: Dag Foss}
---
kind: meeting
id: mote
body: kommunestyret
status: held
start: 2024-09-16T18:00
present: [anne-berg, bo-dahl, cecilie-eide, dag-foss]
agenda:
  - title: Kunstgress
    votes:
      - {for: [anne-berg, bo-dahl], against: [cecilie-eide, dag-foss]}
      - {by_party: [{party: fl, for: 1, against: 1}, {party: bl, against: 1}]}
      - {against: [cecilie-eide], others: for}
  - title: Gangvei
    decisions:
      - {title: Gangveien asfalteres, outcome: adopted, vote: {for: [anne-berg, cecilie-eide], against: 0}}
---
kind: decision
id: hastevedtak
title: Hastevedtak
body: kommunestyret
date: 2024-10-01
outcome: adopted
vote: {for: [anne-berg], against: [bo-dahl]}
=== $ ko query party_votes --fields id,vote,party,for,against,blank
id                         vote                party  for  against  blank
─────────────────────────  ──────────────────  ─────  ───  ───────  ─────
mote#1/votes/1/for/1       mote#1/votes/1      fl       2        0      –
mote#1/votes/1/against/1   mote#1/votes/1      bl       0        1      –
mote#1/votes/1/against/2   mote#1/votes/1      –        0        1      –
mote#1/votes/2/by_party/1  mote#1/votes/2      fl       1        1      0
mote#1/votes/2/by_party/2  mote#1/votes/2      bl       0        1      0
mote#1/votes/3/against/1   mote#1/votes/3      bl       –        1      –
mote#2/1/for/1             mote#2/1/vote/1     fl       1        0      –
mote#2/1/for/2             mote#2/1/vote/1     bl       1        0      –
hastevedtak#for/1          hastevedtak#vote/1  fl       1        1      –
=== $ ko query party_votes --by vote --pivot party --sum for,against
vote                bl sum_for  bl sum_against  fl sum_for  fl sum_against  none sum_for  none sum_against
──────────────────  ──────────  ──────────────  ──────────  ──────────────  ────────────  ────────────────
hastevedtak#vote/1           –               –           1               1             –                 –
mote#1/votes/1               0               1           2               0             0                 1
mote#1/votes/2               0               1           1               1             –                 –
mote#1/votes/3         unknown               1           –               –             –                 –
mote#2/1/vote/1              1               0           1               0             –                 –
=== $ ko query party_votes party:fl --by party --sum for,against
party  sum_for  sum_against
─────  ───────  ───────────
fl           5            2
=== $ ko query votes --fields id,for,against,others
id                  for  against  others
──────────────────  ───  ───────  ──────
mote#1/votes/1        2        2  –
mote#1/votes/2        1        2  –
mote#1/votes/3        3        1  for
mote#2/1/vote/1       2        0  –
hastevedtak#vote/1    1        1  –
=== $ ko show 'mote#1/votes/1/for/1'
voter mote#1/votes/1/for/1
==========================

records.yaml:32

voter: anne-berg (Anne Berg)
