What whoever wrote the minutes got wrong is asked about, and makes no record that cannot be read.
=== file ko.yaml
ko: 1
=== file protokoll.txt
MØTEPROTOKOLL

Formannskapet

Møtedato: 22.01.2026

Følgende medlemmer møtte:
Navn             Funksjon  Repr.
Ada Nes          Leder     AP
Bo Lie           Medlem    H
Cy Moe           Medlem    SP

PS 1/26 Tilskudd

1)
Ada Nes (AP) fremmet følgende forslag:
Laget får 200.000 kr.

Dette ble satt opp mot:

2)
Bo Lie (H) fremmet følgende forslag:
Laget får 100.000 kr.

For forslag 1 stemte 2: Ada Nes (AP), Cy Moe (SP).
For forslag 1 stemte 1: Bo Lie (H).
Dermed ble forslag 1 vedtatt.
=== $ ko import protokoll.txt -o drafts; sed -n '/votes:/,/^draft/p' drafts/formannskapet-2026-01-22.yaml
protokoll.txt: protokoll-formannskapet-2026-01-22, formannskapet-2026-01-22
  questions:
    line 25: votes for one proposal are listed twice; which they are for cannot be told
    votes:
      - source:
          document: protokoll-formannskapet-2026-01-22
          at: line 25
          quote: >-
            For forslag 1 stemte 2: Ada Nes (AP), Cy Moe (SP). For forslag 1 stemte 1: Bo Lie (H).
            Dermed ble forslag 1 vedtatt.
    source: {document: protokoll-formannskapet-2026-01-22, at: line 13, quote: PS 1/26 Tilskudd}
draft: true
=== stderr
ko: made 9 files
=== $ ko validate --select KO1,KO2
10 files, 9 records: nothing to report
