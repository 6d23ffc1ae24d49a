An item that is not public is called so, by whatever address, and what shows it is named.
=== file ko.yaml
ko: 1
name: Et oppdiktet styre
=== file records.yaml
{kind: organisation, id: styret, name: Styret, type: committee}
---
kind: meeting
id: mote
body: styret
status: held
start: 2026-03-25
agenda:
  - {id: lan, series: PS, number: 12, year: 2026, title: Lån, points: [Drøftet.]}
  - id: ansettelse
    series: PS
    number: 13
    year: 2026
    title: Ansettelse
    public: false
    decisions: [{id: tilsatt, title: Tilsatt, outcome: adopted}]
=== $ ko report saksprotokoll mote#ansettelse
=== $ ko show --public mote#ansettelse
=== $ ko show --public mote#tilsatt
=== $ ko report saksprotokoll mote#tilsatt
=== $ ko report saksprotokoll mote#finnes-ikke
=== $ ko report saksprotokoll mote#ansettelse --include-unpublished | head -3
