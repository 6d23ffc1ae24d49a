Law and bylaws say, by the basis on which an item was closed, what is published of it.

=== file ko.yaml
ko: 1
name: Oppdiktet lag
bylaws:
  - rule: closed-item-public
    section: § 9
    closed:
      - {basis: personalsak, shown: omitted}
      - {basis: forhandling, shown: redacted}

=== file records.yaml
kind: organisation
id: styret
name: Styret
type: association
members: [{person: ada}, {person: bo}]
---
{kind: person, id: ada, name: Ada Nes}
---
{kind: person, id: bo, name: Bo Lie}
---
kind: meeting
id: mars
body: styret
status: held
start: 2024-03-07T18:00
chair: ada
present: [ada, bo]
agenda:
  - title: Regnskap
    decisions: [{title: Regnskapet godkjennes}]
  - title: Lønn til Cy Moe
    closed: {basis: "vedtektene § 9, personalsak", vote: {unanimous: true}}
    decisions: [{title: Lønnen heves, id: lonn}]
  - title: Kjøp av naust
    closed: {basis: "vedtektene § 9, forhandling", from: "18:20", to: "18:40", vote: {unanimous: true}}
    decisions: [{title: Naustet kjøpes for 90 000 kroner}]
  - title: Dugnad
    decisions: [{title: Det blir dugnad}]
---
{kind: decision, id: varsel, title: Medlemmene varsles, concerns: [mars#2, mars#lonn, mars#3, mars#4/1]}

=== note
What is omitted leaves no gap; of what is redacted the basis is told, as the minutes must.
=== $ ko report minutes mars --layout protokoll
Møteprotokoll
=============

Organ:     Styret
Dato:      torsdag 7. mars 2024
Tid:       kl. 18.00
Sted:      ikke oppgitt
Møteleder: Ada Nes

Til stede
---------

Navn     Funksjon  Parti  Møtt for
───────  ────────  ─────  ────────
Ada Nes  Medlem
Bo Lie   Medlem

Møtte: 2 av 2.

Saksliste
---------

Saksnr.  Arkivsak  Tittel                Lukket
───────  ────────  ────────────────────  ──────
1                  Regnskap
2                  Unntatt offentlighet  Ja
3                  Dugnad

1. Regnskap
-----------

Vedtak

Regnskapet godkjennes.

2. Unntatt offentlighet
-----------------------

Lukket møte: Vedtektene § 9, forhandling, kl. 18.20–18.40, enstemmig

3. Dugnad
---------

Vedtak

Det blir dugnad.

Underskrifter
-------------

……………………………………………
Ada Nes
=== $ ko report minutes mars --layout protokoll --include-unpublished
Ikke til publisering: inneholder opplysninger som ikke er offentlige

Møteprotokoll
=============

Organ:     Styret
Dato:      torsdag 7. mars 2024
Tid:       kl. 18.00
Sted:      ikke oppgitt
Møteleder: Ada Nes

Til stede
---------

Navn     Funksjon  Parti  Møtt for
───────  ────────  ─────  ────────
Ada Nes  Medlem
Bo Lie   Medlem

Møtte: 2 av 2.

Saksliste
---------

Saksnr.  Arkivsak  Tittel           Lukket
───────  ────────  ───────────────  ──────
1                  Regnskap
2                  Lønn til Cy Moe  Ja
3                  Kjøp av naust    Ja
4                  Dugnad

1. Regnskap
-----------

Vedtak

Regnskapet godkjennes.

2. Lønn til Cy Moe
------------------

Lukket møte: Vedtektene § 9, personalsak, enstemmig

Vedtak

Lønnen heves.

3. Kjøp av naust
----------------

Lukket møte: Vedtektene § 9, forhandling, kl. 18.20–18.40, enstemmig

Vedtak

Naustet kjøpes for 90 000 kroner.

4. Dugnad
---------

Vedtak

Det blir dugnad.

Underskrifter
-------------

……………………………………………
Ada Nes
=== $ ko query items --public --fields id,nr,title
id      nr  title
──────  ──  ────────
mars#1  1   Regnskap
mars#2  2   –
mars#3  3   Dugnad
=== note
A link to what is omitted is gone, and the others lead to where they did.
=== $ ko show varsel --public -O json
{
  "kind": "decision",
  "id": "varsel",
  "title": "Medlemmene varsles",
  "concerns": [
    "[unntatt offentlighet]",
    "mars#3/1"
  ]
}
=== $ ko show mars#4 --public
=== stderr
ko: `mars#4` is not public
    without --public it is shown in full
=== exit 2
=== $ ko validate
2 files, 5 records: nothing to report
=== $ ko explain closed-item-public
KO582 closed-item-public
========================

Finds what was decided behind closed doors, and is published though it is to be withheld.

Why:       What is once published cannot be taken back.
Severity:  warning
Authority: the law or the bylaws that say what is published of closed items
Speaks:    where a profile or bylaws lay it down, unless it is ignored

Laid down by
------------

The special goes before the general, and of two alike the one that asks more.

the bylaws in ko.yaml, § 9:      items closed on a basis with “personalsak” omitted; items closed on
                                 a basis with “forhandling” redacted
                                 for every body
kommuneloven-2018, section 11-5: items closed on a basis with “tjenstlige forhold” omitted; items
                                 closed on any basis redacted
                                 for bodies of the type council, committee, where it is named; here
                                 nobody names it

Found
-----

    # Oppdiktet eksempel.
    kind: organisation
    id: kommunestyret
    name: Kommunestyret
    type: council
    profile: kommuneloven-2018
    members: [{person: ada}]
    ---
    {kind: person, id: ada, name: Ada Nes}
    ---
    kind: meeting
    id: mars
    body: kommunestyret
    start: 2024-03-07T18:00
    agenda:
      - title: Kjøp av tomt
        closed: {basis: kommuneloven § 11-5 tredje ledd, vote: {unanimous: true}}
        public: true
      - title: Salg av skog
        closed: kommuneloven § 11-5 tredje ledd
    ---
    kind: decision
    id: tomt
    title: Tomten kjøpes
    date: 2024-03-07
    meeting: mars
    item: 1
    body: kommunestyret
    public: false
    ---
    kind: decision
    id: skog
    title: Skogen selges
    date: 2024-03-07
    meeting: mars
    item: 2
    body: kommunestyret

Mended
------

    # Oppdiktet eksempel.
    kind: organisation
    id: kommunestyret
    name: Kommunestyret
    type: council
    profile: kommuneloven-2018
    members: [{person: ada}]
    ---
    {kind: person, id: ada, name: Ada Nes}
    ---
    kind: meeting
    id: mars
    body: kommunestyret
    start: 2024-03-07T18:00
    agenda:
      - title: Kjøp av tomt
        closed: {basis: kommuneloven § 11-5 tredje ledd, vote: {unanimous: true}}
    ---
    kind: decision
    id: tomt
    title: Tomten kjøpes
    date: 2024-03-07
    meeting: mars
    item: 1
    body: kommunestyret
    public: false
