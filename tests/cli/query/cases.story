A case on its way through the bodies: its items follow from the agendas, whether they name it by its id or by the
archive's reference.
=== file ko.yaml
ko: 1
name: Et oppdiktet kommunestyre
=== file organer.yaml
{kind: organisation, id: kommunestyret, name: Kommunestyret, type: council}
---
{kind: organisation, id: formannskapet, name: Formannskapet, type: committee, parent: kommunestyret}
---
{kind: person, id: ada-nes, name: Ada Nes}
---
{kind: document, id: soknad, title: Søknad om lån, date: 2026-02-03, case: 2026/1187}
=== file saker.yaml
kind: case
id: lan-fotballklubben
title: Søknad om lån
reference: 2026/1187
opened: 2026-02-03
responsible: ada-nes
parties: [Fossheim fotballklubb, formannskapet]
documents: [soknad]
---
kind: case
id: navn-ungdomsradet
title: Nytt navn på ungdomsrådet
reference: 2026/901
opened: 2026-01-15
closed: 2026-03-30
=== file moter.yaml
kind: meeting
id: kommunestyret-2026-03
body: kommunestyret
start: 2026-03-25T17:00
agenda:
  - {series: PS, number: 12, year: 2026, title: Nytt navn på ungdomsrådet, case: 2026/901}
  - series: PS
    number: 13
    year: 2026
    title: Søknad om lån
    case: 2026/1187
    decisions: [{title: Kommunen stiller garanti, outcome: adopted}]
---
kind: meeting
id: formannskapet-2026-03
body: formannskapet
start: 2026-03-18T09:00
agenda:
  - {series: PS, number: 4, year: 2026, title: Søknad om lån, case: lan-fotballklubben, decisions: [{title: Avslag tilrås, outcome: referred}]}
  - {nr: 5, title: Befaring, case: 2025/77}
=== $ ko query cases
id                  reference  title                      opened      closed      items  last        outcome
──────────────────  ─────────  ─────────────────────────  ──────────  ──────────  ─────  ──────────  ───────
lan-fotballklubben  2026/1187  Søknad om lån              2026-02-03  –               2  2026-03-25  adopted
navn-ungdomsradet   2026/901   Nytt navn på ungdomsrådet  2026-01-15  2026-03-30      1  2026-03-25  –
=== $ ko query cases --fields id,bodies,first_meeting,last_meeting,parties
id                  bodies                        first_meeting          last_meeting           parties
──────────────────  ────────────────────────────  ─────────────────────  ─────────────────────  ────────────────────────────────────
lan-fotballklubben  formannskapet, kommunestyret  formannskapet-2026-03  kommunestyret-2026-03  Fossheim fotballklubb, formannskapet
navn-ungdomsradet   kommunestyret                 kommunestyret-2026-03  kommunestyret-2026-03  –
=== $ ko query cases items.le:1 --fields id,responsible.name,documents
id                 responsible.name  documents
─────────────────  ────────────────  ─────────
navn-ungdomsradet  –                 –
=== note
The items of a case, by its id or its reference; one of which there is no record is named by its reference alone.
=== $ ko query items case:lan-fotballklubben --sort date --fields id,series,number,year,nr,case.title
id                       series  number  year  nr        case.title
───────────────────────  ──────  ──────  ────  ────────  ─────────────
formannskapet-2026-03#1  PS           4  2026  PS 4/26   Søknad om lån
kommunestyret-2026-03#2  PS          13  2026  PS 13/26  Søknad om lån
=== $ ko query items case:2026/1187 --fields id,nr
id                       nr
───────────────────────  ────────
formannskapet-2026-03#1  PS 4/26
kommunestyret-2026-03#2  PS 13/26
=== $ ko query items case:2025/77 --fields id,nr
id                       nr
───────────────────────  ──
formannskapet-2026-03#2  5
=== $ ko query items --by case --count id
case                count_id
──────────────────  ────────
2025/77                    1
lan-fotballklubben         2
navn-ungdomsradet          1
=== $ ko query items case:2026/1188
=== stderr
ko: there is no case `2026/1188`
    `ko query cases --fields id` lists them
=== exit 2
=== $ ko query documents case:lan-fotballklubben --fields id,case
id      case
──────  ──────────────────
soknad  lan-fotballklubben
=== $ ko show lan-fotballklubben
case lan-fotballklubben
=======================

saker.yaml:1

title:       Søknad om lån
reference:   2026/1187
opened:      2026-02-03
responsible: ada-nes (Ada Nes)
parties:     Fossheim fotballklubb
             formannskapet (Formannskapet)
documents:   soknad (Søknad om lån)

agenda items
------------

date        body           item                     nr        title          outcome
──────────  ─────────────  ───────────────────────  ────────  ─────────────  ────────
2026-03-18  formannskapet  formannskapet-2026-03#1  PS 4/26   Søknad om lån  referred
2026-03-25  kommunestyret  kommunestyret-2026-03#2  PS 13/26  Søknad om lån  adopted

referred to by
--------------

place           record                         field
──────────────  ─────────────────────────────  ──────────────
moter.yaml:19   meeting formannskapet-2026-03  agenda[1].case
moter.yaml:11   meeting kommunestyret-2026-03  agenda[2].case
organer.yaml:7  document soknad                case
=== $ ko show formannskapet-2026-03#1
item formannskapet-2026-03#1
============================

moter.yaml:19

series: PS
number: 4
year:   2026
title:  Søknad om lån
case:   lan-fotballklubben (Søknad om lån)

decisions
---------

- title: Avslag tilrås
  outcome: referred
=== $ ko validate
4 files, 8 records: nothing to report
