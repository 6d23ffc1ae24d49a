A command that asks the records needs a set to ask.
=== $ ko show ada-nes
=== stderr
ko: this folder belongs to no record set: there is no `ko.yaml` here or above
    name a set's folder with -C, or make a set with `ko init`
=== exit 2
=== $ ko init a; ko init b/c
a/ko.yaml
a/meetings/2024-09-10.yaml
a/organisations.yaml
a/persons.yaml
b/c/ko.yaml
b/c/meetings/2024-09-10.yaml
b/c/organisations.yaml
b/c/persons.yaml
=== $ ko show ada-nes
=== stderr
ko: this folder belongs to no record set: there is no `ko.yaml` here or above
    name one of those below: -C a, -C b/c
=== exit 2
=== note
From anywhere inside a set, the whole set is asked.
=== $ cd b/c/meetings; ko show bo-lie
person bo-lie
=============

../persons.yaml:5

name: Bo Lie

referred to by
--------------

place                           record                                  field
──────────────────────────────  ──────────────────────────────────────  ────────────────────────
../organisations.yaml:11        organisation skogvik-idrettsraad        members[2].person
../meetings/2024-09-10.yaml:13  meeting skogvik-idrettsraad-2024-09-10  present[2].person
../meetings/2024-09-10.yaml:23  meeting skogvik-idrettsraad-2024-09-10  agenda[1].actions[1].who
=== $ ko -C nowhere show ada-nes
=== stderr
ko: nowhere: No such file or folder
=== exit 3
=== note
Files without a `ko.yaml` may belong together or not: they are a set only for who names their folder.
=== file loose/styret.yaml
kind: organisation
id: styret
name: Styret
type: committee
=== $ cd loose; ko query organisations
=== stderr
ko: this folder belongs to no record set: there is no `ko.yaml` here or above
    name the folder, `-C .`, to read its files as one set, or make a set with `ko init`
=== exit 2
=== $ cd loose; ko show styret
=== stderr
ko: this folder belongs to no record set: there is no `ko.yaml` here or above
    name the folder, `-C .`, to read its files as one set, or make a set with `ko init`
=== exit 2
=== $ ko -C loose query organisations --fields id,name
id      name
──────  ──────
styret  Styret
=== stderr
ko: loose has no ko.yaml; its files are read as one set
=== $ ko -C loose show styret -O yaml
kind: organisation
id: styret
name: Styret
type: committee
=== stderr
ko: loose has no ko.yaml; its files are read as one set
