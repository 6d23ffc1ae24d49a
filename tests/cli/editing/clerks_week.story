A secretary's week without an editor: a meeting is called and recorded, a name corrected, a member replaced, the minutes
approved.
=== file ko.yaml
ko: 1
name: Hallen
language: nb
=== file organisasjoner/styret.yaml
kind: organisation
id: styret
name: Styret for hallen
type: committee
quorum: half
schedule: {every: month, at: "18:00", place: Klubbhuset}
members:
  - {person: ada-nes, role: leader, from: 2024-01-01}
  - {person: bo-lie, role: secretary, voting: voting, from: 2024-01-01}   # fører protokollen
  - {person: cy-mo, from: 2024-01-01}
  - {person: dag-vik, role: deputy, rank: 1, from: 2024-01-01}
=== file personer.yaml
kind: person
id: ada-nes
name: Ada Nes
---
kind: person
id: bo-lie
name: Bo Lie
---
kind: person
id: cy-mo
name: Cy Mo
---
kind: person
id: dag-vik
name: Dag Vik
=== file moter/styret-2025-01-14.yaml
kind: meeting
id: styret-2025-01-14
body: styret
number: 1/2025
status: held
start: 2025-01-14T18:00
end: 2025-01-14T19:30
chair: ada-nes
present: [ada-nes, bo-lie, cy-mo]
agenda:
  - title: Budsjett
    decisions:
      - {title: Budsjettet vedtas, outcome: adopted}
    actions:
      - {who: bo-lie, what: Sende budsjettet til kommunen, due: 2025-02-01}
  - title: Ny dommertavle
    status: postponed
    case: 25/12
minutes: {status: draft, by: bo-lie}
=== file protokoll.jsonl
{"address": "styret-2025-02-11#status", "value": "held"}
{"address": "styret-2025-02-11#end", "value": "2025-02-11T19:10"}
{"address": "styret-2025-02-11#chair", "value": "ada-nes"}
{"op": "add", "address": "styret-2025-02-11#1/decisions", "value": {"title": "Protokollen godkjennes", "outcome": "adopted", "vote": {"unanimous": true}}}
{"op": "add", "address": "styret-2025-02-11#2/decisions", "value": {"title": "Det kjøpes ny dommertavle", "outcome": "adopted", "vote": {"for": 2, "against": 1}}}
{"op": "add", "address": "styret-2025-02-11#2/actions", "value": {"who": "dag-vik", "what": "Hente inn pris på tavle", "due": "2025-03-01"}}
{"op": "add", "address": "styret-2025-02-11#4/points", "value": {"text": "Ingen hadde noe å ta opp."}}
=== $ ko new meeting --body styret --on 2025-02-11 --today 2025-02-03
=== stderr
ko: made moter/styret-2025-02-11.yaml
=== $ cat moter/styret-2025-02-11.yaml
kind: meeting
id: styret-2025-02-11
body: styret
number: 2/2025
status: planned
start: 2025-02-11T18:00
place: Klubbhuset
present:
  - {person: ada-nes, role: leader}
  - {person: bo-lie, role: secretary}
  - {person: cy-mo}
  # Vara, i rekkefølge; flytt inn den som møter:
  # - {person: dag-vik}
agenda:
  - title: Godkjenning av protokollen fra møtet 14. januar 2025
    concerns: styret-2025-01-14
  - title: Ny dommertavle
    case: 25/12
    treatments:
      - body: styret
        on: 2025-01-14
        meeting: styret-2025-01-14#2
        outcome: postponed
  - title: Oppfølging fra tidligere møter
    concerns: [styret-2025-01-14#1]
    points:
      - kind: action
        text: "Bo Lie: Sende budsjettet til kommunen (frist 1. februar 2025)"
=== $ ko new item "Eventuelt" --in styret-2025-02-11
=== stderr
ko: changed moter/styret-2025-02-11.yaml
=== $ ko set styret-2025-02-11#called '{on: 2025-02-04, how: e-post}'
=== stderr
ko: changed moter/styret-2025-02-11.yaml
=== $ ko set styret-2025-02-11#status called
=== stderr
ko: changed moter/styret-2025-02-11.yaml
=== $ ko report innkalling styret-2025-02-11
Møteinnkalling
==============

Organ:      Styret for hallen
Møtenummer: 2/2025
Dato:       tirsdag 11. februar 2025
Tid:        kl. 18.00
Sted:       Klubbhuset
Innkalling: 4. februar 2025, e-post

Saksliste
---------

Saksnr.  Arkivsak  Tittel                                                Lukket
───────  ────────  ────────────────────────────────────────────────────  ──────
1                  Godkjenning av protokollen fra møtet 14. januar 2025
2        25/12     Ny dommertavle
3                  Oppfølging fra tidligere møter
4                  Eventuelt
=== $ ko remove styret-2025-02-11#present/3
=== stderr
ko: changed moter/styret-2025-02-11.yaml
=== $ ko add styret-2025-02-11#absent '{person: cy-mo, reason: sykdom}'
=== stderr
error[KO804]: this tells of somebody's health
   --> moter/styret-2025-02-11.yaml:18:13
    |
 18 |     reason: sykdom
    |             ^^^^^^
    = mend: leave it out; that the person was absent is reason enough in minutes

1 error in 1 of 5 files, 7 records
ko: nothing is written: the set would have 1 new error; --force writes all the same
=== exit 1
=== $ ko add styret-2025-02-11#absent cy-mo
=== stderr
ko: changed moter/styret-2025-02-11.yaml
=== $ ko add styret-2025-02-11#present '{person: dag-vik, instead_of: cy-mo}'
=== stderr
ko: changed moter/styret-2025-02-11.yaml
=== $ ko set --from protokoll.jsonl
=== stderr
ko: changed moter/styret-2025-02-11.yaml
=== $ ko set styret-2025-01-14#1/actions/1/done 2025-01-30
=== stderr
ko: changed moter/styret-2025-01-14.yaml
=== $ ko rename cy-mo cy-moe
=== stderr
ko: changed moter/styret-2025-01-14.yaml, changed moter/styret-2025-02-11.yaml, changed organisasjoner/styret.yaml, changed personer.yaml
=== $ ko set cy-moe#name "Cy Moe"
=== stderr
ko: changed personer.yaml
=== $ ko new person "Eli Dal"
=== stderr
ko: changed personer.yaml
=== $ ko replace cy-moe --in styret --with eli-dal --from 2025-03-01
=== stderr
ko: changed organisasjoner/styret.yaml
=== $ ko approve styret-2025-01-14 --in styret-2025-02-11#1
=== stderr
ko: changed moter/styret-2025-01-14.yaml
=== $ cat organisasjoner/styret.yaml personer.yaml moter/styret-2025-02-11.yaml; ls -a
kind: organisation
id: styret
name: Styret for hallen
type: committee
quorum: half
schedule: {every: month, at: "18:00", place: Klubbhuset}
members:
  - {person: ada-nes, role: leader, from: 2024-01-01}
  - {person: bo-lie, role: secretary, voting: voting, from: 2024-01-01}   # fører protokollen
  - {person: cy-moe, from: 2024-01-01, to: 2025-02-28}
  - {person: dag-vik, role: deputy, rank: 1, from: 2024-01-01}
  - {person: eli-dal, succeeds: cy-moe, from: 2025-03-01}
kind: person
id: ada-nes
name: Ada Nes
---
kind: person
id: bo-lie
name: Bo Lie
---
kind: person
id: cy-moe
former_ids: [cy-mo]
name: Cy Moe
---
kind: person
id: dag-vik
name: Dag Vik
---
kind: person
id: eli-dal
name: Eli Dal
kind: meeting
id: styret-2025-02-11
body: styret
number: 2/2025
status: held
start: 2025-02-11T18:00
end: 2025-02-11T19:10
place: Klubbhuset
called:
  on: 2025-02-04
  how: e-post
chair: ada-nes
present:
  - {person: ada-nes, role: leader}
  - {person: bo-lie, role: secretary}
  - {person: dag-vik, instead_of: cy-moe}
  # Vara, i rekkefølge; flytt inn den som møter:
  # - {person: dag-vik}
absent: [cy-moe]
agenda:
  - title: Godkjenning av protokollen fra møtet 14. januar 2025
    concerns: styret-2025-01-14
    decisions:
      - title: Protokollen godkjennes
        outcome: adopted
        vote:
          unanimous: true
  - title: Ny dommertavle
    case: 25/12
    treatments:
      - body: styret
        on: 2025-01-14
        meeting: styret-2025-01-14#2
        outcome: postponed
    decisions:
      - title: Det kjøpes ny dommertavle
        outcome: adopted
        vote:
          for: 2
          against: 1
    actions:
      - who: dag-vik
        what: Hente inn pris på tavle
        due: 2025-03-01
  - title: Oppfølging fra tidligere møter
    concerns: [styret-2025-01-14#1]
    points:
      - kind: action
        text: "Bo Lie: Sende budsjettet til kommunen (frist 1. februar 2025)"
  - title: Eventuelt
    points:
      - text: Ingen hadde noe å ta opp.
.
..
ko.yaml
moter
organisasjoner
personer.yaml
protokoll.jsonl
=== $ ko validate --today 2025-02-20
5 files, 8 records: nothing to report
=== $ ko report minutes styret-2025-02-11
Referat: Møte i Styret for hallen
=================================

Organ:      Styret for hallen
Møtenummer: 2/2025
Tid:        tirsdag 11. februar 2025 kl. 18.00–19.10
Sted:       Klubbhuset
Innkalling: 4. februar 2025, e-post
Møteleder:  Ada Nes
Til stede:  Ada Nes (leder), Bo Lie (sekretær), Dag Vik (vara for Cy Moe)
Forfall:    Cy Moe – Dag Vik møtte som vara

Saker
-----

1. Godkjenning av protokollen fra møtet 14. januar 2025

Gjelder: Møte i Styret for hallen

Vedtak: Protokollen godkjennes (vedtatt, enstemmig)

2. Ny dommertavle

Arkivsak:             25/12
Tidligere behandling: Styret for hallen, 14. januar 2025 (utsatt)

Vedtak:     Det kjøpes ny dommertavle (vedtatt, 2 for, 1 mot)
Oppfølging: Dag Vik: Hente inn pris på tavle (frist 1. mars 2025)

3. Oppfølging fra tidligere møter

Gjelder: Møte i Styret for hallen

- Oppfølging: Bo Lie: Sende budsjettet til kommunen (frist 1. februar 2025)

4. Eventuelt

- Ingen hadde noe å ta opp.

Neste møte og godkjenning
-------------------------

Neste møte:  ikke oppgitt
Godkjenning: ikke oppgitt
