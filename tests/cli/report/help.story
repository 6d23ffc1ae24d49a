What `ko report` says of itself.
=== $ ko report -h
report: write a report: the minutes of a meeting, a summary, a body's meetings

Usage: ko report [OPTIONS] [REPORT] [ID]

Reports:
  innkalling MEETING: the notice of a meeting, with its agenda and papers
  minutes MEETING: the minutes of a meeting, in full
  saksprotokoll MEETING#ITEM: one item out of a meeting's protocol
  summary MEETING|BODY: a meeting on one screen, or a body's meetings in order

Arguments:
  [REPORT]  The report's name; without one, the reports there are
  [ID]      The record it is about

Options:
  --language {nb,nn,en}         The report's language; the set's unless given
  --layout {referat,protokoll}  How minutes are laid out; as the body, ko.yaml or the body's profile says unless given
  --include-unpublished         Keep what the records mark `public: false` or `draft: true`

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
