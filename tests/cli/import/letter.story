A letter becomes the record of the document, and what it asks for by a day a hearing.
=== file ko.yaml
ko: 1
language: nb
=== file brev.md
Vår ref.: 202403317-12
Deres ref.:

Elvebakken, 14. mai 2024

## Felles leder for de to sentrene

Fylkesdirektøren ber om at forslaget drøftes i regionrådet.

Uttalelser sendes innen 15. august.

Med hilsen

Tor Ulsaker

Fylkesdirektør

Mottakere: Veiledningssenteret i Elvedal, Storgata 3, 3471 NEDRE ELVEDAL
Regionrådet for Elvedal, c/o Elvebakken kommune
Torget 1, 3470 ELVEBAKKEN
=== $ ko import brev.md -o drafts
brev.md: brev-202403317-12, horing-brev-202403317-12
=== stderr
ko: made 6 files
=== $ cat drafts/brev-202403317-12.yaml drafts/horing-brev-202403317-12.yaml
kind: document
id: brev-202403317-12
title: Felles leder for de to sentrene
type: letter
reference: 202403317-12
their_reference: ""
date: 2024-05-14
place: Elvebakken
signatory: tor-ulsaker
recipients:
  - organisation: veiledningssenteret-i-elvedal
    address: Storgata 3, 3471 NEDRE ELVEDAL
    source:
      document: brev-202403317-12
      at: line 18
      quote: Veiledningssenteret i Elvedal, Storgata 3, 3471 NEDRE ELVEDAL
  - organisation: regionradet-for-elvedal
    care_of: elvebakken-kommune
    address: Torget 1, 3470 ELVEBAKKEN
    source:
      document: brev-202403317-12
      at: line 19
      quote: Regionrådet for Elvedal, c/o Elvebakken kommune Torget 1, 3470 ELVEBAKKEN
file:
  path: brev.md
  sha256: f73d3898c1cc95d6b445c6e463d30afe65fd2e3fdead348171b08a82bf9b3f99
draft: true
source:
  - document: brev-202403317-12
    at: line 1
    quote: "Vår ref.: 202403317-12"
  - document: brev-202403317-12
    at: line 6
    quote: Felles leder for de to sentrene
  - document: brev-202403317-12
    at: line 14
    quote: Tor Ulsaker
  - document: brev-202403317-12
    at: line 16
    quote: Fylkesdirektør
  - document: brev-202403317-12
    at: line 4
    quote: Elvebakken, 14. mai 2024
kind: hearing
id: horing-brev-202403317-12
title: Felles leder for de to sentrene
document: brev-202403317-12
deadline: 2024-08-15
asked:
  - organisation: regionradet-for-elvedal
    to: discuss
    source:
      document: brev-202403317-12
      at: line 8
      quote: Fylkesdirektøren ber om at forslaget drøftes i regionrådet.
process:
  - step: Fylkesdirektøren ber om at forslaget drøftes i regionrådet
    source:
      document: brev-202403317-12
      at: line 8
      quote: Fylkesdirektøren ber om at forslaget drøftes i regionrådet.
draft: true
source: {document: brev-202403317-12, at: line 10, quote: Uttalelser sendes innen 15. august.}
=== $ ko import brev.md -O json --diff | head -n 3
{
  "documents": [
    {
