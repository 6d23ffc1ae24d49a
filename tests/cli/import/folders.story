New records go into the folder of the set that -o names, from wherever ko is run, and are checked there.
=== file set/ko.yaml
ko: 1
language: nb
=== file set/notes/empty.txt
=== file in/a.md
Referat fra møte i styret mandag 4. mars 2025

Til stede: Ada Nes
=== $ ko -C set import ../in/a.md -o drafts; ls set/drafts
a.md: referat-styret-2025-03-04, styret-2025-03-04
  questions:
    line 1: the weekday beside the date is not that of the date
ada-nes.yaml
referat-styret-2025-03-04.yaml
styret-2025-03-04.yaml
styret.yaml
=== stderr
error[KO403]: 2025-03-04 is tirsdag, not `mandag`
   --> set/drafts/referat-styret-2025-03-04.yaml:3:34
    |
  3 | title: Referat fra møte i styret mandag 4. mars 2025
    |                                  ^^^^^^
    = mend: write `tirsdag`, or mend the date

error[KO403]: 2025-03-04 is tirsdag, not `mandag`
   --> set/drafts/styret-2025-03-04.yaml:11:92
    |
 11 | … at: line 1, quote: Referat fra møte i styret mandag 4. mars 2025}
    |                                                ^^^^^^
    = mend: mend the quote where it is copied wrongly; if its document says so, say in `note` which of the two is right

error[KO403]: 2025-03-04 is tirsdag, not `mandag`
   --> set/drafts/styret.yaml:6:92
    |
  6 | … at: line 1, quote: Referat fra møte i styret mandag 4. mars 2025}
    |                                                ^^^^^^
    = mend: mend the quote where it is copied wrongly; if its document says so, say in `note` which of the two is right

3 errors in 3 of 5 files, 4 records
1 can be mended with --fix
ko: made set/drafts/ada-nes.yaml, made set/drafts/referat-styret-2025-03-04.yaml, made set/drafts/styret-2025-03-04.yaml, made set/drafts/styret.yaml
=== $ rm -r set/drafts set/.ko; cd set/notes; ko import ../../in/a.md -o new > told; ls . ..; ko -C .. validate | tail -n 3
.:
empty.txt
new
told

..:
ko.yaml
notes

3 errors, 1 warning in 3 of 5 files, 4 records
1 can be mended with --fix
=== stderr
error[KO403]: 2025-03-04 is tirsdag, not `mandag`
   --> ../notes/new/referat-styret-2025-03-04.yaml:3:34
    |
  3 | title: Referat fra møte i styret mandag 4. mars 2025
    |                                  ^^^^^^
    = mend: write `tirsdag`, or mend the date

error[KO403]: 2025-03-04 is tirsdag, not `mandag`
   --> ../notes/new/styret-2025-03-04.yaml:11:92
    |
 11 | … at: line 1, quote: Referat fra møte i styret mandag 4. mars 2025}
    |                                                ^^^^^^
    = mend: mend the quote where it is copied wrongly; if its document says so, say in `note` which of the two is right

error[KO403]: 2025-03-04 is tirsdag, not `mandag`
   --> ../notes/new/styret.yaml:6:92
    |
  6 | … at: line 1, quote: Referat fra møte i styret mandag 4. mars 2025}
    |                                                ^^^^^^
    = mend: mend the quote where it is copied wrongly; if its document says so, say in `note` which of the two is right

3 errors in 3 of 5 files, 4 records
1 can be mended with --fix
ko: made ../notes/new/ada-nes.yaml, made ../notes/new/referat-styret-2025-03-04.yaml, made ../notes/new/styret-2025-03-04.yaml, made ../notes/new/styret.yaml
=== $ ko -C set import ../in/a.md -o ../elsewhere; echo $?; ls
2
in
set
=== stderr
ko: ../elsewhere lies in no folder of this record set
    name one below set
