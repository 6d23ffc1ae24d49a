What a law or bylaws lay down, and whose it is: the special before the general.
=== file ko.yaml
ko: 1
profile: forening
bylaws:
  - {rule: minutes-published-in-time, section: § 12, days: 10}
=== file records.yaml
kind: organisation
id: styret
name: Styret i Skogvik songlag
type: committee
bylaws:
  - {rule: notice-in-time, section: § 9, days: 5, from: 2025-01-01}
=== $ ko explain notice-in-time
KO561 notice-in-time
====================

Finds a notice that went out later before the meeting than it has to.

Why:       Whoever is called too late cannot prepare, and what is decided can be set aside.
Severity:  warning
Authority: the law or the bylaws that lay the number of days down
Speaks:    where a profile or bylaws lay it down, unless it is ignored

Laid down by
------------

The special goes before the general, and of two alike the one that asks more.

the bylaws of styret, § 9: 5 days; from 2025-01-01
                           for styret
forening:                  14 days
                           for bodies of the type association, council, committee

Found
-----

    # Oppdiktet eksempel.
    kind: organisation
    id: styret
    name: Styret i Skogvik idrettslag
    type: committee
    bylaws:
      - {rule: notice-in-time, section: § 6, days: 8}
    ---
    kind: meeting
    id: styret-2025-03-11
    body: styret
    status: held
    start: 2025-03-11T18:00
    place: Klubbhuset
    called: {on: 2025-03-04}

Mended
------

    # Oppdiktet eksempel.
    kind: organisation
    id: styret
    name: Styret i Skogvik idrettslag
    type: committee
    bylaws:
      - {rule: notice-in-time, section: § 6, days: 8}
    ---
    kind: meeting
    id: styret-2025-03-11
    body: styret
    status: held
    start: 2025-03-11T18:00
    place: Klubbhuset
    called: {on: 2025-03-03}
=== $ ko explain minutes-published-in-time | tail -12
    name: Styret i Skogvik idrettslag
    type: committee
    bylaws:
      - {rule: minutes-published-in-time, section: § 14, days: 10}
    ---
    kind: meeting
    id: styret-2025-03-11
    body: styret
    status: held
    start: 2025-03-11T18:00
    place: Klubbhuset
    minutes: {status: draft, published: 2025-03-21}
=== $ ko explain gender-balance | tail -20

    # Oppdiktet eksempel.
    kind: organisation
    id: utvalget
    name: Utvalg for kultur
    type: committee
    profile: likestillingsloven
    members:
      - {person: ada, from: 2024-01-01}
      - {person: bo, from: 2024-01-01}
      - {person: cy, from: 2024-01-01}
      - {person: di, from: 2024-01-01}
    ---
    {kind: person, id: ada, name: Ada Nes, gender: kvinne}
    ---
    {kind: person, id: bo, name: Bo Lie, gender: mann}
    ---
    {kind: person, id: cy, name: Cy Moe, gender: mann}
    ---
    {kind: person, id: di, name: Di Ruud, gender: kvinne}
=== note
Where nobody lays it down nothing is said.
=== $ ko explain KO402 | tail -3
    status: held
    start: 2025-03-11T18:00
    end: 2025-03-11T19:00
