What `ko explain` says of itself.
=== $ ko explain -h
explain: explain a rule, a kind of record, a field or a word of the field of work

Usage: ko explain [OPTIONS] [SUBJECT...]

Arguments:
  [SUBJECT...]  A rule by code or name, a family of rules, a kind of record, a field, a term or a law: KO302, KO5, meeting, meeting.agenda.points.kind, habilitet, kommuneloven 11-4, kommuneloven-2018; without one, what there is

Options:
  --deep  Of a kind: a record with every field it can have, as YAML

Formats (-O):
  text    for reading on a terminal, broken to its width; of a table too wide for it, a block a row
  md      Markdown with GitHub's tables
  html    a complete page that prints well
  json    its parts for programs: headings, texts, lists, and tables with values that are typed
  docx    for Word and other text processors; needs pandoc
  odt     for LibreOffice and other text processors; needs pandoc
  pdf     the page as it prints, on A4; needs WeasyPrint
  pandoc  the tree of pandoc in JSON, for `pandoc -f json`

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
  ko explain meeting.agenda.points.kind
