What `ko validate` found, by family and record; it may tell of what is not public, so that it has to be asked for.
=== file ko.yaml
ko: 1
name: Et oppdiktet styre
=== file records.yaml
{kind: organisation, id: styret, name: Styret, type: committee}
---
{kind: meeting, id: mote, body: styrett, status: held, start: 2026-03-25T20:00, end: 2026-03-25T18:00}
=== $ ko report quality
=== stderr
ko: findings may tell of what is not public
    --include-unpublished reports on them: `ko report quality --include-unpublished`
=== exit 2
=== $ ko report quality --include-unpublished --as-of 2026-04-01
Ikke til publisering: inneholder opplysninger som ikke er offentlige

Kvaliteten på postene
=====================

Per 1. april 2026

Gjelder:   Et oppdiktet styre
Filer:     2
Poster:    2
Feil:      2
Advarsler: 0
Råd:       0

Etter regelfamilie
------------------

Regelfamilie      Feil  Advarsler  Råd
────────────────  ────  ─────────  ───
Referanser (KO3)     1          0    0
Tid (KO4)            1          0    0

Referanser (KO3)
----------------

Post  Sted            Regel  Grad  Funn                          Retting
────  ──────────────  ─────  ────  ────────────────────────────  ──────────────
mote  records.yaml:3  KO301  feil  there is no record `styrett`  write `styret`

Tid (KO4)
---------

Post  Sted            Regel  Grad  Funn                             Retting
────  ──────────────  ─────  ────  ───────────────────────────────  ────────────────────────────────
mote  records.yaml:3  KO402  feil  the meeting ends at              swap the two, or mend the one
                                   2026-03-25T18:00, before it      that is wrong
                                   starts at 2026-03-25T20:00
=== stderr
ko: 1 error met in reading these records; `ko validate --select KO1,KO2,KO3` shows it
=== $ ko report quality styret --include-unpublished --as-of 2026-04-01 --language nn
Ikkje til publisering: inneheld opplysningar som ikkje er offentlege

Kvaliteten på postane
=====================

Per 1. april 2026

Gjeld:      Styret
Feil:       0
Åtvaringar: 0
Råd:        0

Valideringa fann ingenting å merke seg ved.
=== stderr
ko: 1 error met in reading these records; `ko validate --select KO1,KO2,KO3` shows it
=== $ ko report quality mote --include-unpublished --as-of 2026-04-01 --language en
Not for publication: contains information that is not public

Quality of the records
======================

As of 1 April 2026

About:    Meeting of styrett
Errors:   2
Warnings: 0
Advice:   0

By family of rules
------------------

Family            Errors  Warnings  Advice
────────────────  ──────  ────────  ──────
References (KO3)       1         0       0
Time (KO4)             1         0       0

References (KO3)
----------------

Record  Place           Rule   Severity  Finding                       Mend
──────  ──────────────  ─────  ────────  ────────────────────────────  ──────────────
mote    records.yaml:3  KO301  error     there is no record `styrett`  write `styret`

Time (KO4)
----------

Record  Place           Rule   Severity  Finding                       Mend
──────  ──────────────  ─────  ────────  ────────────────────────────  ─────────────────────────────
mote    records.yaml:3  KO402  error     the meeting ends at           swap the two, or mend the one
                                         2026-03-25T18:00, before it   that is wrong
                                         starts at 2026-03-25T20:00
=== stderr
ko: 1 error met in reading these records; `ko validate --select KO1,KO2,KO3` shows it
