Ten different faults in three records: each is found at its line and column in one run, and none hides another.
=== file records.yaml
kind: organisation
id: styret
name: Styret i idrettslaget på Åsen
tpye: association
identifiers:
  orgnr: "961382336"
founded: 2014-02-30
---
kind: meeting
id: styret-2014-03-26
body: stryet
status: hold
start: 2014-03-26T18:00
end: 2014-03-26T17:00
title: 'Møtet ble flyttet til torsdag 26. mars 2014'
chair: anne-berg
chair: ola-moen
---
kind: person
id: anne-berg
born: 12.5.1970
employer: styret
  title: Leder
=== $ ko validate -O short records.yaml
records.yaml:4:1: error[KO203]: an organisation has no field `tpye`
records.yaml:6:10: error[KO701]: "961382336" is not an organisation number: its check digit is wrong
records.yaml:7:10: error[KO208]: `founded`: February 2014 has 28 days
records.yaml:11:7: error[KO301]: there is no record `stryet`
records.yaml:12:9: error[KO207]: `status` does not take `hold`
records.yaml:14:6: error[KO402]: the meeting ends at 2014-03-26T17:00, before it starts at 2014-03-26T18:00
records.yaml:15:31: error[KO403]: 2014-03-26 is onsdag, not `torsdag`
records.yaml:17:1: error[KO119]: the key `chair` stands twice in this mapping
records.yaml:21:7: error[KO208]: `born`: "12.5.1970" is not in the form of a date; it was read as day.month: 12 May 1970
records.yaml:23:3: error[KO123]: `title: Leder` is indented by 2, and nothing that is open is
=== exit 1
=== $ ko validate records.yaml
error[KO203]: an organisation has no field `tpye`
   --> records.yaml:4:1
    |
  4 | tpye: association
    | ^^^^
    = mend: write `type`

error[KO701]: "961382336" is not an organisation number: its check digit is wrong
   --> records.yaml:6:10
    |
  6 |   orgnr: "961382336"
    |          ^^^^^^^^^^^
    = mend: look for a digit that is wrong, or two that changed places

error[KO208]: `founded`: February 2014 has 28 days
   --> records.yaml:7:10
    |
  7 | founded: 2014-02-30
    |          ^^^^^^^^^^
    = mend: the last day of that month is 2014-02-28

error[KO301]: there is no record `stryet`
   --> records.yaml:11:7
    |
 11 | body: stryet
    |       ^^^^^^
    = mend: write `styret`

error[KO207]: `status` does not take `hold`
   --> records.yaml:12:9
    |
 12 | status: hold
    |         ^^^^
    = mend: write `held`; it takes planned, called, held, cancelled

error[KO402]: the meeting ends at 2014-03-26T17:00, before it starts at 2014-03-26T18:00
   --> records.yaml:14:6
    |
 14 | end: 2014-03-26T17:00
    |      ^^^^^^^^^^^^^^^^
 13 | start: 2014-03-26T18:00
    |        ---------------- it starts here
    = mend: swap the two, or mend the one that is wrong

error[KO403]: 2014-03-26 is onsdag, not `torsdag`
   --> records.yaml:15:31
    |
 15 | title: 'Møtet ble flyttet til torsdag 26. mars 2014'
    |                               ^^^^^^^
    = mend: write `onsdag`, or mend the date

error[KO119]: the key `chair` stands twice in this mapping
   --> records.yaml:17:1
    |
 17 | chair: ola-moen
    | ^^^^^
 16 | chair: anne-berg
    | ----- it stands here first
    = mend: keep one of the two, or give the other its own name

error[KO208]: `born`: "12.5.1970" is not in the form of a date; it was read as day.month: 12 May 1970
   --> records.yaml:21:7
    |
 21 | born: 12.5.1970
    |       ^^^^^^^^^
    = mend: 1970-05-12, or 1970-12-05 if the month comes first

error[KO123]: `title: Leder` is indented by 2, and nothing that is open is
   --> records.yaml:23:3
    |
 23 |   title: Leder
    |   ^^^^^^^^^^^^
    = mend: indent it by 0, as the mapping it belongs to

10 errors in 1 of 1 file, 3 records
1 can be mended with --fix
=== exit 1
