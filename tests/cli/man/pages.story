Manual pages, from the same rows as the help: how they are built, and what man(7) wants escaped.
=== $ ko man | grep '^[.][STB][HR]'
.TH ko 1 "" "ko 0.1.0" "ko"
.SH NAME
.SH SYNOPSIS
.SH COMMANDS
.SH OPTIONS
.SH EXIT STATUS
.SH ENVIRONMENT
.SH SEE ALSO
.BR ko\-validate (1),
.BR ko\-query (1),
.BR ko\-report (1),
.BR ko\-show (1),
.BR ko\-explain (1),
.BR ko\-schema (1),
.BR ko\-init (1),
.BR ko\-completion (1),
.BR ko\-new (1),
.BR ko\-set (1),
.BR ko\-add (1),
.BR ko\-remove (1),
.BR ko\-rename (1),
.BR ko\-merge (1),
.BR ko\-end (1),
.BR ko\-replace (1),
.BR ko\-approve (1),
.BR ko\-dissolve (1),
.BR ko\-scenario (1),
.BR ko\-supersede (1),
.BR ko\-move (1),
.BR ko\-split (1),
.BR ko\-join (1),
.BR ko\-import (1),
.BR ko\-fmt (1),
.BR ko\-records (5),
.BR ko\-rules (7),
.BR ko\-tables (7)
=== $ ko man | sed -n '/^.B ..O/,/^.B ..o/p'
.B \-O, \-\-format FORMAT
The answer's format, whatever the file's name ends in
.TP
.B \-o, \-\-output FILE
=== $ ko man show | sed '/^.SH OPTIONS OF/,/^.SH EXAMPLE/d'
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
A record's id, or an address in one: MEETING#3 for an item, MEETING#3/1 for a decision, RECORD#LIST/2 for an entry, MEETING#ID for what has an id
.SH OPTIONS
.TP
.B \-\-public
Leave out what the records mark `public: false` or `draft: true` and what ko.yaml withholds on the day of \-\-as\-of; entries left out are not counted
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
.nf
ko show kompetanseforum\-2014\-02\-21
.fi
.SH SEE ALSO
.BR ko (1)
=== $ ko man | grep -c '^[.]TP'; ko --help | grep -c '^  [^ ]'
46
46
=== $ mkdir pages; ko man --into pages; ls pages
ko-add.1
ko-approve.1
ko-completion.1
ko-dissolve.1
ko-end.1
ko-explain.1
ko-fmt.1
ko-import.1
ko-init.1
ko-join.1
ko-merge.1
ko-move.1
ko-new.1
ko-query.1
ko-records.5
ko-remove.1
ko-rename.1
ko-replace.1
ko-report.1
ko-rules.7
ko-scenario.1
ko-schema.1
ko-set.1
ko-show.1
ko-split.1
ko-supersede.1
ko-tables.7
ko-validate.1
ko.1
=== $ ko man shw
=== stderr
ko: there is no page `shw`; did you mean `show`?
    it is one of validate, query, report, show, explain, schema, init, completion, new, set, add, remove, rename, merge, end, replace, approve, dissolve, scenario, supersede, move, split, join, import, fmt, records, rules, tables
=== exit 2
=== note
Every column of every table is named.
=== $ ko man tables | grep -A3 -e '^.B holder$' -e '^.B party$' -e '^.B age$'
.B age
years completed on the day asked about, or at death
.br
In years
--
.B party
the party represented
.br
id of: organisation
--
.B holder
who holds it then
.br
text, or id of: person
--
.B party
the party represented: by the meeting's entry, the membership on that day, or the person's record
.br
text, or id of: organisation
--
.B party
the party or list
.br
text, or id of: organisation
--
.B party
the party represented: by the meeting's entry, the membership on that day, or the person's record
.br
text, or id of: organisation
--
.B party
the party or list stood on, or elected of
.br
text, or id of: organisation
=== $ ko man tables | grep '^A row is a post'
A row is a post of an organisation, held or not. \-\-as\-of DATE decides holders, holder, vacant, days, years; at:DATE asks for the rows of a day.
