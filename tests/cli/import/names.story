A name that may be several people's is a question, and whoever is known is not made anew.
=== file ko.yaml
ko: 1
language: nb
=== file persons.yaml
kind: person
id: ada-nes
name: Ada Kristin Nes
---
kind: person
id: ada-moe
name: Ada Moe
---
kind: person
id: tor-andre-eide
name: Tor-André Eide
aliases: [Tor André Lie]
---
kind: person
id: bo-lie
name: Bo Lie
---
kind: person
id: bo-lie-hansen
name: Bo Lie
---
kind: organisation
id: arbeiderpartiet
name: Arbeiderpartiet
type: party
---
kind: organisation
id: kommunestyret
name: Kommunestyret
type: council
=== file protokoll.txt
MØTEPROTOKOLL

Kommunestyre

Møtedato:    16.09.2025
Tidspunkt:   18:00 - 21:00

Følgende medlemmer møtte:
Navn                            Funksjon  Repr.   Varamedlem for
A. K. Nes                       Leder     AP
Tor Andre Lie                   VaramedlemAP      Bo Vik
Cy Berg                         Medlem    AP
Bo Lie                          Medlem    AP

PS 1/25 Halltider

Ada orienterte om saken.

Vedtak
Saken tas til orientering.
=== $ ko import protokoll.txt -o drafts
protokoll.txt: protokoll-kommunestyret-2025-09-16, kommunestyret-2025-09-16
  questions:
    line 13: `Bo Lie` may be bo-lie or bo-lie-hansen; say who by an alias
=== stderr
ko: made drafts/bo-vik.yaml, made drafts/cy-berg.yaml, made drafts/kommunestyret-2025-09-16.yaml, made drafts/protokoll-kommunestyret-2025-09-16.yaml
=== $ ls drafts
bo-vik.yaml
cy-berg.yaml
kommunestyret-2025-09-16.yaml
protokoll-kommunestyret-2025-09-16.yaml
=== $ cat drafts/kommunestyret-2025-09-16.yaml
kind: meeting
id: kommunestyret-2025-09-16
body: kommunestyret
status: held
start: 2025-09-16T18:00
end: 2025-09-16T21:00
present:
  - person: ada-nes
    for: arbeiderpartiet
    role: leader
    source: {document: protokoll-kommunestyret-2025-09-16, at: line 10, quote: A. K. Nes Leder AP}
  - person: tor-andre-eide
    for: arbeiderpartiet
    instead_of: bo-vik
    source: {document: protokoll-kommunestyret-2025-09-16, at: line 11, quote: Tor Andre Lie Varamedlem AP Bo Vik}
  - person: cy-berg
    for: arbeiderpartiet
    source: {document: protokoll-kommunestyret-2025-09-16, at: line 12, quote: Cy Berg Medlem AP}
  - name: Bo Lie
    for: arbeiderpartiet
    source: {document: protokoll-kommunestyret-2025-09-16, at: line 13, quote: Bo Lie Medlem AP}
absent:
  - person: bo-vik
    source: {document: protokoll-kommunestyret-2025-09-16, at: line 11, quote: Tor Andre Lie Varamedlem AP Bo Vik}
agenda:
  - series: PS
    number: 1
    year: 2025
    title: Halltider
    points:
      - text: Ada orienterte om saken.
        source: {document: protokoll-kommunestyret-2025-09-16, at: line 17, quote: Ada orienterte om saken.}
    decisions:
      - title: Saken tas til orientering
        outcome: noted
        source: {document: protokoll-kommunestyret-2025-09-16, at: line 19, quote: Vedtak Saken tas til orientering.}
    source: {document: protokoll-kommunestyret-2025-09-16, at: line 15, quote: PS 1/25 Halltider}
draft: true
source:
  - document: protokoll-kommunestyret-2025-09-16
    at: line 3
    quote: Kommunestyre
  - document: protokoll-kommunestyret-2025-09-16
    at: line 5
    quote: "Møtedato: 16.09.2025"
  - document: protokoll-kommunestyret-2025-09-16
    at: line 6
    quote: "Tidspunkt: 18:00 - 21:00"
