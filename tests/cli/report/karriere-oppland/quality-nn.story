The quality of the records of the letter, in nynorsk.
=== with examples
=== $ ko -C examples/karriere-oppland report quality --include-unpublished --language nn
Ikkje til publisering: inneheld opplysningar som ikkje er offentlege

Kvaliteten på postane
=====================

Per 15. januar 2025

Gjeld:      Karriere Oppland
Filer:      16
Postar:     15
Feil:       0
Åtvaringar: 3
Råd:        2

Etter regelfamilie
------------------

Regelfamilie                     Feil  Åtvaringar  Råd
───────────────────────────────  ────  ──────────  ───
Møte, vedtak og høyringar (KO5)     0           3    2

Møte, vedtak og høyringar (KO5)
-------------------------------

Post             Stad                          Regel  Grad      Funn                 Retting
───────────────  ────────────────────────────  ─────  ────────  ───────────────────  ───────────────
samordning-      examples/karriere-oppland/    KO541  råd       the deadline is 70   give those
gudbrandsdal     horinger/samordning-                           days after the       asked until
                 gudbrandsdal.yaml:31                           hearing was sent     2017-06-23, or
                                                                out, less than       record
                                                                three months         `extensions`
samordning-      examples/karriere-oppland/    KO545  råd       no reminder is       add the
gudbrandsdal     horinger/samordning-                           recorded before the  reminder under
                 gudbrandsdal.yaml:31                           deadline, and 4 of   `reminders` if
                                                                those asked had not  one was sent
                                                                answered
samordning-      examples/karriere-oppland/    KO546  åtvaring  the deadline passed  add the
gudbrandsdal     horinger/samordning-                           on 2017-06-01, and   statements that
                 gudbrandsdal.yaml:31                           no statement is      came in, or a
                                                                recorded             later deadline
                                                                                     under
                                                                                     `extensions`
samordning-      examples/karriere-oppland/    KO544  åtvaring  `kompetanseforumet-  send it the
gudbrandsdal     horinger/samordning-                           midt-gudbrandsdal`   letter and add
                 gudbrandsdal.yaml:34                           was asked to         it under
                                                                discuss, and is not  `recipients` or
                                                                among those          `copies`, or
                                                                `oppland-201606938-  say in `note`
                                                                89` went to          how it was
                                                                                     asked
samordning-      examples/karriere-oppland/    KO544  åtvaring  `kompetanseforumet-  send it the
gudbrandsdal     horinger/samordning-                           nord-gudbrandsdal`   letter and add
                 gudbrandsdal.yaml:37                           was asked to         it under
                                                                discuss, and is not  `recipients` or
                                                                among those          `copies`, or
                                                                `oppland-201606938-  say in `note`
                                                                89` went to          how it was
                                                                                     asked
