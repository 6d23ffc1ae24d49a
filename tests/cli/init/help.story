What `ko init` says of itself.
=== $ ko init -h
init: write a small commented record set to begin with

Usage: ko init [OPTIONS] [DIR]

Prints the files it wrote. Where one of them is there already, nothing is written.

--git adds `*.yaml merge=ko` to the set's .gitattributes, for everybody, and tells this clone's configuration that
`ko merge-driver` does it, which every clone has to be told by itself. In a set that is there already it does only that.
Hosting services do not run it: branches that they cannot merge are merged in a clone, and pushed.

Arguments:
  [DIR]  The folder to begin in; this one unless given

Options:
  --git  Have git merge records by what they say, in this clone; a set that is there already is left alone

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
  ko init records
