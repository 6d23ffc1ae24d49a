The register of decisions: what became of each by the day, what is not public left out, what is not stated said, on the
days asked for, of one body. A set without decisions has an empty register.
=== file ko.yaml
ko: 1
name: Et oppdiktet styre
=== file records.yaml
{kind: organisation, id: styret, name: Styret, type: committee}
---
{kind: organisation, id: klagenemnda, name: Klagenemnda, type: committee}
---
{kind: person, id: ada-nes, name: Ada Nes}
---
{kind: person, id: bo-lie, name: Bo Lie}
---
{kind: case, id: hallen, title: Hallen, reference: 2026/17}
---
kind: meeting
id: mote
body: styret
status: held
start: 2026-03-25
present: [ada-nes, bo-lie]
agenda:
  - series: PS
    number: 12
    year: 2026
    title: Halltider
    case: hallen
    votes: [{for: 2, against: 0, trial: true}, {for: 1, against: 1, casting: ada-nes}]
    decisions:
      - id: timene
        title: Timene deles likt
        outcome: adopted
        implemented: 2026-04-01
        actions: [{what: Sender timeplan, done: 2026-03-30}, {what: Henter nøkler}]
  - series: PS
    number: 13
    year: 2026
    title: Lån
    decisions:
      - {id: lanet, title: Lånet tas opp, outcome: adopted, vote: {unanimous: true}, appeal: {until: 2026-04-20, received: 2026-05-02, by: bo-lie}}
      - {title: Renten bindes, public: false, outcome: adopted}
  - series: PS
    number: 14
    year: 2026
    title: Ansettelse
    public: false
    decisions: [{title: Ansatt, outcome: adopted}]
---
kind: decision
id: flere-timer
title: Skilaget får to timer til
body: styret
by: ada-nes
date: 2026-04-10
outcome: adopted
amends: mote#timene
reported_in: mote
---
kind: decision
id: intet-lan
title: Lånet tas ikke opp
body: klagenemnda
date: 2026-05-20
supersedes: mote#lanet
---
{kind: decision, id: gammelt, title: Vedtak uten dato og organ}
---
{kind: decision, id: hemmelig, title: Hemmelig vedtak, body: styret, date: 2026-04-01, public: false}
=== $ ko report decisions --as-of 2026-06-01
Vedtaksregister
===============

Per 1. juni 2026

Gjelder:       Et oppdiktet styre
Antall vedtak: 5

Saksnr.   Dato          Avgjort av    Arkivsak  Vedtak        Utfall        Avstemning  Oppfølging
────────  ────────────  ────────────  ────────  ────────────  ────────────  ──────────  ────────────
PS 12/26  25. mars      Styret        2026/17   Timene deles  vedtatt       1–1         gjennomført
          2026                                  likt                                    1. april
                                                                                        2026; endret
                                                                                        ved vedtaket
                                                                                        «Skilaget
                                                                                        får to timer
                                                                                        til» av
                                                                                        10. april
                                                                                        2026;
                                                                                        oppfølging:
                                                                                        1 av 2
                                                                                        utført
PS 13/26  25. mars      Styret        –         Lånet tas     vedtatt       enstemmig   erstattet av
          2026                                  opp                                     vedtaket
                                                                                        «Lånet tas
                                                                                        ikke opp» av
                                                                                        20. mai
                                                                                        2026;
                                                                                        klagefrist
                                                                                        20. april
                                                                                        2026; klage
                                                                                        fra Bo Lie
                                                                                        kom inn
                                                                                        2. mai 2026
–         10. april     Styret,       –         Skilaget får  vedtatt       –           meldt i
          2026          etter                   to timer til                            møtet
                        fullmakt:                                                       25. mars
                        Ada Nes                                                         2026
–         20. mai 2026  Klagenemnda   –         Lånet tas     ikke oppgitt  –           –
                                                ikke opp
–         ikke oppgitt  ikke oppgitt  –         Vedtak uten   ikke oppgitt  –           –
                                                dato og
                                                organ
=== $ ko report decisions styret --from 2026-04 --as-of 2026-06-01
Vedtaksregister
===============

Per 1. juni 2026

Organ:         Styret
Tidsrom:       fra 1. april 2026
Antall vedtak: 1

Dato            Avgjort av               Vedtak                    Utfall   Oppfølging
──────────────  ───────────────────────  ────────────────────────  ───────  ────────────────────────
10. april 2026  etter fullmakt: Ada Nes  Skilaget får to timer     vedtatt  meldt i møtet 25. mars
                                         til                                2026
=== note
On the day of the meeting nothing had become of the decisions, and the later ones had not been made.
=== $ ko report decisions styret --as-of 2026-03-25 --language nn
Vedtaksregister
===============

Per 25. mars 2026

Organ:         Styret
Tal på vedtak: 2

Saksnr.   Dato           Arkivsak  Vedtak             Utfall   Røysting    Oppfølging
────────  ─────────────  ────────  ─────────────────  ───────  ──────────  ─────────────────────────
PS 12/26  25. mars 2026  2026/17   Timene deles likt  vedteke  1–1         oppfølging: 0 av 2 utført
PS 13/26  25. mars 2026  –         Lånet tas opp      vedteke  samrøystes  –
=== $ ko report decisions klagenemnda --to 2026-04-30
Vedtaksregister
===============

Per 15. januar 2025

Organ:         Klagenemnda
Tidsrom:       til 30. april 2026
Antall vedtak: 0

Ingen vedtak er registrert.
=== $ ko report decisions --include-unpublished --as-of 2026-06-01 -O md | grep -c Hemmelig
1
=== $ ko report decisions --from 2026-05-01 --to 2026-04-01
=== stderr
ko: --to is before --from
    turn them round
=== exit 2
=== $ ko report decisions --from neste-uke
=== stderr
ko: --from: "neste-uke" is not a date
    a date is written 2014-02-21, 2014-02 or 2014
=== exit 2
=== $ ko report minutes mote --from 2026-01-01
=== stderr
ko: `minutes` is not on a period
    leave --from and --to out; --as-of names the day it is true for
=== exit 2
