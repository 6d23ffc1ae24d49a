What is no document, cannot be read or says nothing is told of, and the rest is imported.
=== file ko.yaml
ko: 1
=== file docs/a.txt
Referat fra møte i styret 11. mars 2025

Til stede: Ada Nes
=== file docs/b.txt
The lazy dog jumps.
=== file docs/c.docx
this is no zip
=== file docs/d.xyz
kind: person
=== $ ko import docs -o drafts; ls drafts
a.txt: referat-styret-2025-03-11, styret-2025-03-11
b.txt: nothing
  questions:
    line 1: it has no day, nobody present and no items: these are no minutes
  no record holds 1 of 1 sentence:
    line 1: The lazy dog jumps.
ada-nes.yaml
referat-styret-2025-03-11.yaml
styret-2025-03-11.yaml
styret.yaml
=== stderr
ko: made drafts/ada-nes.yaml, made drafts/referat-styret-2025-03-11.yaml, made drafts/styret-2025-03-11.yaml, made drafts/styret.yaml
ko: docs/c.docx: error[KO004]: pandoc failed with status 63; it said: couldn't unpack docx container: Did not find end of central directory signature
=== $ ko import docs/d.xyz
=== stderr
ko: docs/d.xyz is of no kind that is read
    txt, md, html, docx, odt, pdf and eml are
=== exit 2
=== $ ko import nothing.txt
=== stderr
ko: there is no nothing.txt
=== exit 3
=== $ ko import docs/a.txt --body styrt
=== stderr
ko: there is no record `styrt`; did you mean `styret`?
    there is styret
=== exit 2
=== $ ko import
=== stderr
ko: FILE is required
    `ko import --help` shows its options
=== exit 2
