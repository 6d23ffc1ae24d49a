Comments keep findings quiet, and say why.
=== file ko.yaml
ko: 1
=== file scopes.yaml
# ko: ignore[KO406] because she holds two seats of the board
kind: person
id: ada
name: Ada
born: never  # ko: ignore[bad-date] because the parish register burnt
# ko: ignore[KO203] because the old system wrote it
shoe_size: 38
memberships:
  # ko: ignore[KO2] because this entry was taken over as it was
  - {organisation: board, from: then, to: now, colour: blue}
  - {organisation: board, from: then}
---
kind: organisation
id: board
name: Board
founded: someday
=== $ ko validate -O short scopes.yaml
scopes.yaml:11:33: error[KO208]: `from`: "then" is not a date
scopes.yaml:16:10: error[KO208]: `founded`: "someday" is not a date
=== exit 1
=== note
Several codes, names and families in one comment.
=== file several.yaml
kind: organisation
id: several
name: Several
# ko: ignore[KO208,unknown-field,KO3] because all of it is to be redone
contact: {email: a@b.no, fax: 22}
# ko: ignore[bad-date, KO301] because the letter says so
founded: someday
parent: nothing
=== $ ko validate -O short --ignore KO311 several.yaml
several.yaml:4:14: warning[KO130]: KO208 finds nothing here that would have to be kept quiet
several.yaml:4:34: warning[KO130]: KO3 finds nothing here that would have to be kept quiet
several.yaml:6:24: warning[KO130]: KO301 finds nothing here that would have to be kept quiet
several.yaml:8:9: error[KO301]: there is no record `nothing`
=== exit 1
=== note
Until a day: after it, what was quiet is found again, and the comment with it.
=== file until.yaml
kind: organisation
id: until
name: Until
founded: someday  # ko: ignore[KO208] because the archive is closed, until 2025-06-30
=== $ ko validate -O short --ignore KO311 --today 2025-06-30 until.yaml
=== $ ko validate --ignore KO311 --today 2025-07-01 until.yaml
error[KO208]: `founded`: "someday" is not a date
  --> until.yaml:4:10
   |
 4 | founded: someday  # ko: ignore[KO208] because the archive is closed, until 2025-06-30
   |          ^^^^^^^
   = mend: a date is written 2014-02-21, 2014-02 or 2014

warning[KO132]: the comment held until 2025-06-30
  --> until.yaml:4:19
   |
 4 | founded: someday  # ko: ignore[KO208] because the archive is closed, until 2025-06-30
   |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = mend: mend what it kept quiet, or write a later day

1 error, 1 warning in 1 of 1 file, 1 record
=== exit 1
=== note
Unused, unexplained, unreadable.
=== file idle.yaml
kind: organisation
id: idle
name: Idle  # ko: ignore[KO208] because it once was a date
founded: someday  # ko: ignore[KO208]
dissolved: someday  # ko: ignore[KO9999] because there is no such rule
parent: idle  # ko: ignore because
=== $ ko validate --ignore KO311 idle.yaml
warning[KO130]: KO208 finds nothing here that would have to be kept quiet
  --> idle.yaml:3:26
   |
 3 | name: Idle  # ko: ignore[KO208] because it once was a date
   |                          ^^^^^
   = mend: take it out of the comment, or the comment away

warning[KO131]: the comment does not say why the finding is to be kept quiet
  --> idle.yaml:4:19
   |
 4 | founded: someday  # ko: ignore[KO208]
   |                   ^^^^^^^^^^^^^^^^^^^
   = mend: add `because` and the reason

error[KO208]: `dissolved`: "someday" is not a date
  --> idle.yaml:5:12
   |
 5 | dissolved: someday  # ko: ignore[KO9999] because there is no such rule
   |            ^^^^^^^
   = mend: a date is written 2014-02-21, 2014-02 or 2014

warning[KO133]: there is no rule `KO9999`
  --> idle.yaml:5:34
   |
 5 | dissolved: someday  # ko: ignore[KO9999] because there is no such rule
   |                                  ^^^^^^
   = mend: write KO599

error[KO304]: `idle` is above itself: idle -> idle
  --> idle.yaml:6:9
   |
 6 | parent: idle  # ko: ignore because
   |         ^^^^
   = mend: take away the `parent` that is wrong

warning[KO133]: a comment to ko cannot be read
  --> idle.yaml:6:15
   |
 6 | parent: idle  # ko: ignore because
   |               ^^^^^^^^^^^^^^^^^^^^
   = mend: write `# ko: ignore[KO402] because …`, and `until 2027-01-01` if it is to end

2 errors, 4 warnings in 1 of 1 file, 1 record
=== exit 1
=== note
A comment for a rule that does not speak is not called unused, and no comment silences what comments did wrong.
=== $ ko validate -O short --ignore KO2,KO311 idle.yaml
idle.yaml:4:19: warning[KO131]: the comment does not say why the finding is to be kept quiet
idle.yaml:5:34: warning[KO133]: there is no rule `KO9999`
idle.yaml:6:9: error[KO304]: `idle` is above itself: idle -> idle
idle.yaml:6:15: warning[KO133]: a comment to ko cannot be read
=== exit 1
=== $ ko validate -O short --select KO208 idle.yaml
idle.yaml:5:12: error[KO208]: `dissolved`: "someday" is not a date
=== exit 1
