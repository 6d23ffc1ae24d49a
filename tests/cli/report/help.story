What `ko report` says of itself.
=== $ ko report -h
report: write a report: minutes, a register of decisions, attendance, a hearing and others

Usage: ko report [OPTIONS] [REPORT] [ID]

Reports:
  actions [PERSON|ORGANISATION]: what is to be done, by owner, with what is late first
  agenda [BODY]: the meetings to come, each with its agenda
  attendance BODY: who was at the meetings of a body, person by meeting, with shares
  case CASE: a case, and its way through the bodies
  coverage DOCUMENT: a document's text, each sentence with the record that holds it, and what none holds
  decisions [BODY]: the register of decisions, with what became of each
  hearing HEARING: a hearing: who was asked, who answered what, and what is missing
  innkalling MEETING: the notice of a meeting, with its agenda and papers
  minutes MEETING: the minutes of a meeting, in full
  organisation ORGANISATION: an organisation on a day: its structure, its members, and what has changed
  person PERSON: a person: places held now and before, roles in projects, meetings attended
  project PROJECT: a project: mandate, steering, phases, roles, measures, evaluations
  quality [RECORD]: what `ko validate` found, by family and record
  saksprotokoll MEETING#ITEM: one item out of a meeting's protocol
  site [-o DIR]: the whole set as static pages; without -o, how many there are of what
  staffing [ORGANISATION]: staffing on a day: figures, ratios, vacancies, leave, over time, with a scenario
  summary MEETING|BODY: a meeting on one screen, or a body's meetings in order
  votes MEETING|BODY: the divided votes, party by party, and who voted alike
  year BODY: a body's annual report: meetings, attendance, decisions, elections, time from case to decision

One of each:
  ko report actions --as-of 2024-12-31
  ko report agenda kommunestyret --as-of 2024-12-01
  ko report attendance kommunestyret --from 2024-01-01 --to 2024-12-31
  ko report case skogbrynet
  ko report coverage referat-2024-09-10 --include-unpublished -o coverage.html
  ko report decisions formannskapet --from 2024-06-01 -o vedtak.html
  ko report hearing samordning-gudbrandsdal --as-of 2017-05-01
  ko report innkalling kommunestyret-2024-12-12
  ko report minutes kompetanseforum-2014-02-21 -o minutes.md
  ko report organisation kommunestyret --as-of 2024-12-31
  ko report person halvor-rostad
  ko report project kompetanseregionen
  ko report quality --include-unpublished
  ko report saksprotokoll kommunestyret-2024-12-12#7
  ko report site -o site
  ko report staffing --as-of 2017-03-23 --with ../karriere-oppland-en-leder
  ko report summary kompetanseforum
  ko report votes kommunestyret -O html -o votes.html
  ko report year kommunestyret --as-of 2024-12-31 -o arsmelding.html

Arguments:
  [REPORT]  The report's name; without one, the reports there are
  [ID]      The record it is about; some reports are on the whole set without one

Options:
  --language {nb,nn,en}         The report's language; the set's unless given
  --layout {referat,protokoll}  How minutes are laid out; as the body, ko.yaml or the body's profile says unless given
  --from DATE                   The first day of what a report on a period covers
  --to DATE                     The last day of it
  --with PATH                   Compare with the scenario of this folder
  --base-url URL                The address that a site's front page is to have
  --findings                    Show on a site's pages what `ko validate` finds in what is published
  --include-unpublished         Keep what the records mark `public: false` or `draft: true` and what ko.yaml withholds on the day of --as-of; a line across the document says so

Formats (-O):
  text    for reading on a terminal, broken to its width; of a table too wide for it, a block a row
  md      Markdown with GitHub's tables
  html    a complete page that prints well
  json    its parts for programs: headings, texts, lists, and tables with values that are typed
  docx    for Word and other text processors; needs pandoc
  odt     for LibreOffice and other text processors; needs pandoc
  pdf     the page as it prints, on A4; needs WeasyPrint
  pandoc  the tree of pandoc in JSON, for `pandoc -f json`
  svg     the picture in the document, the first where it has several

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
  ko report minutes kompetanseforum-2014-02-21 -o minutes.md
=== note
Behind a report's name, help says more of it. The manual page has the same command lines to learn from.
=== $ ko report staffing --help | grep -A4 '^staffing'
staffing [ORGANISATION]: staffing on a day: figures, ratios, vacancies, leave, over time, with a scenario
  without an id it is on the whole set
  --from and --to say which days it covers
  --with compares with a scenario
  ko report staffing --as-of 2017-03-23 --with ../karriere-oppland-en-leder
=== $ ko report quality --help | grep -A2 '^quality'
quality [RECORD]: what `ko validate` found, by family and record
  without an id it is on the whole set
  --include-unpublished is needed: findings may tell of what is not public
=== $ ko man report | grep 'ko report year'
  ko report year kommunestyret \-\-as\-of 2024\-12\-31 \-o arsmelding.html
