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
a.txt: referat-meeting-2025-03-11, meeting-2025-03-11
  questions:
    line 1: the minutes do not say whose they are; say it by --body ID
b.txt: nothing
  questions:
    line 1: it has no day, nobody present and no items: these are no minutes
  no record holds 1 of 1 sentence:
    line 1: The lazy dog jumps.
ada-nes.yaml
meeting-2025-03-11.yaml
referat-meeting-2025-03-11.yaml
=== $ ko import docs/d.xyz
=== $ ko import nothing.txt
=== $ ko import docs/a.txt --body styrt
=== $ ko import
=== stderr
ko: FILE is required
    `ko import --help` shows its options
=== exit 2
