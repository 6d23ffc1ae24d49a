The quality of the records of the letter, in English.
=== with examples
=== $ ko -C examples/karriere-oppland report quality --include-unpublished --language en
Not for publication: contains information that is not public

Quality of the records
======================

As of 15 January 2025

About:    Karriere Oppland
Files:    16
Records:  15
Errors:   0
Warnings: 3
Advice:   2

By family of rules
------------------

Family                                  Errors  Warnings  Advice
──────────────────────────────────────  ──────  ────────  ──────
Meetings, decisions and hearings (KO5)       0         3       2

Meetings, decisions and hearings (KO5)
--------------------------------------

Record           Place                         Rule   Severity  Finding              Mend
───────────────  ────────────────────────────  ─────  ────────  ───────────────────  ───────────────
samordning-      examples/karriere-oppland/    KO541  advice    the deadline is 70   give those
gudbrandsdal     horinger/samordning-                           days after the       asked until
                 gudbrandsdal.yaml:31                           hearing was sent     2017-06-23, or
                                                                out, less than       record
                                                                three months         `extensions`
samordning-      examples/karriere-oppland/    KO545  advice    no reminder is       add the
gudbrandsdal     horinger/samordning-                           recorded before the  reminder under
                 gudbrandsdal.yaml:31                           deadline, and 4 of   `reminders` if
                                                                those asked had not  one was sent
                                                                answered
samordning-      examples/karriere-oppland/    KO546  warning   the deadline passed  add the
gudbrandsdal     horinger/samordning-                           on 2017-06-01, and   statements that
                 gudbrandsdal.yaml:31                           no statement is      came in, or a
                                                                recorded             later deadline
                                                                                     under
                                                                                     `extensions`
samordning-      examples/karriere-oppland/    KO544  warning   `kompetanseforumet-  send it the
gudbrandsdal     horinger/samordning-                           midt-gudbrandsdal`   letter and add
                 gudbrandsdal.yaml:34                           was asked to         it under
                                                                discuss, and is not  `recipients` or
                                                                among those          `copies`, or
                                                                `oppland-201606938-  say in `note`
                                                                89` went to          how it was
                                                                                     asked
samordning-      examples/karriere-oppland/    KO544  warning   `kompetanseforumet-  send it the
gudbrandsdal     horinger/samordning-                           nord-gudbrandsdal`   letter and add
                 gudbrandsdal.yaml:37                           was asked to         it under
                                                                discuss, and is not  `recipients` or
                                                                among those          `copies`, or
                                                                `oppland-201606938-  say in `note`
                                                                89` went to          how it was
                                                                                     asked
