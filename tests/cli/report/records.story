Reports on one record: a place that is vacant, one whose holder is not stated, one that is over; a name once used; a case
that nobody took up; a person of whom nothing is recorded; and what is not public is in none of them.
=== file ko.yaml
ko: 1
name: En oppdiktet etat
=== file records.yaml
kind: organisation
id: etaten
name: Etaten
type: administration
founded: 2020-01-01
formerly: [{name: Kontoret, until: 2023-12-31}]
members:
  - {person: ada-nes, role: leader, percent: 100, from: 2024-01-01}
  - {person: bo-lie, role: leader, percent: 100, from: 2020-01-01, to: 2023-12-31, ended_because: Gikk av med pensjon}
  - {role: employee, percent: 50, from: 2022}
  - {vacant: true, role: employee, percent: "37,5"}
  - {person: cy-moe, role: employee, from: 2024-01-01, public: false}
  - {person: bo-lie, role: employee, from: 2027-01-01}
---
{kind: organisation, id: avdelingen, name: Avdelingen, type: unit, parent: etaten}
---
{kind: organisation, id: nedlagt, name: Nedlagt avdeling, type: unit, parent: etaten, dissolved: 2022-12-31}
---
{kind: person, id: ada-nes, name: Ada Nes, title: Etatsjef, employer: etaten}
---
{kind: person, id: bo-lie, name: Bo Lie}
---
{kind: person, id: cy-moe, name: Cy Moe}
---
{kind: case, id: hallen, title: Hallen, reference: 2026/17, opened: 2026-01-05, parties: [Skilaget]}
---
{kind: project, id: flytting, title: Flytting}
---
{kind: project, id: kasser, title: Kasser, part_of: flytting, type: project}
=== $ ko report organisation etaten --as-of 2026-03-01
Etaten
======

Per 1. mars 2026

Type:           administrasjon
Opprettet:      1. januar 2020
Tidligere navn: Kontoret (til 31. desember 2023)

Underliggende enheter
---------------------

- Avdelingen

Medlemmer og ansatte
--------------------

Navn               Rolle   Stillingsprosent  Periode
─────────────────  ──────  ────────────────  ──────────────────
Ada Nes            Leder   100 %             fra 1. januar 2024
navn ikke oppgitt  Ansatt  50 %              fra 2022
vakant             Ansatt  37,5 %            –

Endringer
---------

1. januar 2020:    Opprettet
                   Første dag: Bo Lie (leder)
2022:              Første dag: navn ikke oppgitt (ansatt)
31. desember 2023: Siste dag med navnet «Kontoret»
                   Siste dag: Bo Lie (leder)
1. januar 2024:    Første dag: Ada Nes (leder)
=== $ ko report organisation etaten --as-of 2021-06-01 --language nn
Etaten
======

Per 1. juni 2021

Type:           administrasjon
Oppretta:       1. januar 2020
Tidlegare namn: Kontoret (til 31. desember 2023)

Underliggjande einingar
-----------------------

- Avdelingen
- Nedlagt avdeling

Medlemer og tilsette
--------------------

Namn    Rolle    Stillingsprosent  Periode                                   Merknad
──────  ───────  ────────────────  ────────────────────────────────────────  ───────────────────
Bo Lie  Leiar    100 %             frå 1. januar 2020 til 31. desember 2023  Gikk av med pensjon
vakant  Tilsett  37,5 %            –                                         –

Endringar
---------

1. januar 2020: Oppretta
                Første dag: Bo Lie (leiar)
=== $ ko report person bo-lie --as-of 2026-03-01
Bo Lie
======

Per 1. mars 2026

Tidligere verv og stillinger
----------------------------

Organisasjon  Rolle  Stillingsprosent  Periode                                   Merknad
────────────  ─────  ────────────────  ────────────────────────────────────────  ───────────────────
Etaten        Leder  100 %             fra 1. januar 2020 til 31. desember 2023  Gikk av med pensjon
=== $ ko report person cy-moe --as-of 2026-03-01 --language en
Cy Moe
======

As of 1 March 2026

No places or meetings are recorded.
=== $ ko report case hallen --as-of 2026-03-01
Hallen
======

Per 1. mars 2026

Arkivsak:  2026/17
Opprettet: 5. januar 2026
Avsluttet: ikke ført opp
Parter:    Skilaget

Saksgang
--------

Ingen behandling av saken er registrert.
=== $ ko report project flytting --language nn
Flytting
========

Eigar:   ikkje oppgitt
Tidsrom: ikkje oppgitt
Mandat:  ikkje oppgitt

Prosjekt under dette
--------------------

- Kasser
=== $ ko report staffing etaten --as-of 2026-03-01
Bemanning
=========

Per 1. mars 2026

Gjelder: Etaten

Samlet
------

Enhet   Hjemlet   Besatt  Permisjon  Vikarer  I arbeid   Vakant  Oppgitt i alt
──────  ───────  ───────  ─────────  ───────  ────────  ───────  ─────────────
Etaten  >= 1,87  >= 1,50     ukjent     0,00   >= 1,50  >= 0,37         ukjent

Årsverk etter enhet
-------------------

Enhet       Hjemlet  Besatt  Permisjon  Vikarer  I arbeid  Vakant  Oppgitt i alt
──────────  ───────  ──────  ─────────  ───────  ────────  ──────  ─────────────
Avdelingen   ukjent  ukjent     ukjent    0,000    ukjent  ukjent         ukjent
Etaten        1,875   1,500      0,000    0,000     1,500   0,375         ukjent

Fordeling på funksjon og forholdstall
-------------------------------------

Enhet       Ledelse  Administrasjon  Tjeneste  Andel ledelse  Tjeneste per leder  Andel vakant
──────────  ───────  ──────────────  ────────  ─────────────  ──────────────────  ────────────
Avdelingen   ukjent          ukjent    ukjent         ukjent              ukjent        ukjent
Etaten       ukjent          ukjent    ukjent         ukjent              ukjent         0,200

Vakante stillinger
------------------

Enhet   Stilling  Stillingsprosent
──────  ────────  ────────────────
Etaten  Ansatt    37,5 %

Tallene er årsverk: 1,00 er én hel stilling. Det som ikke er oppgitt, er ukjent og ikke null.
=== $ ko report staffing etaten --with ikke-her
=== stderr
ko: ikke-her: No such file or folder
=== exit 3
=== $ ko report person etaten
=== stderr
ko: `etaten` is an organisation, which `person` does not report on
    write `ko report person PERSON`
=== exit 2
