What `ko validate` says of itself.
=== $ ko validate -h
validate: check records, and show every fault with its place and its mend

Usage: ko validate [OPTIONS] [PATH...]

--fix mends what can mean one thing only: the form of dates, times and numbers, weekdays beside a date, quotes
that are missing. Comments and layout stay, and all files of a set are replaced or none. With - among the paths
the mended text goes to standard output, and what is left to standard error. --diff ends with status 1 when
there is something to mend.

--since takes a commit, branch or tag, and compares it with the files as they lie there; files that git does
not know are new. A finding counts, too, when it explains itself by a place in a changed record; what a change
breaks in records that stayed as they were is for a run without --since to say.

--watch ends with the status of its last check. Where the system cannot tell of changes (network disks), and
with KO_WATCH=poll, it looks ten times a second.

--baseline FILE is for a set that is taken over with its faults. Add --update-baseline once, and what is found is
written down; from then on only what is new is reported. The file is JSON Lines, sorted, so that versions of
it merge as text; it knows findings by their fingerprints, which rest on record, field and rule, so that a
record may move. A line that nothing is found for any more is a finding itself (KO134, advice). A run over some
files or rules judges and rewrites their lines only.

--timings divides the time of a run, by the clock on the wall, into finding the files, reading them, decoding
them into records, indexing, checking and rendering. Reading and decoding go on side by side in several
threads: the time of the two together is shared out by how long the threads waited for files.

Arguments:
  [PATH...]  Files and folders; - is standard input; without any, the set around here

Options:
  --stdin-filename FILE             The file that standard input is read in place of, and what it is called
  --select RULE                     Report these rules alone, opt-in ones too, and what could not be read: codes, names or families such as KO4
  --ignore RULE                     Leave these rules out
  --fail-on {error,warning,advice}  The least finding that makes the run fail
  --max-findings N                  Show the first N findings only; 0 is all; unless given, 1000 as text and short
  --allow-empty                     Go well where there are no records
  --stats                           Count the findings of each rule, on standard error
  --baseline FILE                   Keep back the findings this file knows, and name its lines that nothing is found for
  --update-baseline                 Write what is found into the file of --baseline: from then on it is known
  --since REV                       Report only what lies in records changed since this git revision; all are checked
  --watch                           Check again whenever a record changes, until Ctrl-C
  --fix                             Mend what can be mended without asking, and report the rest
  --diff                            Show what --fix would change, and change nothing

Formats (-O):
  text    for people: the source line, carets under the place, and the mend
  short   one line a finding: FILE:LINE:COLUMN: SEVERITY[CODE]: MESSAGE
  json    one object: the findings and the numbers of the run
  jsonl   one JSON object a finding, a line each
  sarif   SARIF 2.1.0, for code scanning services and editors
  github  workflow commands that GitHub Actions turns into annotations
  gitlab  a GitLab code quality report
  junit   JUnit XML, for services that show test results

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
  ko validate meetings/2014-02-21.yaml
