A proposal that changes another says which, by its kind and mover; a decision that changes another says which, by its title
and day; and how many the others are who voted one way is told where it is certain who was there.
=== file ko.yaml
ko: 1
name: Fossheim (oppdiktet)
language: nb
=== file records.yaml
kind: organisation
id: kommunestyret
name: Fossheim kommunestyre
type: council
members:
  - {person: anne-berg}
  - {person: bo-dahl}
  - {person: cecilie-eide}
  - {person: dag-foss}
---
{kind: organisation, id: formannskapet, name: Formannskapet, type: committee}
---
{kind: person, id: anne-berg, name: Anne Berg}
---
{kind: person, id: bo-dahl, name: Bo Dahl}
---
{kind: person, id: cecilie-eide, name: Cecilie Eide}
---
{kind: person, id: dag-foss, name: Dag Foss}
---
kind: decision
id: budsjettvedtak
title: Budsjettet for 2024
date: 2023-12-14
body: kommunestyret
outcome: adopted
---
kind: meeting
id: kommunestyret-2024-06
body: kommunestyret
status: held
start: 2024-06-17T18:00
present: [anne-berg, bo-dahl, cecilie-eide, dag-foss]
agenda:
  - title: Kunstgressbane
    decisions:
      - {title: Banen bygges om, outcome: adopted, vote: {unanimous: true}}
---
kind: meeting
id: kommunestyret-2024-09
body: kommunestyret
status: held
start: 2024-09-16T18:00
end: 2024-09-16T20:15
chair: anne-berg
present: [anne-berg, bo-dahl, cecilie-eide, {person: dag-foss, left: "19:00"}]
agenda:
  - title: Vanningsanlegg
    start: "18:05"
    end: "18:30"
    proposals:
      - {id: innst, kind: recommendation, by: formannskapet, text: Banen får vanningsanlegg.}
      - {id: endring, kind: amendment, amends: innst, by: cecilie-eide, text: Banen får ikke vanningsanlegg.}
      - {id: utsett, amends: endring, by: bo-dahl, text: Saken utsettes til budsjettet foreligger.}
    votes:
      - {on: endring, for: [cecilie-eide], others: against}
      - {on: innst, unanimous: true}
    decisions:
      - title: Banen får vanningsanlegg
        outcome: adopted
        amends: ["kommunestyret-2024-06#1/1", budsjettvedtak]
  - title: Gangvei
    proposals:
      - {id: innst, kind: recommendation, by: formannskapet, text: Gangveien asfalteres.}
    votes:
      - {on: innst, against: [cecilie-eide], others: for}
    decisions:
      - {title: Gangveien asfalteres, outcome: rejected}
=== $ ko validate -O short
records.yaml:46:70: advice[KO508]: whether `dag-foss` was there for item 2 cannot be told: the person left at 19:00, and the item is not timed
=== $ ko report minutes kommunestyret-2024-09
Referat: Møte i Fossheim kommunestyre
=====================================

Organ:     Fossheim kommunestyre
Tid:       mandag 16. september 2024 kl. 18.00–20.15
Sted:      ikke oppgitt
Møteleder: Anne Berg
Til stede: Anne Berg, Bo Dahl, Cecilie Eide, Dag Foss

Dag Foss forlot møtet kl. 19.00.

Saker
-----

1. Vanningsanlegg

Tid: kl. 18.05–18.30

Forslag:      Innstilling fra formannskapet: Banen får vanningsanlegg.
              Endringsforslag fra Cecilie Eide til innstillingen fra formannskapet: Banen får ikke
              vanningsanlegg.
              Endringsforslag fra Bo Dahl til endringsforslaget fra Cecilie Eide: Saken utsettes til
              budsjettet foreligger.
Avstemninger: Endringsforslag fra Cecilie Eide: 1 for (Cecilie Eide), de øvrige mot (3)
              Innstilling fra formannskapet: enstemmig
Vedtak:       Banen får vanningsanlegg (vedtatt, endrer vedtaket «Banen bygges om» av 17. juni 2024,
              endrer vedtaket «Budsjettet for 2024» av 14. desember 2023)

2. Gangvei

Forslag:    Innstilling fra formannskapet: Gangveien asfalteres.
Avstemning: Innstilling fra formannskapet: 1 mot (Cecilie Eide), de øvrige for
Vedtak:     Gangveien asfalteres (ikke vedtatt)

Neste møte og godkjenning
-------------------------

Neste møte:  ikke oppgitt
Godkjenning: ikke oppgitt
=== $ ko report minutes kommunestyret-2024-09 --language nn
Referat: Møte i Fossheim kommunestyre
=====================================

Organ:      Fossheim kommunestyre
Tid:        måndag 16. september 2024 kl. 18.00–20.15
Stad:       ikkje oppgitt
Møteleiar:  Anne Berg
Til stades: Anne Berg, Bo Dahl, Cecilie Eide, Dag Foss

Dag Foss gjekk frå møtet kl. 19.00.

Saker
-----

1. Vanningsanlegg

Tid: kl. 18.05–18.30

Framlegg:   Tilråding frå formannskapet: Banen får vanningsanlegg.
            Endringsframlegg frå Cecilie Eide til tilrådinga frå formannskapet: Banen får ikke
            vanningsanlegg.
            Endringsframlegg frå Bo Dahl til endringsframlegget frå Cecilie Eide: Saken utsettes til
            budsjettet foreligger.
Røystingar: Endringsframlegg frå Cecilie Eide: 1 for (Cecilie Eide), dei andre mot (3)
            Tilråding frå formannskapet: samrøystes
Vedtak:     Banen får vanningsanlegg (vedteke, endrar vedtaket «Banen bygges om» frå 17. juni 2024,
            endrar vedtaket «Budsjettet for 2024» frå 14. desember 2023)

2. Gangvei

Framlegg: Tilråding frå formannskapet: Gangveien asfalteres.
Røysting: Tilråding frå formannskapet: 1 mot (Cecilie Eide), dei andre for
Vedtak:   Gangveien asfalteres (ikkje vedteke)

Neste møte og godkjenning
-------------------------

Neste møte:  ikkje oppgitt
Godkjenning: ikkje oppgitt
=== $ ko report minutes kommunestyret-2024-09 --language en
Minutes: Meeting of Fossheim kommunestyre
=========================================

Body:    Fossheim kommunestyre
Time:    Monday 16 September 2024, 18:00–20:15
Place:   not stated
Chair:   Anne Berg
Present: Anne Berg, Bo Dahl, Cecilie Eide, Dag Foss

Dag Foss left at 19:00.

Items
-----

1. Vanningsanlegg

Time: 18:05–18:30

Proposals: Recommendation from Formannskapet: Banen får vanningsanlegg.
           Amendment from Cecilie Eide to the recommendation from Formannskapet: Banen får ikke
           vanningsanlegg.
           Amendment from Bo Dahl to the amendment from Cecilie Eide: Saken utsettes til budsjettet
           foreligger.
Votes:     Amendment from Cecilie Eide: 1 for (Cecilie Eide), all others against (3)
           Recommendation from Formannskapet: unanimous
Decision:  Banen får vanningsanlegg (adopted, amends the decision “Banen bygges om” of 17 June 2024,
           amends the decision “Budsjettet for 2024” of 14 December 2023)

2. Gangvei

Proposal: Recommendation from Formannskapet: Gangveien asfalteres.
Vote:     Recommendation from Formannskapet: 1 against (Cecilie Eide), all others for
Decision: Gangveien asfalteres (rejected)

Next meeting and approval
-------------------------

Next meeting: not stated
Approval:     not stated
=== $ ko report summary kommunestyret-2024-09
Møte i Fossheim kommunestyre
============================

Organ:            Fossheim kommunestyre
Dato:             mandag 16. september 2024
Tid:              kl. 18.00–20.15
Sted:             ikke oppgitt
Til stede (4):    Anne Berg, Bo Dahl, Cecilie Eide, Dag Foss
Delvis til stede: Dag Foss (til kl. 19.00)
Forfall:          ingen er ført opp
Vedtak:           Banen får vanningsanlegg (vedtatt, endrer vedtaket «Banen bygges om» av 17. juni
                  2024, endrer vedtaket «Budsjettet for 2024» av 14. desember 2023)
                  Gangveien asfalteres (ikke vedtatt)
Voteringer:       3, av dem 1 delte
Delt votering:    Vanningsanlegg: 1–3
Oppfølging:       ingenting er ført opp
Neste møte:       ikke oppgitt
Godkjenning:      ikke oppgitt
=== note
The numbers of the others are in the table of votes, too.
=== $ ko query votes --fields item,on,for,against,blank,others
item  on       for  against  blank  others
────  ───────  ───  ───────  ─────  ───────
1     –          –        –      –  –
1     endring    1        3      0  against
1     innst      –        –      –  –
2     innst      –        1      –  for
