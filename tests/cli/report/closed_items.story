Law and bylaws say, by the basis on which an item was closed, what is published of it.

=== file ko.yaml
ko: 1
name: Oppdiktet lag
bylaws:
  - rule: closed-item-public
    section: § 9
    closed:
      - {basis: personalsak, shown: omitted}
      - {basis: forhandling, shown: redacted}

=== file records.yaml
kind: organisation
id: styret
name: Styret
type: association
members: [{person: ada}, {person: bo}]
---
{kind: person, id: ada, name: Ada Nes}
---
{kind: person, id: bo, name: Bo Lie}
---
kind: meeting
id: mars
body: styret
status: held
start: 2024-03-07T18:00
chair: ada
present: [ada, bo]
agenda:
  - title: Regnskap
    decisions: [{title: Regnskapet godkjennes}]
  - title: Lønn til Cy Moe
    closed: {basis: "vedtektene § 9, personalsak", vote: {unanimous: true}}
    decisions: [{title: Lønnen heves, id: lonn}]
  - title: Kjøp av naust
    closed: {basis: "vedtektene § 9, forhandling", from: "18:20", to: "18:40", vote: {unanimous: true}}
    decisions: [{title: Naustet kjøpes for 90 000 kroner}]
  - title: Dugnad
    decisions: [{title: Det blir dugnad}]
---
{kind: decision, id: varsel, title: Medlemmene varsles, concerns: [mars#2, mars#lonn, mars#3, mars#4/1]}

=== note
What is omitted leaves no gap; of what is redacted the basis is told, as the minutes must.
=== $ ko report minutes mars --layout protokoll

=== $ ko report minutes mars --layout protokoll --include-unpublished

=== $ ko query items --public --fields id,nr,title

=== note
A link to what is omitted is gone, and the others lead to where they did.
=== $ ko show varsel --public -O json

=== $ ko show mars#4 --public

=== $ ko validate

=== $ ko explain closed-item-public
