Votes that are on no proposal are listed too: on the agenda, on closing an item, on its urgency and on who is eligible to deal with it.
=== file ko.yaml
ko: 1
name: Et oppdiktet råd
=== file records.yaml
{kind: organisation, id: venstre, name: Venstre, type: party}
---
{kind: person, id: ada-nes, name: Ada Nes, party: venstre}
---
{kind: person, id: bo-lie, name: Bo Lie}
---
{kind: organisation, id: radet, name: Rådet, type: council, members: [{person: ada-nes}, {person: bo-lie}]}
---
kind: meeting
id: mote
body: radet
status: held
start: 2026-03-25T18:00
present: [ada-nes, bo-lie]
agenda_approved: {approved: true, vote: {for: [ada-nes, bo-lie]}}
agenda:
  - title: Tomt
    closed: {basis: kommuneloven § 11-5, vote: {for: [bo-lie], against: [ada-nes]}}
    proposals: [{id: salg, by: ada-nes, text: Tomten selges.}]
    votes: [{on: salg, for: 2, against: 0}]
  - title: Flom
    urgent: {accepted: ved votering, vote: {by_party: [{party: venstre, for: 1}], for: 2, against: 0}}
    recused:
      - {person: bo-lie, outcome: eligible}
      - {person: ada-nes, outcome: eligible, vote: {for: [bo-lie], against: 0}}
    decisions: [{title: Flomvern bygges, outcome: adopted, vote: {for: [ada-nes], against: [bo-lie]}}]
=== $ ko query votes
=== $ ko query votes purpose:closing --fields id,date,body,meeting,for,against
=== $ ko query ballots --fields id,item,purpose,person,party,vote
=== $ ko query party_votes --fields id,vote,purpose,party,for,against
=== note
Every address can be shown.
=== $ for table in votes ballots party_votes; do ko query $table --fields id -O csv | tail -n +2; done | while read -r id; do ko show "$id" > shown || echo "$id"; done
=== $ ko show mote#2/recused/2/vote/1
=== $ ko query votes --fields purpose,count --by purpose
