What there is to explain, and the rules of one family.
=== $ ko explain
ko explain
==========

Takes a kind of record, a field of one such as meeting.start, a rule such as KO302, or a family of
rules such as KO5.

Kinds of record
---------------

organisation: a body, an authority, a unit, a company: whoever decides, works or is represented
person:       somebody who decides, reports or works
meeting:      a meeting, planned or held, with its minutes
decision:     what a body or an official decided
document:     a letter, minutes, a report, a plan
hearing:      a proposal sent out for statements
project:      a project, a trial or a programme
ko.yaml:      the file at the root of a record set

Families of rules
-----------------

KO1: text, YAML and comments to ko
KO2: the shape of records: fields and what they take
KO3: references between records
KO4: time
KO5: meetings, decisions and hearings
KO6: staffing
KO7: identifiers, addresses and spelling
KO8: privacy
KO9: style
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
KO804 health-reason:            error: a reason of absence that tells of somebody's health.
                                Health is a special category of personal data, and minutes are
                                public.
                                Authority: General Data Protection Regulation article 9;
                                forvaltningsloven section 13.
=== $ ko explain KO88
=== stderr
ko: there is no kind, field or rule `KO88`; did you mean `KO8`?
    name a kind (`meeting`), a field (`meeting.start`) or a rule (`KO302`)
=== exit 2
=== note
The whole reference is in the manual.
=== $ ko man rules | sed -n '/^.SH KO9/,/^.SH S/p'
.SH KO9: style
.TP
.B KO901 field\-order
advice: a field that does not stand in the order its type describes.
.br
A reader finds what every record says in the same place.
.br
Speaks only when it is selected.
.TP
.B KO902 file\-name
advice: a file of one record that is not called after its id.
.br
Whoever has the id knows the file.
.br
Speaks only when it is selected.
.TP
.B KO903 id\-form
advice: an id that is very long, or repeats the kind of its record.
.br
Ids are typed in shells and stand in every reference.
.br
Speaks only when it is selected.
.TP
.B KO904 one\-record\-a\-file
advice: a file with more than one record.
.br
The history of a file is then the history of a record.
.br
Speaks only when it is selected.
.SH SEE ALSO
=== $ ko man records | sed -n '/^.SH person/,/^.B contact/p'
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
.B name
The full name, as the person is addressed (Popolo person.name).
.br
Takes a text; required.
.TP
.B given_name
Given names (Popolo person.given_name).
.br
Takes a text.
.TP
.B family_name
Family name (Popolo person.family_name).
.br
Takes a text.
.TP
.B aliases
Other ways the name is written (Popolo person.other_names).
.br
Takes a text, or a list of them.
.TP
.B title
The title of the person's position (OParl Person.title).
.br
Takes a text.
.TP
.B gender
As the person states it (Popolo person.gender).
.br
Takes a text.
.TP
.B born
Date of birth (Popolo person.birth_date).
.br
Takes a date.
.TP
.B died
Date of death (Popolo person.death_date).
.br
Takes a date.
.TP
.B employer
Where the person is employed.
.br
Takes the id of an organisation.
.TP
.B party
The party represented.
.br
Takes the id of an organisation.
.TP
.B identifiers
Scheme: value (Popolo person.identifiers).
.br
Takes a mapping.
.TP
.B contact
=== $ ko man rule
=== stderr
ko: there is no page `rule`; did you mean `rules`?
    it is one of validate, query, report, show, explain, schema, init, completion, records, rules
=== exit 2
