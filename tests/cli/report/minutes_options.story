A body's own words for its minutes, and the parts it leaves out: `minutes:` in ko.yaml, and in the body's record.
=== file ko.yaml
ko: 1
name: Fossheim (oppdiktet)
country: "NO"
timezone: Europe/Oslo
minutes:
  layout: protokoll
  title: {nb: Møtebok, nn: Møtebok, en: Book of minutes}
  opening:
    nb: Varaordføreren satte møtet, og ønsket velkommen.
    nn: Varaordføraren sette møtet, og ønskte velkomen.
    en: The deputy mayor opened the meeting and welcomed everybody.
  closing: {nb: Møtet ble hevet., nn: Møtet vart heva., en: The meeting was closed.}
  signature_text:
    nb: Vi bekrefter med underskriftene våre at det som er ført i møteboka, er i samsvar med det som ble vedtatt i møtet.
    nn: Vi stadfestar med underskriftene våre at det som er ført i møteboka, er i samsvar med det som vart vedteke i møtet.
    en: We confirm by our signatures that the minutes agree with what was decided.
  result: short
  headings:
    present: {nb: Følgende medlemmer møtte, nn: Desse medlemene møtte, en: Members attending}
    administration: {nb: Følgende fra administrasjonen møtte, nn: Desse frå administrasjonen møtte, en: Officials attending}
    notice: {nb: Godkjenning av innkalling og saksliste, nn: Godkjenning av innkalling og sakliste, en: Approval of notice and agenda}
    agenda: {nb: Saksoversikt, nn: Saksoversyn, en: List of items}
    treatment: {nb: Saksbehandling, nn: Sakshandsaming, en: Treatment}
    votes: {nb: Avstemning, nn: Avrøysting, en: Ballot}
    elections: {nb: Valgresultat, nn: Valresultat, en: Result of the election}
    decision: {nb: Kommunestyrets vedtak, nn: Vedtaket i kommunestyret, en: Decision of the council}
    signatures: {nb: Signering, nn: Signering, en: Signed by}
  show: {case_numbers: false, documents: false, votes_by_name: false}
=== file records.yaml
{kind: organisation, id: fossheim, name: Fossheim kommune, type: municipality}
---
kind: organisation
id: kommunestyret
name: Kommunestyret
type: council
parent: fossheim
members: [{person: anne-berg, role: deputy_leader, for: fossheimlista}, {person: bo-dahl, for: bygdelista}]
---
{kind: organisation, id: formannskapet, name: Formannskapet, type: committee, parent: fossheim}
---
{kind: organisation, id: bygdelista, name: Bygdelista, short_name: BL, type: party}
---
{kind: organisation, id: fossheimlista, name: Fossheimlista, short_name: FL, type: party}
---
{kind: person, id: anne-berg, name: Anne Berg}
---
{kind: person, id: bo-dahl, name: Bo Dahl}
---
{kind: person, id: dag-foss, name: Dag Foss}
---
{kind: document, id: saksframlegg, title: Saksframlegg om lysløypa}
---
{kind: case, id: lysloypa, title: Lysløypa på Åsen, reference: 24/104}
---
kind: meeting
id: m1
body: kommunestyret
number: 4/2024
type: ordinært
status: held
form: physical
start: 2024-09-16T18:00
end: 2024-09-16T20:15
place: Kommunehuset
called: {on: 2024-09-09, approved: true}
agenda_approved: true
chair: anne-berg
secretary: dag-foss
present: [anne-berg, bo-dahl]
administration: [{person: dag-foss, title: kommunedirektør}]
documents: [{document: saksframlegg, use: sent_beforehand}]
agenda:
  - series: PS
    number: 47
    year: 2024
    title: Lys i løypa
    case: lysloypa
    treatments: [{body: formannskapet, on: 2024-09-02, outcome: adopted}]
    proposals:
      - {id: a, kind: recommendation, by: formannskapet, text: Løypa får nye lys.}
      - {id: b, kind: amendment, amends: a, by: bo-dahl, for: bygdelista, text: Lysene tennes kl. 17.}
    votes: [{on: b, for: [bo-dahl], against: [anne-berg], casting: anne-berg}, {on: a, unanimous: true}, {on: a, for: [anne-berg, bo-dahl], against: 0}]
    decisions: [{title: Løypa får nye lys, outcome: adopted}]
    actions: [{who: dag-foss, what: Bestiller lys, due: 2024-10-01, done: 2024-09-20}]
  - series: PS
    number: 48
    year: 2024
    title: Valg av setteleder
    elections: [{body: formannskapet, role: leader, method: majority, seats: 1, elected: [anne-berg]}]
next: {start: 2024-10-21T18:00, place: Kommunehuset}
minutes: {status: approved, on: 2024-09-16, signers: [bo-dahl], approvers: [anne-berg], sent_to: [formannskapet, Fossheimposten]}
=== $ ko validate --ignore KO526
2 files, 11 records: nothing to report
=== $ ko report minutes m1
Møtebok
=======

Organ:        Kommunestyret
Møtenummer:   4/2024
Møtetype:     Ordinært
Dato:         mandag 16. september 2024
Tid:          kl. 18.00–20.15
Sted:         Kommunehuset
Møteform:     Fysisk møte
Møteleder:    Anne Berg (FL)
Møtesekretær: Dag Foss

Følgende medlemmer møtte
------------------------

Navn       Funksjon      Parti  Møtt for
─────────  ────────────  ─────  ────────
Anne Berg  Varaordfører  FL
Bo Dahl    Medlem        BL

Møtte: 2 av 2.

Følgende fra administrasjonen møtte
-----------------------------------

Navn      Stilling
────────  ───────────────
Dag Foss  Kommunedirektør

Godkjenning av innkalling og saksliste
--------------------------------------

Innkalling:                          9. september 2024, godkjent
Saksliste:                           Godkjent
Valgt til å underskrive protokollen: Bo Dahl (BL)
Valgt til å godkjenne protokollen:   Anne Berg (FL)

Varaordføreren satte møtet, og ønsket velkommen.

Saksoversikt
------------

Saksnr.   Tittel              Lukket
────────  ──────────────────  ──────
PS 47/24  Lys i løypa
PS 48/24  Valg av setteleder

PS 47/24 Lys i løypa
--------------------

Tidligere behandling: Formannskapet, 2. september 2024 (vedtatt)

Saksbehandling

Innstilling fra formannskapet: Løypa får nye lys.

Endringsforslag fra Bo Dahl (BL) på vegne av Bygdelista til innstillingen fra formannskapet: Lysene
tennes kl. 17.

Avstemning

Endringsforslag fra Bo Dahl (BL):
For stemte 1.
Imot stemte 1.
Stemmen til Anne Berg (FL) avgjorde.
Endringsforslaget ikke vedtatt.

Innstilling fra formannskapet:
Enstemmig vedtatt.

Innstilling fra formannskapet:
For stemte 2.
Innstillingen vedtatt.

Kommunestyrets vedtak

Løypa får nye lys.

Oppfølging: Dag Foss: Bestiller lys (frist 1. oktober 2024)

PS 48/24 Valg av setteleder
---------------------------

Valgresultat

Formannskapet, leder: flertallsvalg, 1 plass

Valgt      Funksjon
─────────  ────────
Anne Berg  Leder

Neste møte
----------

Mandag 21. oktober 2024 kl. 18.00, Kommunehuset

Møtet ble hevet.

Signering
---------

Protokollen er godkjent 16. september 2024.

Vi bekrefter med underskriftene våre at det som er ført i møteboka, er i samsvar med det som ble
vedtatt i møtet.

……………………………………………
Anne Berg

……………………………………………
Bo Dahl

Utskrift sendt til: Formannskapet og Fossheimposten
=== $ ko report minutes m1 --language nn
Møtebok
=======

Organ:        Kommunestyret
Møtenummer:   4/2024
Møtetype:     Ordinært
Dato:         måndag 16. september 2024
Tid:          kl. 18.00–20.15
Stad:         Kommunehuset
Møteform:     Fysisk møte
Møteleiar:    Anne Berg (FL)
Møtesekretær: Dag Foss

Desse medlemene møtte
---------------------

Namn       Funksjon      Parti  Møtt for
─────────  ────────────  ─────  ────────
Anne Berg  Varaordførar  FL
Bo Dahl    Medlem        BL

Møtte: 2 av 2.

Desse frå administrasjonen møtte
--------------------------------

Namn      Stilling
────────  ───────────────
Dag Foss  Kommunedirektør

Godkjenning av innkalling og sakliste
-------------------------------------

Innkalling:                           9. september 2024, godkjend
Sakliste:                             Godkjend
Valde til å skrive under protokollen: Bo Dahl (BL)
Valde til å godkjenne protokollen:    Anne Berg (FL)

Varaordføraren sette møtet, og ønskte velkomen.

Saksoversyn
-----------

Saksnr.   Tittel              Lukka
────────  ──────────────────  ─────
PS 47/24  Lys i løypa
PS 48/24  Valg av setteleder

PS 47/24 Lys i løypa
--------------------

Tidlegare handsaming: Formannskapet, 2. september 2024 (vedteke)

Sakshandsaming

Tilråding frå formannskapet: Løypa får nye lys.

Endringsframlegg frå Bo Dahl (BL) på vegner av Bygdelista til tilrådinga frå formannskapet: Lysene
tennes kl. 17.

Avrøysting

Endringsframlegg frå Bo Dahl (BL):
For røysta 1.
Imot røysta 1.
Røysta til Anne Berg (FL) avgjorde.
Endringsframlegget ikkje vedteke.

Tilråding frå formannskapet:
Samrøystes vedteke.

Tilråding frå formannskapet:
For røysta 2.
Tilrådinga vedteken.

Vedtaket i kommunestyret

Løypa får nye lys.

Oppfølging: Dag Foss: Bestiller lys (frist 1. oktober 2024)

PS 48/24 Valg av setteleder
---------------------------

Valresultat

Formannskapet, leiar: fleirtalsval, 1 plass

Vald       Funksjon
─────────  ────────
Anne Berg  Leiar

Neste møte
----------

Måndag 21. oktober 2024 kl. 18.00, Kommunehuset

Møtet vart heva.

Signering
---------

Protokollen er godkjend 16. september 2024.

Vi stadfestar med underskriftene våre at det som er ført i møteboka, er i samsvar med det som vart
vedteke i møtet.

……………………………………………
Anne Berg

……………………………………………
Bo Dahl

Utskrift send til: Formannskapet og Fossheimposten
=== $ ko report minutes m1 --language en
Book of minutes
===============

Body:      Kommunestyret
Number:    4/2024
Type:      Ordinært
Date:      Monday 16 September 2024
Time:      18:00–20:15
Place:     Kommunehuset
Form:      In person
Chair:     Anne Berg (FL)
Secretary: Dag Foss

Members attending
-----------------

Name       Function      Party  In place of
─────────  ────────────  ─────  ───────────
Anne Berg  Deputy mayor  FL
Bo Dahl    Member        BL

Attended: 2 of 2.

Officials attending
-------------------

Name      Position
────────  ───────────────
Dag Foss  Kommunedirektør

Approval of notice and agenda
-----------------------------

Notice:                         9 September 2024, approved
Agenda:                         Approved
Elected to sign the minutes:    Bo Dahl (BL)
Elected to approve the minutes: Anne Berg (FL)

The deputy mayor opened the meeting and welcomed everybody.

List of items
-------------

Item      Title               Closed
────────  ──────────────────  ──────
PS 47/24  Lys i løypa
PS 48/24  Valg av setteleder

PS 47/24 Lys i løypa
--------------------

Earlier treatment: Formannskapet, 2 September 2024 (adopted)

Treatment

Recommendation from Formannskapet: Løypa får nye lys.

Amendment from Bo Dahl (BL) on behalf of Bygdelista to the recommendation from Formannskapet: Lysene
tennes kl. 17.

Ballot

Amendment from Bo Dahl (BL):
1 voted for.
1 voted against.
Anne Berg (FL) had the casting vote.
The amendment: rejected.

Recommendation from Formannskapet:
Adopted unanimously.

Recommendation from Formannskapet:
2 voted for.
The recommendation: adopted.

Decision of the council

Løypa får nye lys.

Follow-up: Dag Foss: Bestiller lys (due 1 October 2024)

PS 48/24 Valg av setteleder
---------------------------

Result of the election

Formannskapet, leader: majority election, 1 seat

Elected    Function
─────────  ────────
Anne Berg  Leader

Next meeting
------------

Monday 21 October 2024, 18:00, Kommunehuset

The meeting was closed.

Signed by
---------

The minutes were approved 16 September 2024.

We confirm by our signatures that the minutes agree with what was decided.

……………………………………………
Anne Berg

……………………………………………
Bo Dahl

Sent to: Formannskapet and Fossheimposten
=== note
A referat takes of it what it has: title, opening and closing, and the same switches.
=== $ ko report minutes m1 --layout referat
Møtebok: Møte i kommunestyret
=============================

Organ:                Kommunestyret
Møtenummer:           4/2024
Møtetype:             ordinært
Tid:                  mandag 16. september 2024 kl. 18.00–20.15
Sted:                 Kommunehuset
Møteform:             fysisk møte
Innkalling:           9. september 2024, godkjent
Saksliste:            godkjent
Møteleder:            Anne Berg
Referent:             Dag Foss
Til stede:            Anne Berg, Bo Dahl
Fra administrasjonen: Dag Foss (kommunedirektør)

Varaordføreren satte møtet, og ønsket velkommen.

Saker
-----

Sak PS 47/24: Lys i løypa

Tidligere behandling: Formannskapet, 2. september 2024 (vedtatt)

Forslag:      Innstilling fra formannskapet: Løypa får nye lys.
              Endringsforslag fra Bo Dahl på vegne av Bygdelista til innstillingen fra
              formannskapet: Lysene tennes kl. 17.
Avstemninger: Endringsforslag fra Bo Dahl: 1 for, 1 mot, stemmen til Anne Berg avgjorde
              Innstilling fra formannskapet: enstemmig
              Innstilling fra formannskapet: 2 for, 0 mot
Vedtak:       Løypa får nye lys (vedtatt)
Oppfølging:   Dag Foss: Bestiller lys (frist 1. oktober 2024)

Sak PS 48/24: Valg av setteleder

Valg: Formannskapet, leder: flertallsvalg, 1 plass
      Valgt: Anne Berg

Møtet ble hevet.

Neste møte og godkjenning
-------------------------

Neste møte:         mandag 21. oktober 2024 kl. 18.00, Kommunehuset
Godkjenning:        godkjent 16. september 2024, valgt til å underskrive: Bo Dahl, valgt til å
                    godkjenne: Anne Berg
Utskrift sendt til: Formannskapet og Fossheimposten
=== note
One item alone has the same headings.
=== $ ko report saksprotokoll m1#1
Saksprotokoll
=============

Organ: Kommunestyret
Dato:  mandag 16. september 2024
Sted:  Kommunehuset

PS 47/24 Lys i løypa
--------------------

Tidligere behandling: Formannskapet, 2. september 2024 (vedtatt)

Saksbehandling

Innstilling fra formannskapet: Løypa får nye lys.

Endringsforslag fra Bo Dahl (BL) på vegne av Bygdelista til innstillingen fra formannskapet: Lysene
tennes kl. 17.

Avstemning

Endringsforslag fra Bo Dahl (BL):
For stemte 1.
Imot stemte 1.
Stemmen til Anne Berg (FL) avgjorde.
Endringsforslaget ikke vedtatt.

Innstilling fra formannskapet:
Enstemmig vedtatt.

Innstilling fra formannskapet:
For stemte 2.
Innstillingen vedtatt.

Kommunestyrets vedtak

Løypa får nye lys.

Oppfølging: Dag Foss: Bestiller lys (frist 1. oktober 2024)
=== note
Every switch by itself, against a protocol with all its parts.
=== $ printf 'ko: 1\nminutes: {layout: protokoll}\n' > ko.yaml; ko report minutes m1 > all; cat all
Møteprotokoll
=============

Organ:        Kommunestyret
Møtenummer:   4/2024
Møtetype:     Ordinært
Dato:         mandag 16. september 2024
Tid:          kl. 18.00–20.15
Sted:         Kommunehuset
Møteform:     Fysisk møte
Møteleder:    Anne Berg (FL)
Møtesekretær: Dag Foss

Til stede
---------

Navn       Funksjon      Parti  Møtt for
─────────  ────────────  ─────  ────────
Anne Berg  Varaordfører  FL
Bo Dahl    Medlem        BL

Møtte: 2 av 2.

Fra administrasjonen
--------------------

Navn      Stilling
────────  ───────────────
Dag Foss  Kommunedirektør

Innkalling, saksliste og underskrivere
--------------------------------------

Innkalling:                          9. september 2024, godkjent
Saksliste:                           Godkjent
Valgt til å underskrive protokollen: Bo Dahl (BL)
Valgt til å godkjenne protokollen:   Anne Berg (FL)

Saksliste
---------

Saksnr.   Arkivsak  Tittel              Lukket
────────  ────────  ──────────────────  ──────
PS 47/24  24/104    Lys i løypa
PS 48/24            Valg av setteleder

PS 47/24 Lys i løypa
--------------------

Arkivsak:             24/104
Tidligere behandling: Formannskapet, 2. september 2024 (vedtatt)

Behandling

Innstilling fra formannskapet: Løypa får nye lys.

Endringsforslag fra Bo Dahl (BL) på vegne av Bygdelista til innstillingen fra formannskapet: Lysene
tennes kl. 17.

Votering

Endringsforslag fra Bo Dahl (BL):
For stemte 1: Bo Dahl (BL).
Imot stemte 1: Anne Berg (FL).
Stemmen til Anne Berg (FL) avgjorde.
Dermed ble endringsforslaget ikke vedtatt.

Innstilling fra formannskapet:
Enstemmig vedtatt.

Innstilling fra formannskapet:
For stemte 2: Anne Berg (FL), Bo Dahl (BL).
Dermed ble innstillingen vedtatt.

Vedtak

Løypa får nye lys.

Oppfølging: Dag Foss: Bestiller lys (frist 1. oktober 2024)

PS 48/24 Valg av setteleder
---------------------------

Valg

Formannskapet, leder: flertallsvalg, 1 plass

Valgt      Funksjon
─────────  ────────
Anne Berg  Leder

Dokumenter
----------

- Saksframlegg om lysløypa (sendt ut på forhånd)

Neste møte
----------

Mandag 21. oktober 2024 kl. 18.00, Kommunehuset

Underskrifter
-------------

Protokollen er godkjent 16. september 2024.

……………………………………………
Anne Berg

……………………………………………
Bo Dahl

Utskrift sendt til: Formannskapet og Fossheimposten
=== $ for part in administration notice agenda case_numbers treatments parties votes_by_name actions documents next_meeting signatures recipients; do echo "without $part"; printf 'ko: 1\nminutes: {layout: protokoll, show: {%s: false}}\n' $part > ko.yaml; ko report minutes m1 | diff all -; done
without administration
24,30d23
< Fra administrasjonen
< --------------------
< 
< Navn      Stilling
< ────────  ───────────────
< Dag Foss  Kommunedirektør
< 
without notice
31,38d30
< Innkalling, saksliste og underskrivere
< --------------------------------------
< 
< Innkalling:                          9. september 2024, godkjent
< Saksliste:                           Godkjent
< Valgt til å underskrive protokollen: Bo Dahl (BL)
< Valgt til å godkjenne protokollen:   Anne Berg (FL)
< 
without agenda
39,46d38
< Saksliste
< ---------
< 
< Saksnr.   Arkivsak  Tittel              Lukket
< ────────  ────────  ──────────────────  ──────
< PS 47/24  24/104    Lys i løypa
< PS 48/24            Valg av setteleder
< 
without case_numbers
42,45c42,45
< Saksnr.   Arkivsak  Tittel              Lukket
< ────────  ────────  ──────────────────  ──────
< PS 47/24  24/104    Lys i løypa
< PS 48/24            Valg av setteleder
---
> Saksnr.   Tittel              Lukket
> ────────  ──────────────────  ──────
> PS 47/24  Lys i løypa
> PS 48/24  Valg av setteleder
50d49
< Arkivsak:             24/104
without treatments
50,51c50
< Arkivsak:             24/104
< Tidligere behandling: Formannskapet, 2. september 2024 (vedtatt)
---
> Arkivsak: 24/104
without parties
11c11
< Møteleder:    Anne Berg (FL)
---
> Møteleder:    Anne Berg
17,20c17,20
< Navn       Funksjon      Parti  Møtt for
< ─────────  ────────────  ─────  ────────
< Anne Berg  Varaordfører  FL
< Bo Dahl    Medlem        BL
---
> Navn       Funksjon      Møtt for
> ─────────  ────────────  ────────
> Anne Berg  Varaordfører
> Bo Dahl    Medlem
36,37c36,37
< Valgt til å underskrive protokollen: Bo Dahl (BL)
< Valgt til å godkjenne protokollen:   Anne Berg (FL)
---
> Valgt til å underskrive protokollen: Bo Dahl
> Valgt til å godkjenne protokollen:   Anne Berg
57c57
< Endringsforslag fra Bo Dahl (BL) på vegne av Bygdelista til innstillingen fra formannskapet: Lysene
---
> Endringsforslag fra Bo Dahl på vegne av Bygdelista til innstillingen fra formannskapet: Lysene
62,65c62,65
< Endringsforslag fra Bo Dahl (BL):
< For stemte 1: Bo Dahl (BL).
< Imot stemte 1: Anne Berg (FL).
< Stemmen til Anne Berg (FL) avgjorde.
---
> Endringsforslag fra Bo Dahl:
> For stemte 1: Bo Dahl.
> Imot stemte 1: Anne Berg.
> Stemmen til Anne Berg avgjorde.
72c72
< For stemte 2: Anne Berg (FL), Bo Dahl (BL).
---
> For stemte 2: Anne Berg, Bo Dahl.
without votes_by_name
63,64c63,64
< For stemte 1: Bo Dahl (BL).
< Imot stemte 1: Anne Berg (FL).
---
> For stemte 1.
> Imot stemte 1.
72c72
< For stemte 2: Anne Berg (FL), Bo Dahl (BL).
---
> For stemte 2.
without actions
79,80d78
< Oppfølging: Dag Foss: Bestiller lys (frist 1. oktober 2024)
< 
without documents
92,96d91
< Dokumenter
< ----------
< 
< - Saksframlegg om lysløypa (sendt ut på forhånd)
< 
without next_meeting
97,101d96
< Neste møte
< ----------
< 
< Mandag 21. oktober 2024 kl. 18.00, Kommunehuset
< 
without signatures
102,104d101
< Underskrifter
< -------------
< 
106,111d102
< 
< ……………………………………………
< Anne Berg
< 
< ……………………………………………
< Bo Dahl
without recipients
112,113d111
< 
< Utskrift sendt til: Formannskapet og Fossheimposten
=== exit 1
=== $ printf 'ko: 1\nminutes: {layout: protokoll, result: short}\n' > ko.yaml; ko report minutes m1 | diff all -
66c66
< Dermed ble endringsforslaget ikke vedtatt.
---
> Endringsforslaget ikke vedtatt.
73c73
< Dermed ble innstillingen vedtatt.
---
> Innstillingen vedtatt.
=== exit 1
=== note
What the body says of itself goes before what the set says, option by option.
=== file ko.yaml
ko: 1
minutes: {layout: referat, title: Referat fra møtet, show: {signatures: false, recipients: false}, headings: {agenda: Sakene, votes: Voteringen}}
=== $ sed -i 's/^parent: fossheim$/parent: fossheim\nminutes: {layout: protokoll, title: Protokoll, show: {signatures: true}, headings: {agenda: Saksoversikt}}/' records.yaml; ko report minutes m1 | diff all -
1,2c1,2
< Møteprotokoll
< =============
---
> Protokoll
> =========
39,40c39,40
< Saksliste
< ---------
---
> Saksoversikt
> ------------
60c60
< Votering
---
> Voteringen
112,113d111
< 
< Utskrift sendt til: Formannskapet og Fossheimposten
=== exit 1
=== note
Faults are found where they stand, in either file.
=== file ko.yaml
ko: 1
minutes: {layout: protokol, titel: Møtebok, opening: "", result: long, show: {signature: false, parties: maybe}, headings: {agenda: {no: Saker}}}
=== $ sed -i 's/title: Protokoll, show: {signatures: true}/title: "", show: {signature: true}/' records.yaml; ko validate
error[KO207]: `layout` does not take `protokol`
   --> ko.yaml:2:19
    |
  2 | minutes: {layout: protokol, titel: Møtebok, opening: "", result: long, show: {signature: fals…
    |                   ^^^^^^^^
    = mend: write `protokoll`; it takes referat, protokoll

error[KO203]: a minutes_style has no field `titel`
   --> ko.yaml:2:29
    |
  2 | minutes: {layout: protokol, titel: Møtebok, opening: "", result: long, show: {signature: fals…
    |                             ^^^^^
    = mend: write `title`

error[KO221]: `opening` has no words
   --> ko.yaml:2:54
    |
  2 | …: {layout: protokol, titel: Møtebok, opening: "", result: long, show: {signature: false, part…
    |                                                ^^
    = mend: write the words, or take it out

error[KO207]: `result` does not take `long`
   --> ko.yaml:2:66
    |
  2 | …rotokol, titel: Møtebok, opening: "", result: long, show: {signature: false, parties: maybe},…
    |                                                ^^^^
    = mend: write one of sentence, short

error[KO203]: a minutes_selection has no field `signature`
   --> ko.yaml:2:79
    |
  2 | …l: Møtebok, opening: "", result: long, show: {signature: false, parties: maybe}, headings: {a…
    |                                                ^^^^^^^^^
    = mend: write `signatures`

error[KO216]: `parties` takes true or false, not `maybe`
   --> ko.yaml:2:106
    |
  2 | …esult: long, show: {signature: false, parties: maybe}, headings: {agenda: {no: Saker}}}
    |                                                 ^^^^^
    = mend: write true or false

error[KO218]: `no` is no language of a text
   --> ko.yaml:2:134
    |
  2 | …e: false, parties: maybe}, headings: {agenda: {no: Saker}}}
    |                                                 ^^
    = mend: write nb, nn or en

error[KO221]: `title` has no words
   --> records.yaml:8:37
    |
  8 | minutes: {layout: protokoll, title: "", show: {signature: true}, headings: {agenda: Saksoversi…
    |                                     ^^
    = mend: write the words, or take it out

error[KO203]: a minutes_selection has no field `signature`
   --> records.yaml:8:48
    |
  8 | minutes: {layout: protokoll, title: "", show: {signature: true}, headings: {agenda: Saksoversi…
    |                                                ^^^^^^^^^
    = mend: write `signatures`

warning[KO526]: the next meeting was to be on 2024-10-21, and there is no record of it
   --> records.yaml:62:15
    |
 62 | next: {start: 2024-10-21T18:00, place: Kommunehuset}
    |               ^^^^^^^^^^^^^^^^
    = mend: add a record of it, with `status: cancelled` if it was not held, and name it in `meeting`

9 errors, 1 warning in 2 of 2 files, 11 records
=== exit 1
=== note
What there is, is told.
=== $ ko explain ko.yaml.minutes
ko.yaml.minutes
===============

How minutes are laid out and worded, where their body does not say: {layout, title, show …}.

Takes:    a mapping
Required: no

Fields
------

field           required  takes                         meaning
──────────────  ────────  ────────────────────────────  ────────────────────────────────────────────
layout                    referat | protokoll           referat or protokoll; as the body's profile
                                                        has it unless stated
title                     a text                        what the document is called: Møtebok,
                                                        Protokoll; Møteprotokoll or Referat unless
                                                        stated
opening                   a text                        a paragraph before the items
closing                   a text                        a paragraph at the end, before the
                                                        signatures
signature_text            a text                        a paragraph over the room to sign
result                    sentence | short              how it is said what a vote came to.
                                                        sentence: Dermed ble innstillingen vedtatt;
                                                        short: Innstillingen vedtatt
headings                  a mapping                     the body's own headings: {present, agenda,
                                                        decision …}
show                      a mapping                     which parts are shown: {administration,
                                                        signatures, parties …}
source                    a mapping, or a list of them  the document that states this, or {document,
                                                        at, quote}
note                      a text                        a remark for the reader; nothing is derived
                                                        from it
tags                      a text, or a list of them     words to find it by
public                    true or false                 false: left out of what is published
=== $ ko explain ko.yaml.minutes.show.votes_by_name
ko.yaml.minutes.show.votes_by_name
==================================

Who voted how; false: how many; true unless stated.

Takes:    true or false
Written:  true or false; yes, no, on and off are texts
Required: no
=== $ ko explain organisation.minutes.result
organisation.minutes.result
===========================

How it is said what a vote came to. sentence: Dermed ble innstillingen vedtatt; short: Innstillingen
vedtatt.

Takes:    sentence | short
Required: no
