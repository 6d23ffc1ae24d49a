Every report on one small set in which each has something to say.
=== file ko.yaml
ko: 1
name: Vik
=== file records.yaml
kind: organisation
id: vik
name: Vik idrettslag
type: association
predecessors: [gamle-vik]
---
{kind: organisation, id: gamle-vik, name: Gamle Vik, type: association, successor: vik, dissolved: 2020-12-31}
---
kind: organisation
id: styret
name: Styret
type: committee
parent: vik
founded: 2024-01-01
quorum: half
posts:
  - {id: leder, role: leader, title: Leder, percent: 20, function: leadership}
  - {id: medlem, role: member, seats: 2}
members:
  - {person: ada-nes, post: leder, from: 2024-01-01, to: 2025-12-31}
  - {person: bo-lie, post: medlem, group: A, rank: 1, from: 2024-01-01, leave: {from: 2025-02-01, to: 2025-03-31, reason: study}}
  - {vacant: true, post: medlem}
  - {name: Eli Vik, role: deputy, tentative: true}
figures:
  - {what: members, value: 120, at: 2025-01-01}
staffing:
  - {percent: 50%, at: 2025}
---
kind: organisation
id: arsmotet
name: Årsmøtet
type: council
parent: vik
budget: [{year: 2025, amount: 500000, change: increased}]
elections:
  - body: styret
    date: 2024-03-01
    role: member
    seats: 2
    ballots: 30
    blank: 1
    candidates: [{person: ada-nes, votes: 20}, {person: bo-lie, votes: 9}, {name: Per, votes: 0, declined: true}]
    elected: [ada-nes, {person: bo-lie, lots: true}]
    deputies: [{person: cy-moe, deputises_for: bo-lie}]
---
{kind: organisation, id: ap, name: Alliansepartiet, type: party}
---
{kind: person, id: ada-nes, name: Ada Nes, gender: kvinne, born: 1980-05}
---
{kind: person, id: bo-lie, name: Bo Lie, memberships: [{organisation: ap, role: member}]}
---
{kind: person, id: cy-moe, name: Cy Moe, party: ap}
---
{kind: case, id: hall, title: Ny hall, opened: 2024-12-01, responsible: ada-nes, documents: [brev], parties: [vik]}
---
kind: meeting
id: styret-1
body: styret
number: 1
title: Første møte
status: held
start: 2025-02-10T18:00
end: 2025-02-10T20:00
place: Klubbhuset
chair: ada-nes
secretary: cy-moe
guests: [{person: cy-moe, role: observer}, {name: Gro Li, for: ap, arrived: "18:00", left: "18:20"}]
present:
  - {person: ada-nes, role: leader}
  - {person: cy-moe, instead_of: bo-lie, arrived: "18:30"}
  - {person: di-ruud, for: ap, remote: true, left: "19:30"}
absent:
  - {person: bo-lie, reason: Reise, substitute: cy-moe}
agenda:
  - nr: "1"
    title: Hallen
    case: hall
    type: matter
    start: "18:10"
    end: "18:40"
    points:
      - {kind: report, text: Taket lekker., by: cy-moe}
    remarks: [{text: Vil ha den ført., by: cy-moe}]
    treatments: [{body: vik, on: 2025-01-20, outcome: adopted, text: Utredes}]
    proposals:
      - {id: a, text: Bygg nå., by: cy-moe}
      - {id: b, text: Vent., by: cy-moe}
    decisions:
      - id: bygg
        title: Hallen bygges
        text: Hallen bygges.
        outcome: rejected
        amounts: [{what: Bygg, amount: 100000, year: 2025}]
        vote: {points: [1], for: [cy-moe], against: [ada-nes], blank: [di-ruud], casting: ada-nes}
        actions:
          - {what: Hente inn pris, who: [cy-moe], due: 2025-03-01, done: 2025-02-20}
      - title: Leder av byggenemnda
        vote: {elect: {seats: 1, candidates: {cy-moe: [ada-nes], bo-lie: 0}, elected: [cy-moe]}}
      - title: Budsjettet følges
        vote: {by_party: [{party: ap, for: 1, against: 0}], on: a, stated: {for: 2}}
  - nr: "2"
    title: Eventuelt
    recused: [{person: ada-nes, reason: Søsteren er byggherre, instead: di-ruud}]
    points: [Ingenting.]
    decisions:
      - title: Mellom to forslag
        points: [Ett., To.]
        vote: {between: {a: [cy-moe], b: 0}, chosen: a}
---
kind: decision
id: fullmakt
title: Fullmakt
body: styret
date: 2025-03-01
text: Leder får fullmakt.
outcome: adopted
actions: [{what: Si fra til laget, who: cy-moe, done: 2025-03-03}, {what: Melde fra, who: ada-nes, due: 2025-04~}]
---
{kind: document, id: brev, title: Brev, type: letter, date: 2025-01-05, sender: vik, recipients: [{organisation: styret}, {organisation: ap}], copies: [{person: bo-lie}], reference: 2025/1-1}
---
kind: hearing
id: horing
title: Høring om hallen
proposer: vik
document: brev
sent: 2025-01-05
deadline: 2025-02-16
asked: [styret, ap]
decision: fullmakt
statements: [{from: styret, received: 2025-02-12, summary: Enig}]
---
kind: project
id: hallen
title: Hallen
type: project
owner: vik
group: styret
mandate: {document: brev, approved: fullmakt, text: Bygge innen året}
goals: [En hall til alle]
limits: Ikke svømmehall
plans: [{title: Byggeplan, owner: ada-nes, due: 2025-04-01}]
from: 2025-01-01
phases: [{name: Plan, from: 2025-01-01, to: 2025-06-30}]
roles: [{role: owner, held_by: vik}, {role: leader, held_by: ada-nes, percent: 10, from: 2025-01-01, to: 2025-06-30}]
measures: [{title: Grave, scope: local, owner: ada-nes, status: begun}]
evaluations: [{at: 2025-07-01, by: ada-nes, title: Etter plan, points: [{kind: risk, text: Dyrt}, {text: Fint}]}]
---
{kind: person, id: di-ruud, name: Di Ruud}
---
kind: meeting
id: styret-2
body: styret
number: 2
status: called
start: 2025-04-07T18:00
place: Klubbhuset
called: 2025-03-20
agenda: [{nr: "1", title: Godkjenning av protokoll}, {nr: "2", title: Hallen, case: hall, documents: [brev]}]
=== $ ko report actions --as-of 2025-03-15
Oppfølgingsliste
================

Per 15. mars 2025

Gjelder: Vik
Åpne:    1
Utførte: 2

Ada Nes
-------

- Melde fra (frist ca. april 2025) – Styret, 1. mars 2025

Cy Moe
------

Utført: 2.
=== $ ko report agenda --as-of 2025-03-15
Kommende møter
==============

Per 15. mars 2025

Gjelder: Vik

Mandag 7. april 2025: Møte i styret
-----------------------------------

Status:     innkalt
Tid:        kl. 18.00
Sted:       Klubbhuset
Innkalling: 20. mars 2025

Saksnr.  Arkivsak  Tittel                    Lukket
───────  ────────  ────────────────────────  ──────
1                  Godkjenning av protokoll
2        Ny hall   Hallen
=== $ ko report attendance styret --as-of 2025-03-15
Frammøte
========

Per 15. mars 2025

Organ:          Styret
Avholdte møter: 1

Møter
-----

Nr.  Dato                     Møtte  Delvis til stede  Vara  Forfall
───  ───────────────────────  ─────  ────────────────  ────  ───────
  1  mandag 10. februar 2025      1                 1     1        1

Møte for møte
-------------

M: møtte. D: delvis til stede. V: vara. S: møtte i en enkeltsak. F: forfall. En strek betyr at
personen ikke er ført opp. Tallene over kolonnene viser til møtene i tabellen ovenfor.

Navn     1
───────  ─
Ada Nes  M
Di Ruud  D
Bo Lie   F
Cy Moe   V

Person for person
-----------------

Navn     Møter  Møtte  Delvis til stede  Som vara  Forfall  Andel
───────  ─────  ─────  ────────────────  ────────  ───────  ─────
Ada Nes      1      1                 0         0        0  100 %
Di Ruud      1      0                 1         0        0   75 %
Bo Lie       1      0                 0         0        1    0 %
Cy Moe       1      0                 0         1        0   75 %

Andelen er hvor mye av møtet personen var til stede, i gjennomsnitt over møtene der personen møtte
eller hadde forfall.
=== $ ko report case hall --as-of 2025-03-15
Ny hall
=======

Per 15. mars 2025

Opprettet: 1. desember 2024
Avsluttet: ikke ført opp
Ansvarlig: Ada Nes
Parter:    Vik idrettslag

Saksgang
--------

Dato             Organ   Saksnr.  Tittel  Utfall        Vedtak           Avstemning  Videre
───────────────  ──────  ───────  ──────  ────────────  ───────────────  ──────────  ───────────────
10. februar      Styret  1        Hallen  ikke vedtatt  Hallen bygges;   1–1; 1–0    oppfølging: 1
2025                                                    Leder av                     av 1 utført
                                                        byggenemnda;
                                                        Budsjettet
                                                        følges

Dokumenter
----------

- Brev (5. januar 2025)
=== $ ko report decisions --as-of 2025-03-15
Vedtaksregister
===============

Per 15. mars 2025

Gjelder:       Vik
Antall vedtak: 5

Saksnr.  Dato           Avgjort   Arkivsak  Vedtak          Utfall        Avstemning  Videre
                        av
───────  ─────────────  ────────  ────────  ──────────────  ────────────  ──────────  ──────────────
1        10. februar    Styret    Ny hall   Hallen bygges   ikke vedtatt  1–1         oppfølging: 1
         2025                                                                         av 1 utført
1        10. februar    Styret    Ny hall   Leder av        ikke oppgitt  –           –
         2025                               byggenemnda
1        10. februar    Styret    Ny hall   Budsjettet      ikke oppgitt  1–0         –
         2025                               følges
2        10. februar    Styret    –         Mellom to       ikke oppgitt  1–0         –
         2025                               forslag
–        1. mars 2025   Styret    –         Fullmakt        vedtatt       –           oppfølging: 1
                                                                                      av 2 utført
=== $ ko report hearing horing --as-of 2025-03-15
Høring: Høring om hallen
========================

Per 15. mars 2025

Forslagsstiller: Vik idrettslag
Høringsbrev:     Brev
Sendt:           5. januar 2025
Høringsfrist:    16. februar 2025
Svar sendes til: ikke oppgitt
Vedtak:          Fullmakt
Har svart:       1 av 2

Høringsinstanser
----------------

Høringsinstans   Forespørsel   Frist             Svar                      Standpunkt
───────────────  ────────────  ────────────────  ────────────────────────  ───────────────────────
Styret           ikke oppgitt  16. februar 2025  mottatt 12. februar 2025  standpunkt ikke oppgitt
Alliansepartiet  ikke oppgitt  16. februar 2025  mangler                   –

Dette mangler
-------------

- Standpunktet til Styret
- Svar fra Alliansepartiet (fristen er ute)
=== $ ko report innkalling styret-2 --as-of 2025-03-15
Møteinnkalling
==============

Organ:      Styret
Møtenummer: 2
Dato:       mandag 7. april 2025
Tid:        kl. 18.00
Sted:       Klubbhuset
Innkalling: 20. mars 2025

Saksliste
---------

Saksnr.  Arkivsak  Tittel                    Lukket
───────  ────────  ────────────────────────  ──────
1                  Godkjenning av protokoll
2        Ny hall   Hallen

Saksdokumenter
--------------

- Brev (sak 2)
=== $ ko report organisation vik --as-of 2025-03-15
Vik idrettslag
==============

Per 15. mars 2025

Type:        forening
Forgjengere: Gamle Vik

Underliggende enheter
---------------------

- Årsmøtet
- Styret

Medlemmer og ansatte
--------------------

Ingen er ført opp.
=== $ ko report organisation styret --as-of 2025-03-15
Styret
======

Per 15. mars 2025

Type:      utvalg
Del av:    Vik idrettslag
Opprettet: 1. januar 2024

Stillinger
----------

Stilling  Stillingsprosent  Plasser  Innehaver
────────  ────────────────  ───────  ────────────────
Leder     20 %              –        Ada Nes
Medlem    –                 2        Bo Lie og vakant

Medlemmer og ansatte
--------------------

Navn     Rolle       Periode                                   Merknad
───────  ──────────  ────────────────────────────────────────  ────────────
Ada Nes  Leder       fra 1. januar 2024 til 31. desember 2025  –
Bo Lie   Medlem      fra 1. januar 2024                        –
vakant   Medlem      –                                         –
Eli Vik  Varamedlem  –                                         ikke avklart

Endringer
---------

1. januar 2024: Opprettet
                Første dag: Ada Nes (leder) og Bo Lie (medlem)
=== $ ko report organisation gamle-vik --as-of 2025-03-15
Gamle Vik
=========

Per 15. mars 2025

Type:        forening
Nedlagt:     31. desember 2020
Etterfølger: Vik idrettslag

Medlemmer og ansatte
--------------------

Ingen er ført opp.

Endringer
---------

31. desember 2020: Nedlagt
=== $ ko report person ada-nes --as-of 2025-03-15
Ada Nes
=======

Per 15. mars 2025

Verv og stillinger
------------------

Organisasjon  Rolle  Periode
────────────  ─────  ────────────────────────────────────────
Styret        Leder  fra 1. januar 2024 til 31. desember 2025

Roller i prosjekter
-------------------

Prosjekt  Rolle  Stillingsprosent  Periode
────────  ─────  ────────────────  ────────────────────────────────────
Hallen    Leder  10 %              fra 1. januar 2025 til 30. juni 2025

Frammøte
--------

Organ   Møter  Møtte  Delvis til stede  Som vara  Forfall  Andel
──────  ─────  ─────  ────────────────  ────────  ───────  ─────
Styret      1      1                 0         0        0  100 %

Oppfølging som ikke er utført
-----------------------------

- Melde fra (frist ca. april 2025) – Styret, 1. mars 2025
=== $ ko report person bo-lie --as-of 2025-03-15
Bo Lie
======

Per 15. mars 2025

Verv og stillinger
------------------

Organisasjon     Rolle   Periode
───────────────  ──────  ──────────────────
Styret           Medlem  fra 1. januar 2024
Alliansepartiet  Medlem  –

Frammøte
--------

Organ   Møter  Møtte  Delvis til stede  Som vara  Forfall  Andel
──────  ─────  ─────  ────────────────  ────────  ───────  ─────
Styret      1      0                 0         0        1    0 %
=== $ ko report person cy-moe --as-of 2025-03-15
Cy Moe
======

Per 15. mars 2025

Parti: Alliansepartiet

Frammøte
--------

Organ   Møter  Møtte  Delvis til stede  Som vara  Forfall  Andel
──────  ─────  ─────  ────────────────  ────────  ───────  ─────
Styret      1      0                 0         1        0   75 %
=== $ ko report project hallen --as-of 2025-03-15
Hallen
======

Type:           Prosjekt
Eier:           Vik idrettslag
Prosjektgruppe: Styret
Tidsrom:        fra 1. januar 2025
Mandat:         Brev
                Bygge innen året
                Fullmakt (Styret, 1. mars 2025)

Mål
---

- En hall til alle

Avgrensninger
-------------

- Ikke svømmehall

Styring og roller
-----------------

Rolle  Innehaver       Stillingsprosent  Periode
─────  ──────────────  ────────────────  ────────────────────────────────────
Eier   Vik idrettslag  –                 –
Leder  Ada Nes         10 %              fra 1. januar 2025 til 30. juni 2025

Faser
-----

Fase  Periode
────  ────────────────────────────────────
Plan  fra 1. januar 2025 til 30. juni 2025

Tiltak
------

Tiltak  Nivå    Ansvarlig  Status
──────  ──────  ─────────  ──────
Grave   lokalt  Ada Nes    begun

Planer
------

Plan       Frist          Ansvarlig
─────────  ─────────────  ─────────
Byggeplan  1. april 2025  Ada Nes

Evalueringer
------------

Etter plan

Dato:        1. juli 2025
Evaluert av: Ada Nes
Risiko:      Dyrt

- Fint
=== $ ko report staffing --as-of 2025-03-15
Bemanning
=========

Per 15. mars 2025

Gjelder: Vik

Årsverk etter enhet
-------------------

Enhet   Hjemlet  Besatt  Permisjon  Vikarer  I arbeid  Vakant  Oppgitt i alt
──────  ───────  ──────  ─────────  ───────  ────────  ──────  ─────────────
Styret     0,20    0,20       0,00     0,00      0,20    0,00           0,50

Fordeling på funksjon og forholdstall
-------------------------------------

Enhet      Ledelse  Administrasjon    Tjeneste  Andel ledelse  Tjeneste per leder  Andel vakant
──────  ──────────  ──────────────  ──────────  ─────────────  ──────────────────  ────────────
Styret  0,20..0,50      0,00..0,30  0,00..0,30     minst 40 %          0,00..1,50           0 %

Vakante stillinger
------------------

Enhet   Stilling  Stillingsprosent
──────  ────────  ────────────────
Styret  Medlem    ikke oppgitt

Permisjoner
-----------

Navn    Enhet   Stilling  Del av stillingen  Periode
──────  ──────  ────────  ─────────────────  ─────────────────────────────────────
Bo Lie  Styret  Medlem    100 %              fra 1. februar 2025 til 31. mars 2025

Tallene er årsverk: 1,00 er én hel stilling. Det som ikke er oppgitt, er ukjent og ikke null.
=== $ ko report summary styret-1 --as-of 2025-03-15
Første møte
===========

Organ:            Styret
Dato:             mandag 10. februar 2025
Tid:              kl. 18.00–20.00
Sted:             Klubbhuset
Til stede (3):    Ada Nes (leder), Cy Moe (vara for Bo Lie), Di Ruud (Alliansepartiet, på fjernmøte)
Delvis til stede: Cy Moe (fra kl. 18.30), Di Ruud (til kl. 19.30), Gro Li (fra kl. 18.00, til
                  kl. 18.20)
Vara:             Cy Moe (vara for Bo Lie)
Andre til stede:  Cy Moe (observatør)
                  Gro Li (Alliansepartiet)
Forfall (1):      Bo Lie (Reise) – Cy Moe møtte som vara
Vedtak:           Hallen bygges (ikke vedtatt, punkt 1, 1 for (Cy Moe), 1 mot (Ada Nes), 1 blankt
                  (Di Ruud), stemmen til Ada Nes avgjorde)
                  Leder av byggenemnda (utfall ikke oppgitt, Valg (1 plass): Cy Moe fikk 1 stemme
                  (Ada Nes), Bo Lie fikk 0 stemmer, valgt: Cy Moe)
                  Budsjettet følges (utfall ikke oppgitt, 2 for, for: Alliansepartiet (1))
                  Mellom to forslag (utfall ikke oppgitt, forslag a fikk 1 stemme (Cy Moe), forslag
                  b fikk 0 stemmer)
Voteringer:       4, av dem 1 delte
Delt votering:    1 Hallen: 1–1
Beløp:            Hallen bygges: kr 100 000 (Bygg, 2025)
Oppfølging:       Cy Moe: Hente inn pris (utført 20. februar 2025)
Neste møte:       ikke oppgitt
Godkjenning:      ikke oppgitt
=== $ ko report summary styret --as-of 2025-03-15
Styret
======

Per 15. mars 2025

Del av:        Vik idrettslag
Medlemmer (2): Ada Nes, Bo Lie
Neste møte:    mandag 7. april 2025 kl. 18.00, Klubbhuset

Møter
-----

- mandag 10. februar 2025: Første møte (3 til stede, 1 forfall)
  - Vedtak: Hallen bygges (ikke vedtatt, punkt 1, 1 for (Cy Moe), 1 mot (Ada Nes), 1 blankt (Di
    Ruud), stemmen til Ada Nes avgjorde)
  - Vedtak: Leder av byggenemnda (utfall ikke oppgitt, Valg (1 plass): Cy Moe fikk 1 stemme (Ada
    Nes), Bo Lie fikk 0 stemmer, valgt: Cy Moe)
  - Vedtak: Budsjettet følges (utfall ikke oppgitt, 2 for, for: Alliansepartiet (1))
  - Vedtak: Mellom to forslag (utfall ikke oppgitt, forslag a fikk 1 stemme (Cy Moe), forslag b fikk
    0 stemmer)
- mandag 7. april 2025: Møte i styret (innkalt)
=== $ ko report votes styret --as-of 2025-03-15
Delte voteringer
================

Organ: Styret

Mandag 10. februar 2025
-----------------------

1 Hallen

Punkt 1, 1 for (Cy Moe), 1 mot (Ada Nes), 1 blankt (Di Ruud), stemmen til Ada Nes avgjorde.

Parti            for  mot  blank
───────────────  ───  ───  ─────
Alliansepartiet    1    0      1
ukjent             0    1      0
=== $ ko report year styret --as-of 2025-03-15
Årsmelding: Styret
==================

Per 15. mars 2025

Tidsrom:        fra 1. januar 2025 til 31. desember 2025
Avholdte møter: 1
Saker:          2
Vedtak (5):     ikke vedtatt 1, ikke oppgitt 3, vedtatt 1

Møter
-----

Dato                     Sted        Saker
───────────────────────  ──────────  ─────
mandag 10. februar 2025  Klubbhuset      2

Frammøte
--------

Navn     Møter  Møtte  Delvis til stede  Som vara  Forfall  Andel
───────  ─────  ─────  ────────────────  ────────  ───────  ─────
Ada Nes      1      1                 0         0        0  100 %
Di Ruud      1      0                 1         0        0   75 %
Bo Lie       1      0                 0         0        1    0 %
Cy Moe       1      0                 0         1        0   75 %

Vedtak
------

Saksnr.  Dato              Arkivsak  Vedtak             Utfall        Avstemning  Videre
───────  ────────────────  ────────  ─────────────────  ────────────  ──────────  ──────────────────
1        10. februar 2025  Ny hall   Hallen bygges      ikke vedtatt  1–1         oppfølging: 1 av 1
                                                                                  utført
1        10. februar 2025  Ny hall   Leder av           ikke oppgitt  –           –
                                     byggenemnda
1        10. februar 2025  Ny hall   Budsjettet følges  ikke oppgitt  1–0         –
2        10. februar 2025  –         Mellom to forslag  ikke oppgitt  1–0         –
–        1. mars 2025      –         Fullmakt           vedtatt       –           oppfølging: 1 av 2
                                                                                  utført

Tid fra saken ble opprettet til vedtak
--------------------------------------

Saker:        1
Gjennomsnitt: 71 dager
Median:       71 dager
Korteste:     71 dager
Lengste:      71 dager
=== $ ko report minutes styret-1
Referat: Første møte
====================

Organ:           Styret
Møtenummer:      1
Tid:             mandag 10. februar 2025 kl. 18.00–20.00
Sted:            Klubbhuset
Møteleder:       Ada Nes
Referent:        Cy Moe
Til stede:       Ada Nes (leder), Cy Moe (vara for Bo Lie), Di Ruud (Alliansepartiet, på fjernmøte)
Andre til stede: Cy Moe (observatør)
                 Gro Li (Alliansepartiet)
Forfall:         Bo Lie (Reise) – Cy Moe møtte som vara

Cy Moe kom til møtet kl. 18.30. Di Ruud forlot møtet kl. 19.30. Gro Li kom til møtet kl. 18.00. Gro
Li forlot møtet kl. 18.20.

Saker
-----

1. Hallen

Arkivsak:             Ny hall
Tidligere behandling: Vik idrettslag, 20. januar 2025 (vedtatt): Utredes
Tid:                  kl. 18.10–18.40

- Cy Moe (orientering): Taket lekker.

Forslag:            Forslag 1 fra Cy Moe: Bygg nå.
                    Forslag 2 fra Cy Moe: Vent.
Vedtak:             Hallen bygges (ikke vedtatt, punkt 1, 1 for (Cy Moe), 1 mot (Ada Nes), 1 blankt
                    (Di Ruud), stemmen til Ada Nes avgjorde)
                    Hallen bygges.
                    kr 100 000 (Bygg, 2025)
                    Leder av byggenemnda (utfall ikke oppgitt, Valg (1 plass): Cy Moe fikk 1 stemme
                    (Ada Nes), Bo Lie fikk 0 stemmer, valgt: Cy Moe)
                    Budsjettet følges (utfall ikke oppgitt, 2 for, for: Alliansepartiet (1))
Protokolltilførsel: Cy Moe: Vil ha den ført.
Oppfølging:         Cy Moe: Hente inn pris (frist 1. mars 2025)

2. Eventuelt

Inhabil: Ada Nes (Søsteren er byggherre) – Di Ruud tok sete

- Ingenting.

Vedtak: Mellom to forslag (utfall ikke oppgitt, forslag a fikk 1 stemme (Cy Moe), forslag b fikk 0
        stemmer)
        1. Ett.
        2. To.

Neste møte og godkjenning
-------------------------

Neste møte:  ikke oppgitt
Godkjenning: ikke oppgitt
=== $ ko report saksprotokoll styret-1#1
Saksprotokoll
=============

Organ: Styret
Dato:  mandag 10. februar 2025
Sted:  Klubbhuset

1. Hallen
---------

Arkivsak:             Ny hall
Tidligere behandling: Vik idrettslag, 20. januar 2025 (vedtatt): Utredes
Tid:                  kl. 18.10–18.40

Behandling

- Cy Moe (Alliansepartiet), orientering: Taket lekker.

Forslag 1 fra Cy Moe (Alliansepartiet): Bygg nå.

Forslag 2 fra Cy Moe (Alliansepartiet): Vent.

Votering

Hallen bygges:
Punkt 1:
For stemte 1: Cy Moe (Alliansepartiet).
Imot stemte 1: Ada Nes.
Blankt stemte 1: Di Ruud (Alliansepartiet).
Stemmen til Ada Nes avgjorde.

Leder av byggenemnda:
Valg (1 plass): Cy Moe fikk 1 stemme (Ada Nes), Bo Lie fikk 0 stemmer, valgt: Cy Moe.

Budsjettet følges:
Forslag 1 fra Cy Moe (Alliansepartiet):
For stemte 2: Alliansepartiet (1).
Dermed ble forslaget vedtatt.

Vedtak

Hallen bygges.
Kr 100 000 (Bygg, 2025)
Ikke vedtatt.

Leder av byggenemnda.

Budsjettet følges.

Protokolltilførsel: Cy Moe (Alliansepartiet): Vil ha den ført.
Oppfølging:         Cy Moe: Hente inn pris (frist 1. mars 2025)
=== $ ko report quality
=== stderr
ko: findings may tell of what is not public
    --include-unpublished reports on them: `ko report quality --include-unpublished`
=== exit 2
=== $ ko report minutes styret-1 --lang nn --as-of 2025-03-15
=== stderr
ko: there is no option `--lang`
    `ko report --help` shows its options
=== exit 2
=== $ ko report project hallen --lang nn --as-of 2025-03-15
=== stderr
ko: there is no option `--lang`
    `ko report --help` shows its options
=== exit 2
=== $ ko report year styret --lang nn --as-of 2025-03-15
=== stderr
ko: there is no option `--lang`
    `ko report --help` shows its options
=== exit 2
