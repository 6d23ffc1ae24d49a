What `ko fmt` says of itself.
=== $ ko fmt -h
fmt: give records one layout, and change no value

Usage: ko fmt [OPTIONS] [PATH...]

No value changes, and what is laid out stays as it is when it is laid out again. Fields stand in the order in which
`ko explain KIND` lists them, keys that it does not list after them. What lies within something is indented by two
spaces, dashes too. Texts stand without quotes where every reader takes them for texts, and are folded (`>-`) where
they do not fit their line; texts with line breaks are written as `|`. What you wrote in braces or brackets stays so
while it fits its line; a longer list in brackets fills lines below its key. Lines go to 100 characters, and to up to
120 where yours do. The only empty lines are those before and after lines of comments. Documents are parted by `---`.

Comments stay beside what they stand beside, and `# ko: ignore[…]` keeps what it keeps quiet. The byte order mark and
the line breaks of a file stay. A document with faults is left byte for byte as it is, and named.

--check and --diff end with status 1 when a file has another layout; so does every run that left a document with
faults. With - among the paths, the text of standard input goes to standard output.

Arguments:
  [PATH...]  Files and folders; - is standard input; without any, the set around here

Options:
  --stdin-filename FILE  The file that standard input is read in place of, and what it is called
  --check                Name the files that have another layout, and change nothing
  --diff                 Show what would change, and change nothing

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
  ko fmt --diff meetings
