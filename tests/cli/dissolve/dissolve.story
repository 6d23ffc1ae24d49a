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
ko: nord#dissolved: 2017-07-31
ko: nord#successor: midt
ko: midt#predecessors: nord
ko: nord#posts/1/to: 2017-07-31
ko: midt#posts: {id: leder, title: Leder, percent: 50, from: 2017-08-01}
ko: nord#members/1/to: 2017-07-31
ko: midt#members: {person: ada-nes, role: leader, post: leder, percent: 50, from: 2017-08-01}
ko: nord#members/3/to: 2017-07-31
ko: midt#duties: {what: Veiledning}
ko: mote#1/actions/1/who/1: midt
ko: changed records.yaml
=== $ cat records.yaml
kind: organisation
id: nord
name: Senter nord
type: unit
dissolved: 2017-07-31
successor: midt
posts:
  - {id: leder, title: Leder, percent: 50, to: 2017-07-31}
members:
  - {person: ada-nes, role: leader, post: leder, percent: 50, from: 2016-01-01, to: 2017-07-31}   # fast
  - {person: bo-lie, to: 2016-12-31}
  - {person: cy-moe, from: 2016-01-01, to: 2017-07-31}
duties:
  - {what: Veiledning}
---
kind: organisation
id: midt
name: Senter midt
type: unit
predecessors: [nord]
duties:
  - what: Veiledning
posts:
  - id: leder
    title: Leder
    percent: 50
    from: 2017-08-01
members:
  - {person: cy-moe, role: leader, from: 2015-01-01}
  - {person: ada-nes, post: leder, role: leader, percent: 50, from: 2017-08-01}
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
      - {who: [midt, ada-nes], what: Skrive planen}
      - {who: nord, what: Sende planen, done: 2017-02-01}
=== $ ko dissolve nord --into midt --on 2017-08-31
=== stderr
ko: `nord` is dissolved already: 2017-07-31
=== exit 2
=== $ ko dissolve midt --into midt --on 2017-08-31
=== stderr
ko: `midt` cannot go on in itself
=== exit 2
