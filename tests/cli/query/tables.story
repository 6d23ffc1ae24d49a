Without a table, the tables there are; with --help, the columns of one.
=== file ko.yaml
ko: 1
=== file a.yaml
kind: person
id: ada
name: Ada
=== $ ko query
table          a row is
─────────────  ────────────────────────────────────────────────────────────────────
organisations  an organisation
persons        a person
meetings       a meeting
decisions      a decision, wherever it stands
documents      a document
hearings       a hearing
projects       a project, a trial or a programme
cases          a case
memberships    somebody's place in an organisation
posts          a post of an organisation, held or not
leave          a leave of somebody from a place in an organisation
staffing       an organisation with staff, or a group of its posts and places
figures        a number about an organisation
budget         an organisation's budget of a year
attendance     a person, meeting: who was there or was expected to be
guests         somebody in a meeting who is not of the body
items          an item of a meeting's agenda
points         a point of the minutes
proposals      something put to the vote in a meeting
recused        somebody who stood down for an agenda item
remarks        a remark that somebody wanted recorded with an agenda item
treatments     an earlier treatment of the matter of an agenda item
votes          a vote taken
party_votes    a party and vote, as counted or as its voters are named
ballots        a person and vote, where it is recorded who voted what
elections      an election of people to a body
candidates     somebody who stood in an election, was elected or became a deputy
actions        something somebody is to do
statements     a body asked in a hearing, whether it answered or not; or its answer
amounts        money that a decision grants or changes
phases         a phase of a project
roles          a role in a project
measures       something a project does
evaluations    a point of a project's evaluation
findings       something that validating the records finds
coverage       a document with a file: how much of its text the records hold
=== $ ko query meting
=== stderr
ko: there is no table `meting`
    did you mean `meetings`?
=== exit 2
=== $ ko query attendance --fields all date:2013
id  meeting  body  date  person  name  for  role  group  party  status  minutes  share  arrived  left  instead_of  item  remote  voting  reason  substitute  file  line
──  ───────  ────  ────  ──────  ────  ───  ────  ─────  ─────  ──────  ───────  ─────  ───────  ────  ──────────  ────  ──────  ──────  ──────  ──────────  ────  ────
=== $ ko query proposals --help
query: ask the records: a table, the terms its rows must meet, and what to make of them

Usage: ko query [OPTIONS] [TABLE] [TERM...]

A TERM is FIELD:VALUES; a row passes when all terms hold. VALUES are joined by commas, any of them will do:
none, any, ~REGEX, FROM..TO (either may be left out), or a value. FIELD.lt, .le, .gt, .ge and .ne compare.
Decimals have a point: 37.5, since 37,5 is 37 or 5, and refused where it may be either. Double quotes hold a
value together, commas and all; they need single quotes around them in a shell: 'title:"Plan, 2014"'.
A field follows references: body.parent.name. It may be held against another: from.gt:to, or with --where
'due < date'. LIST(TERM,TERM) asks for rows of which one entry of the list meets all of these terms,
LIST.every(TERM,TERM) for those of which each does; brackets need quotes in a shell. at:PERIOD asks for rows
valid during it, in:PERIOD for rows wholly within it, not:TERM for the others, a bare word for names and
titles that contain it. A period is 2014, 2014-02, 2014-02-21, 2014-Q1, 2014-W08 or two of them joined by
`..`.

--as-of is the day of what depends on one: staffing, statuses, ages, lengths without an end, holders of
posts. Where a query asks for nothing of the kind it is refused, and at:DATE asks for the rows of a day. The
help of each table says which columns it decides.

Unknown is not 0: what nobody states leaves sums, rates and ratios a bound (>= 1.0, 0.2..0.5) or unknown. A
date that is not one day matches when any day it may be does. A missing value matches `none` and nothing
else.

The exit status is 0 even when there are no rows. What there is not (table, field, value, id) is 2. A word
of one's own choice (a role, say) that no row has is said on standard error, and the status is 1.

`ko query all -O sql` writes every table, with keys and foreign keys, as a script for sqlite3 and psql.

No term needs quoting in a shell:
  ko query staffing --as-of 2017-03-23 --by org,function
  ko query decisions body:kompetanseforum date:2014 actions:none
  ko query attendance date:2014 --by person --rate status:present --having rate.lt:50%
  ko query memberships percent:50..99 not:org:ko-nord-gudbrandsdal at:2017
  ko query actions status:late --by who --count id
  ko query statements hearing:samordning-gudbrandsdal received:none -O csv
  ko query meetings in:2014-Q1 title:~^oppstart
  ko query staffing --fields org,leadership_share -O plain
  ko query staffing --with ../karriere-oppland-en-leder --compare
With quotes:
  ko query persons 'memberships(at:2026-08-05,org.type:committee)' 'not:memberships(org.type:council)'

Arguments:
  [TABLE]    What to ask; without one, the tables there are; all of them: `all -O sql`
  [TERM...]  FIELD:VALUES, LIST(TERM,...), at:PERIOD, in:PERIOD, not:TERM or a word; all must hold

Options:
  --where EXPR     Terms joined by and, or, not and parentheses
  --by F,...       Group rows that agree in these columns, which may be paths: org.type
  --sum F,...      Add up these columns of each group; of staffing, its figures
  --avg F,...      Average these columns of each group
  --min F,...      The least value of these columns of each group
  --max F,...      The greatest value of these columns of each group
  --count F,...    Count the rows of each group that have these columns
  --rate TERM      The share of each group's rows for which this holds; bounds where some do not say
  --having TERM    Show the groups for which this holds
  --pivot F        Make the values of this column columns
  --sort F,...     Sort by these columns; -F turns the order round
  --fields F,...   Show these columns, or all of them
  --limit N        Show at most so many rows
  --deep           Let an organisation stand for everything below it, too
  --from DATE      Staffing: the first day of a series or an average
  --to DATE        Staffing: the last day of a series or an average
  --every STEP     Staffing: a row for each month, quarter or year; --by date adds up all units
  --average        Staffing: averages over each of them, not the state on its first day
  --ratio A/B,...  Staffing: functions, roles, figures or columns by one another
  --per N          Staffing: count ratios per so many
  --with PATH      Lay the scenario of this folder over the records
  --compare        For each row, three: before the scenario, after it, and the change
  --public         Leave out what the records mark `public: false` or `draft: true` and what ko.yaml withholds on the day of --as-of; entries left out are not counted

Columns of proposals:
column       meaning                                  unit  values
───────────  ───────────────────────────────────────  ────  ────────────────────────────────────────
id           its address: the record, and its place   –     id or address of: meeting
             in it
meeting      the meeting                              –     id of: meeting
body         whose meeting it is                      –     id of: organisation
date         the day the meeting began                –     date
item         the number of the agenda item            –     text
item_title   what the agenda item is about            –     text
own_id       its name within the item                 –     text
by           who moved it                             –     id of: organisation, person
for          the parties or organisations on whose    –     id of: organisation
             behalf
label        the number or the name the source gives  –     text
             it: 4, Tilleggsforslag 2
text         what is proposed; blank when the source  –     text
             does not print it
points       the numbered points it consists of       –     text
points_from  the number of the first of its points;   –     whole number
             1 unless stated
kind         recommendation, motion, amendment,       –     recommendation, motion, amendment,
             alternative, additional, or referral:          alternative, additional, referral
             to be sent to another body
amends       the id of the proposal it changes or     –     text
             adds to
withdrawn    true: taken back before the vote         –     true, false
source       the document that states this, or        –     .document, .at, .quote
             {document, at, quote}
note         a remark for the reader; nothing is      –     text
             derived from it
tags         words to find it by                      –     text
public       false: left out of what is published     –     true, false
file         the file it stands in                    –     text
line         where it begins there, counted from 1    –     whole number
--as-of decides nothing here; at:DATE asks for the rows of a day

Formats (-O):
  text   for reading on a terminal, broken to its width; of a table too wide for it, a block a row
  md     Markdown with GitHub's tables
  html   a complete page that prints well
  csv    comma-separated values (RFC 4180, lines ending in LF)
  tsv    tab-separated values; tab, line feed and backslash as \t, \n, \\
  json   an array of objects; numbers exact, bounds as {min, max}, unknown and missing null
  jsonl  one JSON object a line
  yaml   a list of mappings
  sql    a schema and INSERTs for sqlite3 and psql
  plain  bare values, a row a line, for shell variables
  count  the number of rows

Options of every command:
  -h, --help                   Show this help
  --version                    Show the version
  -C DIR                       Work in this folder: its record set, and relative paths below it
  -O, --format FORMAT          The answer's format, whatever the file's name ends in
  -o, --output FILE            Write the answer to a file, whole or not at all; its ending decides the format, or FORMAT=FILE
  --color {auto,always,never}  Colours: auto is on a terminal only, where NO_COLOR is unset
  --as-of DATE                 The day asked about; today unless given
  --today DATE                 Take this day for today, as KO_TODAY does
  --no-pager                   On a terminal, show a long answer whole and not in a pager
  --timings                    Say on standard error how long each phase took

Example:
  ko query staffing --as-of 2017-03-23 -O json
