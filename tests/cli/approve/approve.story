The minutes of a meeting are approved by a later one.
=== file ko.yaml
ko: 1
=== file records.yaml
kind: organisation
id: styret
name: Styret
type: committee
---
kind: meeting
id: mote-1
body: styret
start: 2025-01-10T18:00
status: held
minutes: {status: draft, by: ada-nes}   # to be sent
---
kind: meeting
id: mote-2
body: styret
start: 2025-02-10T18:00
status: held
---
kind: person
id: ada-nes
name: Ada Nes
=== $ ko approve mote-1 --in mote-2
=== stderr
ko: changed records.yaml
=== $ cat records.yaml | grep minutes
minutes: {status: approved, by: ada-nes, on: 2025-02-10, approved_in: mote-2}   # to be sent
=== $ ko approve mote-2 --in mote-2
=== stderr
ko: `mote-2` cannot approve its own minutes here
    `ko set mote-2#minutes/approved_by` says who approved them
=== exit 2
=== $ ko approve mote-1 --in mote-3
=== stderr
ko: there is no record `mote-3`; did you mean `mote-1`?
=== exit 2
