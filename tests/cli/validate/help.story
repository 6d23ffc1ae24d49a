What `ko validate` says of itself.
=== $ ko validate -h
validate: check records, and show every fault with its place and its mend

Usage: ko validate [OPTIONS] [PATH...]

Arguments:
  [PATH...]  Files and folders; - is standard input; without any, the set around here

Options:
  --stdin-filename FILE  What standard input is called in messages

Formats (-O):
  text   for people: the source line, carets under the place, and the mend
  short  one line a finding: FILE:LINE:COLUMN: SEVERITY[CODE]: MESSAGE

Options of every command:
  -h, --help                   Show this help
  --version                    Show the version
  -C DIR                       Work in this folder: its record set, and relative paths below it
  -O, --format FORMAT          The answer's format
  -o, --output FILE            Write the answer to a file, whole or not at all; its ending decides the format
  --color {auto,always,never}  Colours: auto is on a terminal only, where NO_COLOR is unset
  --as-of DATE                 The day asked about; today unless given
  --today DATE                 Take this day for today, as KO_TODAY does

Example:
  ko validate meetings/2014-02-21.yaml
