How minutes print elections, in three languages: lists and lots, a majority, personal deputies, who declined and who could not be elected.
=== file ko.yaml
ko: 1
name: Fossheim
language: nb
country: "NO"
timezone: Europe/Oslo
=== file records.yaml
{kind: organisation, id: kommunestyret, name: Fossheim kommunestyre, type: council}
---
{kind: organisation, id: formannskapet, name: Formannskapet, type: committee}
---
{kind: organisation, id: skolestyret, name: Skolestyret, type: committee}
---
{kind: organisation, id: fossheimlista, name: Fossheimlista, short_name: FL, type: party}
---
{kind: organisation, id: bygdelista, name: Bygdelista, short_name: BL, type: party}
---
{kind: person, id: anne-berg, name: Anne Berg}
---
{kind: person, id: bo-dahl, name: Bo Dahl}
---
{kind: person, id: cecilie-eide, name: Cecilie Eide}
---
{kind: person, id: david-foss, name: David Foss}
---
{kind: person, id: eva-grande, name: Eva Grande}
---
{kind: person, id: frode-haug, name: Frode Haug}
---
kind: meeting
id: konstituering
title: Konstituerende møte
body: kommunestyret
status: held
start: 2023-10-12T18:00
place: Kommunehuset
present: [anne-berg, bo-dahl, cecilie-eide, david-foss, eva-grande, frode-haug]
agenda:
  - title: Valg av formannskap
    type: election
    elections:
      - body: formannskapet
        method: proportional
        seats: 3
        deputy_seats: 3
        from: 2023-10-12
        to: 2027-09-30
        ballots: 6
        blank: 1
        lists:
          - {party: fossheimlista, votes: 3, seats: 2, candidates: [anne-berg, bo-dahl, cecilie-eide]}
          - {party: Fellesliste, votes: 2, seats: 1, candidates: [eva-grande, {person: frode-haug, declined: true}, david-foss]}
        elected:
          - {person: anne-berg, for: fossheimlista, role: leader}
          - {person: cecilie-eide, for: fossheimlista, moved_up: true}
          - {person: eva-grande, for: Fellesliste}
        deputies:
          - {person: bo-dahl, for: fossheimlista}
          - {name: Gry Iversen, for: Fellesliste, ineligible: bor i nabokommunen}
          - {person: david-foss, for: Fellesliste}
        note: Listene var levert i rett tid.
      - body: formannskapet
        role: deputy_leader
        method: majority
        candidates: [{person: cecilie-eide, votes: 3}, {person: eva-grande, votes: 3}]
        elected: [{person: eva-grande, lots: true}]
        lots: [{among: [cecilie-eide, eva-grande], won: eva-grande}]
  - title: Valg av skolestyre
    type: election
    elections:
      - body: skolestyret
        method: agreement
        from: 2024-01-01
        seats: 2
        deputy_seats: 2
        elected: [bo-dahl, {person: frode-haug, declined: true}, david-foss]
        deputies: [{person: anne-berg, deputises_for: bo-dahl}, {name: Gry Iversen}]
  - title: Settemedlem i sak om gangvei
    type: election
    elections:
      - {body: formannskapet, temporary: true, elected: [{person: david-foss, instead_of: anne-berg}], public: false}
      - {body: formannskapet, temporary: true, method: lots, elected: [{person: frode-haug, instead_of: eva-grande}]}
  - title: Resultatet av kommunestyrevalget
    type: information
    elections:
      - body: kommunestyret
        method: direct
        date: 2023-09-11
        seats: 1
        entitled: 41200
        ballots: 26000
        lists: [{party: fossheimlista, votes: 1, seats: 1}, {party: bygdelista, votes: 0, seats: 0}]
        elected: [{person: anne-berg, for: fossheimlista}]
=== $ ko validate
2 files, 12 records: nothing to report
=== $ ko report minutes konstituering | sed -n '/^Saker/,/^Neste/p'
Saker
-----

1. Valg av formannskap

Sakstype: Valg

Valg: Formannskapet: forholdsvalg, 3 plasser, 3 varamedlemmer, 12. oktober 2023 – 30. september 2027
      FL: 3 stemmer, 2 plasser. Kandidater: Anne Berg, Bo Dahl, Cecilie Eide
      Fellesliste: 2 stemmer, 1 plass. Kandidater: Eva Grande, Frode Haug (tok ikke imot valget),
      David Foss
      6 stemte, 1 blank stemme
      Valgt: Anne Berg (FL, leder), Cecilie Eide (FL, flyttet opp av hensyn til kjønnsbalansen), Eva
      Grande (Fellesliste)
      Varamedlemmer for FL: 1. Bo Dahl
      Varamedlemmer for Fellesliste: Gry Iversen (ikke valgbar: bor i nabokommunen), 1. David Foss
      Listene var levert i rett tid.
      Formannskapet, nestleder: flertallsvalg
      Kandidater: Cecilie Eide (3 stemmer), Eva Grande (3 stemmer)
      Valgt: Eva Grande (ved loddtrekning)
      Loddtrekning mellom Cecilie Eide og Eva Grande: Eva Grande

2. Valg av skolestyre

Sakstype: Valg

Valg: Skolestyret: avtalevalg, 2 plasser, 2 varamedlemmer, fra 1. januar 2024
      Valgt: Bo Dahl, Frode Haug (tok ikke imot valget), David Foss
      Varamedlemmer: Anne Berg (personlig vara for Bo Dahl), 1. Gry Iversen

3. Settemedlem i sak om gangvei

Sakstype: Valg

Valg: Formannskapet: loddtrekning, midlertidig
      Valgt: Frode Haug (i stedet for Eva Grande)

4. Resultatet av kommunestyrevalget

Sakstype: Orientering

Valg: Fossheim kommunestyre: direkte valg, 1 plass
      FL: 1 stemme, 1 plass
      BL: 0 stemmer, 0 plasser
      41 200 stemmeberettigede, 26 000 stemte
      Valgt: Anne Berg (FL)

Neste møte og godkjenning
=== $ ko report minutes konstituering --language nn | sed -n '/^Saker/,/^Neste/p'
Saker
-----

1. Valg av formannskap

Sakstype: Val

Val: Formannskapet: forholdsval, 3 plassar, 3 varamedlemer, 12. oktober 2023 – 30. september 2027
     FL: 3 røyster, 2 plassar. Kandidatar: Anne Berg, Bo Dahl, Cecilie Eide
     Fellesliste: 2 røyster, 1 plass. Kandidatar: Eva Grande, Frode Haug (tok ikkje imot valet),
     David Foss
     6 røysta, 1 blank røyst
     Valde: Anne Berg (FL, leiar), Cecilie Eide (FL, flytta opp av omsyn til kjønnsbalansen), Eva
     Grande (Fellesliste)
     Varamedlemer for FL: 1. Bo Dahl
     Varamedlemer for Fellesliste: Gry Iversen (ikkje valbar: bor i nabokommunen), 1. David Foss
     Listene var levert i rett tid.
     Formannskapet, nestleiar: fleirtalsval
     Kandidatar: Cecilie Eide (3 røyster), Eva Grande (3 røyster)
     Vald: Eva Grande (ved loddtrekking)
     Loddtrekking mellom Cecilie Eide og Eva Grande: Eva Grande

2. Valg av skolestyre

Sakstype: Val

Val: Skolestyret: avtaleval, 2 plassar, 2 varamedlemer, frå 1. januar 2024
     Valde: Bo Dahl, Frode Haug (tok ikkje imot valet), David Foss
     Varamedlemer: Anne Berg (personleg vara for Bo Dahl), 1. Gry Iversen

3. Settemedlem i sak om gangvei

Sakstype: Val

Val: Formannskapet: loddtrekking, mellombels
     Vald: Frode Haug (i staden for Eva Grande)

4. Resultatet av kommunestyrevalget

Sakstype: Orientering

Val: Fossheim kommunestyre: direkte val, 1 plass
     FL: 1 røyst, 1 plass
     BL: 0 røyster, 0 plassar
     41 200 røysteføre, 26 000 røysta
     Vald: Anne Berg (FL)

Neste møte og godkjenning
=== $ ko report minutes konstituering --language en | sed -n '/^Items/,/^Next/p'
Items
-----

1. Valg av formannskap

Type: Election

Elections: Formannskapet: proportional election, 3 seats, 3 deputies, 12 October 2023 – 30 September
           2027
           FL: 3 votes, 2 seats. Candidates: Anne Berg, Bo Dahl, Cecilie Eide
           Fellesliste: 2 votes, 1 seat. Candidates: Eva Grande, Frode Haug (declined), David Foss
           6 voted, 1 blank vote
           Elected: Anne Berg (FL, leader), Cecilie Eide (FL, moved up for gender balance), Eva
           Grande (Fellesliste)
           Deputies of FL: 1. Bo Dahl
           Deputies of Fellesliste: Gry Iversen (not eligible: bor i nabokommunen), 1. David Foss
           Listene var levert i rett tid.
           Formannskapet, deputy leader: majority election
           Candidates: Cecilie Eide (3 votes), Eva Grande (3 votes)
           Elected: Eva Grande (by lots)
           Lots drawn between Cecilie Eide and Eva Grande: Eva Grande

2. Valg av skolestyre

Type: Election

Election: Skolestyret: election by agreement, 2 seats, 2 deputies, from 1 January 2024
          Elected: Bo Dahl, Frode Haug (declined), David Foss
          Deputies: Anne Berg (personal deputy of Bo Dahl), 1. Gry Iversen

3. Settemedlem i sak om gangvei

Type: Election

Election: Formannskapet: drawing of lots, temporary
          Elected: Frode Haug (in place of Eva Grande)

4. Resultatet av kommunestyrevalget

Type: Information

Election: Fossheim kommunestyre: direct election, 1 seat
          FL: 1 vote, 1 seat
          BL: 0 votes, 0 seats
          41,200 entitled to vote, 26,000 voted
          Elected: Anne Berg (FL)

Next meeting and approval
=== note
A protocol has lists, and those elected, in tables.
=== $ ko report minutes konstituering --layout protokoll
Møteprotokoll
=============

Organ: Fossheim kommunestyre
Dato:  torsdag 12. oktober 2023
Tid:   kl. 18.00
Sted:  Kommunehuset

Til stede
---------

Navn          Funksjon  Parti  Møtt for
────────────  ────────  ─────  ────────
Anne Berg     Medlem
Bo Dahl       Medlem
Cecilie Eide  Medlem
David Foss    Medlem
Eva Grande    Medlem
Frode Haug    Medlem

Saksliste
---------

Saksnr.  Arkivsak  Tittel                            Lukket
───────  ────────  ────────────────────────────────  ──────
1                  Valg av formannskap
2                  Valg av skolestyre
3                  Settemedlem i sak om gangvei
4                  Resultatet av kommunestyrevalget

1. Valg av formannskap
----------------------

Sakstype: Valg

Valg

Formannskapet: forholdsvalg, 3 plasser, 3 varamedlemmer, 12. oktober 2023 – 30. september 2027

Liste        Stemmer  Plasser  Kandidater
───────────  ───────  ───────  ─────────────────────────────────────────────────────────
FL                 3        2  Anne Berg, Bo Dahl, Cecilie Eide
Fellesliste        2        1  Eva Grande, Frode Haug (tok ikke imot valget), David Foss

Valgt         Parti        Funksjon  Merknad
────────────  ───────────  ────────  ────────────────────────────────────────
Anne Berg     FL           Leder
Cecilie Eide  FL           Medlem    Flyttet opp av hensyn til kjønnsbalansen
Eva Grande    Fellesliste  Medlem

6 stemte, 1 blank stemme
Varamedlemmer for FL: 1. Bo Dahl
Varamedlemmer for Fellesliste: Gry Iversen (ikke valgbar: bor i nabokommunen), 1. David Foss
Listene var levert i rett tid.

Formannskapet, nestleder: flertallsvalg

Valgt       Funksjon   Merknad
──────────  ─────────  ────────────────
Eva Grande  Nestleder  Ved loddtrekning

Kandidater: Cecilie Eide (3 stemmer), Eva Grande (3 stemmer)
Loddtrekning mellom Cecilie Eide og Eva Grande: Eva Grande

2. Valg av skolestyre
---------------------

Sakstype: Valg

Valg

Skolestyret: avtalevalg, 2 plasser, 2 varamedlemmer, fra 1. januar 2024

Valgt       Funksjon  Merknad
──────────  ────────  ────────────────────
Bo Dahl     Medlem
Frode Haug  Medlem    Tok ikke imot valget
David Foss  Medlem

Varamedlemmer: Anne Berg (personlig vara for Bo Dahl), 1. Gry Iversen

3. Settemedlem i sak om gangvei
-------------------------------

Sakstype: Valg

Valg

Formannskapet: loddtrekning, midlertidig

Valgt       Funksjon  Merknad
──────────  ────────  ───────────────────────
Frode Haug  Medlem    I stedet for Eva Grande

4. Resultatet av kommunestyrevalget
-----------------------------------

Sakstype: Orientering

Valg

Fossheim kommunestyre: direkte valg, 1 plass

Liste  Stemmer  Plasser
─────  ───────  ───────
FL           1        1
BL           0        0

Valgt      Parti  Funksjon
─────────  ─────  ────────
Anne Berg  FL     Medlem

41 200 stemmeberettigede, 26 000 stemte
=== $ ko report minutes konstituering --layout protokoll --language nn | sed -n '/Val$/,$p'
Sakstype: Val

Val

Formannskapet: forholdsval, 3 plassar, 3 varamedlemer, 12. oktober 2023 – 30. september 2027

Liste        Røyster  Plassar  Kandidatar
───────────  ───────  ───────  ─────────────────────────────────────────────────────────
FL                 3        2  Anne Berg, Bo Dahl, Cecilie Eide
Fellesliste        2        1  Eva Grande, Frode Haug (tok ikkje imot valet), David Foss

Vald          Parti        Funksjon  Merknad
────────────  ───────────  ────────  ──────────────────────────────────────
Anne Berg     FL           Leiar
Cecilie Eide  FL           Medlem    Flytta opp av omsyn til kjønnsbalansen
Eva Grande    Fellesliste  Medlem

6 røysta, 1 blank røyst
Varamedlemer for FL: 1. Bo Dahl
Varamedlemer for Fellesliste: Gry Iversen (ikkje valbar: bor i nabokommunen), 1. David Foss
Listene var levert i rett tid.

Formannskapet, nestleiar: fleirtalsval

Vald        Funksjon   Merknad
──────────  ─────────  ────────────────
Eva Grande  Nestleiar  Ved loddtrekking

Kandidatar: Cecilie Eide (3 røyster), Eva Grande (3 røyster)
Loddtrekking mellom Cecilie Eide og Eva Grande: Eva Grande

2. Valg av skolestyre
---------------------

Sakstype: Val

Val

Skolestyret: avtaleval, 2 plassar, 2 varamedlemer, frå 1. januar 2024

Vald        Funksjon  Merknad
──────────  ────────  ────────────────────
Bo Dahl     Medlem
Frode Haug  Medlem    Tok ikkje imot valet
David Foss  Medlem

Varamedlemer: Anne Berg (personleg vara for Bo Dahl), 1. Gry Iversen

3. Settemedlem i sak om gangvei
-------------------------------

Sakstype: Val

Val

Formannskapet: loddtrekking, mellombels

Vald        Funksjon  Merknad
──────────  ────────  ───────────────────────
Frode Haug  Medlem    I staden for Eva Grande

4. Resultatet av kommunestyrevalget
-----------------------------------

Sakstype: Orientering

Val

Fossheim kommunestyre: direkte val, 1 plass

Liste  Røyster  Plassar
─────  ───────  ───────
FL           1        1
BL           0        0

Vald       Parti  Funksjon
─────────  ─────  ────────
Anne Berg  FL     Medlem

41 200 røysteføre, 26 000 røysta
=== note
What is not stated is not made up: who declined or cannot be elected holds nothing, and a personal deputy has no rank.
=== $ ko query candidates --fields election,party,place,name,role,votes,elected,rank,deputises_for,declined
election                     party          place  name          role           votes  elected  rank  deputises_for  declined
───────────────────────────  ─────────────  ─────  ────────────  ─────────────  ─────  ───────  ────  ─────────────  ────────
konstituering#1/elections/1  fossheimlista      1  Anne Berg     leader             –  true        –  –              –
konstituering#1/elections/1  fossheimlista      2  Bo Dahl       –                  –  false       1  –              –
konstituering#1/elections/1  fossheimlista      3  Cecilie Eide  –                  –  true        –  –              –
konstituering#1/elections/1  Fellesliste        1  Eva Grande    –                  –  true        –  –              –
konstituering#1/elections/1  Fellesliste        2  Frode Haug    –                  –  false       –  –              true
konstituering#1/elections/1  Fellesliste        3  David Foss    –                  –  false       1  –              –
konstituering#1/elections/1  Fellesliste        –  Gry Iversen   –                  –  false       –  –              –
konstituering#1/elections/2  –                  –  Cecilie Eide  deputy_leader      3  false       –  –              –
konstituering#1/elections/2  –                  –  Eva Grande    deputy_leader      3  true        –  –              –
konstituering#2/elections/1  –                  –  Bo Dahl       –                  –  true        –  –              –
konstituering#2/elections/1  –                  –  Frode Haug    –                  –  false       –  –              true
konstituering#2/elections/1  –                  –  David Foss    –                  –  true        –  –              –
konstituering#2/elections/1  –                  –  Anne Berg     –                  –  false       –  bo-dahl        –
konstituering#2/elections/1  –                  –  Gry Iversen   –                  –  false       1  –              –
konstituering#3/elections/1  –                  –  David Foss    –                  –  true        –  –              –
konstituering#3/elections/2  –                  –  Frode Haug    –                  –  true        –  –              –
konstituering#4/elections/1  fossheimlista      –  Anne Berg     –                  –  true        –  –              –
