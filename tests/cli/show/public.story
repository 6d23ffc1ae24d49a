The gate of what is public: `show` and `query` see all, and with --public what anybody may see.
=== file ko.yaml
ko: 1
name: Et oppdiktet styre
=== file records.yaml
kind: organisation
id: styret
name: Styret
type: committee
members:
  - {person: ada-nes, role: leader}
  - {person: bo-lie, public: false}
---
{kind: person, id: ada-nes, name: Ada Nes}
---
{kind: person, id: bo-lie, name: Bo Lie, public: false}
---
kind: meeting
id: mote
body: styret
start: 2026-03-25
secretary: bo-lie
present: [ada-nes, bo-lie]
agenda:
  - {series: PS, number: 12, year: 2026, title: Lån, points: [Drøftet., {text: Hemmelig, public: false}]}
  - {series: PS, number: 13, year: 2026, title: Ansettelse, public: false, points: [Ni søkere.]}
---
{kind: decision, id: kladd, draft: true}
=== $ ko show mote --public
meeting mote
============

body:      styret (Styret)
start:     2026-03-25
secretary: [unntatt offentlighet]
present:   ada-nes (Ada Nes)
           [unntatt offentlighet]

agenda
------

- series: PS
  number: 12
  year: 2026
  title: Lån
  - points:
    - Drøftet.
- series: PS
  number: 13
  year: 2026
  public: false

nothing refers to it
=== $ ko show mote --public -O json
{
  "kind": "meeting",
  "id": "mote",
  "body": "styret",
  "start": "2026-03-25",
  "secretary": "[unntatt offentlighet]",
  "present": [
    {
      "person": "ada-nes"
    },
    {
      "person": "[unntatt offentlighet]"
    }
  ],
  "agenda": [
    {
      "series": "PS",
      "number": 12,
      "year": 2026,
      "title": "Lån",
      "points": [
        {
          "text": "Drøftet."
        }
      ]
    },
    {
      "series": "PS",
      "number": 13,
      "year": 2026,
      "public": false
    }
  ]
}
=== $ ko show mote#2 --public
item mote#2
===========

series: PS
number: 13
year:   2026
public: false
=== $ ko show bo-lie --public
=== stderr
ko: `bo-lie` is not public
    without --public it is shown in full
=== exit 2
=== $ ko show mote#1/points/2 --public
=== stderr
ko: `mote#1/points/2` is not public
    without --public it is shown in full
=== exit 2
=== $ ko show mote --public -O yaml
=== stderr
ko: -O yaml shows what is written, and --public not all of it
    -O json has the fields that are public
=== exit 2
=== $ ko query persons -O plain --fields id
ada-nes
bo-lie
=== $ ko query persons -O plain --fields id --public
ada-nes
=== $ ko query attendance --public --fields meeting,person,status
meeting  person                  status
───────  ──────────────────────  ───────
mote     ada-nes                 present
mote     [unntatt offentlighet]  present
=== $ ko query items --public --fields id,nr,title,points
id      nr        title  points
──────  ────────  ─────  ────────
mote#1  PS 12/26  Lån    Drøftet.
mote#2  PS 13/26  –      –
=== $ ko query memberships --public
org     person   name     role    function  percent  for  from  to
──────  ───────  ───────  ──────  ────────  ───────  ───  ────  ──
styret  ada-nes  Ada Nes  leader  –               –  –    –     –
=== $ ko query decisions --public
id  date  body  title  outcome
──  ────  ────  ─────  ───────
=== $ ko query findings --public
=== stderr
ko: findings may tell of what is not public
    ask for them without --public
=== exit 2
=== $ ko query items --public -O yaml
=== stderr
ko: -O yaml prints what is written, and --public not all of it
    -O json has the columns that are public
=== exit 2
=== $ ko query all -O sql --public | grep -c -e bo-lie -e Hemmelig -e Ansettelse
0
=== exit 1
=== note
Reports are always gated, unless they are asked for what is not published.
=== $ ko report minutes mote
Referat: Møte i styret
======================

Organ:     Styret
Tid:       onsdag 25. mars 2026
Sted:      ikke oppgitt
Referent:  [unntatt offentlighet]
Til stede: Ada Nes, [unntatt offentlighet]

Saker
-----

Sak PS 12/26: Lån

- Drøftet.

Sak PS 13/26: Unntatt offentlighet

Neste møte og godkjenning
-------------------------

Neste møte:  ikke oppgitt
Godkjenning: ikke oppgitt
=== $ ko report minutes kladd
=== stderr
ko: `kladd` is a decision, which `minutes` does not report on
    write `ko report minutes MEETING`
=== exit 2
=== $ ko report minutes mote --include-unpublished | grep -e Ansettelse -e Hemmelig -e Bo
Referent:  Bo Lie
Til stede: Ada Nes, Bo Lie
- Hemmelig
Sak PS 13/26: Ansettelse
