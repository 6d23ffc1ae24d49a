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
memberships    somebody's place in an organisation
posts          a post of an organisation, held or not
staffing       an organisation with staff, or a group of its posts and places
figures        a number about an organisation
budget         an organisation's budget of a year
attendance     a person, meeting: who was there or was expected to be
guests         somebody in a meeting who is not of the body
items          an item of a meeting's agenda
points         a point of the minutes
proposals      something put to the vote in a meeting
recused        somebody who stood down for an agenda item
votes          a vote taken
ballots        a person and vote, where it is recorded who voted what
actions        something somebody is to do
statements     a body asked in a hearing, whether it answered or not; or its answer
phases         a phase of a project
roles          a role in a project
measures       something a project does
evaluations    a point of a project's evaluation
findings       something that validating the records finds
=== $ ko query meting
=== stderr
ko: there is no table `meting`
    did you mean `meetings`?
=== exit 2
=== $ ko query attendance --fields all date:2013
meeting  body  date  person  name  for  role  group  status  minutes  share  arrived  left  instead_of  remote  voting  reason  substitute
───────  ────  ────  ──────  ────  ───  ────  ─────  ──────  ───────  ─────  ───────  ────  ──────────  ──────  ──────  ──────  ──────────
