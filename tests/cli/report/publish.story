What a set publishes is said in its ko.yaml, by kind and field, and until when.

=== file ko.yaml
ko: 1
name: Granli
language: nb
publish:
  - {kind: person, field: contact.email, shown: omitted}
  - {kind: document, field: sender, shown: shown, until: {time: 1 year, after: date}}
  - {kind: document, field: sender, shown: redacted, basis: personopplysningsloven}
  - {kind: meeting, field: agenda.points, shown: omitted, until: 2024-12-31}
hide_names_after: 1 year

=== file records.yaml
{kind: organisation, id: utvalget, name: Utvalget, type: committee, members: [{person: ada-nes, role: leader}]}
---
{kind: person, id: ada-nes, name: Ada Nes, contact: {email: ada@example.org, phone: 22 00 00 00}}
---
{kind: person, id: eli-vik, name: Eli Vik}
---
{kind: document, id: klage, title: Klage på vedtaket, date: 2024-03-01, sender: eli-vik}
---
kind: meeting
id: mars
body: utvalget
status: held
start: 2024-03-07T18:00
present: [ada-nes]
agenda:
  - title: Klage
    documents: [klage]
    points: [Klagen ble drøftet.]
    decisions: [{title: Klagen tas ikke til følge, outcome: adopted}]

=== $ ko validate
2 files, 5 records: nothing to report
=== $ ko show ada-nes --public
person ada-nes
==============

name:    Ada Nes
contact: phone: 22 00 00 00

referred to by
--------------

record                 field
─────────────────────  ─────────────────
organisation utvalget  members[1].person
meeting mars           present[1]
=== $ ko show klage --public --as-of 2025-03-01
document klage
==============

title:  Klage på vedtaket
date:   2024-03-01
sender: eli-vik (Eli Vik)

referred to by
--------------

record        field
────────────  ──────────────────────
meeting mars  agenda[1].documents[1]
=== $ ko show klage --public --as-of 2025-03-02
document klage
==============

title:  Klage på vedtaket
date:   2024-03-01
sender: [unntatt offentlighet]

referred to by
--------------

record        field
────────────  ──────────────────────
meeting mars  agenda[1].documents[1]
=== $ ko query documents --public --as-of 2025-03-02 --fields id,sender
id     sender
─────  ──────────────────────
klage  [unntatt offentlighet]
=== $ ko report minutes mars --as-of 2024-12-31 | grep -c drøftet
0
=== exit 1
=== $ ko report minutes mars --as-of 2025-01-01 | grep -c drøftet
1
=== note
An open gate is said across the document.
=== $ ko report minutes mars --as-of 2024-12-31 --include-unpublished | head -4
Ikke til publisering: inneholder opplysninger som ikke er offentlige

Referat: Møte i utvalget
========================
=== note
The site is true for the last day that its records tell of, or for the day that is named; by then Eli Vik,
whom no record has named for a year, is no longer in the list of persons.
=== $ ko report site -o ut && ls ut/persons && grep -l 'Eli Vik' -r ut | sort && grep -c drøftet ut/meetings/mars.html
ada-nes.html
ada-nes.json
eli-vik.html
eli-vik.json
index.html
ut/documents/klage.html
ut/persons/eli-vik.html
ut/persons/eli-vik.json
ut/persons/index.html
ut/search/persons.1.js
0
=== stderr
ko: ut: 29 files written, 0 kept, 0 removed
=== exit 1
=== $ ko report site -o ut --as-of 2025-06-01 && ls ut/persons && grep -c 'Eli Vik' ut/persons/index.html; grep -l 'Eli Vik' -r ut | sort; grep -c noindex ut/persons/eli-vik.html; grep -c drøftet ut/meetings/mars.html
ada-nes.html
ada-nes.json
eli-vik.html
eli-vik.json
index.html
0
ut/persons/eli-vik.html
ut/persons/eli-vik.json
1
1
=== stderr
ko: ut: 10 files written, 19 kept, 0 removed
=== note
A rule that cannot be understood closes more, and is found.
=== $ sed -i 's/field: sender, shown: redacted/field: sendar, shown: redacted/' ko.yaml && ko validate
error[KO222]: a record of kind `document` has no field `sendar`
  --> ko.yaml:7:29
   |
 7 |   - {kind: document, field: sendar, shown: redacted, basis: personopplysningsloven}
   |                             ^^^^^^
   = mend: write `sender`

1 error in 1 of 2 files, 5 records
=== exit 1
=== $ ko show klage --public
=== stderr
ko: 1 error met in reading these records; `ko validate --select KO1,KO2,KO3` shows it
ko: `klage` is not public
    without --public it is shown in full
=== exit 2
=== $ ko explain ko.yaml.publish.until.after
ko.yaml.publish.until.after
===========================

After which day of the record that is counted: the name of a field with a date.

Takes:    a text
Required: no
