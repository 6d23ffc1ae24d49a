From a word of the field of work, or from a law, to what ko has of it.
=== $ ko explain habilitet
habilitet
=========

What has to do with it; ko explain tells more of each.

Fields
------

meeting.agenda.recused:        Who stood down for it.
meeting.agenda.recused.reason: Why.

Rules
-----

KO506 recused-takes-part:       error: somebody who stood down for an item, and yet reports, moves
                                or votes in it.
                                Authority: forvaltningsloven sections 6 to 10 and 41; kommuneloven
                                section 11-10.
KO547 votes-on-own-eligibility: warning: somebody who votes on whether they are disqualified
                                themselves.
                                Authority: forvaltningsloven section 8; its text was not at hand.
KO553 absent-stands-down:       warning: somebody who stood down for an item of a meeting they were
                                not at.
=== $ ko explain Vedtak
Vedtak
======

What has to do with it; ko explain tells more of each.

Fields
------

meeting.agenda.decisions:        What was decided.
meeting.agenda.decisions.title:  What was decided, in a line.
meeting.agenda.decisions.by:     The official who decided by delegation.
meeting.agenda.decisions.amends: The decisions it changes and leaves in force otherwise.
decision.title:                  What was decided, in a line.
decision.by:                     The official who decided by delegation.
decision.amends:                 The decisions it changes and leaves in force otherwise.
ko.yaml.import.phrases:          Phrases that say what came of something: {words, means}.

Rules
-----

KO407 decision-outside-its-meeting: error: a decision whose date is not one of the meeting it was
                                    made in.
KO519 outcome-contradicts-vote:     error: a decision whose outcome is not what the vote says.
KO521 item-without-result:          warning: an item of which nothing says what it came to.
KO555 decided-and-put-off:          warning: an item that was withdrawn, postponed or not reached,
                                    and yet settled.
KO594 delegated-not-reported:       advice: a decision by delegation of which the body was not told
                                    when it next met.
=== $ ko explain kommuneloven 11-4
kommuneloven 11-4
=================

What has to do with it; ko explain tells more of each.

Rules
-----

KO571 minutes-time-and-place: error: minutes of an elected body that do not say when and where it
                              met.
                              Authority: kommuneloven (LOV-2018-06-22-83) section 11-4, on the
                              minutes of elected bodies.
KO572 minutes-attendance:     error: minutes of an elected body that do not say who met and who did
                              not.
                              Authority: kommuneloven (LOV-2018-06-22-83) section 11-4, on the
                              minutes of elected bodies.
KO573 minutes-cases:          error: minutes of an elected body that do not say which cases it dealt
                              with.
                              Authority: kommuneloven (LOV-2018-06-22-83) section 11-4, on the
                              minutes of elected bodies.
KO574 minutes-proposals:      error: an item voted on, and nothing about what was proposed.
                              Authority: kommuneloven (LOV-2018-06-22-83) section 11-4, on the
                              minutes of elected bodies.
KO575 minutes-vote-result:    error: a decision of an elected body without the result of the vote.
                              Authority: kommuneloven (LOV-2018-06-22-83) section 11-4, on the
                              minutes of elected bodies.
KO576 minutes-party-votes:    warning: a divided vote that does not show how the parties voted.
                              Authority: kommuneloven (LOV-2018-06-22-83) section 11-4, on the
                              minutes of elected bodies.
=== note
A name by which Norwegians call the same law, a section within a range, and the sign for a section.
=== $ ko explain kommunelova § 11-9; ko explain forvaltningsloven 8 | head -3
kommunelova § 11-9
==================

What has to do with it; ko explain tells more of each.

Rules
-----

KO517 tie-without-casting-vote: error: a tied vote of which nothing says how it was decided.
                                Authority: kommuneloven section 11-9: the chair's vote decides,
                                except in elections.
KO537 casting-vote-of-another:  error: a casting vote of somebody who was not in the chair.
                                Authority: kommuneloven section 11-9; its text was not at hand.
KO577 half-present-and-voting:  error: a decision of which less than half the members were there and
                                voted.
                                Authority: kommuneloven section 11-9.
forvaltningsloven 8
===================

=== note
The whole law, and a word that is nearly one.
=== $ ko explain kommuneloven | grep -c '^KO'
26
=== $ ko explain habilitett
=== stderr
ko: there is no kind, field, rule or term `habilitett`; did you mean `habilitet`?
    name a kind (`meeting`), a field (`meeting.start`), a rule (`KO302`) or a term (`habilitet`)
=== exit 2
