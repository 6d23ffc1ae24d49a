Rows are sorted by what their values mean: moments, times of day, counts, lists. Ranges take the same values.
=== file set/ko.yaml
ko: 1
name: Et oppdiktet idrettsråd
=== file set/all.yaml
kind: organisation
id: styret
name: Styret
type: committee
---
{kind: person, id: ada-nes, name: Ada Nes}
---
{kind: person, id: bo-lie, name: Bo Lie}
---
kind: meeting
id: vaar
title: Vårmøte
body: styret
start: 2014-02-21T18:00
end: 2014-02-21T20:30
present:
  - {person: ada-nes, arrived: 18:20}
  - {person: bo-lie, arrived: 09:45~, left: 20:00}
agenda:
  - nr: 2
    title: Halltider
    start: 19:00
    votes: [{for: 5, against: 2}]
  - nr: 10
    title: Nøkler
    start: 18:10
    votes: [{for: [ada-nes, bo-lie], against: 0}]
---
kind: meeting
id: morgen
title: Morgenmøte
body: styret
start: 2014-02-21T09:00
---
kind: meeting
id: uten-tid
title: Uten klokkeslett
body: styret
start: 2014-02-21
---
kind: meeting
id: en-gang-i-mars
title: En gang i mars
body: styret
start: 2014-03~
=== $ ko -C set query meetings --sort start -O plain --fields id,start
uten-tid	2014-02-21
morgen	2014-02-21T09:00
vaar	2014-02-21T18:00
en-gang-i-mars	2014-03~
=== $ ko -C set query meetings --sort -start -O plain --fields id
en-gang-i-mars
vaar
morgen
uten-tid
=== note
A moment is asked for by a moment, a period, or a range of either.
=== $ ko -C set query meetings start:2014-02-21T09:00 -O plain --fields id
morgen
uten-tid
=== $ ko -C set query meetings start:2014-02-21T10:00..2014-02-21T19:00 -O plain --fields id
uten-tid
vaar
=== $ ko -C set query meetings start.gt:2014-02-21T09:00 -O plain --fields id
en-gang-i-mars
uten-tid
vaar
=== $ ko -C set query meetings start:2014-02-21T25:00
=== stderr
ko: start: there is no hour 25
    a date and time is written 2014-02-21T09:00, a date alone 2014-02-21
=== exit 2
=== $ ko -C set query meetings start:..
=== stderr
ko: start: a range needs at least one end
    write `any` for whatever has a value
=== exit 2
=== $ ko -C set query meetings start:2014-03..2014-02
=== stderr
ko: start: the range `2014-03..2014-02` ends before it begins
    2014-02..2014-03
=== exit 2
=== $ ko -C set query meetings start.lt:2014-01..2014-02
=== stderr
ko: start.lt: `2014-01..2014-02` is a range, and a range is neither less nor greater than anything
=== exit 2
=== note
Times of day.
=== $ ko -C set query attendance --sort arrived -O plain --fields person,arrived
bo-lie	09:45~
ada-nes	18:20
=== $ ko -C set query attendance arrived:18:00..19:00 -O plain --fields person
ada-nes
=== $ ko -C set query attendance arrived.lt:12:00 -O plain --fields person
bo-lie
=== $ ko -C set query attendance arrived:25:00
=== stderr
ko: arrived: there is no hour 25
    a time is written 09:00, or 09:00~ when it is approximate
=== exit 2
=== $ ko -C set query items --sort start -O plain --fields nr,start
10	18:10
2	19:00
=== $ ko -C set query items --sort nr -O plain --fields nr,title
2	Halltider
10	Nøkler
=== note
Counts and lists.
=== $ ko -C set query votes --sort for -O plain --fields id,for,against
vaar#2/votes/1	2	0
vaar#1/votes/1	5	2
=== $ ko -C set query votes for:3.. -O plain --fields id
vaar#1/votes/1
=== $ ko -C set query meetings --sort present -O plain --fields id,present
vaar	ada-nes;bo-lie
en-gang-i-mars	
morgen	
uten-tid	
=== $ ko -C set query meetings --by body --min start --max start
body    min_start   max_start
──────  ──────────  ─────────
styret  2014-02-21  2014-03~
=== $ ko -C set query attendance --by meeting --rate arrived:any --having rate.gt:50
=== stderr
ko: rate.gt: a share lies between 0 and 1, and `50` does not
    50%
=== exit 2
=== $ ko -C set query attendance --by meeting --min arrived --max left
meeting  min_arrived  max_left
───────  ───────────  ────────
vaar     09:45~       20:00
