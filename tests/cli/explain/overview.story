What there is to explain, and the rules of one family.
=== $ ko explain
ko explain
==========

Takes a kind of record, a field of one such as meeting.start, a rule such as KO302, a family of
rules such as KO5, a word of the field of work such as habilitet, or a law such as kommuneloven
11-4, or a law or bylaws as profile names them. ko explain meeting --deep shows a record with every
field it can have; man ko-records and man ko-rules have all that there is.

Kinds of record
---------------

organisation: a body, an authority, a unit, a company: whoever decides, works or is represented
person:       somebody who decides, reports or works
meeting:      a meeting, planned or held, with its minutes
decision:     what a body or an official decided
document:     a letter, minutes, a report, a plan
hearing:      a proposal sent out for statements
project:      a project, a trial or a programme
case:         a case, with its way through the bodies that took it up
ko.yaml:      the file at the root of a record set

Families of rules
-----------------

KO0: documents that are imported
KO1: text, YAML and comments to ko
KO2: the shape of records: fields and what they take
KO3: references between records
KO4: time
KO5: meetings, decisions and hearings
KO6: staffing
KO7: identifiers, addresses and spelling
KO8: privacy
KO9: style

Laws and bylaws
---------------

forening:           usual bylaws of associations
                    bodies of the type association, council, committee; at any time
kommuneloven-1992:  the Local Government Act of 1992
                    bodies of the type council, committee; until 2019-10-31
kommuneloven-2018:  the Local Government Act
                    bodies of the type council, committee; from 2019-11-01
likestillingsloven: the Equality and Anti-Discrimination Act
                    bodies of the type committee; from 2018-01-01
=== $ ko explain KO8
KO8
===

Rules about privacy. ko explain CODE shows one with its examples.

KO801 national-identity-number: error: a Norwegian national identity number or D-number, in a record
                                or a comment.
                                The number may be used only where there is need of certain
                                identification, and records are public.
                                Authority: Personopplysningsloven section 12; offentleglova section
                                26.
KO802 private-account:          error: a bank account in a person's record.
                                What a person is paid to is nobody else's business.
                                Authority: General Data Protection Regulation article 5: data
                                minimisation.
KO803 private-phone:            warning: a mobile number in a person's record that no office is
                                named for.
                                Most are private, and the record outlives the office.
                                Authority: General Data Protection Regulation article 5: data
                                minimisation.
KO804 health-reason:            error: a reason of absence or leave that tells of somebody's health.
                                Health is a special category of personal data, and minutes are
                                public.
                                Authority: General Data Protection Regulation article 9;
                                forvaltningsloven section 13.
=== $ ko explain KO88
=== stderr
ko: there is no kind, field, rule or term `KO88`; did you mean `KO8`?
    name a kind (`meeting`), a field (`meeting.start`), a rule (`KO302`) or a term (`habilitet`)
=== exit 2
=== note
The whole reference is in the manual: every rule that a family has; those that laws lay down are told again with them.
=== $ for n in 0 1 2 3 4 5 6 7 8 9; do ko explain KO$n | grep -o '^KO[0-9][0-9][0-9]'; done > told; ko man rules | sed -n 's/^[.]B \(KO[0-9]*\).*/\1/p' | awk '!seen[$0]++' > printed; cmp told printed; test $(wc -l < told) -gt 100 && echo all
all
=== $ ko man rules | sed -n '/^.B KO901/,/^.TP/p'
.B KO901 field\-order
advice: a field that does not stand in the order its type describes.
.br
A reader finds what every record says in the same place.
.br
Speaks only when it is selected.
.TP
=== $ ko man records | sed -n '/^.SH person/,/^.B given/p'
.SH person
.PP
Somebody who decides, reports or works.
.TP
.B kind
Which kind of record this is.
.br
Takes a text; required.
.TP
.B id
Its name in the set: lower\-case words joined by \-.
.br
Takes an id; required.
.TP
.B former_ids
Ids it had before; references to them lead here.
.br
Takes an id, or a list of them.
.TP
.B name
The full name, as the person is addressed (Popolo person.name).
.br
Takes a text; required.
.TP
.B given_name
=== $ ko man rule
=== stderr
ko: there is no page `rule`; did you mean `rules`?
    it is one of validate, query, report, show, explain, schema, init, completion, new, set, add, remove, rename, merge, end, replace, approve, dissolve, scenario, supersede, move, split, join, import, fmt, records, rules, tables
=== exit 2
