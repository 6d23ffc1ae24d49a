An organisation ends in another; what follows is shown, change by change.
=== file ko.yaml
ko: 1
=== file records.yaml
kind: organisation
id: nord
name: Senter nord
type: unit
posts:
  - {id: leder, title: Leder, percent: 50}
members:
  - {person: ada-nes, role: leader, post: leder, percent: 50, from: 2016-01-01}   # fast
  - {person: bo-lie, to: 2016-12-31}
  - {person: cy-moe, from: 2016-01-01}
duties:
  - {what: Veiledning}
---
kind: organisation
id: midt
name: Senter midt
type: unit
members:
  - {person: cy-moe, role: leader, from: 2015-01-01}
---
{kind: person, id: ada-nes, name: Ada Nes}
---
{kind: person, id: bo-lie, name: Bo Lie}
---
{kind: person, id: cy-moe, name: Cy Moe}
---
kind: meeting
id: mote
body: nord
status: held
start: 2017-01-10T10:00
agenda:
  - title: Plan
    actions:
      - {who: [nord, ada-nes], what: Skrive planen}
      - {who: nord, what: Sende planen, done: 2017-02-01}
=== $ ko dissolve nord --into midt --on 2017-07-31
=== stderr
=== $ cat records.yaml
=== $ ko dissolve nord --into midt --on 2017-08-31
=== exit 2
=== stderr
=== $ ko dissolve midt --into midt --on 2017-08-31
=== exit 2
=== stderr
