A record marked as a draft need not be complete, and is never published. What it does say is looked at all the same.
=== file ko.yaml
ko: 1
name: Et oppdiktet styre
=== file records.yaml
{kind: organisation, id: styret, name: Styret, type: committee}
---
kind: meeting
id: mote
draft: true
status: held
start: 2026-03-25T25:00
chair: ada-nes
agenda:
  - {nr: 1, decisions: [{outcome: adopted}], actions: [{due: 2026-04-01}]}
---
kind: meeting
id: ferdig
body: styret
agenda:
  - {title: Navn, points: [Drøftet.], decisions: [{draft: true, outcome: adopted}, {outcome: adopted}]}
=== $ ko validate --today 2026-05-01
error[KO208]: `start`: there is no hour 25
   --> records.yaml:7:8
    |
  7 | start: 2026-03-25T25:00
    |        ^^^^^^^^^^^^^^^^
    = mend: a date and time is written 2014-02-21T09:00, a date alone 2014-02-21

error[KO301]: there is no record `ada-nes`
   --> records.yaml:8:8
    |
  8 | chair: ada-nes
    |        ^^^^^^^
    = mend: add the record, or write the id of one there is

warning[KO524]: this was to be done by 2026-04-01, and nothing says that it was
   --> records.yaml:10:62
    |
 10 |   - {nr: 1, decisions: [{outcome: adopted}], actions: [{due: 2026-04-01}]}
    |                                                              ^^^^^^^^^^
    = mend: add `done` with the day, or `dropped: {on, why}`

error[KO204]: an item_decision needs `title`
   --> records.yaml:16:85
    |
 16 | … decisions: [{draft: true, outcome: adopted}, {outcome: adopted}]}
    |                                                 ^^^^^^^
    = mend: add `title: …`, what was decided, in a line

3 errors, 1 warning in 1 of 2 files, 3 records
=== exit 1
=== $ ko explain KO204 | grep -A1 Drafts
Drafts:   says nothing of what is marked draft: true

=== $ ko explain KO301 | grep -c Drafts
0
=== exit 1
=== $ ko explain meeting.draft
meeting.draft
=============

True: unfinished, so that nothing need be complete; never published.

Takes:    true or false
Written:  true or false; yes, no, on and off are texts
Required: no
Silences: KO204 missing-field
          KO206 empty-field
          KO311 orphan-record
          KO312 missing-file
          KO503 quorum-cannot-be-told
          KO509 nobody-in-the-chair
          KO512 substitute-without-the-one-replaced
          KO514 votes-unaccounted-for
          KO517 tie-without-casting-vote
          KO521 item-without-result
          KO522 action-without-owner
          KO523 action-without-deadline
          KO525 decision-without-follow-up
          KO526 next-meeting-never-recorded
          KO527 minutes-not-approved
          KO532 proposal-of-nothing
          KO538 substitute-not-deputy
          KO554 too-few-elected
          KO564 minutes-published-in-time
          KO568 substitute-of-another-party
          KO569 substitute-out-of-turn
          KO571 minutes-time-and-place
          KO572 minutes-attendance
          KO573 minutes-cases
          KO574 minutes-proposals
          KO575 minutes-vote-result
          KO576 minutes-party-votes
          KO579 closed-without-vote
          KO588 candidate-passed-over
          KO592 tie-without-lots
          KO593 deputies-beyond-the-act
          KO594 delegated-not-reported
          KO605 no-leader
          KO606 missing-function
=== $ ko report minutes mote
mote
====

Opplysningene er unntatt offentlighet.
=== stderr
ko: 3 errors met in reading these records; `ko validate --select KO1,KO2,KO3` shows them
