Memberships, whichever end they are kept at.
=== file ko.yaml
ko: 1
=== file records.yaml
kind: organisation
id: lag
name: Laget
members:
  - {name: Cy, role: employee, percent: 60}
---
kind: organisation
id: styret
name: Styret
parent: lag
members:
  - {person: ada, role: leader, from: 2016-05}
  - {role: member}
---
kind: person
id: ada
name: Ada Nes
memberships:
  - {organisation: lag, role: employee, percent: 50, from: 2016, to: 2017-06}
  - {organisation: lag, role: employee, percent: 100, from: 2017-07}
=== $ ko query memberships
org     person  name     role      function  percent  for  from     to
──────  ──────  ───────  ────────  ────────  ───────  ───  ───────  ───────
lag     –       Cy       employee  –             60%  –    –        –
styret  ada     Ada Nes  leader    –               –  –    2016-05  –
styret  –       –        member    –               –  –    –        –
lag     ada     Ada Nes  employee  –             50%  –    2016     2017-06
lag     ada     Ada Nes  employee  –            100%  –    2017-07  –
=== $ ko query memberships percent:50..99 not:org:styret at:2017
org  person  name     role      function  percent  for  from  to
───  ──────  ───────  ────────  ────────  ───────  ───  ────  ───────
lag  –       Cy       employee  –             60%  –    –     –
lag  ada     Ada Nes  employee  –             50%  –    2016  2017-06
=== $ ko query memberships percent:none --fields org,name
org     name
──────  ───────
styret  Ada Nes
styret  –
=== $ ko query memberships --by org --sum percent --count person
org     count_person  sum_percent
──────  ────────────  ───────────
lag                2       210.00
styret             1      unknown
=== $ ko query memberships org:lag --deep --fields org,name -O plain
lag	Cy
styret	Ada Nes
styret	
lag	Ada Nes
lag	Ada Nes
=== $ ko query memberships --where 'org:styret and (role:leader or not person:any)' -O csv
org,person,name,role,function,percent,for,from,to
styret,ada,Ada Nes,leader,,,,2016-05,
styret,,,member,,,,,
=== note
The sum of the board stays unknown, since nobody stated its shares.
