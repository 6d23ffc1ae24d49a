A published protocol names a proposal by its label, or by its kind and mover, alike ones numbered, and never by its id; an
appeal and a review are told with who and when; and each sentence is one that a secretary signs.
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
  - {person: anne-berg, for: al}
  - {person: bo-dahl, for: al}
  - {person: cecilie-eide, for: bl}
  - {person: dag-foss, for: bl}
---
{kind: organisation, id: formannskapet, name: Formannskapet, type: committee}
---
{kind: organisation, id: al, name: Arbeidslista, short_name: AL, type: party}
---
{kind: organisation, id: bl, name: Bygdelista, short_name: BL, type: party}
---
{kind: person, id: anne-berg, name: Anne Berg}
---
{kind: person, id: bo-dahl, name: Bo Dahl}
---
{kind: person, id: cecilie-eide, name: Cecilie Eide}
---
{kind: person, id: dag-foss, name: Dag Foss}
---
kind: meeting
id: kommunestyret-2024-06
body: kommunestyret
status: held
start: 2024-06-17T18:00
present: [anne-berg, bo-dahl, cecilie-eide, dag-foss]
agenda:
  - title: Personalsak
    public: false
    decisions:
      - {id: d2, title: Avskjeden står, outcome: adopted}
---
kind: meeting
id: kommunestyret-2024-09
body: kommunestyret
status: held
start: 2024-09-16T18:00
end: 2024-09-16T20:15
chair: anne-berg
called: {on: 2024-09-02, approved: true}
agenda_approved: true
present: [anne-berg, bo-dahl, cecilie-eide, dag-foss]
agenda:
  - title: Kunstgressbane
    urgent: true
    start: "18:05"
    chair: cecilie-eide
    proposals:
      - {id: i, kind: recommendation, by: formannskapet, text: Banen bygges.}
      - {id: x2, by: bo-dahl, text: Banen bygges ikke.}
      - {id: abc, by: bo-dahl, text: Banen utredes.}
      - {id: t1, label: "2", kind: additional, by: dag-foss, text: Banen får lys.}
    votes:
      - {between: {i: 3, x2: 1}, chosen: i}
      - {on: abc, unanimous: true, outcome: rejected}
      - {on: t1, against: [bo-dahl], others: for}
    decisions:
      - title: Banen bygges
        outcome: adopted
        amends: "kommunestyret-2024-06#d2"
        amounts: [{amount: 1250000.5}, {amount: -300000, kind: transfer}]
        appeal: {to: formannskapet, by: bo-dahl, received: 2024-09-20, outcome: ikke tatt til følge}
        review: {by: [bo-dahl, dag-foss], on: 2024-09-18, decided: 2024-09-30, outcome: dismissed}
  - title: Valg av nestleder
    urgent: {accepted: enstemmig, vote: {unanimous: true}}
    proposals: [{id: a}, {id: b, text: Anne Berg velges.}]
    votes: [{on: a, for: 1, against: 3}]
    elections: [{body: formannskapet, role: leader, method: agreement, seats: 1, elected: [anne-berg]}]
---
kind: meeting
id: uten-organ
draft: true
start: 2024-10-01T18:00
=== $ ko report minutes kommunestyret-2024-09 --layout protokoll --language nb
Møteprotokoll
=============

Organ:     Fossheim kommunestyre
Dato:      mandag 16. september 2024
Tid:       kl. 18.00–20.15
Sted:      ikke oppgitt
Møteleder: Anne Berg (AL)

Til stede
---------

Navn          Funksjon  Parti  Møtt for
────────────  ────────  ─────  ────────
Anne Berg     Medlem    AL
Bo Dahl       Medlem    AL
Cecilie Eide  Medlem    BL
Dag Foss      Medlem    BL

Møtte: 4 av 4.

Innkalling, saksliste og underskrivere
--------------------------------------

Innkalling: 2. september 2024, godkjent
Saksliste:  Godkjent

Saksliste
---------

Saksnr.  Arkivsak  Tittel             Lukket
───────  ────────  ─────────────────  ──────
1                  Kunstgressbane
2                  Valg av nestleder

1. Kunstgressbane
-----------------

Tatt opp utenom innkallingen: Ja
Tid:                          kl. 18.05
Møteleder for saken:          Cecilie Eide (BL)

Behandling

Innstilling fra formannskapet: Banen bygges.

Forslag 1 fra Bo Dahl (AL): Banen bygges ikke.

Forslag 2 fra Bo Dahl (AL): Banen utredes.

Tilleggsforslag 2 fra Dag Foss (BL): Banen får lys.

Votering

Innstillingen fra formannskapet ble satt opp mot forslag 1 fra Bo Dahl (AL).
For innstillingen fra formannskapet stemte 3.
For forslag 1 fra Bo Dahl (AL) stemte 1.
Dermed ble innstillingen vedtatt.

Forslag 2 fra Bo Dahl (AL):
Enstemmig ikke vedtatt.

Tilleggsforslag 2 fra Dag Foss (BL):
De øvrige 3 stemte for.
Imot stemte 1: Bo Dahl (AL).
Dermed ble tilleggsforslaget vedtatt.

Vedtak

Banen bygges.
Kr 1 250 000,50
Kr −300 000 (overføring)
Endrer et tidligere vedtak.
Klageinstans er formannskapet.
Klage fra Bo Dahl (AL) kom inn 20. september 2024: ikke tatt til følge.
Kravet om lovlighetskontroll fra Bo Dahl (AL) og Dag Foss (BL) av 18. september 2024 ble avvist
30. september 2024.

2. Valg av nestleder
--------------------

Tatt opp utenom innkallingen: Enstemmig

Behandling

Forslag 1: ordlyden er ikke gjengitt

Forslag 2: Anne Berg velges.

Votering

Forslag 1:
For stemte 1.
Imot stemte 3.
Dermed ble forslaget ikke vedtatt.

Valg

Formannskapet, leder: avtalevalg, 1 plass

Valgt      Funksjon
─────────  ────────
Anne Berg  Leder

Underskrifter
-------------

……………………………………………
Anne Berg
=== $ ko report minutes kommunestyret-2024-09 --layout protokoll --language nn
Møteprotokoll
=============

Organ:     Fossheim kommunestyre
Dato:      måndag 16. september 2024
Tid:       kl. 18.00–20.15
Stad:      ikkje oppgitt
Møteleiar: Anne Berg (AL)

Til stades
----------

Namn          Funksjon  Parti  Møtt for
────────────  ────────  ─────  ────────
Anne Berg     Medlem    AL
Bo Dahl       Medlem    AL
Cecilie Eide  Medlem    BL
Dag Foss      Medlem    BL

Møtte: 4 av 4.

Innkalling, sakliste og underskrivarar
--------------------------------------

Innkalling: 2. september 2024, godkjend
Sakliste:   Godkjend

Sakliste
--------

Saksnr.  Arkivsak  Tittel             Lukka
───────  ────────  ─────────────────  ─────
1                  Kunstgressbane
2                  Valg av nestleder

1. Kunstgressbane
-----------------

Teken opp utanom innkallinga: Ja
Tid:                          kl. 18.05
Møteleiar for saka:           Cecilie Eide (BL)

Handsaming

Tilråding frå formannskapet: Banen bygges.

Framlegg 1 frå Bo Dahl (AL): Banen bygges ikke.

Framlegg 2 frå Bo Dahl (AL): Banen utredes.

Tilleggsframlegg 2 frå Dag Foss (BL): Banen får lys.

Røysting

Tilrådinga frå formannskapet vart sett opp mot framlegg 1 frå Bo Dahl (AL).
For tilrådinga frå formannskapet røysta 3.
For framlegg 1 frå Bo Dahl (AL) røysta 1.
Dermed vart tilrådinga vedteken.

Framlegg 2 frå Bo Dahl (AL):
Samrøystes ikkje vedteke.

Tilleggsframlegg 2 frå Dag Foss (BL):
Dei andre 3 røysta for.
Imot røysta 1: Bo Dahl (AL).
Dermed vart tilleggsframlegget vedteke.

Vedtak

Banen bygges.
Kr 1 250 000,50
Kr −300 000 (overføring)
Endrar eit tidlegare vedtak.
Klageinstans er formannskapet.
Klage frå Bo Dahl (AL) kom inn 20. september 2024: ikke tatt til følge.
Kravet om lovlegkontroll frå Bo Dahl (AL) og Dag Foss (BL) av 18. september 2024 vart avvist
30. september 2024.

2. Valg av nestleder
--------------------

Teken opp utanom innkallinga: Samrøystes

Handsaming

Framlegg 1: ordlyden er ikkje attgjeven

Framlegg 2: Anne Berg velges.

Røysting

Framlegg 1:
For røysta 1.
Imot røysta 3.
Dermed vart framlegget ikkje vedteke.

Val

Formannskapet, leiar: avtaleval, 1 plass

Vald       Funksjon
─────────  ────────
Anne Berg  Leiar

Underskrifter
-------------

……………………………………………
Anne Berg
=== $ ko report minutes kommunestyret-2024-09 --layout protokoll --language en
Minutes
=======

Body:  Fossheim kommunestyre
Date:  Monday 16 September 2024
Time:  18:00–20:15
Place: not stated
Chair: Anne Berg (AL)

Present
-------

Name          Function  Party  In place of
────────────  ────────  ─────  ───────────
Anne Berg     Member    AL
Bo Dahl       Member    AL
Cecilie Eide  Member    BL
Dag Foss      Member    BL

Attended: 4 of 4.

Notice, agenda and signers
--------------------------

Notice: 2 September 2024, approved
Agenda: Approved

Agenda
------

Item  Case  Title              Closed
────  ────  ─────────────────  ──────
1           Kunstgressbane
2           Valg av nestleder

1. Kunstgressbane
-----------------

Taken up though not on the notice: Yes
Time:                              18:05
Chair of the item:                 Cecilie Eide (BL)

Proceedings

Recommendation from Formannskapet: Banen bygges.

Motion 1 from Bo Dahl (AL): Banen bygges ikke.

Motion 2 from Bo Dahl (AL): Banen utredes.

Additional proposal 2 from Dag Foss (BL): Banen får lys.

Voting

The recommendation from Formannskapet was set against motion 1 from Bo Dahl (AL).
3 voted for the recommendation from Formannskapet.
1 voted for motion 1 from Bo Dahl (AL).
Thus the recommendation was adopted.

Motion 2 from Bo Dahl (AL):
Rejected unanimously.

Additional proposal 2 from Dag Foss (BL):
The other 3 voted for.
1 voted against: Bo Dahl (AL).
Thus the additional proposal was adopted.

Decision

Banen bygges.
NOK 1,250,000.50
NOK −300,000 (transfer)
Amends an earlier decision.
Appeals go to Formannskapet.
An appeal from Bo Dahl (AL) came in on 20 September 2024: ikke tatt til følge.
The demand for review from Bo Dahl (AL) and Dag Foss (BL) of 18 September 2024 was dismissed on
30 September 2024.

2. Valg av nestleder
--------------------

Taken up though not on the notice: Unanimous

Proceedings

Motion 1: its words are not given

Motion 2: Anne Berg velges.

Voting

Motion 1:
1 voted for.
3 voted against.
Thus the motion was rejected.

Elections

Formannskapet, leader: election by agreement, 1 seat

Elected    Function
─────────  ────────
Anne Berg  Leader

Signatures
----------

……………………………………………
Anne Berg
=== $ ko report minutes kommunestyret-2024-09 --layout referat
Referat: Møte i Fossheim kommunestyre
=====================================

Organ:      Fossheim kommunestyre
Tid:        mandag 16. september 2024 kl. 18.00–20.15
Sted:       ikke oppgitt
Innkalling: 2. september 2024, godkjent
Saksliste:  godkjent
Møteleder:  Anne Berg
Til stede:  Anne Berg, Bo Dahl, Cecilie Eide, Dag Foss

Saker
-----

1. Kunstgressbane

Tatt opp utenom innkallingen: Ja
Tid:                          kl. 18.05
Møteleder for saken:          Cecilie Eide

Forslag:      Innstilling fra formannskapet: Banen bygges.
              Forslag 1 fra Bo Dahl: Banen bygges ikke.
              Forslag 2 fra Bo Dahl: Banen utredes.
              Tilleggsforslag 2 fra Dag Foss: Banen får lys.
Avstemninger: Innstilling fra formannskapet fikk 3 stemmer, forslag 1 fra Bo Dahl fikk 1 stemme.
              Dermed ble innstillingen vedtatt.
              Forslag 2 fra Bo Dahl: enstemmig. Dermed ble forslaget ikke vedtatt.
              Tilleggsforslag 2 fra Dag Foss: 1 mot (Bo Dahl), de øvrige for (3)
Vedtak:       Banen bygges (vedtatt, endrer et tidligere vedtak, klageinstans er formannskapet,
              klage fra Bo Dahl kom inn 20. september 2024: ikke tatt til følge, kravet om
              lovlighetskontroll fra Bo Dahl og Dag Foss av 18. september 2024 ble avvist
              30. september 2024)
              kr 1 250 000,50
              kr −300 000 (overføring)

2. Valg av nestleder

Tatt opp utenom innkallingen: Enstemmig

Forslag:    Forslag 1: ordlyden er ikke gjengitt
            Forslag 2: Anne Berg velges.
Avstemning: Forslag 1: 1 for, 3 mot
Valg:       Formannskapet, leder: avtalevalg, 1 plass
            Valgt: Anne Berg

Neste møte og godkjenning
-------------------------

Neste møte:  ikke oppgitt
Godkjenning: ikke oppgitt
=== $ ko report innkalling kommunestyret-2024-09
Møteinnkalling
==============

Organ:      Fossheim kommunestyre
Dato:       mandag 16. september 2024
Tid:        kl. 18.00–20.15
Sted:       ikke oppgitt
Innkalling: 2. september 2024

Anne Berg
møteleder
=== $ ko report summary kommunestyret-2024-09
Møte i Fossheim kommunestyre
============================

Organ:         Fossheim kommunestyre
Dato:          mandag 16. september 2024
Tid:           kl. 18.00–20.15
Sted:          ikke oppgitt
Til stede (4): Anne Berg, Bo Dahl, Cecilie Eide, Dag Foss
Forfall:       ingen er ført opp
Vedtak:        Banen bygges (vedtatt, endrer et tidligere vedtak, klageinstans er formannskapet,
               klage fra Bo Dahl kom inn 20. september 2024: ikke tatt til følge, kravet om
               lovlighetskontroll fra Bo Dahl og Dag Foss av 18. september 2024 ble avvist
               30. september 2024)
Voteringer:    4, av dem 3 delte
Delt votering: Kunstgressbane: 3–1, 3–1
               Valg av nestleder: 1–3
Valgt:         Valg av nestleder: Anne Berg
Beløp:         Banen bygges: kr 1 250 000,50
               Banen bygges: kr −300 000 (overføring)
Oppfølging:    ingenting er ført opp
Neste møte:    ikke oppgitt
Godkjenning:   ikke oppgitt
=== $ ko report minutes uten-organ --include-unpublished
Ikke til publisering: inneholder opplysninger som ikke er offentlige

Referat: Møte
=============

Tid:  tirsdag 1. oktober 2024 kl. 18.00
Sted: ikke oppgitt

Neste møte og godkjenning
-------------------------

Neste møte:  ikke oppgitt
Godkjenning: ikke oppgitt
