A rule by its code, in whatever case, or by its name.
=== $ ko explain KO208
KO208 bad-date
==============

Finds a date that is not one, or not in ISO form.

Why:       03.04.2014 is two different days in two countries; 2014-04-03 is one.
Severity:  error
Authority: ISO 8601-1:2019; EDTF (ISO 8601-2:2019)
Speaks:    always, unless it is ignored

Found
-----

    # Oppdiktet eksempel: datoen er skrevet på norsk vis.
    kind: document
    id: brev-1
    title: Innkalling til årsmøte
    date: 21.2.2014

Mended
------

    # Oppdiktet eksempel: datoen er skrevet på norsk vis.
    kind: document
    id: brev-1
    title: Innkalling til årsmøte
    date: 2014-02-21
=== $ ko explain ko302
KO302 wrong-kind
================

Finds a reference to a record of another kind than the field takes.

Why:      A person where an organisation belongs can be neither counted nor reported.
Severity: error
Speaks:   always, unless it is ignored

Found
-----

    # Oppdiktet eksempel: et organ er ført opp som møteleder.
    {kind: organisation, id: styret, name: Styret i idrettslaget, type: association}
    ---
    kind: meeting
    id: mote-3
    body: styret
    status: held
    start: 2025-03-11T18:00
    chair: styret
    ---
    {kind: person, id: anne-berg, name: Anne Berg}

Mended
------

    # Oppdiktet eksempel: et organ er ført opp som møteleder.
    {kind: organisation, id: styret, name: Styret i idrettslaget, type: association}
    ---
    kind: meeting
    id: mote-3
    body: styret
    status: held
    start: 2025-03-11T18:00
    chair: anne-berg
    ---
    {kind: person, id: anne-berg, name: Anne Berg}
=== $ ko explain bad-flag -O md
# KO216 bad-flag

Finds a value that is neither true nor false.

**Why:** Yes, no, on and off are texts here, so that NO stays Norway.

**Severity:** error

**Speaks:** always, unless it is ignored

## Found

```
# Oppdiktet eksempel: ja i stedet for true.
kind: organisation
id: kontoret
name: Kontoret
members:
  - role: leader
    vacant: ja
```

## Mended

```
# Oppdiktet eksempel: ja i stedet for true.
kind: organisation
id: kontoret
name: Kontoret
members:
  - role: leader
    vacant: true
```
=== note
Its examples are those it is tested with.
=== $ ko explain duplicate-key
KO119 duplicate-key
===================

Finds a key that stands twice in one mapping.

Why:       One of the two values would be lost.
Severity:  error
Authority: YAML 1.2.2 section 3.2.1.3
Speaks:    always, unless it is ignored

Found
-----

    kind: organisation
    id: sykkelklubben
    name: Sykkelklubben
    aliases: [Klubben]
    name: Sykkelklubben Fart

Mended
------

    kind: organisation
    id: sykkelklubben
    name: Sykkelklubben Fart
    aliases: [Klubben, Sykkelklubben]
