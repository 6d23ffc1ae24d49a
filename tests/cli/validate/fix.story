`--fix` mends what can mean one thing only, and reports what is left. Comments, order and layout stay.
=== file records.yaml
# The council of the lake.
kind: organisation
id: innsjoeraadet
name:   Innsjørådet   # spaces stay
founded: 21. februar 2014     # from the founding letter
members:
  - { name: Ada Nes, percent: 37,5, from: 3.4.2014 }
  - name: Bo Lie
    percent: 50   %
=== file meetings/first.yaml
kind: meeting
id: first
title: Møte torsdag 26. mars 2014
body: innsjoeraadet
status: held
start: 2014-03-26 18:00
chair: nobody
=== $ touch ko.yaml; echo 'ko: 1' > ko.yaml; ko validate -O short
meetings/first.yaml:3:13: error[KO403]: 2014-03-26 is onsdag, not `torsdag`
meetings/first.yaml:6:8: error[KO208]: `start`: "2014-03-26 18:00" is not in the form of a date and time
meetings/first.yaml:7:8: error[KO301]: there is no record `nobody`
records.yaml:3:5: advice[KO605]: `innsjoeraadet` has staff, and nobody is recorded as leading it
records.yaml:5:10: error[KO208]: `founded`: "21. februar 2014" is not in the form of a date
records.yaml:7:31: error[KO211]: in braces the comma ends the number: `37,5` is read as two entries
records.yaml:7:43: error[KO208]: `from`: "3.4.2014" is not in the form of a date; it was read as day.month: 3 April 2014
records.yaml:9:14: error[KO210]: `percent`: "50   %" is not in the form of a percentage
=== exit 1
=== $ ko validate --fix
error[KO301]: there is no record `nobody`
  --> meetings/first.yaml:7:8
   |
 7 | chair: nobody
   |        ^^^^^^
   = mend: add the record, or write the id of one there is

advice[KO605]: `innsjoeraadet` has staff, and nobody is recorded as leading it
  --> records.yaml:3:5
   |
 3 | id: innsjoeraadet
   |     ^^^^^^^^^^^^^
   = mend: add a membership with `role: leader`, with `vacant: true` when nobody is

error[KO208]: `from`: "3.4.2014" is not in the form of a date; it was read as day.month: 3 April 2014
  --> records.yaml:7:45
   |
 7 |   - { name: Ada Nes, percent: "37,5", from: 3.4.2014 }
   |                                             ^^^^^^^^
   = mend: 2014-04-03, or 2014-03-04 if the month comes first

2 errors, 1 advice in 2 of 3 files, 2 records
=== stderr
ko: mended 5 findings in 2 files
=== exit 1
=== $ cat records.yaml meetings/first.yaml; ls . meetings
# The council of the lake.
kind: organisation
id: innsjoeraadet
name:   Innsjørådet   # spaces stay
founded: 2014-02-21     # from the founding letter
members:
  - { name: Ada Nes, percent: "37,5", from: 3.4.2014 }
  - name: Bo Lie
    percent: 50%
kind: meeting
id: first
title: Møte onsdag 26. mars 2014
body: innsjoeraadet
status: held
start: 2014-03-26T18:00
chair: nobody
.:
ko.yaml
meetings
records.yaml

meetings:
first.yaml
=== note
Once mended, nothing is left to mend, and no file is touched.
=== $ ls -i records.yaml > before; ko validate --fix -O short; ls -i records.yaml | cmp - before
meetings/first.yaml:7:8: error[KO301]: there is no record `nobody`
records.yaml:3:5: advice[KO605]: `innsjoeraadet` has staff, and nobody is recorded as leading it
records.yaml:7:45: error[KO208]: `from`: "3.4.2014" is not in the form of a date; it was read as day.month: 3 April 2014
=== note
`--select`, `--ignore` and comments choose what is mended, as they choose what is reported.
=== file chosen.yaml
kind: organisation
id: chosen
name: Chosen
founded: 21.2.2014
dissolved: 22. februar 2015  # ko: ignore[bad-date] because the printed form is kept
short_name: Chosen: a
=== $ ko validate --fix --ignore KO2 chosen.yaml -O short; cat chosen.yaml
kind: organisation
id: chosen
name: Chosen
founded: 21.2.2014
dissolved: 22. februar 2015  # ko: ignore[bad-date] because the printed form is kept
short_name: "Chosen: a"
=== stderr
ko: mended 1 finding in 1 file
=== $ ko validate --fix chosen.yaml -O short; cat chosen.yaml
kind: organisation
id: chosen
name: Chosen
founded: 2014-02-21
dissolved: 22. februar 2015  # ko: ignore[bad-date] because the printed form is kept
short_name: "Chosen: a"
=== stderr
ko: mended 1 finding in 1 file
=== note
Byte order marks, carriage returns and a missing line feed at the end.
=== $ printf '\357\273\277kind: organisation\r\nid: crlf\r\nname: Carriage  \r\n# æøå\r\nfounded: 21.2.2014' > crlf.yaml
=== $ ko validate --fix crlf.yaml -O short; od -c crlf.yaml
0000000   k   i   n   d   :       o   r   g   a   n   i   s   a   t   i
0000020   o   n  \r  \n   i   d   :       c   r   l   f  \r  \n   n   a
0000040   m   e   :       C   a   r   r   i   a   g   e          \r  \n
0000060   #     303 246 303 270 303 245  \r  \n   f   o   u   n   d   e
0000100   d   :       2   0   1   4   -   0   2   -   2   1
0000115
=== stderr
ko: mended 2 findings in 1 file
=== note
The mode stays, and a link keeps pointing where it points.
=== $ printf 'kind: organisation\nid: linked\nname: Linked\nfounded: 21.2.2014\n' > real.txt; chmod 640 real.txt; ln -s real.txt linked.yaml
=== $ ko validate --fix linked.yaml -O short; readlink linked.yaml; stat -c %a real.txt; tail -1 real.txt
real.txt
640
founded: 2014-02-21
=== stderr
ko: mended 1 finding in 1 file
=== note
A file that has a second name is mended once.
=== $ mkdir twice; printf 'kind: organisation\nid: twice\nname: Twice\nfounded: 21.2.2014\n' > twice/one.yaml; ln -s one.yaml twice/two.yaml; ko validate --fix --select KO208 -O short twice; echo $?; tail -1 twice/one.yaml; ls twice
0
founded: 2014-02-21
one.yaml
two.yaml
=== stderr
ko: mended 2 findings in 2 files
=== note
A full disk leaves the file as it was, and nothing beside it.
=== $ (printf 'kind: organisation\nid: big\nname: Big\nfounded: 21.2.2014\n'; yes '# and so on' | head -n 1000) > big.yaml
=== file no-room
# Where coverage is counted, the counts are a file too.
export LLVM_PROFILE_FILE=/dev/null
ulimit -f 8
exec "$@"
=== $ sh no-room ko validate --fix big.yaml -O short; sed -n 4p big.yaml; ls | grep new
founded: 21.2.2014
=== stderr
ko: cannot write big.yaml: File too large
=== exit 1
=== note
Standard input, mended, goes to standard output, and what is left to standard error.
=== $ printf 'kind: organisation\nid: piped\nname: Piped\nfounded: 21.2.2014\ntype: ascociation\n' | ko validate --fix - -O short
kind: organisation
id: piped
name: Piped
founded: 2014-02-21
type: ascociation
=== stderr
ko: mended 1 finding in 1 file
<stdin>:5:7: error[KO207]: `type` does not take `ascociation`
=== exit 1
=== $ printf 'kind: organisation\nid: piped\nname: Piped\n' | ko validate --fix - -O short
kind: organisation
id: piped
name: Piped
=== $ ko validate --fix --diff
=== stderr
ko: `--diff` shows what `--fix` would change
    give one of the two
=== exit 2
