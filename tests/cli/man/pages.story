Manual pages, from the same rows as the help.
=== $ ko man
.TH ko 1 "" "ko 0.1.0" "ko"
.SH NAME
ko \- records of who decides what, checked like source code
.SH SYNOPSIS
.B ko
.I COMMAND
[\fIARGUMENTS\fR]
.SH COMMANDS
.TP
.B validate
check records, and show every fault with its place and its mend
.TP
.B query
ask the records: a table, the terms its rows must meet, and what to make of them
.TP
.B report
write a report: the minutes of a meeting, a summary, a body's meetings
.TP
.B show
show one record, with what it refers to and what refers to it
.TP
.B explain
explain a rule, a kind of record or a field
.TP
.B schema
print the JSON Schema of a kind of record, for editors
.TP
.B init
write a small commented record set to begin with
.TP
.B completion
print the completion script of a shell
.SH OPTIONS
.TP
.B \-h, \-\-help
Show this help
.TP
.B \-\-version
Show the version
.TP
.B \-C DIR
Work in this folder: its record set, and relative paths below it
.TP
.B \-O, \-\-format FORMAT
The answer's format
.TP
.B \-o, \-\-output FILE
Write the answer to a file, whole or not at all; its ending decides the format, or FORMAT=FILE
.TP
.B \-\-color {auto,always,never}
Colours: auto is on a terminal only, where NO_COLOR is unset
.TP
.B \-\-as\-of DATE
The day asked about; today unless given
.TP
.B \-\-today DATE
Take this day for today, as KO_TODAY does
.TP
.B \-\-timings
Say on standard error how long each phase took
.SH EXIT STATUS
.TP
.B 0
done, and nothing found
.TP
.B 1
findings, or nothing to report on
.TP
.B 2
the command line or a query cannot be understood
.TP
.B 3
something could not be read or written
.TP
.B 4
a fault in ko itself
.SH ENVIRONMENT
.TP
.B KO_TODAY
the day to take for today, as \-\-today does
.TP
.B KO_READER
`both`: note where yaml\-cpp reads the records otherwise
.TP
.B NO_COLOR
no colours unless \-\-color asks for them
.SH SEE ALSO
.BR ko\-validate (1),
.BR ko\-query (1),
.BR ko\-report (1),
.BR ko\-show (1),
.BR ko\-explain (1),
.BR ko\-schema (1),
.BR ko\-init (1),
.BR ko\-completion (1),
.BR ko\-records (5),
.BR ko\-rules (7)
=== $ ko man show
.TH ko\-show 1 "" "ko 0.1.0" "ko"
.SH NAME
ko\-show \- show one record, with what it refers to and what refers to it
.SH SYNOPSIS
.nf
ko show [OPTIONS] ID
.fi
.SH ARGUMENTS
.TP
.B ID
A record's id, or MEETING#3 for an item and MEETING#3/1 for a decision
.SH FORMATS
.TP
.B text
the record with the names of what it refers to, and what refers to it
.TP
.B md
the same, in Markdown
.TP
.B html
the same, as a page of its own
.TP
.B json
its one long form, for programs
.TP
.B yaml
as it is written, comments included
.SH OPTIONS OF EVERY COMMAND
.TP
.B \-h, \-\-help
Show this help
.TP
.B \-\-version
Show the version
.TP
.B \-C DIR
Work in this folder: its record set, and relative paths below it
.TP
.B \-O, \-\-format FORMAT
The answer's format
.TP
.B \-o, \-\-output FILE
Write the answer to a file, whole or not at all; its ending decides the format, or FORMAT=FILE
.TP
.B \-\-color {auto,always,never}
Colours: auto is on a terminal only, where NO_COLOR is unset
.TP
.B \-\-as\-of DATE
The day asked about; today unless given
.TP
.B \-\-today DATE
Take this day for today, as KO_TODAY does
.TP
.B \-\-timings
Say on standard error how long each phase took
.SH EXAMPLE
.nf
ko show kompetanseforum\-2014\-02\-21
.fi
.SH SEE ALSO
.BR ko (1)
=== $ mkdir pages; ko man --into pages; ls pages
ko-completion.1
ko-explain.1
ko-init.1
ko-query.1
ko-records.5
ko-report.1
ko-rules.7
ko-schema.1
ko-show.1
ko-validate.1
ko.1
=== $ ko man shw
=== stderr
ko: there is no page `shw`; did you mean `show`?
    it is one of validate, query, report, show, explain, schema, init, completion, records, rules
=== exit 2
