A kind of record with every field it can have, as YAML to begin from.
=== $ ko explain person --deep
kind: person                  # which kind of record this is (required; a text)
id:                           # its name in the set: lower-case words joined by - (required; an id)
# former_ids:                 # ids it had before; references to them lead here (an id, or a list of them)
name:                         # the full name, as the person is addressed (required; a text)
# given_name:                 # given names (a text)
# family_name:                # family name (a text)
# aliases:                    # other ways the name is written (a text, or a list of them)
# title:                      # the title of the person's position (a text)
# gender:                     # as the person states it (a text)
# born:                       # date of birth (a date)
# died:                       # date of death (a date)
# employer:                   # where the person is employed (the id of an organisation)
# party:                      # the party represented (the id of an organisation)
# identifiers:                # scheme: value (a mapping)
# contact:                    # how to reach the person (a mapping, or a list of them)
#   - label:                  # which office, desk or purpose this is for (a text)
#     email:                  # e-mail address (an e-mail address)
#     phone:                  # telephone number; blank when the source leaves it blank (a text)
#     web:                    # web page (a web address)
#     postal_address:         # where letters go (a text)
#     visiting_address:       # where one can call (a text)
# links:                      # web pages about the person (a web address, or a list of them)
# memberships:                # places in organisations, kept at this end (a list of mappings)
#   - organisation:           # the organisation it is in (required; the id of an organisation)
#     name:                   # the holder's name, where there is no record of the person (a text)
#     vacant:                 # true: nobody holds it (true or false)
#     post:                   # the id of the organisation's post that is held (a text)
#     role:                   # what the holder is in the organisation (leader | deputy_leader | department_leader | secretary | member | deputy | observer | contact | employee | another word)
#     function:               # what the percentage is spent on; decides the split of staffing (leadership | administration | service)
#     percent:                # share of a full-time equivalent (a percentage)
#     hourly:                 # hours a year, where no percentage is stated: {hours, full_time_hours} (a mapping)
#       hours:                # hours a year; blank when not known (a number)
#       full_time_hours:      # hours a year of somebody who works full time; the organisation's unless stated here, and never assumed (a number)
#     for:                    # the organisation that is represented (the id of an organisation)
#     group:                  # the party or group sat with (a text)
#     deputises_for:          # whom a deputy stands in for (the id of an organisation or a person, or a list of them)
#     rank:                   # the deputy's place in the order of calling (a whole number)
#     voting:                 # whether the holder votes (voting | advisory)
#     from:                   # first day (a date)
#     to:                     # last day, itself included (a date)
#     ended_because:          # why it ended (a text)
#     basis:                  # the decision or document it rests on (the id of a meeting or a decision or a document)
#     tentative:              # true: expected, not settled (true or false)
#     temporary:              # true: for a time only, as a stand-in or a project is (true or false)
#     leave:                  # when it is held and not worked, or the vote of it not used: {from, to, percent, paid, reason} (a mapping, or a list of them)
#       - from:               # first day of leave (a date)
#         to:                 # last day of leave, itself included (a date)
#         percent:            # how much of the membership, not of a full-time equivalent; all of it unless stated (a percentage)
#         paid:               # true: pay goes on; false: it does not (true or false)
#         reason:             # what sort of leave it is; never anything of somebody's health (statutory | elected_office | study | other)
# draft:                      # true: unfinished, so that nothing need be complete; never published (true or false)
# source:                     # the document that states this, or {document, at, quote} (a mapping, or a list of them)
#   - document:               # the document that states it (required; the id of a document)
#     at:                     # where in the document: a page, a section, a line (a text)
#     quote:                  # the document's own words (a text)
# note:                       # a remark for the reader; nothing is derived from it (a text)
# tags:                       # words to find it by (a text, or a list of them)
# public:                     # false: left out of what is published (true or false)
=== note
What a meeting has within its agenda, and within that, is there; in Markdown it is a block of code.
=== $ ko explain meeting --deep | sed -n '/^# agenda:/,/proposals:/p'
# agenda:                     # what was dealt with (a list of mappings)
#   - id:                     # its name within the meeting: meeting#id leads to it (an id)
#     nr:                     # the number the agenda gives it; its place in the list unless stated (a text)
#     series:                 # the series of the body's numbers it is in: PS, RS, FO (a text)
#     number:                 # its number in that series and year: with both, PS 47/26 (a whole number)
#     year:                   # the year its number is of, in four digits (a whole number)
#     title:                  # what it is about (required; a text)
#     case:                   # the case it belongs to: its id, or its reference (a text)
#     by:                     # who presents it (the id of an organisation or a person, or a list of them)
#     start:                  # when it was taken up (a time)
#     end:                    # when it was closed (a time)
#     points:                 # what was said and done (a list of mappings)
#       - by:                 # who said or did it (the id of an organisation or a person, or a list of them)
#         kind:               # what sort of point it is (report | discussion | decision | action | information | question)
#         text:               # what was said (required; a text)
#     documents:              # what lay on the table (a list of mappings)
#       - document:           # the document (required; the id of a document)
#         use:                # how it came to the meeting: sent_beforehand, shown, enclosed, handed_out (sent_beforehand | shown | enclosed | handed_out, or a list of them)
#     proposals:              # what was moved (a list of mappings)
=== $ ko explain meeting --deep -O md | head -5
# meeting, with every field it can have

```
kind: meeting                 # which kind of record this is (required; a text)
id:                           # its name in the set: lower-case words joined by - (required; an id)
=== $ ko explain habilitet --deep
=== stderr
ko: --deep shows a kind of record
    write `ko explain meeting --deep`
=== exit 2
=== note
With what is required filled in, it is a record.
=== file ko.yaml
ko: 1
=== $ ko explain person --deep | sed 's/^id:/id: ada/; s/^name:/name: Ada Nes/' > ada.yaml; ko query persons --fields id,name
id   name
───  ───────
ada  Ada Nes
