A council elects its executive committee by lists, its leader by majority, and a member for one matter; the tables, and what contradicts itself.
=== file ko.yaml
ko: 1
name: Fossheim
language: nb
country: "NO"
timezone: Europe/Oslo
=== file people.yaml
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
{kind: person, id: gry-iversen, name: Gry Iversen}
=== file bodies.yaml
kind: organisation
id: kommunestyret
name: Fossheim kommunestyre
type: council
elections:
  - date: 2023-09-11
    method: direct
    seats: 7
    from: 2023-10-12
    to: 2027-09-30
    entitled: 4120
    ballots: 2600
    blank: 12
    lists:
      - {party: fossheimlista, votes: 9900, seats: 4}
      - {party: bygdelista, votes: 8200, seats: 3}
    elected:
      - {person: anne-berg, for: fossheimlista}
      - {person: bo-dahl, for: fossheimlista}
      - {person: cecilie-eide, for: fossheimlista}
      - {person: david-foss, for: fossheimlista}
      - {person: eva-grande, for: bygdelista}
      - {person: frode-haug, for: bygdelista}
      - {person: gry-iversen, for: bygdelista}
members:
  - {person: anne-berg, role: leader, for: fossheimlista}
  - {person: bo-dahl, for: fossheimlista}
  - {person: cecilie-eide, for: fossheimlista}
  - {person: david-foss, for: fossheimlista}
  - {person: eva-grande, for: bygdelista}
  - {person: frode-haug, for: bygdelista}
  - {person: gry-iversen, for: bygdelista}
---
kind: organisation
id: formannskapet
name: Formannskapet
type: committee
members:
  - {person: anne-berg, role: leader, for: fossheimlista, from: 2023-10-12, basis: konstituering}
  - {person: cecilie-eide, for: fossheimlista, from: 2023-10-12, basis: konstituering}
  - {person: eva-grande, for: bygdelista, from: 2023-10-12, basis: konstituering}
  - {person: bo-dahl, role: deputy, for: fossheimlista, rank: 1, from: 2023-10-12, basis: konstituering}
  - {person: david-foss, role: deputy, for: fossheimlista, rank: 2, from: 2023-10-12, basis: konstituering}
  - {person: frode-haug, role: deputy, for: bygdelista, rank: 1, from: 2023-10-12, basis: konstituering}
=== file meetings.yaml
kind: meeting
id: konstituering
title: Konstituerende møte
body: kommunestyret
status: held
start: 2023-10-12T18:00
place: Kommunehuset
chair: anne-berg
present: [anne-berg, bo-dahl, cecilie-eide, david-foss, eva-grande, frode-haug, gry-iversen]
agenda:
  - title: Valg av formannskap
    type: election
    elections:
      - body: formannskapet
        method: proportional
        seats: 3
        from: 2023-10-12
        to: 2027-09-30
        ballots: 7
        blank: 1
        lists:
          - party: fossheimlista
            votes: 3
            seats: 2
            candidates: [anne-berg, cecilie-eide, bo-dahl, david-foss]
            deputies: [bo-dahl, david-foss]
          - party: bygdelista
            votes: 3
            seats: 1
            candidates: [eva-grande, {person: gry-iversen, declined: true}, frode-haug]
            deputies: [frode-haug]
        elected:
          - {person: anne-berg, for: fossheimlista}
          - {person: cecilie-eide, for: fossheimlista, lots: true}
          - {person: eva-grande, for: bygdelista}
        lots:
          - {what: den siste plassen, among: [fossheimlista, bygdelista], won: fossheimlista}
      - body: formannskapet
        role: leader
        method: majority
        seats: 1
        candidates: [{person: anne-berg, votes: 4}, {person: eva-grande, votes: 3}]
        elected: [anne-berg]
  - title: Valg av settemedlem
    type: election
    elections:
      - body: formannskapet
        method: agreement
        temporary: true
        case: 24/17
        elected: [{person: gry-iversen, instead_of: anne-berg}]
---
kind: meeting
id: formannskapet-1
title: Første møte
body: formannskapet
status: held
start: 2023-11-02T18:00
chair: cecilie-eide
present: [cecilie-eide, {person: david-foss, instead_of: anne-berg}, eva-grande]
absent: [anne-berg, bo-dahl]
=== $ ko validate
4 files, 13 records: nothing to report
=== $ ko query elections
id                           date        body           role    method        seats  chosen
───────────────────────────  ──────────  ─────────────  ──────  ────────────  ─────  ───────────────────────────────────
kommunestyret#elections/1    2023-09-11  kommunestyret  –       direct            7  Anne Berg, Bo Dahl, Cecilie Eide +4
konstituering#1/elections/1  2023-10-12  formannskapet  –       proportional      3  Anne Berg, Cecilie Eide, Eva Grande
konstituering#1/elections/2  2023-10-12  formannskapet  leader  majority          1  Anne Berg
konstituering#2/elections/1  2023-10-12  formannskapet  –       agreement         –  Gry Iversen
=== $ ko query elections --fields id,body,elected_by,meeting,item,case,lists.party,lists.votes,lists.seats,temporary
id                           body           elected_by     meeting        item  case   lists.party                lists.votes  lists.seats  temporary
───────────────────────────  ─────────────  ─────────────  ─────────────  ────  ─────  ─────────────────────────  ───────────  ───────────  ─────────
kommunestyret#elections/1    kommunestyret  –              –              –     –      fossheimlista, bygdelista  9900, 8200   4, 3         –
konstituering#1/elections/1  formannskapet  kommunestyret  konstituering  1     –      fossheimlista, bygdelista  3, 3         2, 1         –
konstituering#1/elections/2  formannskapet  kommunestyret  konstituering  1     –      –                          –            –            –
konstituering#2/elections/1  formannskapet  kommunestyret  konstituering  2     24/17  –                          –            –            true
=== $ ko query elections at:2025 body:formannskapet --fields id,from,to,elected.person
id                           from        to          elected.person
───────────────────────────  ──────────  ──────────  ───────────────────────────────────
konstituering#1/elections/1  2023-10-12  2027-09-30  anne-berg, cecilie-eide, eva-grande
=== $ ko query candidates
election                     party          place  name          votes  elected  rank  declined
───────────────────────────  ─────────────  ─────  ────────────  ─────  ───────  ────  ────────
kommunestyret#elections/1    fossheimlista      –  Anne Berg         –  true        –  –
kommunestyret#elections/1    fossheimlista      –  Bo Dahl           –  true        –  –
kommunestyret#elections/1    fossheimlista      –  Cecilie Eide      –  true        –  –
kommunestyret#elections/1    fossheimlista      –  David Foss        –  true        –  –
kommunestyret#elections/1    bygdelista         –  Eva Grande        –  true        –  –
kommunestyret#elections/1    bygdelista         –  Frode Haug        –  true        –  –
kommunestyret#elections/1    bygdelista         –  Gry Iversen       –  true        –  –
konstituering#1/elections/1  fossheimlista      1  Anne Berg         –  true        –  –
konstituering#1/elections/1  fossheimlista      2  Cecilie Eide      –  true        –  –
konstituering#1/elections/1  fossheimlista      3  Bo Dahl           –  false       1  –
konstituering#1/elections/1  fossheimlista      4  David Foss        –  false       2  –
konstituering#1/elections/1  bygdelista         1  Eva Grande        –  true        –  –
konstituering#1/elections/1  bygdelista         2  Gry Iversen       –  false       –  true
konstituering#1/elections/1  bygdelista         3  Frode Haug        –  false       1  –
konstituering#1/elections/2  –                  –  Anne Berg         4  true        –  –
konstituering#1/elections/2  –                  –  Eva Grande        3  false       –  –
konstituering#2/elections/1  –                  –  Gry Iversen       –  true        –  –
=== $ ko query candidates rank:1 --fields id,election,party,person,rank,meeting,date
id                                                election                     party          person      rank  meeting        date
────────────────────────────────────────────────  ───────────────────────────  ─────────────  ──────────  ────  ─────────────  ──────────
konstituering#1/elections/1/lists/1/candidates/3  konstituering#1/elections/1  fossheimlista  bo-dahl        1  konstituering  2023-10-12
konstituering#1/elections/1/lists/2/candidates/3  konstituering#1/elections/1  bygdelista     frode-haug     1  konstituering  2023-10-12
=== $ ko query candidates elected:true body:kommunestyret --by party
party          count
─────────────  ─────
bygdelista         3
fossheimlista      4
=== note
The ranked deputies of a body on a day are its memberships.
=== $ ko query memberships org:formannskapet role:deputy at:2023-11-02 --fields for,rank,person,basis --sort for,rank
for            rank  person      basis
─────────────  ────  ──────────  ─────────────
bygdelista        1  frode-haug  konstituering
fossheimlista     1  bo-dahl     konstituering
fossheimlista     2  david-foss  konstituering
=== $ ko show 'konstituering#1/elections/1/lists/2/candidates/3'
candidate konstituering#1/elections/1/lists/2/candidates/3
==========================================================

meetings.yaml:30

person: frode-haug (Frode Haug)
=== note
What contradicts itself is told: the seats that the votes give, the order of the list, a deputy out of turn.
=== $ sed -i '0,/votes: 3$/s//votes: 1/; s/anne-berg, cecilie-eide, bo-dahl/anne-berg, bo-dahl, cecilie-eide/; s/absent: \[anne-berg, bo-dahl\]/absent: [anne-berg]/' meetings.yaml; ko validate -O short
meetings.yaml:24:20: error[KO584]: `fossheimlista` has 2 seats, and its votes give it 0
meetings.yaml:29:20: error[KO584]: `bygdelista` has 1 seat, and its votes give it 3
meetings.yaml:34:22: warning[KO588]: `cecilie-eide` is elected of `fossheimlista`, and `bo-dahl`, who stands before on the list, is not
meetings.yaml:60:34: warning[KO569]: `david-foss` (number 2) was called, and `bo-dahl` (number 1) was passed over
=== exit 1
=== note
So are lots of which nobody tells.
=== $ sed -i '/lots:$/d; /den siste plassen/d; s/, lots: true//' meetings.yaml; ko validate -O short --select KO592
=== $ ko explain forholdsvalg
forholdsvalg
============

What has to do with it; ko explain tells more of each.

Fields
------

organisation.elections.method:   How: by lists in proportion, by majority, by agreement on all the
                                 places, by lots, or by the people.
meeting.agenda.elections:        The elections held: to which body, by which method, of whom.
meeting.agenda.elections.method: How: by lists in proportion, by majority, by agreement on all the
                                 places, by lots, or by the people.

Rules
-----

KO534 list-gender-balance:     warning: a list of an election in proportion with fewer women or men
                               than there have to be.
                               Authority: the law or the bylaws that lay the numbers down; of the
                               act of 1992 Prop. 46 L (2017–2018) section 14.2.1 tells.
KO535 elected-gender-balance:  warning: fewer women or men elected of a list than there have to be.
                               Authority: the law or the bylaws that lay the numbers down; of the
                               act of 1992 Prop. 46 L (2017–2018) section 14.2.1 tells.
KO584 seats-differ-from-votes: error: a list of a proportional election with other seats than its
                               votes give it, or lists with other seats than there are.
                               Authority: kommuneloven section 7-6, first paragraph: seats by how
                               many ballots each list got, divided by 1, 2, 3 …; of equal quotients
                               the list with most votes, then lots, known from KS's guidance: the
                               wording of that was not seen.
KO588 candidate-passed-over:   warning: somebody elected of a list before one who stands higher on
                               it, or of one they are not on.
                               Authority: kommuneloven section 7-6, second paragraph on the order,
                               third on the balance of the sexes and fifth on deputies; known from
                               the ministry's answer of 9 February 2020, the wording was not seen.
KO592 tie-without-lots:        warning: an election with equal votes for the last seat, and nothing
                               of lots.
                               Authority: kommuneloven section 7-6, as KS's guidance tells it; the
                               wording was not seen.
KO593 deputies-beyond-the-act: warning: more deputies than two above the number of members, of a
                               list or by agreement.
                               Authority: kommuneloven section 7-7, second paragraph, known from the
                               ministry's answer of 9 February 2020; section 7-6, fifth paragraph,
                               of which the number was not seen.
