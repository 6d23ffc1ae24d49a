What `ko validate` says of itself.
=== $ ko validate -h
validate: check records, and show every fault with its place and its mend

Usage: ko validate [OPTIONS] [PATH...]

Arguments:
  [PATH...]  Files and folders; - is standard input; without any, the set around here

Options:
  --stdin-filename FILE             What standard input is called in messages
  --select RULE                     Report these rules alone, opt-in ones too, and what could not be read: codes, names or families such as KO4
  --ignore RULE                     Leave these rules out
  --fail-on {error,warning,advice}  The least finding that makes the run fail
  --max-findings N                  Show the first N findings only; 0 is all
  --stats                           Count the findings of each rule, on standard error
  --baseline FILE                   Keep back the findings this file knows, and name its lines that nothing is found for
  --update-baseline                 Write what is found into the file of --baseline: from then on it is known

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
  -O, --format FORMAT          The answer's format
  -o, --output FILE            Write the answer to a file, whole or not at all; its ending decides the format, or FORMAT=FILE
  --color {auto,always,never}  Colours: auto is on a terminal only, where NO_COLOR is unset
  --as-of DATE                 The day asked about; today unless given
  --today DATE                 Take this day for today, as KO_TODAY does
  --timings                    Say on standard error how long each phase took

Example:
  ko validate meetings/2014-02-21.yaml
