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
=== stderr
ko: `mote#ansettelse` is not public
    --include-unpublished reports on it in full
=== exit 2
=== $ ko show --public mote#ansettelse
=== stderr
ko: `mote#ansettelse` is not public
    without --public it is shown in full
=== exit 2
=== $ ko show --public mote#tilsatt
=== stderr
ko: `mote#tilsatt` is not public
    without --public it is shown in full
=== exit 2
=== $ ko report saksprotokoll mote#tilsatt
=== stderr
ko: `mote#tilsatt` is not public
    --include-unpublished reports on it in full
=== exit 2
=== $ ko report saksprotokoll mote#finnes-ikke
=== stderr
ko: `mote#finnes-ikke` is no item, which `saksprotokoll` reports on
    write `ko report saksprotokoll MEETING#ITEM`, such as `mote#1`
=== exit 2
=== $ ko report saksprotokoll mote#ansettelse --include-unpublished | head -3
Ikke til publisering: inneholder opplysninger som ikke er offentlige

Saksprotokoll
