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
id                             date        body   item  on    purpose      for  against  blank  outcome
─────────────────────────────  ──────────  ─────  ────  ────  ───────────  ───  ───────  ─────  ───────
mote#agenda_approved/1/vote/1  2026-03-25  radet  –     –     agenda         2        –      –  –
mote#1/closed/1/vote/1         2026-03-25  radet  1     –     closing        1        1      –  –
mote#2/urgent/1/vote/1         2026-03-25  radet  2     –     urgency        2        0      0  –
mote#2/recused/2/vote/1        2026-03-25  radet  2     –     eligibility    1        0      –  –
mote#1/votes/1                 2026-03-25  radet  1     salg  –              2        0      –  –
mote#2/1/vote/1                2026-03-25  radet  2     –     –              1        1      –  –
=== $ ko query votes purpose:closing --fields id,date,body,meeting,for,against
id                      date        body   meeting  for  against
──────────────────────  ──────────  ─────  ───────  ───  ───────
mote#1/closed/1/vote/1  2026-03-25  radet  mote       1        1
=== $ ko query ballots --fields id,item,purpose,person,party,vote
id                                   item  purpose      person   party    vote
───────────────────────────────────  ────  ───────────  ───────  ───────  ───────
mote#agenda_approved/1/vote/1/for/1  –     agenda       ada-nes  venstre  for
mote#agenda_approved/1/vote/1/for/2  –     agenda       bo-lie   –        for
mote#1/closed/1/vote/1/for/1         1     closing      bo-lie   –        for
mote#1/closed/1/vote/1/against/1     1     closing      ada-nes  venstre  against
mote#2/recused/2/vote/1/for/1        2     eligibility  bo-lie   –        for
mote#2/1/for/1                       2     –            ada-nes  venstre  for
mote#2/1/against/1                   2     –            bo-lie   –        against
=== $ ko query party_votes --fields id,vote,purpose,party,for,against
id                                   vote                           purpose      party    for  against
───────────────────────────────────  ─────────────────────────────  ───────────  ───────  ───  ───────
mote#agenda_approved/1/vote/1/for/1  mote#agenda_approved/1/vote/1  agenda       venstre    1        –
mote#agenda_approved/1/vote/1/for/2  mote#agenda_approved/1/vote/1  agenda       –          1        –
mote#1/closed/1/vote/1/for/1         mote#1/closed/1/vote/1         closing      –          1        0
mote#1/closed/1/vote/1/against/1     mote#1/closed/1/vote/1         closing      venstre    0        1
mote#2/urgent/1/vote/1/by_party/1    mote#2/urgent/1/vote/1         urgency      venstre    1        0
mote#2/recused/2/vote/1/for/1        mote#2/recused/2/vote/1        eligibility  –          1        0
mote#2/1/for/1                       mote#2/1/vote/1                –            venstre    1        0
mote#2/1/against/1                   mote#2/1/vote/1                –            –          0        1
=== note
Every address can be shown.
=== $ for table in votes ballots party_votes; do ko query $table --fields id -O csv | tail -n +2; done | while read -r id; do ko show "$id" > shown || echo "$id"; done
=== $ ko show mote#2/recused/2/vote/1
vote mote#2/recused/2/vote/1
============================

records.yaml:25

for:     bo-lie
against: 0
=== $ ko query votes --fields purpose,count --by purpose
purpose      count
───────────  ─────
agenda           1
closing          1
eligibility      1
urgency          1
–                2
