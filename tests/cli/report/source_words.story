What a protocol states and a number cannot hold: what came of each vote, a proposal voted on as amended or by its lead text
alone, points that go on from another proposal's, a count beside the names, who decided on a member's impartiality and who
took the seat for that item alone, an item under another, money as a guarantee, who approved the notice, the agenda and the
minutes.
=== file ko.yaml
ko: 1
name: Fossheim (oppdiktet)
language: nb
country: "NO"
timezone: Europe/Oslo
=== file records.yaml
kind: organisation
id: kommunestyret
name: Fossheim kommunestyre
type: council
members:
  - {person: anne-berg, role: leader}
  - {person: bo-dahl, succeeds: dag-foss, from: 2025-01-15, basis: kommunestyret-2025-03#fritak}
  - {person: cecilie-eide}
  - {person: eva-gran, role: deputy, deputises_for: bo-dahl}
---
{kind: organisation, id: formannskapet, name: Formannskapet, type: committee}
---
{kind: organisation, id: fossheim-energi, name: Fossheim Energi, type: company}
---
{kind: person, id: anne-berg, name: Anne Berg}
---
{kind: person, id: bo-dahl, name: Bo Dahl}
---
{kind: person, id: cecilie-eide, name: Cecilie Eide}
---
{kind: person, id: dag-foss, name: Dag Foss}
---
{kind: person, id: eva-gran, name: Eva Gran}
---
kind: meeting
id: kommunestyret-2025-03
body: kommunestyret
status: held
start: 2025-03-11T18:00
end: 2025-03-11T20:00
place: Kommunehuset
called: {on: 2025-03-04, approved: true}
agenda_approved:
  changes: [Sak 9/25 ble satt opp før sak 8/25.]
  vote: {unanimous: true}
chair: anne-berg
present: [anne-berg, bo-dahl, cecilie-eide]
agenda:
  - {series: PS, number: 6, year: 2025, type: report, title: Referatsaker}
  - {series: RS, number: 4, year: 2025, type: report, part_of: PS 6/25, title: Årsregnskap, concerns: fossheim-energi}
  - series: PS
    number: 7
    year: 2025
    title: Lån til Fossheim Energi
    start: "18:30"
    end: "19:30"
    recused:
      - person: bo-dahl
        reason: styremedlem
        raised_by: bo-dahl
        decided_by: formannskapet
        instead: eva-gran
    proposals:
      - id: innst
        by: formannskapet
        kind: recommendation
        points:
          - Kommunen stiller garanti for et lån på inntil kr 1 000 000.
          - Garantien gjelder i ti år.
      - id: tillegg
        by: cecilie-eide
        kind: additional
        label: "2"
        points_from: 3
        points: [Saken legges fram igjen om ett år., Formannskapet får melding hvert kvartal.]
      - {id: over, by: anne-berg, kind: referral, label: Forslag til oversending, text: Administrasjonen ser på flere garantier.}
      - {id: blad, by: cecilie-eide, kind: amendment, text: }
    votes:
      - {on: tillegg, points: 3, for: [cecilie-eide, eva-gran], against: [anne-berg], stated: {for: 2, against: 1}, outcome: adopted}
      - {on: tillegg, points: 4, for: [cecilie-eide], against: [anne-berg, eva-gran], outcome: rejected}
      - {on: blad, for: 1, against: 2, outcome: rejected}
      - {on: innst, as_amended: true, for: [anne-berg, eva-gran, cecilie-eide], outcome: adopted}
      - {on: over, for: 2, against: 1, outcome: adopted}
      - {between: {innst: [anne-berg, eva-gran], tillegg: [cecilie-eide]}, chosen: innst}
    decisions:
      - title: Garanti for lån
        outcome: adopted
        amounts:
          - {amount: 1000000, kind: guarantee, up_to: true, what: Lån til Fossheim Energi}
          - {amount: 50000, kind: grant, financed_by: spillemidler}
  - series: PS
    number: 8
    year: 2025
    title: Høringsuttalelse
    proposals:
      - id: innst
        kind: recommendation
        by: formannskapet
        text: Kommunen mener dette.
        points: [Skolen består., Bussen går., Rutene endres ikke.]
    votes:
      - {on: innst, lead: true, unanimous: true, outcome: adopted}
      - {on: innst, points: [1, 2], for: 2, against: 1, outcome: adopted}
      - {on: innst, points: 3, for: 1, against: 2, outcome: rejected}
    decisions: [{title: Uttalelsen gis, outcome: adopted}, {id: fritak, title: Dag Foss fritas, outcome: adopted, vote: {unanimous: true}}]
  - title: Spørsmål om vei
    type: question
    asked_by: cecilie-eide
    answered_by: anne-berg
    points:
      - {by: cecilie-eide, kind: question, text: Når åpner veien?}
      - {by: anne-berg, kind: answer, text: I juni.}
minutes: {status: approved, approved_by: [anne-berg, cecilie-eide]}
=== $ ko validate --today 2025-05-01
2 files, 9 records: nothing to report
=== $ ko report minutes kommunestyret-2025-03
Referat: Møte i Fossheim kommunestyre
=====================================

Organ:               Fossheim kommunestyre
Tid:                 tirsdag 11. mars 2025 kl. 18.00–20.00
Sted:                Kommunehuset
Innkalling:          4. mars 2025, godkjent
Saksliste:           godkjent med disse endringene: Sak 9/25 ble satt opp før sak 8/25, enstemmig
Møteleder:           Anne Berg
Til stede:           Anne Berg, Bo Dahl, Cecilie Eide
Møtte i enkeltsaker: Eva Gran (vara for Bo Dahl, sak PS 7/25)

Saker
-----

Sak PS 6/25: Referatsaker

Sakstype: Referatsak

Sak RS 4/25: Årsregnskap

Sakstype: Referatsak
Under:    sak PS 6/25
Gjelder:  Fossheim Energi

Sak PS 7/25: Lån til Fossheim Energi

Tid:     kl. 18.30–19.30
Inhabil: Bo Dahl (styremedlem, tatt opp av Bo Dahl, avgjort av formannskapet) – Eva Gran tok sete

Forslag:      Innstilling fra formannskapet:
              1. Kommunen stiller garanti for et lån på inntil kr 1 000 000.
              2. Garantien gjelder i ti år.
              Tilleggsforslag 2 fra Cecilie Eide:
              3. Saken legges fram igjen om ett år.
              4. Formannskapet får melding hvert kvartal.
              Forslag til oversending fra Anne Berg: Administrasjonen ser på flere garantier.
              Endringsforslag fra Cecilie Eide: ordlyden er ikke gjengitt
Avstemninger: Tilleggsforslag 2 fra Cecilie Eide: punkt 3, 2 for (Cecilie Eide, Eva Gran), 1 mot
              (Anne Berg). Dermed ble punkt 3 vedtatt.
              Tilleggsforslag 2 fra Cecilie Eide: punkt 4, 1 for (Cecilie Eide), 2 mot (Anne Berg,
              Eva Gran). Dermed ble punkt 4 ikke vedtatt.
              Endringsforslag fra Cecilie Eide: 1 for, 2 mot. Dermed ble endringsforslaget ikke
              vedtatt.
              Innstilling fra formannskapet med vedtatte endringer: 3 for (Anne Berg, Eva Gran,
              Cecilie Eide). Dermed ble innstillingen vedtatt.
              Forslag til oversending fra Anne Berg: 2 for, 1 mot. Dermed ble oversendelsesforslaget
              vedtatt.
              Innstilling fra formannskapet fikk 2 stemmer (Anne Berg, Eva Gran), tilleggsforslag 2
              fra Cecilie Eide fikk 1 stemme (Cecilie Eide). Dermed ble innstillingen vedtatt.
Vedtak:       Garanti for lån (vedtatt)
              inntil kr 1 000 000 (garanti, Lån til Fossheim Energi)
              kr 50 000 (tilskudd, finansiert av spillemidler)

Sak PS 8/25: Høringsuttalelse

Forslag:      Innstilling fra formannskapet: Kommunen mener dette.
              1. Skolen består.
              2. Bussen går.
              3. Rutene endres ikke.
Avstemninger: Innstilling fra formannskapet: innledningen, enstemmig. Dermed ble innledningen
              vedtatt.
              Innstilling fra formannskapet: punkt 1 og 2, 2 for, 1 mot. Dermed ble punkt 1 og 2
              vedtatt.
              Innstilling fra formannskapet: punkt 3, 1 for, 2 mot. Dermed ble punkt 3 ikke vedtatt.
Vedtak:       Uttalelsen gis (vedtatt)
              Dag Foss fritas (vedtatt, enstemmig)

5. Spørsmål om vei

Sakstype:     Spørsmål
Spørsmål fra: Cecilie Eide
Besvart av:   Anne Berg

- Cecilie Eide (spørsmål): Når åpner veien?
- Anne Berg (svar): I juni.

Neste møte og godkjenning
-------------------------

Neste møte:  ikke oppgitt
Godkjenning: godkjent av Anne Berg og Cecilie Eide
=== $ ko report minutes kommunestyret-2025-03 --language nn
Referat: Møte i Fossheim kommunestyre
=====================================

Organ:                 Fossheim kommunestyre
Tid:                   tysdag 11. mars 2025 kl. 18.00–20.00
Stad:                  Kommunehuset
Innkalling:            4. mars 2025, godkjend
Sakliste:              godkjend med desse endringane: Sak 9/25 ble satt opp før sak 8/25, samrøystes
Møteleiar:             Anne Berg
Til stades:            Anne Berg, Bo Dahl, Cecilie Eide
Møtte i einskildsaker: Eva Gran (vara for Bo Dahl, sak PS 7/25)

Saker
-----

Sak PS 6/25: Referatsaker

Sakstype: Referatsak

Sak RS 4/25: Årsregnskap

Sakstype: Referatsak
Under:    sak PS 6/25
Gjeld:    Fossheim Energi

Sak PS 7/25: Lån til Fossheim Energi

Tid:     kl. 18.30–19.30
Inhabil: Bo Dahl (styremedlem, teke opp av Bo Dahl, avgjort av formannskapet) – Eva Gran tok sete

Framlegg:   Tilråding frå formannskapet:
            1. Kommunen stiller garanti for et lån på inntil kr 1 000 000.
            2. Garantien gjelder i ti år.
            Tilleggsframlegg 2 frå Cecilie Eide:
            3. Saken legges fram igjen om ett år.
            4. Formannskapet får melding hvert kvartal.
            Forslag til oversending frå Anne Berg: Administrasjonen ser på flere garantier.
            Endringsframlegg frå Cecilie Eide: ordlyden er ikkje attgjeven
Røystingar: Tilleggsframlegg 2 frå Cecilie Eide: punkt 3, 2 for (Cecilie Eide, Eva Gran), 1 mot
            (Anne Berg). Dermed vart punkt 3 vedteke.
            Tilleggsframlegg 2 frå Cecilie Eide: punkt 4, 1 for (Cecilie Eide), 2 mot (Anne Berg,
            Eva Gran). Dermed vart punkt 4 ikkje vedteke.
            Endringsframlegg frå Cecilie Eide: 1 for, 2 mot. Dermed vart endringsframlegget ikkje
            vedteke.
            Tilråding frå formannskapet med vedtekne endringar: 3 for (Anne Berg, Eva Gran, Cecilie
            Eide). Dermed vart tilrådinga vedteken.
            Forslag til oversending frå Anne Berg: 2 for, 1 mot. Dermed vart oversendingsframlegget
            vedteke.
            Tilråding frå formannskapet fekk 2 røyster (Anne Berg, Eva Gran), tilleggsframlegg 2 frå
            Cecilie Eide fekk 1 røyst (Cecilie Eide). Dermed vart tilrådinga vedteken.
Vedtak:     Garanti for lån (vedteke)
            inntil kr 1 000 000 (garanti, Lån til Fossheim Energi)
            kr 50 000 (tilskot, finansiert av spillemidler)

Sak PS 8/25: Høringsuttalelse

Framlegg:   Tilråding frå formannskapet: Kommunen mener dette.
            1. Skolen består.
            2. Bussen går.
            3. Rutene endres ikke.
Røystingar: Tilråding frå formannskapet: innleiinga, samrøystes. Dermed vart innleiinga vedteken.
            Tilråding frå formannskapet: punkt 1 og 2, 2 for, 1 mot. Dermed vart punkt 1 og 2
            vedtekne.
            Tilråding frå formannskapet: punkt 3, 1 for, 2 mot. Dermed vart punkt 3 ikkje vedteke.
Vedtak:     Uttalelsen gis (vedteke)
            Dag Foss fritas (vedteke, samrøystes)

5. Spørsmål om vei

Sakstype:     Spørsmål
Spørsmål frå: Cecilie Eide
Svar frå:     Anne Berg

- Cecilie Eide (spørsmål): Når åpner veien?
- Anne Berg (svar): I juni.

Neste møte og godkjenning
-------------------------

Neste møte:  ikkje oppgitt
Godkjenning: godkjent av Anne Berg og Cecilie Eide
=== note
So does the protocol.
=== $ ko report minutes kommunestyret-2025-03 --layout protokoll
Møteprotokoll
=============

Organ:     Fossheim kommunestyre
Dato:      tirsdag 11. mars 2025
Tid:       kl. 18.00–20.00
Sted:      Kommunehuset
Møteleder: Anne Berg

Til stede
---------

Navn          Funksjon  Parti  Møtt for
────────────  ────────  ─────  ────────
Anne Berg     Leder
Bo Dahl       Medlem
Cecilie Eide  Medlem

Møtte: 3 av 3.

Møtte i enkeltsaker: Eva Gran (vara for Bo Dahl, sak PS 7/25)

Innkalling, saksliste og underskrivere
--------------------------------------

Innkalling: 4. mars 2025, godkjent
Saksliste:  Godkjent med disse endringene: Sak 9/25 ble satt opp før sak 8/25, enstemmig

Saksliste
---------

Saksnr.  Arkivsak  Tittel                   Lukket
───────  ────────  ───────────────────────  ──────
PS 6/25            Referatsaker
RS 4/25            Årsregnskap
PS 7/25            Lån til Fossheim Energi
PS 8/25            Høringsuttalelse
                   Spørsmål om vei

PS 6/25 Referatsaker
--------------------

Sakstype: Referatsak

RS 4/25 Årsregnskap
-------------------

Sakstype: Referatsak
Under:    sak PS 6/25
Gjelder:  Fossheim Energi

PS 7/25 Lån til Fossheim Energi
-------------------------------

Tid: kl. 18.30–19.30

Behandling

Habilitet: Bo Dahl fratrådte som inhabil (styremedlem, tatt opp av Bo Dahl, avgjort av
           formannskapet). Eva Gran tiltrådte.

Innstilling fra formannskapet:
1. Kommunen stiller garanti for et lån på inntil kr 1 000 000.
2. Garantien gjelder i ti år.

Tilleggsforslag 2 fra Cecilie Eide:
3. Saken legges fram igjen om ett år.
4. Formannskapet får melding hvert kvartal.

Forslag til oversending fra Anne Berg: Administrasjonen ser på flere garantier.

Endringsforslag fra Cecilie Eide: ordlyden er ikke gjengitt

Votering

Tilleggsforslag 2 fra Cecilie Eide, punkt 3:
For stemte 2: Cecilie Eide, Eva Gran.
Imot stemte 1: Anne Berg.
Dermed ble punkt 3 vedtatt.

Tilleggsforslag 2 fra Cecilie Eide, punkt 4:
For stemte 1: Cecilie Eide.
Imot stemte 2: Anne Berg, Eva Gran.
Dermed ble punkt 4 ikke vedtatt.

Endringsforslag fra Cecilie Eide:
For stemte 1.
Imot stemte 2.
Dermed ble endringsforslaget ikke vedtatt.

Innstilling fra formannskapet med vedtatte endringer:
For stemte 3: Anne Berg, Eva Gran, Cecilie Eide.
Dermed ble innstillingen vedtatt.

Forslag til oversending fra Anne Berg:
For stemte 2.
Imot stemte 1.
Dermed ble oversendelsesforslaget vedtatt.

Innstillingen fra formannskapet ble satt opp mot tilleggsforslag 2 fra Cecilie Eide.
For innstillingen fra formannskapet stemte 2: Anne Berg, Eva Gran.
For tilleggsforslag 2 fra Cecilie Eide stemte 1: Cecilie Eide.
Dermed ble innstillingen vedtatt.

Vedtak

Garanti for lån.
Inntil kr 1 000 000 (garanti, Lån til Fossheim Energi)
Kr 50 000 (tilskudd, finansiert av spillemidler)

PS 8/25 Høringsuttalelse
------------------------

Behandling

Innstilling fra formannskapet: Kommunen mener dette.
1. Skolen består.
2. Bussen går.
3. Rutene endres ikke.

Votering

Innstilling fra formannskapet, innledningen:
Enstemmig vedtatt.

Innstilling fra formannskapet, punkt 1 og 2:
For stemte 2.
Imot stemte 1.
Dermed ble punkt 1 og 2 vedtatt.

Innstilling fra formannskapet, punkt 3:
For stemte 1.
Imot stemte 2.
Dermed ble punkt 3 ikke vedtatt.

Dag Foss fritas:
Enstemmig vedtatt.

Vedtak

Uttalelsen gis.

Dag Foss fritas.

Spørsmål om vei
---------------

Sakstype:     Spørsmål
Spørsmål fra: Cecilie Eide
Besvart av:   Anne Berg

- Cecilie Eide (spørsmål): Når åpner veien?
- Anne Berg (svar): I juni.

Underskrifter
-------------

Protokollen er godkjent av Anne Berg og Cecilie Eide.

……………………………………………
Anne Berg
=== $ ko report minutes kommunestyret-2025-03 --layout protokoll --language nn | sed -n '/^Røysting/,/^Vedtak/p'
Røysting

Tilleggsframlegg 2 frå Cecilie Eide, punkt 3:
For røysta 2: Cecilie Eide, Eva Gran.
Imot røysta 1: Anne Berg.
Dermed vart punkt 3 vedteke.

Tilleggsframlegg 2 frå Cecilie Eide, punkt 4:
For røysta 1: Cecilie Eide.
Imot røysta 2: Anne Berg, Eva Gran.
Dermed vart punkt 4 ikkje vedteke.

Endringsframlegg frå Cecilie Eide:
For røysta 1.
Imot røysta 2.
Dermed vart endringsframlegget ikkje vedteke.

Tilråding frå formannskapet med vedtekne endringar:
For røysta 3: Anne Berg, Eva Gran, Cecilie Eide.
Dermed vart tilrådinga vedteken.

Forslag til oversending frå Anne Berg:
For røysta 2.
Imot røysta 1.
Dermed vart oversendingsframlegget vedteke.

Tilrådinga frå formannskapet vart sett opp mot tilleggsframlegg 2 frå Cecilie Eide.
For tilrådinga frå formannskapet røysta 2: Anne Berg, Eva Gran.
For tilleggsframlegg 2 frå Cecilie Eide røysta 1: Cecilie Eide.
Dermed vart tilrådinga vedteken.

Vedtak
Røysting

Tilråding frå formannskapet, innleiinga:
Samrøystes vedteke.

Tilråding frå formannskapet, punkt 1 og 2:
For røysta 2.
Imot røysta 1.
Dermed vart punkt 1 og 2 vedtekne.

Tilråding frå formannskapet, punkt 3:
For røysta 1.
Imot røysta 2.
Dermed vart punkt 3 ikkje vedteke.

Dag Foss fritas:
Samrøystes vedteke.

Vedtak
=== $ ko query attendance --fields person,status,instead_of,item,minutes,share
person        status      instead_of  item     minutes  share
────────────  ──────────  ──────────  ───────  ───────  ─────
anne-berg     present     –           –            120  1.000
bo-dahl       present     –           –            120  1.000
cecilie-eide  present     –           –            120  1.000
eva-gran      substitute  bo-dahl     PS 7/25       60  0.500
=== $ ko query amounts
decision                   date        kind        amount  currency  account  year
─────────────────────────  ──────────  ─────────  ───────  ────────  ───────  ────
kommunestyret-2025-03#3/1  2025-03-11  guarantee  1000000  –         –        –
kommunestyret-2025-03#3/1  2025-03-11  grant        50000  –         –        –
=== $ ko explain oversendelsesforslag
oversendelsesforslag
====================

What has to do with it; ko explain tells more of each.

Fields
------

meeting.agenda.proposals.kind: Recommendation, motion, amendment, alternative, additional, or
                               referral: to be sent to another body.
