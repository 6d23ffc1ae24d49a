The minutes laid out as the protocol that a municipality publishes, in three languages and formats: who met and for whom,
the list of items, then of each how it was dealt with, the votes and what was decided, and room to sign. One item of it alone,
and the notice that came before.
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
  - {person: anne-berg, role: leader, for: fossheimlista}
  - {person: bo-dahl, for: fossheimlista}
  - {person: cecilie-eide, for: bygdelista}
  - {person: eva-grande, for: bygdelista}
  - {person: finn-hol, role: deputy, rank: 1, for: bygdelista}
  - {person: gro-indrebo, role: deputy, rank: 1, for: fossheimlista}
---
{kind: organisation, id: formannskapet, name: Formannskapet, type: committee}
---
{kind: organisation, id: fossheimlista, name: Fossheimlista, short_name: FL, type: party}
---
{kind: organisation, id: bygdelista, name: Bygdelista, short_name: BL, type: party}
---
{kind: person, id: anne-berg, name: Anne Berg}
---
{kind: person, id: bo-dahl, name: Bo Dahl}
---
{kind: person, id: cecilie-eide, name: Cecilie Eide}
---
{kind: person, id: dag-foss, name: Dag Foss}
---
{kind: person, id: eva-grande, name: Eva Grande}
---
{kind: person, id: finn-hol, name: Finn Hol}
---
{kind: person, id: gro-indrebo, name: Gro Indrebø}
---
{kind: document, id: innkalling, title: Reglement for kommunestyret, type: annex}
---
kind: case
id: kunstgress
reference: 24/104
title: Kunstgress på Fossheim stadion
opened: 2024-01-12
---
{kind: decision, id: veivedtak, title: Veiplan for Fossheim, body: kommunestyret, date: 2022-03-01, outcome: adopted}
---
kind: meeting
id: kommunestyret-2024-09-16
body: kommunestyret
number: 4/2024
status: held
start: 2024-09-16T18:00
end: 2024-09-16T20:15
place: Kommunehuset
called: {on: 2024-09-09, how: e-post}
chair: anne-berg
present: [anne-berg, bo-dahl, cecilie-eide, {person: finn-hol, instead_of: eva-grande}]
absent: [{person: eva-grande, reason: reise}]
documents: [{document: innkalling, use: sent_beforehand}]
administration:
  - {person: dag-foss, title: kommunedirektør, left: "19:30"}
  - {name: Hanne Vik, title: økonomisjef}
agenda:
  - {type: approval, title: Godkjenning av innkalling og saksliste, decisions: [{title: Innkalling og saksliste ble godkjent, outcome: approved, vote: {unanimous: true}}]}
  - {series: RS, number: 7, year: 2024, type: report, title: Møteprotokoll fra kontrollutvalget, points: [Tatt til orientering.]}
  - series: PS
    number: 47
    year: 2024
    title: Kunstgress på Fossheim stadion
    case: kunstgress
    treatments:
      - {body: formannskapet, on: 2024-09-02, item: PS 12/24, outcome: adopted, text: Innstillingen ble vedtatt.}
    proposals:
      - {id: innst, kind: recommendation, by: formannskapet, text: "Kommunen bygger om banen:", points: [Banen får vanningsanlegg., Kostnaden dekkes av disposisjonsfondet.]}
      - {id: alt, kind: alternative, by: cecilie-eide, for: bygdelista, text: Saken sendes tilbake.}
      - {id: tillegg, kind: additional, amends: innst, by: bo-dahl, text: Idrettslaget spørres først., withdrawn: true}
    votes:
      - {on: innst, trial: true, for: 3, against: 1}
      - on: innst
        points: [1]
        by_party: [{party: fossheimlista, for: 2}, {party: bygdelista, for: 1, against: 1}]
      - {on: innst, points: 2, against: [cecilie-eide], others: for}
    recused:
      - {person: bo-dahl, basis: forvaltningsloven § 6, outcome: eligible, vote: {unanimous: true}}
    decisions:
      - title: Banen bygges om
        outcome: adopted
        points: [Banen får vanningsanlegg., Kostnaden dekkes av disposisjonsfondet.]
        amounts: [{amount: 1250000, account: disposisjonsfondet, year: 2024}]
        delegated_to: formannskapet
        appeal: {until: 2024-10-07}
    remarks:
      - {by: cecilie-eide, for: bygdelista, text: Bygdelista viser til forslaget sitt.}
  - series: PS
    number: 48
    year: 2024
    title: Kjøp av tomt
    closed: {basis: kommuneloven § 11-5, from: "19:10", to: "19:25", vote: {unanimous: true}}
    status: postponed
  - series: PS
    number: 49
    year: 2024
    title: Gangvei i Bygda
    case: 24/131
    recused:
      - {person: bo-dahl, reason: eier grunnen, basis: forvaltningsloven § 6, instead: gro-indrebo, vote: {unanimous: true}}
    points:
      - {by: cecilie-eide, text: Viste til skoleveien i Bygda.}
    proposals:
      - {id: innst, kind: recommendation, by: formannskapet, text: Gangveien bygges i 2025.}
      - {id: mot, kind: alternative, by: cecilie-eide, for: bygdelista, text: Gangveien bygges nå.}
      - {id: mer, kind: amendment, amends: innst, by: finn-hol, text: Gangveien får lys.}
    votes:
      - between: {innst: [anne-berg, gro-indrebo, finn-hol], mot: [cecilie-eide]}
      - {on: mer, for: [finn-hol, cecilie-eide], against: [anne-berg, gro-indrebo], casting: anne-berg}
    decisions:
      - {title: Gangveien bygges i 2025., outcome: adopted, amends: [veivedtak]}
  - {series: PS, number: 50, year: 2024, title: Personalsak, public: false}
  - series: FO
    number: 2
    year: 2024
    type: question
    title: Gangveien ved skolen
    asked_by: cecilie-eide
    answered_by: anne-berg
    urgent: {accepted: enstemmig}
    points: [Ordføreren svarte at veien asfalteres i oktober.]
minutes: {status: approved, on: 2024-10-21, signers: [bo-dahl, cecilie-eide]}
next: {meeting: kommunestyret-2024-10}
---
kind: meeting
id: kommunestyret-2024-10
body: kommunestyret
number: 5/2024
status: called
start: 2024-10-21T18:00
place: Kommunehuset
called: {on: 2024-10-14, by: anne-berg}
chair: anne-berg
absent: [{person: bo-dahl, reason: ferie, substitute: gro-indrebo}]
documents: [{document: innkalling, use: sent_beforehand}]
agenda:
  - {series: PS, number: 51, year: 2024, title: Budsjett for 2025, case: 24/150, start: "18:10"}
  - {series: PS, number: 52, year: 2024, title: Kjøp av tomt, closed: kommuneloven § 11-5}
=== $ ko validate -O short
records.yaml:114:49: warning[KO521]: nothing is recorded of what item PS 50/24 came to
records.yaml:125:17: warning[KO526]: the next meeting was to be on 2024-10-21, and its record still says `called`
=== $ ko report minutes kommunestyret-2024-09-16 --layout protokoll
Møteprotokoll
=============

Organ:      Fossheim kommunestyre
Møtenummer: 4/2024
Dato:       mandag 16. september 2024
Tid:        kl. 18.00–20.15
Sted:       Kommunehuset
Møteleder:  Anne Berg (FL)

Til stede
---------

Navn          Funksjon    Parti  Møtt for
────────────  ──────────  ─────  ──────────
Anne Berg     Leder       FL
Bo Dahl       Medlem      FL
Cecilie Eide  Medlem      BL
Finn Hol      Varamedlem  BL     Eva Grande

Møtte: 4 av 4.

Møtte i enkeltsaker: Gro Indrebø (vara for Bo Dahl, sak PS 49/24)
Forfall:             Eva Grande (BL, reise) – Finn Hol møtte som vara

Fra administrasjonen
--------------------

Navn       Stilling
─────────  ───────────────
Dag Foss   Kommunedirektør
Hanne Vik  Økonomisjef

Dag Foss forlot møtet kl. 19.30.

Innkalling, saksliste og underskrivere
--------------------------------------

Innkalling:                          9. september 2024, e-post
Valgt til å underskrive protokollen: Bo Dahl (FL) og Cecilie Eide (BL)

Godkjenning av innkalling og saksliste
--------------------------------------

Innkalling og saksliste ble godkjent.

Enstemmig godkjent.

Saksliste
---------

Saksnr.   Arkivsak  Tittel                              Lukket
────────  ────────  ──────────────────────────────────  ──────
RS 7/24             Møteprotokoll fra kontrollutvalget
PS 47/24  24/104    Kunstgress på Fossheim stadion
PS 48/24            Kjøp av tomt                        Ja
PS 49/24  24/131    Gangvei i Bygda
PS 50/24            Unntatt offentlighet
FO 2/24             Gangveien ved skolen

RS 7/24 Møteprotokoll fra kontrollutvalget
------------------------------------------

Sakstype: Referatsak

Behandling

- Tatt til orientering.

PS 47/24 Kunstgress på Fossheim stadion
---------------------------------------

Arkivsak:             24/104
Tidligere behandling: Formannskapet, 2. september 2024, sak PS 12/24 (vedtatt): Innstillingen ble
                      vedtatt.

Behandling

Habilitet: Bo Dahl (FL) ble funnet habil, jf. forvaltningsloven § 6. Avstemning om habiliteten:
           enstemmig.

Innstilling fra formannskapet: Kommunen bygger om banen:
1. Banen får vanningsanlegg.
2. Kostnaden dekkes av disposisjonsfondet.

Alternativt forslag fra Cecilie Eide (BL) på vegne av Bygdelista: Saken sendes tilbake.

Tilleggsforslag fra Bo Dahl (FL) til innstillingen fra formannskapet (trukket): Idrettslaget spørres
først.

Votering

Innstilling fra formannskapet (prøvevotering):
For stemte 3.
Imot stemte 1.

Innstilling fra formannskapet, punkt 1:
For stemte 3: FL (2), BL (1).
Imot stemte 1: BL (1).
Dermed ble punkt 1 vedtatt.

Innstilling fra formannskapet, punkt 2:
De øvrige 3 stemte for.
Imot stemte 1: Cecilie Eide (BL).
Dermed ble punkt 2 vedtatt.

Vedtak

Banen bygges om
1. Banen får vanningsanlegg.
2. Kostnaden dekkes av disposisjonsfondet.
Kr 1 250 000 (disposisjonsfondet, 2024)
Delegert til formannskapet.
Klagefrist 7. oktober 2024.

Protokolltilførsel: Cecilie Eide (BL) på vegne av Bygdelista: Bygdelista viser til forslaget sitt.

PS 48/24 Kjøp av tomt
---------------------

Status:      Utsatt
Lukket møte: Kommuneloven § 11-5, kl. 19.10–19.25, enstemmig

PS 49/24 Gangvei i Bygda
------------------------

Arkivsak: 24/131

Behandling

Habilitet: Bo Dahl (FL) fratrådte som inhabil, jf. forvaltningsloven § 6 (eier grunnen). Avstemning
           om habiliteten: enstemmig. Gro Indrebø (FL) tiltrådte.

- Cecilie Eide (BL): Viste til skoleveien i Bygda.

Innstilling fra formannskapet: Gangveien bygges i 2025.

Alternativt forslag fra Cecilie Eide (BL) på vegne av Bygdelista: Gangveien bygges nå.

Endringsforslag fra Finn Hol (BL) til innstillingen fra formannskapet: Gangveien får lys.

Votering

Innstillingen fra formannskapet ble satt opp mot det alternative forslaget fra Cecilie Eide (BL).
For innstillingen fra formannskapet stemte 3: Anne Berg (FL), Gro Indrebø (FL), Finn Hol (BL).
For det alternative forslaget fra Cecilie Eide (BL) stemte 1: Cecilie Eide (BL).
Dermed ble innstillingen vedtatt.

Endringsforslag fra Finn Hol (BL):
For stemte 2: Finn Hol (BL), Cecilie Eide (BL).
Imot stemte 2: Anne Berg (FL), Gro Indrebø (FL).
Stemmen til Anne Berg (FL) avgjorde.
Dermed ble endringsforslaget ikke vedtatt.

Vedtak

Gangveien bygges i 2025.
Endrer vedtaket «Veiplan for Fossheim» av 1. mars 2022.

PS 50/24 Unntatt offentlighet
-----------------------------

FO 2/24 Gangveien ved skolen
----------------------------

Sakstype:                     Spørsmål
Tatt opp utenom innkallingen: Enstemmig
Spørsmål fra:                 Cecilie Eide (BL)
Besvart av:                   Anne Berg (FL)

Behandling

- Ordføreren svarte at veien asfalteres i oktober.

Dokumenter
----------

- Reglement for kommunestyret (sendt ut på forhånd)

Neste møte
----------

Mandag 21. oktober 2024 kl. 18.00, Kommunehuset

Underskrifter
-------------

Protokollen er godkjent 21. oktober 2024.

……………………………………………
Anne Berg

……………………………………………
Bo Dahl

……………………………………………
Cecilie Eide
=== $ ko report minutes kommunestyret-2024-09-16 --layout protokoll --language nn
Møteprotokoll
=============

Organ:      Fossheim kommunestyre
Møtenummer: 4/2024
Dato:       måndag 16. september 2024
Tid:        kl. 18.00–20.15
Stad:       Kommunehuset
Møteleiar:  Anne Berg (FL)

Til stades
----------

Namn          Funksjon    Parti  Møtt for
────────────  ──────────  ─────  ──────────
Anne Berg     Leiar       FL
Bo Dahl       Medlem      FL
Cecilie Eide  Medlem      BL
Finn Hol      Varamedlem  BL     Eva Grande

Møtte: 4 av 4.

Møtte i einskildsaker: Gro Indrebø (vara for Bo Dahl, sak PS 49/24)
Forfall:               Eva Grande (BL, reise) – Finn Hol møtte som vara

Frå administrasjonen
--------------------

Namn       Stilling
─────────  ───────────────
Dag Foss   Kommunedirektør
Hanne Vik  Økonomisjef

Dag Foss gjekk frå møtet kl. 19.30.

Innkalling, sakliste og underskrivarar
--------------------------------------

Innkalling:                           9. september 2024, e-post
Valde til å skrive under protokollen: Bo Dahl (FL) og Cecilie Eide (BL)

Godkjenning av innkalling og saksliste
--------------------------------------

Innkalling og saksliste ble godkjent.

Samrøystes godkjent.

Sakliste
--------

Saksnr.   Arkivsak  Tittel                              Lukka
────────  ────────  ──────────────────────────────────  ─────
RS 7/24             Møteprotokoll fra kontrollutvalget
PS 47/24  24/104    Kunstgress på Fossheim stadion
PS 48/24            Kjøp av tomt                        Ja
PS 49/24  24/131    Gangvei i Bygda
PS 50/24            Unnateke offentlegheit
FO 2/24             Gangveien ved skolen

RS 7/24 Møteprotokoll fra kontrollutvalget
------------------------------------------

Sakstype: Referatsak

Handsaming

- Tatt til orientering.

PS 47/24 Kunstgress på Fossheim stadion
---------------------------------------

Arkivsak:             24/104
Tidlegare handsaming: Formannskapet, 2. september 2024, sak PS 12/24 (vedteke): Innstillingen ble
                      vedtatt.

Handsaming

Habilitet: Bo Dahl (FL) vart funnen habil, jf. forvaltningsloven § 6. Røysting om habiliteten:
           samrøystes.

Tilråding frå formannskapet: Kommunen bygger om banen:
1. Banen får vanningsanlegg.
2. Kostnaden dekkes av disposisjonsfondet.

Alternativt framlegg frå Cecilie Eide (BL) på vegner av Bygdelista: Saken sendes tilbake.

Tilleggsframlegg frå Bo Dahl (FL) til tilrådinga frå formannskapet (trekt): Idrettslaget spørres
først.

Røysting

Tilråding frå formannskapet (prøverøysting):
For røysta 3.
Imot røysta 1.

Tilråding frå formannskapet, punkt 1:
For røysta 3: FL (2), BL (1).
Imot røysta 1: BL (1).
Dermed vart punkt 1 vedteke.

Tilråding frå formannskapet, punkt 2:
Dei andre 3 røysta for.
Imot røysta 1: Cecilie Eide (BL).
Dermed vart punkt 2 vedteke.

Vedtak

Banen bygges om
1. Banen får vanningsanlegg.
2. Kostnaden dekkes av disposisjonsfondet.
Kr 1 250 000 (disposisjonsfondet, 2024)
Delegert til formannskapet.
Klagefrist 7. oktober 2024.

Protokolltilførsel: Cecilie Eide (BL) på vegner av Bygdelista: Bygdelista viser til forslaget sitt.

PS 48/24 Kjøp av tomt
---------------------

Status:     Utsett
Lukka møte: Kommuneloven § 11-5, kl. 19.10–19.25, samrøystes

PS 49/24 Gangvei i Bygda
------------------------

Arkivsak: 24/131

Handsaming

Habilitet: Bo Dahl (FL) fråtredde som inhabil, jf. forvaltningsloven § 6 (eier grunnen). Røysting om
           habiliteten: samrøystes. Gro Indrebø (FL) tiltredde.

- Cecilie Eide (BL): Viste til skoleveien i Bygda.

Tilråding frå formannskapet: Gangveien bygges i 2025.

Alternativt framlegg frå Cecilie Eide (BL) på vegner av Bygdelista: Gangveien bygges nå.

Endringsframlegg frå Finn Hol (BL) til tilrådinga frå formannskapet: Gangveien får lys.

Røysting

Tilrådinga frå formannskapet vart sett opp mot det alternative framlegget frå Cecilie Eide (BL).
For tilrådinga frå formannskapet røysta 3: Anne Berg (FL), Gro Indrebø (FL), Finn Hol (BL).
For det alternative framlegget frå Cecilie Eide (BL) røysta 1: Cecilie Eide (BL).
Dermed vart tilrådinga vedteken.

Endringsframlegg frå Finn Hol (BL):
For røysta 2: Finn Hol (BL), Cecilie Eide (BL).
Imot røysta 2: Anne Berg (FL), Gro Indrebø (FL).
Røysta til Anne Berg (FL) avgjorde.
Dermed vart endringsframlegget ikkje vedteke.

Vedtak

Gangveien bygges i 2025.
Endrar vedtaket «Veiplan for Fossheim» frå 1. mars 2022.

PS 50/24 Unnateke offentlegheit
-------------------------------

FO 2/24 Gangveien ved skolen
----------------------------

Sakstype:                     Spørsmål
Teken opp utanom innkallinga: Enstemmig
Spørsmål frå:                 Cecilie Eide (BL)
Svar frå:                     Anne Berg (FL)

Handsaming

- Ordføreren svarte at veien asfalteres i oktober.

Dokument
--------

- Reglement for kommunestyret (sendt ut på førehand)

Neste møte
----------

Måndag 21. oktober 2024 kl. 18.00, Kommunehuset

Underskrifter
-------------

Protokollen er godkjend 21. oktober 2024.

……………………………………………
Anne Berg

……………………………………………
Bo Dahl

……………………………………………
Cecilie Eide
=== $ ko report minutes kommunestyret-2024-09-16 --layout protokoll --language en
Minutes
=======

Body:   Fossheim kommunestyre
Number: 4/2024
Date:   Monday 16 September 2024
Time:   18:00–20:15
Place:  Kommunehuset
Chair:  Anne Berg (FL)

Present
-------

Name          Function       Party  In place of
────────────  ─────────────  ─────  ───────────
Anne Berg     Leader         FL
Bo Dahl       Member         FL
Cecilie Eide  Member         BL
Finn Hol      Deputy member  BL     Eva Grande

Attended: 4 of 4.

Attended single items: Gro Indrebø (in place of Bo Dahl, item PS 49/24)
Absent:                Eva Grande (BL, reise) – Finn Hol attended instead

From the administration
-----------------------

Name       Position
─────────  ───────────────
Dag Foss   Kommunedirektør
Hanne Vik  Økonomisjef

Dag Foss left at 19:30.

Notice, agenda and signers
--------------------------

Notice:                      9 September 2024, e-post
Elected to sign the minutes: Bo Dahl (FL) and Cecilie Eide (BL)

Godkjenning av innkalling og saksliste
--------------------------------------

Innkalling og saksliste ble godkjent.

Unanimously approved.

Agenda
------

Item      Case    Title                               Closed
────────  ──────  ──────────────────────────────────  ──────
RS 7/24           Møteprotokoll fra kontrollutvalget
PS 47/24  24/104  Kunstgress på Fossheim stadion
PS 48/24          Kjøp av tomt                        Yes
PS 49/24  24/131  Gangvei i Bygda
PS 50/24          Not public
FO 2/24           Gangveien ved skolen

RS 7/24 Møteprotokoll fra kontrollutvalget
------------------------------------------

Type: Report

Proceedings

- Tatt til orientering.

PS 47/24 Kunstgress på Fossheim stadion
---------------------------------------

Case:              24/104
Earlier treatment: Formannskapet, 2 September 2024, item PS 12/24 (adopted): Innstillingen ble
                   vedtatt.

Proceedings

Impartiality: Bo Dahl (FL) was found eligible, cf. forvaltningsloven § 6. Vote on the impartiality:
              unanimous.

Recommendation from Formannskapet: Kommunen bygger om banen:
1. Banen får vanningsanlegg.
2. Kostnaden dekkes av disposisjonsfondet.

Alternative proposal from Cecilie Eide (BL) on behalf of Bygdelista: Saken sendes tilbake.

Additional proposal from Bo Dahl (FL) to the recommendation from Formannskapet (withdrawn):
Idrettslaget spørres først.

Voting

Recommendation from Formannskapet (trial vote):
3 voted for.
1 voted against.

Recommendation from Formannskapet, point 1:
3 voted for: FL (2), BL (1).
1 voted against: BL (1).
Thus point 1 was adopted.

Recommendation from Formannskapet, point 2:
The other 3 voted for.
1 voted against: Cecilie Eide (BL).
Thus point 2 was adopted.

Decision

Banen bygges om
1. Banen får vanningsanlegg.
2. Kostnaden dekkes av disposisjonsfondet.
NOK 1,250,000 (disposisjonsfondet, 2024)
Delegated to Formannskapet.
Appeal by 7 October 2024.

Remark for the record: Cecilie Eide (BL) on behalf of Bygdelista: Bygdelista viser til forslaget
                       sitt.

PS 48/24 Kjøp av tomt
---------------------

Status: Postponed
Closed: Kommuneloven § 11-5, 19:10–19:25, unanimous

PS 49/24 Gangvei i Bygda
------------------------

Case: 24/131

Proceedings

Impartiality: Bo Dahl (FL) stood down as disqualified, cf. forvaltningsloven § 6 (eier grunnen).
              Vote on the impartiality: unanimous. Gro Indrebø (FL) took the seat.

- Cecilie Eide (BL): Viste til skoleveien i Bygda.

Recommendation from Formannskapet: Gangveien bygges i 2025.

Alternative proposal from Cecilie Eide (BL) on behalf of Bygdelista: Gangveien bygges nå.

Amendment from Finn Hol (BL) to the recommendation from Formannskapet: Gangveien får lys.

Voting

The recommendation from Formannskapet was set against the alternative proposal from Cecilie Eide
(BL).
3 voted for the recommendation from Formannskapet: Anne Berg (FL), Gro Indrebø (FL), Finn Hol (BL).
1 voted for the alternative proposal from Cecilie Eide (BL): Cecilie Eide (BL).
Thus the recommendation was adopted.

Amendment from Finn Hol (BL):
2 voted for: Finn Hol (BL), Cecilie Eide (BL).
2 voted against: Anne Berg (FL), Gro Indrebø (FL).
Anne Berg (FL) had the casting vote.
Thus the amendment was rejected.

Decision

Gangveien bygges i 2025.
Amends the decision “Veiplan for Fossheim” of 1 March 2022.

PS 50/24 Not public
-------------------

FO 2/24 Gangveien ved skolen
----------------------------

Type:                              Question
Taken up though not on the notice: Enstemmig
Asked by:                          Cecilie Eide (BL)
Answered by:                       Anne Berg (FL)

Proceedings

- Ordføreren svarte at veien asfalteres i oktober.

Documents
---------

- Reglement for kommunestyret (sent beforehand)

Next meeting
------------

Monday 21 October 2024, 18:00, Kommunehuset

Signatures
----------

The minutes were approved 21 October 2024.

……………………………………………
Anne Berg

……………………………………………
Bo Dahl

……………………………………………
Cecilie Eide
=== $ ko report minutes kommunestyret-2024-09-16 --layout protokoll -O md
# Møteprotokoll

**Organ:** Fossheim kommunestyre

**Møtenummer:** 4/2024

**Dato:** mandag 16. september 2024

**Tid:** kl. 18.00–20.15

**Sted:** Kommunehuset

**Møteleder:** Anne Berg (FL)

## Til stede

| Navn | Funksjon | Parti | Møtt for |
| --- | --- | --- | --- |
| Anne Berg | Leder | FL |  |
| Bo Dahl | Medlem | FL |  |
| Cecilie Eide | Medlem | BL |  |
| Finn Hol | Varamedlem | BL | Eva Grande |

Møtte: 4 av 4.

**Møtte i enkeltsaker:** Gro Indrebø (vara for Bo Dahl, sak PS 49/24)

**Forfall:** Eva Grande (BL, reise) – Finn Hol møtte som vara

## Fra administrasjonen

| Navn | Stilling |
| --- | --- |
| Dag Foss | Kommunedirektør |
| Hanne Vik | Økonomisjef |

Dag Foss forlot møtet kl. 19.30.

## Innkalling, saksliste og underskrivere

**Innkalling:** 9. september 2024, e-post

**Valgt til å underskrive protokollen:** Bo Dahl (FL) og Cecilie Eide (BL)

## Godkjenning av innkalling og saksliste

Innkalling og saksliste ble godkjent.

Enstemmig godkjent.

## Saksliste

| Saksnr. | Arkivsak | Tittel | Lukket |
| --- | --- | --- | --- |
| RS 7/24 |  | Møteprotokoll fra kontrollutvalget |  |
| PS 47/24 | 24/104 | Kunstgress på Fossheim stadion |  |
| PS 48/24 |  | Kjøp av tomt | Ja |
| PS 49/24 | 24/131 | Gangvei i Bygda |  |
| PS 50/24 |  | Unntatt offentlighet |  |
| FO 2/24 |  | Gangveien ved skolen |  |

## RS 7/24 Møteprotokoll fra kontrollutvalget

**Sakstype:** Referatsak

### Behandling

- Tatt til orientering.

## PS 47/24 Kunstgress på Fossheim stadion

**Arkivsak:** 24/104

**Tidligere behandling:** Formannskapet, 2. september 2024, sak PS 12/24 (vedtatt): Innstillingen ble vedtatt.

### Behandling

**Habilitet:** Bo Dahl (FL) ble funnet habil, jf. forvaltningsloven § 6. Avstemning om habiliteten: enstemmig.

*Innstilling fra formannskapet:* Kommunen bygger om banen:\
1\. Banen får vanningsanlegg.\
2\. Kostnaden dekkes av disposisjonsfondet.

*Alternativt forslag fra Cecilie Eide (BL) på vegne av Bygdelista:* Saken sendes tilbake.

*Tilleggsforslag fra Bo Dahl (FL) til innstillingen fra formannskapet (trukket):* Idrettslaget spørres først.

### Votering

*Innstilling fra formannskapet (prøvevotering):*\
For stemte 3.\
Imot stemte 1.

*Innstilling fra formannskapet, punkt 1:*\
For stemte 3: FL (2), BL (1).\
Imot stemte 1: BL (1).\
Dermed ble punkt 1 vedtatt.

*Innstilling fra formannskapet, punkt 2:*\
De øvrige 3 stemte for.\
Imot stemte 1: Cecilie Eide (BL).\
Dermed ble punkt 2 vedtatt.

### Vedtak

**Banen bygges om**\
1\. Banen får vanningsanlegg.\
2\. Kostnaden dekkes av disposisjonsfondet.\
Kr 1 250 000 (disposisjonsfondet, 2024)\
Delegert til formannskapet.\
Klagefrist 7. oktober 2024.

**Protokolltilførsel:** **Cecilie Eide (BL) på vegne av Bygdelista**: Bygdelista viser til forslaget sitt.

## PS 48/24 Kjøp av tomt

**Status:** Utsatt

**Lukket møte:** Kommuneloven § 11-5, kl. 19.10–19.25, enstemmig

## PS 49/24 Gangvei i Bygda

**Arkivsak:** 24/131

### Behandling

**Habilitet:** Bo Dahl (FL) fratrådte som inhabil, jf. forvaltningsloven § 6 (eier grunnen). Avstemning om habiliteten: enstemmig. Gro Indrebø (FL) tiltrådte.

- **Cecilie Eide (BL)**: Viste til skoleveien i Bygda.

*Innstilling fra formannskapet:* Gangveien bygges i 2025.

*Alternativt forslag fra Cecilie Eide (BL) på vegne av Bygdelista:* Gangveien bygges nå.

*Endringsforslag fra Finn Hol (BL) til innstillingen fra formannskapet:* Gangveien får lys.

### Votering

Innstillingen fra formannskapet ble satt opp mot det alternative forslaget fra Cecilie Eide (BL).\
For innstillingen fra formannskapet stemte 3: Anne Berg (FL), Gro Indrebø (FL), Finn Hol (BL).\
For det alternative forslaget fra Cecilie Eide (BL) stemte 1: Cecilie Eide (BL).\
Dermed ble innstillingen vedtatt.

*Endringsforslag fra Finn Hol (BL):*\
For stemte 2: Finn Hol (BL), Cecilie Eide (BL).\
Imot stemte 2: Anne Berg (FL), Gro Indrebø (FL).\
Stemmen til Anne Berg (FL) avgjorde.\
Dermed ble endringsforslaget ikke vedtatt.

### Vedtak

Gangveien bygges i 2025.\
Endrer vedtaket «Veiplan for Fossheim» av 1. mars 2022.

## PS 50/24 Unntatt offentlighet

## FO 2/24 Gangveien ved skolen

**Sakstype:** Spørsmål

**Tatt opp utenom innkallingen:** Enstemmig

**Spørsmål fra:** Cecilie Eide (BL)

**Besvart av:** Anne Berg (FL)

### Behandling

- Ordføreren svarte at veien asfalteres i oktober.

## Dokumenter

- Reglement for kommunestyret (sendt ut på forhånd)

## Neste møte

Mandag 21. oktober 2024 kl. 18.00, Kommunehuset

## Underskrifter

Protokollen er godkjent 21. oktober 2024.

……………………………………………\
Anne Berg

……………………………………………\
Bo Dahl

……………………………………………\
Cecilie Eide
=== $ ko report minutes kommunestyret-2024-09-16 --layout protokoll -O html | sed -n '/<body>/,$p'
<body>
<main>
<h1>Møteprotokoll</h1>
<dl>
<div><dt>Organ</dt>
<dd>Fossheim kommunestyre</dd>
</div>
<div><dt>Møtenummer</dt>
<dd>4/2024</dd>
</div>
<div><dt>Dato</dt>
<dd>mandag 16. september 2024</dd>
</div>
<div><dt>Tid</dt>
<dd>kl. 18.00–20.15</dd>
</div>
<div><dt>Sted</dt>
<dd>Kommunehuset</dd>
</div>
<div><dt>Møteleder</dt>
<dd>Anne Berg (FL)</dd>
</div>
</dl>
<h2>Til stede</h2>
<div class="table" role="group" tabindex="0" aria-label="Navn, Funksjon, Parti, Møtt for"><table>
<thead><tr><th scope="col">Navn</th><th scope="col">Funksjon</th><th scope="col">Parti</th><th scope="col">Møtt for</th></tr></thead>
<tbody>
<tr><td>Anne Berg</td><td>Leder</td><td>FL</td><td></td></tr>
<tr><td>Bo Dahl</td><td>Medlem</td><td>FL</td><td></td></tr>
<tr><td>Cecilie Eide</td><td>Medlem</td><td>BL</td><td></td></tr>
<tr><td>Finn Hol</td><td>Varamedlem</td><td>BL</td><td>Eva Grande</td></tr>
</tbody>
</table></div>
<p>Møtte: 4 av 4.</p>
<dl>
<div><dt>Møtte i enkeltsaker</dt>
<dd>Gro Indrebø (vara for Bo Dahl, sak PS 49/24)</dd>
</div>
<div><dt>Forfall</dt>
<dd>Eva Grande (BL, reise) – Finn Hol møtte som vara</dd>
</div>
</dl>
<h2>Fra administrasjonen</h2>
<div class="table" role="group" tabindex="0" aria-label="Navn, Stilling"><table>
<thead><tr><th scope="col">Navn</th><th scope="col">Stilling</th></tr></thead>
<tbody>
<tr><td>Dag Foss</td><td>Kommunedirektør</td></tr>
<tr><td>Hanne Vik</td><td>Økonomisjef</td></tr>
</tbody>
</table></div>
<p>Dag Foss forlot møtet kl. 19.30.</p>
<h2>Innkalling, saksliste og underskrivere</h2>
<dl>
<div><dt>Innkalling</dt>
<dd>9. september 2024, e-post</dd>
</div>
<div><dt>Valgt til å underskrive protokollen</dt>
<dd>Bo Dahl (FL) og Cecilie Eide (BL)</dd>
</div>
</dl>
<h2>Godkjenning av innkalling og saksliste</h2>
<p>Innkalling og saksliste ble godkjent.</p>
<p>Enstemmig godkjent.</p>
<h2>Saksliste</h2>
<div class="table" role="group" tabindex="0" aria-label="Saksnr., Arkivsak, Tittel, Lukket"><table>
<thead><tr><th scope="col">Saksnr.</th><th scope="col">Arkivsak</th><th scope="col">Tittel</th><th scope="col">Lukket</th></tr></thead>
<tbody>
<tr><td>RS 7/24</td><td></td><td>Møteprotokoll fra kontrollutvalget</td><td></td></tr>
<tr><td>PS 47/24</td><td>24/104</td><td>Kunstgress på Fossheim stadion</td><td></td></tr>
<tr><td>PS 48/24</td><td></td><td>Kjøp av tomt</td><td>Ja</td></tr>
<tr><td>PS 49/24</td><td>24/131</td><td>Gangvei i Bygda</td><td></td></tr>
<tr><td>PS 50/24</td><td></td><td>Unntatt offentlighet</td><td></td></tr>
<tr><td>FO 2/24</td><td></td><td>Gangveien ved skolen</td><td></td></tr>
</tbody>
</table></div>
<h2>RS 7/24 Møteprotokoll fra kontrollutvalget</h2>
<dl>
<div><dt>Sakstype</dt>
<dd>Referatsak</dd>
</div>
</dl>
<h3>Behandling</h3>
<ul>
<li>Tatt til orientering.</li>
</ul>
<h2>PS 47/24 Kunstgress på Fossheim stadion</h2>
<dl>
<div><dt>Arkivsak</dt>
<dd>24/104</dd>
</div>
<div><dt>Tidligere behandling</dt>
<dd>Formannskapet, 2. september 2024, sak PS 12/24 (vedtatt): Innstillingen ble vedtatt.</dd>
</div>
</dl>
<h3>Behandling</h3>
<dl>
<div><dt>Habilitet</dt>
<dd>Bo Dahl (FL) ble funnet habil, jf. forvaltningsloven § 6. Avstemning om habiliteten: enstemmig.</dd>
</div>
</dl>
<p><em>Innstilling fra formannskapet:</em> Kommunen bygger om banen:<br>
1. Banen får vanningsanlegg.<br>
2. Kostnaden dekkes av disposisjonsfondet.</p>
<p><em>Alternativt forslag fra Cecilie Eide (BL) på vegne av Bygdelista:</em> Saken sendes tilbake.</p>
<p><em>Tilleggsforslag fra Bo Dahl (FL) til innstillingen fra formannskapet (trukket):</em> Idrettslaget spørres først.</p>
<h3>Votering</h3>
<p><em>Innstilling fra formannskapet (prøvevotering):</em><br>
For stemte 3.<br>
Imot stemte 1.</p>
<p><em>Innstilling fra formannskapet, punkt 1:</em><br>
For stemte 3: FL (2), BL (1).<br>
Imot stemte 1: BL (1).<br>
Dermed ble punkt 1 vedtatt.</p>
<p><em>Innstilling fra formannskapet, punkt 2:</em><br>
De øvrige 3 stemte for.<br>
Imot stemte 1: Cecilie Eide (BL).<br>
Dermed ble punkt 2 vedtatt.</p>
<h3>Vedtak</h3>
<p><strong>Banen bygges om</strong><br>
1. Banen får vanningsanlegg.<br>
2. Kostnaden dekkes av disposisjonsfondet.<br>
Kr 1 250 000 (disposisjonsfondet, 2024)<br>
Delegert til formannskapet.<br>
Klagefrist 7. oktober 2024.</p>
<dl>
<div><dt>Protokolltilførsel</dt>
<dd><strong>Cecilie Eide (BL) på vegne av Bygdelista</strong>: Bygdelista viser til forslaget sitt.</dd>
</div>
</dl>
<h2>PS 48/24 Kjøp av tomt</h2>
<dl>
<div><dt>Status</dt>
<dd>Utsatt</dd>
</div>
<div><dt>Lukket møte</dt>
<dd>Kommuneloven § 11-5, kl. 19.10–19.25, enstemmig</dd>
</div>
</dl>
<h2>PS 49/24 Gangvei i Bygda</h2>
<dl>
<div><dt>Arkivsak</dt>
<dd>24/131</dd>
</div>
</dl>
<h3>Behandling</h3>
<dl>
<div><dt>Habilitet</dt>
<dd>Bo Dahl (FL) fratrådte som inhabil, jf. forvaltningsloven § 6 (eier grunnen). Avstemning om habiliteten: enstemmig. Gro Indrebø (FL) tiltrådte.</dd>
</div>
</dl>
<ul>
<li><strong>Cecilie Eide (BL)</strong>: Viste til skoleveien i Bygda.</li>
</ul>
<p><em>Innstilling fra formannskapet:</em> Gangveien bygges i 2025.</p>
<p><em>Alternativt forslag fra Cecilie Eide (BL) på vegne av Bygdelista:</em> Gangveien bygges nå.</p>
<p><em>Endringsforslag fra Finn Hol (BL) til innstillingen fra formannskapet:</em> Gangveien får lys.</p>
<h3>Votering</h3>
<p>Innstillingen fra formannskapet ble satt opp mot det alternative forslaget fra Cecilie Eide (BL).<br>
For innstillingen fra formannskapet stemte 3: Anne Berg (FL), Gro Indrebø (FL), Finn Hol (BL).<br>
For det alternative forslaget fra Cecilie Eide (BL) stemte 1: Cecilie Eide (BL).<br>
Dermed ble innstillingen vedtatt.</p>
<p><em>Endringsforslag fra Finn Hol (BL):</em><br>
For stemte 2: Finn Hol (BL), Cecilie Eide (BL).<br>
Imot stemte 2: Anne Berg (FL), Gro Indrebø (FL).<br>
Stemmen til Anne Berg (FL) avgjorde.<br>
Dermed ble endringsforslaget ikke vedtatt.</p>
<h3>Vedtak</h3>
<p>Gangveien bygges i 2025.<br>
Endrer vedtaket «Veiplan for Fossheim» av 1. mars 2022.</p>
<h2>PS 50/24 Unntatt offentlighet</h2>
<h2>FO 2/24 Gangveien ved skolen</h2>
<dl>
<div><dt>Sakstype</dt>
<dd>Spørsmål</dd>
</div>
<div><dt>Tatt opp utenom innkallingen</dt>
<dd>Enstemmig</dd>
</div>
<div><dt>Spørsmål fra</dt>
<dd>Cecilie Eide (BL)</dd>
</div>
<div><dt>Besvart av</dt>
<dd>Anne Berg (FL)</dd>
</div>
</dl>
<h3>Behandling</h3>
<ul>
<li>Ordføreren svarte at veien asfalteres i oktober.</li>
</ul>
<h2>Dokumenter</h2>
<ul>
<li>Reglement for kommunestyret (sendt ut på forhånd)</li>
</ul>
<h2>Neste møte</h2>
<p>Mandag 21. oktober 2024 kl. 18.00, Kommunehuset</p>
<h2>Underskrifter</h2>
<p>Protokollen er godkjent 21. oktober 2024.</p>
<p>……………………………………………<br>
Anne Berg</p>
<p>……………………………………………<br>
Bo Dahl</p>
<p>……………………………………………<br>
Cecilie Eide</p>
</main>
</body>
</html>
=== note
One item, as it follows its case.
=== $ ko report saksprotokoll 'kommunestyret-2024-09-16#5'
Saksprotokoll
=============

Organ: Fossheim kommunestyre
Dato:  mandag 16. september 2024
Sted:  Kommunehuset

PS 49/24 Gangvei i Bygda
------------------------

Arkivsak: 24/131

Behandling

Habilitet: Bo Dahl (FL) fratrådte som inhabil, jf. forvaltningsloven § 6 (eier grunnen). Avstemning
           om habiliteten: enstemmig. Gro Indrebø (FL) tiltrådte.

- Cecilie Eide (BL): Viste til skoleveien i Bygda.

Innstilling fra formannskapet: Gangveien bygges i 2025.

Alternativt forslag fra Cecilie Eide (BL) på vegne av Bygdelista: Gangveien bygges nå.

Endringsforslag fra Finn Hol (BL) til innstillingen fra formannskapet: Gangveien får lys.

Votering

Innstillingen fra formannskapet ble satt opp mot det alternative forslaget fra Cecilie Eide (BL).
For innstillingen fra formannskapet stemte 3: Anne Berg (FL), Gro Indrebø (FL), Finn Hol (BL).
For det alternative forslaget fra Cecilie Eide (BL) stemte 1: Cecilie Eide (BL).
Dermed ble innstillingen vedtatt.

Endringsforslag fra Finn Hol (BL):
For stemte 2: Finn Hol (BL), Cecilie Eide (BL).
Imot stemte 2: Anne Berg (FL), Gro Indrebø (FL).
Stemmen til Anne Berg (FL) avgjorde.
Dermed ble endringsforslaget ikke vedtatt.

Vedtak

Gangveien bygges i 2025.
Endrer vedtaket «Veiplan for Fossheim» av 1. mars 2022.
=== $ ko report saksprotokoll 'kommunestyret-2024-09-16#5' --language nn
Saksprotokoll
=============

Organ: Fossheim kommunestyre
Dato:  måndag 16. september 2024
Stad:  Kommunehuset

PS 49/24 Gangvei i Bygda
------------------------

Arkivsak: 24/131

Handsaming

Habilitet: Bo Dahl (FL) fråtredde som inhabil, jf. forvaltningsloven § 6 (eier grunnen). Røysting om
           habiliteten: samrøystes. Gro Indrebø (FL) tiltredde.

- Cecilie Eide (BL): Viste til skoleveien i Bygda.

Tilråding frå formannskapet: Gangveien bygges i 2025.

Alternativt framlegg frå Cecilie Eide (BL) på vegner av Bygdelista: Gangveien bygges nå.

Endringsframlegg frå Finn Hol (BL) til tilrådinga frå formannskapet: Gangveien får lys.

Røysting

Tilrådinga frå formannskapet vart sett opp mot det alternative framlegget frå Cecilie Eide (BL).
For tilrådinga frå formannskapet røysta 3: Anne Berg (FL), Gro Indrebø (FL), Finn Hol (BL).
For det alternative framlegget frå Cecilie Eide (BL) røysta 1: Cecilie Eide (BL).
Dermed vart tilrådinga vedteken.

Endringsframlegg frå Finn Hol (BL):
For røysta 2: Finn Hol (BL), Cecilie Eide (BL).
Imot røysta 2: Anne Berg (FL), Gro Indrebø (FL).
Røysta til Anne Berg (FL) avgjorde.
Dermed vart endringsframlegget ikkje vedteke.

Vedtak

Gangveien bygges i 2025.
Endrar vedtaket «Veiplan for Fossheim» frå 1. mars 2022.
=== $ ko report saksprotokoll kommunestyret-2024-09-16
=== stderr
ko: `kommunestyret-2024-09-16` is no item, which `saksprotokoll` reports on
    write `ko report saksprotokoll MEETING#ITEM`, such as `kommunestyret-2024-09-16#1`
=== exit 2
=== $ ko report saksprotokoll 'kommunestyret-2024-09-16#4/votes/1'
=== stderr
ko: `kommunestyret-2024-09-16#4/votes/1` is no item, which `saksprotokoll` reports on
    write `ko report saksprotokoll MEETING#ITEM`, such as `kommunestyret-2024-09-16#1`
=== exit 2
=== note
The notice names what is to be dealt with; of a meeting that was held, what it named and no more.
=== $ ko report innkalling kommunestyret-2024-10
Møteinnkalling
==============

Organ:      Fossheim kommunestyre
Møtenummer: 5/2024
Dato:       mandag 21. oktober 2024
Tid:        kl. 18.00
Sted:       Kommunehuset
Innkalling: 14. oktober 2024 av Anne Berg

Forfall: Bo Dahl (ferie) – erstattes av Gro Indrebø

Saksliste
---------

Saksnr.   Arkivsak  Tittel             Lukket  Tid
────────  ────────  ─────────────────  ──────  ─────────
PS 51/24  24/150    Budsjett for 2025          kl. 18.10
PS 52/24            Kjøp av tomt       Ja

Saksdokumenter
--------------

- Reglement for kommunestyret (sendt ut på forhånd)

Anne Berg
møteleder
=== $ ko report innkalling kommunestyret-2024-10 --language nn
Møteinnkalling
==============

Organ:      Fossheim kommunestyre
Møtenummer: 5/2024
Dato:       måndag 21. oktober 2024
Tid:        kl. 18.00
Stad:       Kommunehuset
Innkalling: 14. oktober 2024 av Anne Berg

Forfall: Bo Dahl (ferie) – blir erstatta av Gro Indrebø

Sakliste
--------

Saksnr.   Arkivsak  Tittel             Lukka  Tid
────────  ────────  ─────────────────  ─────  ─────────
PS 51/24  24/150    Budsjett for 2025         kl. 18.10
PS 52/24            Kjøp av tomt       Ja

Saksdokument
------------

- Reglement for kommunestyret (sendt ut på førehand)

Anne Berg
møteleiar
=== $ ko report innkalling kommunestyret-2024-10 --language en
Notice of meeting
=================

Body:   Fossheim kommunestyre
Number: 5/2024
Date:   Monday 21 October 2024
Time:   18:00
Place:  Kommunehuset
Notice: 14 October 2024 by Anne Berg

Absent: Bo Dahl (ferie) – replaced by Gro Indrebø

Agenda
------

Item      Case    Title              Closed  Time
────────  ──────  ─────────────────  ──────  ─────
PS 51/24  24/150  Budsjett for 2025          18:10
PS 52/24          Kjøp av tomt       Yes

Papers
------

- Reglement for kommunestyret (sent beforehand)

Anne Berg
chair
=== $ ko report innkalling kommunestyret-2024-09-16 | sed -n '/Saksliste/,$p'
Saksliste
---------

Saksnr.   Arkivsak  Tittel                                  Lukket
────────  ────────  ──────────────────────────────────────  ──────
                    Godkjenning av innkalling og saksliste
RS 7/24             Møteprotokoll fra kontrollutvalget
PS 47/24  24/104    Kunstgress på Fossheim stadion
PS 48/24            Kjøp av tomt                            Ja
PS 49/24  24/131    Gangvei i Bygda
PS 50/24            Unntatt offentlighet

Saksdokumenter
--------------

- Reglement for kommunestyret (sendt ut på forhånd)

Anne Berg
møteleder
=== note
A meeting that has not been held has no protocol yet.
=== $ ko report minutes kommunestyret-2024-10 --layout protokoll
Møte i Fossheim kommunestyre
============================

Organ:      Fossheim kommunestyre
Møtenummer: 5/2024
Status:     innkalt
Tid:        mandag 21. oktober 2024 kl. 18.00
Sted:       Kommunehuset
Innkalling: 14. oktober 2024 av Anne Berg
Møteleder:  Anne Berg
Forfall:    Bo Dahl (ferie) – erstattes av Gro Indrebø

Saker
-----

Sak PS 51/24: Budsjett for 2025

Arkivsak: 24/150
Tid:      kl. 18.10

Sak PS 52/24: Kjøp av tomt

Lukket møte: Kommuneloven § 11-5

Dokumenter
----------

- Reglement for kommunestyret (sendt ut på forhånd)
=== note
Layouts are those of the report.
=== $ ko report minutes kommunestyret-2024-09-16 --layout protokol
=== stderr
ko: --layout: there is no `protokol`; did you mean `protokoll`?
    `ko report --help` shows its options
=== exit 2
=== $ ko report summary kommunestyret-2024-09-16 --layout protokoll
=== stderr
ko: `summary` has no layout `protokoll`
    leave --layout out
=== exit 2
