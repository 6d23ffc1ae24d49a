What `ko merge-driver` says of itself.
=== $ ko merge-driver -h
merge-driver: merge two changed texts of a file of records, for git

Usage: ko merge-driver [OPTIONS] BASE OURS THEIRS PATH

git runs it once `ko init --git` has set up the clone, as
`git config merge.ko.driver "ko merge-driver --marker-size %L %O %A %B %P"` does.

Records are matched by their ids, fields by their names, entries of lists by their ids, by whom or what they name, else
by how alike they are. What the sides added is kept, ours first; what one removed and the other left alone is
gone. Where they contradict each other the lines of the smallest field, entry or record that does stand within
git's markers, and the status is 1. Our layout, comments and line endings stay.

What ko cannot read, such as a record with a fault of syntax, is merged by lines, as git would have done it. When nothing
can be written, our text stays as it was and git reports a conflict.

Arguments:
  BASE    The file as it was before both sides changed it: git's %O
  OURS    Our text, in whose place the merged one is written: git's %A
  THEIRS  Their text: git's %B
  PATH    The file's name, for messages: git's %P

Options:
  --marker-size N  How many characters the markers of conflicts have: git's %L; 7 unless given

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
  ko merge-driver base.yaml ours.yaml theirs.yaml meetings/2014-02-21.yaml
