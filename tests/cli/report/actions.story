What is to be done: by owner, what is late first, then by its last day, and what has none last. On its last day nothing is
late; on the day after it is. What is not public is left out and not counted.
=== file ko.yaml
ko: 1
name: Et oppdiktet styre
=== file records.yaml
{kind: organisation, id: styret, name: Styret, type: committee}
---
{kind: organisation, id: utvalget, name: Utvalget, type: committee}
---
{kind: person, id: ada-nes, name: Ada Nes}
---
{kind: person, id: bo-lie, name: Bo Lie}
---
kind: meeting
id: mote
body: styret
status: held
start: 2026-03-25
agenda:
  - nr: 1/26
    title: Halltider
    actions:
      - {who: ada-nes, what: Venter på svar}
      - {who: ada-nes, what: Sender timeplan, due: 2026-04-15}
      - {who: [ada-nes, bo-lie], what: Snakker med kommunen, due: 2026-04-01, note: Skolen er også med.}
      - {who: ada-nes, what: Rydder, done: 2026-03-26}
      - {who: ada-nes, what: Maler, dropped: {on: 2026-03-28, why: for dyrt}}
      - {what: Bestiller nøkler}
      - {who: bo-lie, what: Hemmelig, public: false}
---
{kind: meeting, id: annet, body: utvalget, status: held, start: 2026-03, agenda: [{title: Tur, actions: [{who: bo-lie, what: Leier buss, due: 2026-04}]}]}
=== $ ko report actions --as-of 2026-04-02
Oppfølgingsliste
================

Per 2. april 2026

Gjelder:              Et oppdiktet styre
Åpne:                 5, av dem 1 etter fristen
Utførte:              1
Ikke lenger aktuelle: 1

Ada Nes
-------

- Snakker med kommunen (frist 1. april 2026, fristen er ute), sammen med Bo Lie – Styret, 25. mars
  2026, sak 1/26
  Skolen er også med.
- Sender timeplan (frist 15. april 2026) – Styret, 25. mars 2026, sak 1/26
- Venter på svar (frist ikke oppgitt) – Styret, 25. mars 2026, sak 1/26

Utført: 1. Ikke lenger aktuelt: 1.

Bo Lie
------

- Snakker med kommunen (frist 1. april 2026, fristen er ute), sammen med Ada Nes – Styret, 25. mars
  2026, sak 1/26
  Skolen er også med.
- Leier buss (frist april 2026) – Utvalget, mars 2026, sak 1

Ansvarlig ikke oppgitt
----------------------

- Bestiller nøkler (frist ikke oppgitt) – Styret, 25. mars 2026, sak 1/26
=== $ ko report actions bo-lie --as-of 2026-04-01
Oppfølgingsliste
================

Per 1. april 2026

Gjelder: Bo Lie
Åpne:    2
Utførte: 0

Bo Lie
------

- Snakker med kommunen (frist 1. april 2026), sammen med Ada Nes – Styret, 25. mars 2026, sak 1/26
  Skolen er også med.
- Leier buss (frist april 2026) – Utvalget, mars 2026, sak 1
=== $ ko report actions utvalget --as-of 2026-05-01 --language nn
Oppfølgingsliste
================

Per 1. mai 2026

Gjeld:   Utvalget
Opne:    1, av dei 1 etter fristen
Utførte: 0

Bo Lie
------

- Leier buss (frist april 2026, fristen er ute) – Utvalget, mars 2026, sak 1
=== $ ko report actions styret --as-of 2026-03-27 --language en | head -9
Actions
=======

As of 27 March 2026

About: Styret
Open:  5
Done:  1

=== file tom/ko.yaml
ko: 1
=== $ ko -C tom report actions
Oppfølgingsliste
================

Per 15. januar 2025

Ingen oppfølging er registrert.
=== $ ko -C tom report decisions --language nn
Vedtaksregister
===============

Per 15. januar 2025

Tal på vedtak: 0

Ingen vedtak er registrerte.
=== $ ko -C tom report agenda --language en
Coming meetings
===============

As of 15 January 2025

No coming meetings are recorded.
=== $ ko -C tom report staffing
Bemanning
=========

Per 15. januar 2025

Ingen bemanning er registrert.
