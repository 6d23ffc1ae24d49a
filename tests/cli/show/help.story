What `ko show` says of itself.
=== $ ko show -h
show: show one record, with what it refers to and what refers to it

Usage: ko show [OPTIONS] ID

Arguments:
  ID  A record's id, or an address in one: MEETING#3 for an item, MEETING#3/1 for a decision, RECORD#LIST/2 for an entry, MEETING#ID for what has an id

Options:
  --public  Leave out what the records mark `public: false` or `draft: true` and what ko.yaml withholds on the day of --as-of; entries left out are not counted

Formats (-O):
  text  the record with the names of what it refers to, and what refers to it
  md    the same, in Markdown
  html  the same, as a page of its own
  json  its one long form, for programs
  yaml  as it is written, comments included

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
  ko show kompetanseforum-2014-02-21
