A law or bylaws that `profile` can name: whose, where its text was seen, and what each provision asks.
=== $ ko explain likestillingsloven
likestillingsloven
==================

Lays rules down where profile of ko.yaml or of a body names it.

Name:      likestillings- og diskrimineringsloven (nb)
           likestillings- og diskrimineringslova (nn)
           the Equality and Anti-Discrimination Act (en)
Act:       LOV-2017-06-16-51
Seen:      The act's own text was not seen. Prop. 81 L (2016–2017) chapter 26 carries the numbers of
           the act before it on unchanged; they also stand in section 2 of the regulation
           FOR-1996-02-02-110, which was seen at Lovdata.
Holds for: bodies of the type committee
Applies:   from 2018-01-01

Lays down
---------

KO567 gender-balance: section 28: of 2 to 3 members 1 of each sex; of 4 to 5 members 2 of each sex;
                      of 6 to 8 members 3 of each sex; of 9 members 4 of each sex; of 10 or more
                      members 40% of each sex
                      Finds a body with fewer women or men than a law or bylaws ask.
                      “Har utvalget to eller tre medlemmer, skal begge kjønn være representert.”
=== $ ko explain forening
forening
========

Lays rules down where profile of ko.yaml or of a body names it.

Name:      vanlige vedtekter for foreninger (nb)
           vanlege vedtekter for foreiningar (nn)
           usual bylaws of associations (en)
Seen:      An illustration; the bylaws of the association itself say what holds.
Holds for: bodies of the type association, council, committee
Applies:   at any time

Lays down
---------

KO561 notice-in-time:           14 days
                                Finds a notice that went out later before the meeting than it has
                                to.
KO562 papers-in-time:           7 days
                                Finds a document of a meeting that was sent later than it has to.
KO565 minutes-approved-in-time: 60 days
                                Finds minutes that were approved later than they have to be.
KO566 meets-too-seldom:         1 a year
                                Finds a body that met less often in a year than it has to.
=== $ ko explain kommuneloven-1992 | head -30
kommuneloven-1992
=================

Lays rules down where profile of ko.yaml or of a body names it.

Name:      kommuneloven av 1992 (nb)
           kommunelova av 1992 (nn)
           the Local Government Act of 1992 (en)
Act:       LOV-1992-09-25-107
Seen:      The act's own text was not seen. Prop. 46 L (2017–2018) section 14.2.1 tells what it
           asked of the lists of an election in proportion; that the same was asked of those whom a
           list got elected, by their number, stands in a letter of the ministry that hedalen.no
           printed on 17 October 2011, and so does what was asked of an election by agreement. All
           of it held as far as possible. Whether the act of 2018 carries the numbers on was not
           seen.
Holds for: bodies of the type council, committee
Applies:   until 2019-10-31

Lays down
---------

KO534 list-gender-balance:    section 36: of 2 to 3 members 1 of each sex; of 4 to 5 members 2 of
                              each sex; of 6 to 8 members 3 of each sex; of 9 members 4 of each sex;
                              of 10 or more members 40% of each sex
                              Finds a list of an election in proportion with fewer women or men than
                              there have to be.
                              “Dersom det skal velges to eller tre medlemmer, skal hvert kjønn være
                              representert på listen.”
KO535 elected-gender-balance: section 37: of 2 to 3 members 1 of each sex; of 4 to 5 members 2 of
                              each sex; of 6 to 8 members 3 of each sex; of 9 members 4 of each sex;
=== $ ko explain kommuneloven-2018 | tail -30
KO574 minutes-proposals:       section 11-4: as it stands
                               Finds an item voted on, and nothing about what was proposed.
KO575 minutes-vote-result:     section 11-4: as it stands
                               Finds a decision of an elected body without the result of the vote.
KO576 minutes-party-votes:     section 11-4: as it stands
                               Finds a divided vote that does not show how the parties voted.
KO577 half-present-and-voting: section 11-9: half of the members
                               Finds a decision of which less than half the members were there and
                               voted.
KO578 blank-vote:              section 8-1: as it stands
                               Finds a blank vote where only yes or no is allowed.
KO579 closed-without-vote:     section 11-5: as it stands
                               Finds an item behind closed doors of which no decision to close is
                               recorded.
KO595 urgent-item-opposed:     section 11-3: as it stands
                               Finds an item decided without being on the notice, though enough of
                               those there opposed it.
KO593 deputies-beyond-the-act: section 7-6: as it stands
                               Finds more deputies than two above the number of members, of a list
                               or by agreement.
KO558 review-by-too-few:       section 27-1: 3 of the members
                               Finds a demand for review of lawfulness by fewer members than it
                               takes.
KO582 closed-item-public:      section 11-5: items closed on a basis with “tjenstlige forhold”
                               omitted; items closed on any basis redacted
                               Finds what was decided behind closed doors, and is published though
                               it is to be withheld.
                               “Saker som gjelder en arbeidstakers tjenstlige forhold, skal ikke
                               føres på den sakslisten eller fremgå av den møteprotokollen som er
                               tilgjengelig for allmennheten. (NOU 2016: 4 section 16.1)”
=== $ ko explain profiles
profiles
========

Laws and bylaws that profile of ko.yaml or of a body can name. ko explain NAME shows what one lays
down.

forening:           usual bylaws of associations
                    bodies of the type association, council, committee; at any time
kommuneloven-1992:  the Local Government Act of 1992
                    bodies of the type council, committee; until 2019-10-31
kommuneloven-2018:  the Local Government Act
                    bodies of the type council, committee; from 2019-11-01
likestillingsloven: the Equality and Anti-Discrimination Act
                    bodies of the type committee; from 2018-01-01
=== $ ko explain foreningen
=== stderr
ko: there is no kind, field, rule or term `foreningen`; did you mean `forening`?
    name a kind (`meeting`), a field (`meeting.start`), a rule (`KO302`) or a term (`habilitet`)
=== exit 2
=== $ ko complete -- explain kommuneloven-
kommuneloven-1992	the Local Government Act of 1992
kommuneloven-2018	the Local Government Act
=== note
The manual has them behind the rules.
=== $ ko man rules | sed -n '/^.SH forening/,/^.SH kommuneloven/p'
.SH forening
.PP
Lays rules down where profile of ko.yaml or of a body names it.
.TP
.B Name
vanlige vedtekter for foreninger (nb)
.br
vanlege vedtekter for foreiningar (nn)
.br
usual bylaws of associations (en)
.TP
.B Seen
An illustration; the bylaws of the association itself say what holds.
.TP
.B Holds for
bodies of the type association, council, committee
.TP
.B Applies
at any time
.SH Lays down
.TP
.B KO561 notice\-in\-time
14 days
.br
Finds a notice that went out later before the meeting than it has to.
.TP
.B KO562 papers\-in\-time
7 days
.br
Finds a document of a meeting that was sent later than it has to.
.TP
.B KO565 minutes\-approved\-in\-time
60 days
.br
Finds minutes that were approved later than they have to be.
.TP
.B KO566 meets\-too\-seldom
1 a year
.br
Finds a body that met less often in a year than it has to.
.SH kommuneloven\-1992
