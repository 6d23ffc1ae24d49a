A protocol whose table of those who came lacks one who votes: the draft has both as they stand, and validation tells of it.
=== file ko.yaml
ko: 1
country: "NO"
=== file protokoll.txt
                               MØTEPROTOKOLL

                                 Kommunestyre

Møtedato:    12.03.2024
Tidspunkt:   18:00 - 21:00
Møtested:    Kommunehuset, salen

Følgende medlemmer møtte:
Navn                            Funksjon  Repr.   Varamedlem for
Ada Nes                         Leder     AP
Bo Lie                          VaramedlemH       Eva Dal
Cy Moe                          Medlem    SV

Saksliste
Utvalgs-                                                                        Unntatt
saksnr      Innhold                                                              off.
PS 1/24     Utbedring av brua over elva ved Nedre Skogvik og av veien
            som går dit
RS 2/24     Brev fra fylket om brua
PS 2/24     Eventuelt

PS 1/24 Utbedring av brua over elva ved Nedre Skogvik og av veien som går dit
Kommunestyres behandling av sak 1/2024 i møte den 12.03.2024:

Behandling

Cy Moe (Sosialistisk venstreparti) fremmet følgende tilleggsforslag
På vegne av SV og AP.

Lys på brua

Brua får lys i begge ender.

For forslaget stemte 2: Ada Nes (AP), Cy Moe (SV).
Imot forslaget stemte 2: Bo Lie (H), Di Ås (H).
Dermed ble tilleggsforslag ikke vedtatt.

Avstemning av formannskapets innstilling med vedtatte tillegg:

For forslaget stemte 4: Ada Nes (AP), Bo Lie (H), Cy Moe (SV), Di Ås (H).
Dermed ble innstillingen vedtatt.

Vedtak

Brua utbedres.

   •    Veien dit grøftes.
   •    Som nytt medlem i veiutvalget velges: Finn Ruud

PS 2/24 Eventuelt
Kommunestyres behandling av sak 2/2024 i møte den 12.03.2024:

Behandling
Ingen merknader

Vedtak

Tas til orientering
=== $ ko import protokoll.txt -o drafts
protokoll.txt: protokoll-kommunestyre-2024-03-12, kommunestyre-2024-03-12
=== stderr
error[KO504]: `di-as` votes in 2 votes, first in item PS 1/24, but is not listed as present
   --> drafts/kommunestyre-2024-03-12.yaml:53:27
    |
 53 |         against: [bo-lie, di-as]
    |                           ^^^^^
  8 | present:
    | ------- those present
 63 |         for: [ada-nes, bo-lie, cy-moe, di-as]
    |                                        ----- votes here too
    = mend: add an entry under `present`, or name the one it was

1 error in 1 of 15 files, 14 records
ko: made 14 files
=== $ ko query items --fields series,number,title
series  number  title
──────  ──────  ─────────────────────────────────────────────────────────────────────
PS           1  Utbedring av brua over elva ved Nedre Skogvik og av veien som går dit
RS           2  Brev fra fylket om brua
PS           2  Eventuelt
=== $ sed -n '/proposals:/,/^  - series/p' drafts/kommunestyre-2024-03-12.yaml
    proposals:
      - id: p1
        by: cy-moe
        for: [sv, ap]
        text: |-
          Lys på brua
          Brua får lys i begge ender.
        kind: additional
        source:
          document: protokoll-kommunestyre-2024-03-12
          at: line 28
          quote: >-
            Cy Moe (Sosialistisk venstreparti) fremmet følgende tilleggsforslag På vegne av SV og
            AP. Lys på brua Brua får lys i begge ender.
      - id: p2
        by: formannskapet
        text: Formannskapets innstilling med vedtatte tillegg
        kind: recommendation
        source:
          document: protokoll-kommunestyre-2024-03-12
          at: line 39
          quote: "Avstemning av formannskapets innstilling med vedtatte tillegg:"
    votes:
      - on: p1
        for: [ada-nes, cy-moe]
        against: [bo-lie, di-as]
        stated: {for: 2, against: 2}
        outcome: rejected
        source:
          document: protokoll-kommunestyre-2024-03-12
          at: line 35
          quote: >-
            For forslaget stemte 2: Ada Nes (AP), Cy Moe (SV). Imot forslaget stemte 2: Bo Lie (H),
            Di Ås (H). Dermed ble tilleggsforslag ikke vedtatt.
      - on: p2
        for: [ada-nes, bo-lie, cy-moe, di-as]
        stated: {for: 4}
        outcome: adopted
        source:
          document: protokoll-kommunestyre-2024-03-12
          at: line 41
          quote: >-
            For forslaget stemte 4: Ada Nes (AP), Bo Lie (H), Cy Moe (SV), Di Ås (H). Dermed ble
            innstillingen vedtatt.
    elections:
      - body: veiutvalget
        elected:
          - person: finn-ruud
        source:
          document: protokoll-kommunestyre-2024-03-12
          at: line 44
          quote: >-
            Vedtak Brua utbedres. • Veien dit grøftes. • Som nytt medlem i veiutvalget velges: Finn
            Ruud
    decisions:
      - title: Utbedring av brua over elva ved Nedre Skogvik og av veien som går dit
        text: Brua utbedres
        points: [Veien dit grøftes., "Som nytt medlem i veiutvalget velges: Finn Ruud"]
        outcome: adopted
        source:
          document: protokoll-kommunestyre-2024-03-12
          at: line 44
          quote: >-
            Vedtak Brua utbedres. • Veien dit grøftes. • Som nytt medlem i veiutvalget velges: Finn
            Ruud
    source:
      document: protokoll-kommunestyre-2024-03-12
      at: line 23
      quote: PS 1/24 Utbedring av brua over elva ved Nedre Skogvik og av veien som går dit
  - series: RS
=== $ ko validate
error[KO504]: `di-as` votes in 2 votes, first in item PS 1/24, but is not listed as present
   --> drafts/kommunestyre-2024-03-12.yaml:53:27
    |
 53 |         against: [bo-lie, di-as]
    |                           ^^^^^
  8 | present:
    | ------- those present
 63 |         for: [ada-nes, bo-lie, cy-moe, di-as]
    |                                        ----- votes here too
    = mend: add an entry under `present`, or name the one it was

1 error in 1 of 15 files, 14 records
=== exit 1
