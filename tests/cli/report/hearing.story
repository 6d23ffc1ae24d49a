A hearing: an answer on the last day is in time and one on the day after late; who was given longer has longer; who was
asked for information is not missing; an answer says which points it is about, or it is about all; what is not public is
left out.
=== file ko.yaml
ko: 1
name: En oppdiktet høring
=== file records.yaml
{kind: organisation, id: fylket, name: Fylket, type: authority}
---
{kind: organisation, id: dalen, name: Dalen kommune, type: municipality}
---
{kind: organisation, id: fjellet, name: Fjellet kommune, type: municipality}
---
{kind: organisation, id: fjorden, name: Fjorden kommune, type: municipality}
---
{kind: organisation, id: skogen, name: Skogen kommune, type: municipality}
---
{kind: organisation, id: unionen, name: Unionen, type: union}
---
kind: hearing
id: horing
title: Felles kontor
proposer: fylket
sent: 2026-01-10
deadline: 2026-03-01
proposal:
  - {id: kontor, text: Kontorene slås sammen.}
  - {id: navn, text: Kontoret får nytt navn., note: Navnet er ikke foreslått.}
asked:
  - {organisation: dalen, to: state}
  - {organisation: fjellet, to: state}
  - {organisation: fjorden, to: state}
  - {organisation: skogen, to: state}
  - {organisation: unionen, to: inform}
reminders: [{on: 2026-02-20}, {on: 2026-03-05, to: fjorden}]
extensions: [{to: 2026-04-01, for: skogen, on: 2026-02-25}]
statements:
  - {from: dalen, received: 2026-03-01, position: support, on: kontor, summary: Bra for brukerne.}
  - {from: fjellet, received: 2026-03-02, position: conditional}
  - {from: unionen, received: 2026-02-01}
  - {from: fjorden, received: 2026-03-20, position: oppose, public: false}
process:
  - {step: Svarene gjennomgås, on: 2026-04}
  - {step: Politisk behandling, conditional: true}
---
{kind: hearing, id: tom, title: En tom høring}
=== $ ko report hearing horing --as-of 2026-03-10
Høring: Felles kontor
=====================

Per 10. mars 2026

Forslagsstiller: Fylket
Høringsbrev:     ikke oppgitt
Sendt:           10. januar 2026
Høringsfrist:    1. mars 2026
Svar sendes til: ikke oppgitt
Har svart:       2 av 4

Høringsinstanser
----------------

Høringsinstans   Forespørsel      Frist          Svar                        Standpunkt
───────────────  ───────────────  ─────────────  ──────────────────────────  ───────────────────────
Dalen kommune    uttale seg       1. mars 2026   mottatt 1. mars 2026        støtter
Fjellet kommune  uttale seg       1. mars 2026   mottatt 2. mars 2026,       støtter på vilkår
                                                 etter fristen
Fjorden kommune  uttale seg       1. mars 2026   mangler                     –
Skogen kommune   uttale seg       1. april 2026  ventes innen 1. april 2026  –
Unionen          til orientering  –              mottatt 1. februar 2026     standpunkt ikke oppgitt

Forslaget, punkt for punkt
--------------------------

1. Kontorene slås sammen.
   - Dalen kommune: støtter – Bra for brukerne.
   - Fjellet kommune: støtter på vilkår
   - Unionen: standpunkt ikke oppgitt
2. Kontoret får nytt navn. Navnet er ikke foreslått.
   - Fjellet kommune: støtter på vilkår
   - Unionen: standpunkt ikke oppgitt

Påminninger og utsatte frister
------------------------------

- Påminning sendt 20. februar 2026 til alle som ikke hadde svart
- Påminning sendt 5. mars 2026 til Fjorden kommune
- Fristen er utsatt til 1. april 2026 for Skogen kommune

Videre behandling
-----------------

1. Svarene gjennomgås (april 2026)
2. Politisk behandling (bare dersom det blir bestemt)

Dette mangler
-------------

- Svar fra Fjorden kommune (fristen er ute)
- Svar fra Skogen kommune (innen 1. april 2026)
- Standpunktet til Unionen
- Hva høringen endte med
=== $ ko report hearing horing --as-of 2026-03-01 --language nn
Høyring: Felles kontor
======================

Per 1. mars 2026

Forslagsstillar:       Fylket
Høyringsbrev:          ikkje oppgitt
Send:                  10. januar 2026
Høyringsfrist:         1. mars 2026
Svar skal sendast til: ikkje oppgitt
Har svart:             1 av 4

Høyringsinstansar
-----------------

Høyringsinstans  Førespurnad      Frist          Svar                       Standpunkt
───────────────  ───────────────  ─────────────  ─────────────────────────  ────────────────────────
Dalen kommune    uttale seg       1. mars 2026   motteke 1. mars 2026       støttar
Fjellet kommune  uttale seg       1. mars 2026   ventast innan 1. mars      –
                                                 2026
Fjorden kommune  uttale seg       1. mars 2026   ventast innan 1. mars      –
                                                 2026
Skogen kommune   uttale seg       1. april 2026  ventast innan 1. april     –
                                                 2026
Unionen          til orientering  –              motteke 1. februar 2026    standpunkt ikkje oppgitt

Framlegget, punkt for punkt
---------------------------

1. Kontorene slås sammen.
   - Dalen kommune: støttar – Bra for brukerne.
   - Unionen: standpunkt ikkje oppgitt
2. Kontoret får nytt navn. Navnet er ikke foreslått.
   - Unionen: standpunkt ikkje oppgitt

Påminningar og utsette fristar
------------------------------

- Påminning send 20. februar 2026 til alle som ikkje hadde svart
- Fristen er utsett til 1. april 2026 for Skogen kommune

Vidare handsaming
-----------------

1. Svarene gjennomgås (april 2026)
2. Politisk behandling (berre dersom det blir bestemt)

Dette manglar
-------------

- Svar frå Fjellet kommune (innan 1. mars 2026)
- Svar frå Fjorden kommune (innan 1. mars 2026)
- Svar frå Skogen kommune (innan 1. april 2026)
- Standpunktet til Unionen
- Kva høyringa enda med
=== $ ko report hearing horing --as-of 2026-05-01 --language en --include-unpublished
Not for publication: contains information that is not public

Hearing: Felles kontor
======================

As of 1 May 2026

Proposed by:   Fylket
Letter:        not stated
Sent:          10 January 2026
Deadline:      1 March 2026
Answers go to: not stated
Answered:      3 of 4

Bodies asked
------------

Body             Asked                Deadline      Answer                    Position
───────────────  ───────────────────  ────────────  ────────────────────────  ──────────────────────
Dalen kommune    to give a statement  1 March 2026  received 1 March 2026     supports
Fjellet kommune  to give a statement  1 March 2026  received 2 March 2026,    supports on conditions
                                                    late
Fjorden kommune  to give a statement  1 March 2026  received 20 March 2026,   opposes
                                                    late
Skogen kommune   to give a statement  1 April 2026  missing                   –
Unionen          for information      –             received 1 February 2026  position not stated

The proposal, point by point
----------------------------

1. Kontorene slås sammen.
   - Dalen kommune: supports – Bra for brukerne.
   - Fjellet kommune: supports on conditions
   - Fjorden kommune: opposes
   - Unionen: position not stated
2. Kontoret får nytt navn. Navnet er ikke foreslått.
   - Fjellet kommune: supports on conditions
   - Fjorden kommune: opposes
   - Unionen: position not stated

Reminders and extensions
------------------------

- Reminder sent 20 February 2026 to all who had not answered
- Reminder sent 5 March 2026 to Fjorden kommune
- Deadline moved to 1 April 2026 for Skogen kommune

What follows
------------

1. Svarene gjennomgås (April 2026)
2. Politisk behandling (only if so decided)

What is missing
---------------

- The answer of Skogen kommune (overdue)
- The position of Unionen
- What the hearing ended in
=== $ ko report hearing tom
Høring: En tom høring
=====================

Per 15. januar 2025

Forslagsstiller: ikke oppgitt
Høringsbrev:     ikke oppgitt
Sendt:           ikke oppgitt
Høringsfrist:    ikke oppgitt
Svar sendes til: ikke oppgitt

Ingen høringsinstanser er registrert.

Dette mangler
-------------

- Hva høringen endte med
