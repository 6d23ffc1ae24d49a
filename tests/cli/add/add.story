An entry comes last in its list, laid out as the one before it.
=== file ko.yaml
ko: 1
=== file records.yaml
kind: organisation
id: styret
name: Styret
type: committee
members:
  - {person: ada-nes, role: leader}
---
kind: person
id: ada-nes
name: Ada Nes
---
kind: meeting
id: mote
body: styret
start: 2025-01-10T18:00
status: held
present: [ada-nes]
agenda:
  - title: Budsjett
=== $ ko add styret#members '{person: ada-nes, role: secretary, from: 2025-01-01}'
=== stderr
ko: changed records.yaml
=== $ ko add mote#1/actions '{who: ada-nes, what: "Sende budsjettet: innen fredag", due: 2025-01-17}'
=== stderr
ko: changed records.yaml
=== $ ko add mote#agenda '{title: Eventuelt}'
=== stderr
ko: changed records.yaml
=== $ ko add ada-nes#aliases Adele
=== stderr
ko: changed records.yaml
=== $ cat records.yaml
kind: organisation
id: styret
name: Styret
type: committee
members:
  - {person: ada-nes, role: leader}
  - {person: ada-nes, role: secretary, from: 2025-01-01}
---
kind: person
id: ada-nes
name: Ada Nes
aliases: [Adele]
---
kind: meeting
id: mote
body: styret
start: 2025-01-10T18:00
status: held
present: [ada-nes]
agenda:
  - title: Budsjett
    actions:
      - who: ada-nes
        what: "Sende budsjettet: innen fredag"
        due: 2025-01-17
  - title: Eventuelt
=== $ ko add styret#name x
=== stderr
ko: `styret#name` is no list
    `ko set` gives it a value
=== exit 2
=== $ ko add styret#members '{person: [}'
=== stderr
ko: `{person: [}`: the bracket `[` is never closed
    put `]` where its list or mapping ends, perhaps at the end of line 1
=== exit 2
