A field, however deep it lies.
=== $ ko explain meeting.start
meeting.start
=============

When it began (OParl Meeting.start).

Takes:    a date, or a date and a time
Written:  2014-02-21T09:00, or the date alone while the time is not known
Required: no
=== $ ko explain meeting.agenda.points.kind
meeting.agenda.points.kind
==========================

What sort of point it is.

Takes:    report | discussion | decision | action | information | question | answer
Required: no
=== $ ko explain hearing.asked
hearing.asked
=============

Who was asked, and for what.

Takes:    a list of mappings
Required: no

A bare text in place of the mapping stands for its organisation.

Fields
------

field         required  takes                         meaning
────────────  ────────  ────────────────────────────  ──────────────────────────────────────────────
organisation  yes       the id of an organisation     who was asked
to                      state | discuss | inform      state: give a statement; discuss: take the
                                                      matter up; inform: for information
source                  a mapping, or a list of them  the document that states this, or {document,
                                                      at, quote}
note                    a text                        a remark for the reader; nothing is derived
                                                      from it
tags                    a text, or a list of them     words to find it by
public                  true or false                 false: left out of what is published
=== $ ko explain ko.yaml.checks.paths.select
ko.yaml.checks.paths.select
===========================

Rules to add there: codes, names or families such as KO9.

Takes:    a text, or a list of them
Required: no
=== note
A name alone, of one field or of several.
=== $ ko explain quorum
organisation.quorum
===================

Half, a fraction or a number: how many must be present.

Takes:    half, a fraction or a number
Written:  half, a fraction such as 2/3, 50%, or a number of members: 7
Required: no
=== $ ko explain points.kind
points.kind
===========

2 fields are called so.

field                            takes                             meaning
───────────────────────────────  ────────────────────────────────  ─────────────────────────────────
meeting.agenda.points.kind       report | discussion | decision |  what sort of point it is
                                 action | information | question
                                 | answer
project.evaluations.points.kind  strength | improvement | risk |   strength, improvement, risk,
                                 condition | unrealised            condition or unrealised
=== $ ko explain outcome
outcome
=======

16 fields are called so.

field                                    takes                         meaning
───────────────────────────────────────  ────────────────────────────  ─────────────────────────────
meeting.agenda_approved.vote.outcome     adopted | rejected            what the source says came of
                                                                       what was voted on (Popolo
                                                                       vote_event.result)
meeting.agenda.treatments.outcome        adopted | rejected |          what came of it there
                                         postponed | referred | noted
                                         | approved | elected |
                                         stated
meeting.agenda.closed.vote.outcome       adopted | rejected            what the source says came of
                                                                       what was voted on (Popolo
                                                                       vote_event.result)
meeting.agenda.urgent.vote.outcome       adopted | rejected            what the source says came of
                                                                       what was voted on (Popolo
                                                                       vote_event.result)
meeting.agenda.votes.outcome             adopted | rejected            what the source says came of
                                                                       what was voted on (Popolo
                                                                       vote_event.result)
meeting.agenda.recused.outcome           disqualified | eligible       what the body found:
                                                                       disqualified unless stated;
                                                                       eligible stays in the seat
meeting.agenda.recused.vote.outcome      adopted | rejected            what the source says came of
                                                                       what was voted on (Popolo
                                                                       vote_event.result)
meeting.agenda.decisions.outcome         adopted | rejected |          what became of the matter
                                         postponed | referred | noted  (OParl AgendaItem.result)
                                         | approved | elected |
                                         stated
meeting.agenda.decisions.vote.outcome    adopted | rejected            what the source says came of
                                                                       what was voted on (Popolo
                                                                       vote_event.result)
meeting.agenda.decisions.appeal.outcome  a text                        what became of it
meeting.agenda.decisions.review.outcome  upheld | annulled |           upheld, annulled or dismissed
                                         dismissed
decision.outcome                         adopted | rejected |          what became of the matter
                                         postponed | referred | noted  (OParl AgendaItem.result)
                                         | approved | elected |
                                         stated
decision.vote.outcome                    adopted | rejected            what the source says came of
                                                                       what was voted on (Popolo
                                                                       vote_event.result)
decision.appeal.outcome                  a text                        what became of it
decision.review.outcome                  upheld | annulled |           upheld, annulled or dismissed
                                         dismissed
hearing.process.outcome                  a text                        what came of it
