// SPDX-License-Identifier: MIT
#include "commands.hpp"

namespace ko::cli {

// Each is defined in commands/NAME.cpp.
Run declare_complete(CLI::App& options);
Run declare_completion(CLI::App& options);
Run declare_explain(CLI::App& options);
Run declare_init(CLI::App& options);
Run declare_man(CLI::App& options);
Run declare_query(CLI::App& options);
Run declare_report(CLI::App& options);
Run declare_schema(CLI::App& options);
Run declare_show(CLI::App& options);
Run declare_validate(CLI::App& options);
std::string query_help(const CLI::App& options);
std::vector<AnswerFormat> show_formats();
std::vector<AnswerFormat> validate_formats();

namespace {

constexpr std::string_view validate_details =
    R"(--fix mends what can mean one thing only: the form of dates, times and numbers, weekdays beside a date, quotes
that are missing. Comments and layout stay, and a file is replaced whole or not at all. With - among the paths
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
threads: the time of the two together is shared out by how long the threads waited for files.)";

constexpr std::string_view query_details =
    R"(A TERM is FIELD:VALUES; a row passes when all terms hold. VALUES are joined by commas, any of them will do:
none, any, ~REGEX, FROM..TO (either may be left out), or a value. FIELD.lt, .le, .gt, .ge and .ne compare.
Decimals have a point: 37.5, since 37,5 is 37 or 5, and refused where it may be either. Double quotes hold a
value together, commas and all; they need single quotes around them in a shell: 'title:"Plan, 2014"'.
A field follows references: body.parent.name. at:PERIOD asks for rows valid during it, in:PERIOD for rows
wholly within it, not:TERM for the others, a bare word for names and titles that contain it. A period is
2014, 2014-02, 2014-02-21, 2014-Q1, 2014-W08 or two of them joined by `..`.

Unknown is not 0: what nobody states leaves sums and ratios a bound (>= 1.0, 0.2..0.5) or unknown. A date
that is not one day matches when any day it may be does. A missing value matches `none` and nothing else.

The exit status is 0 even when there are no rows. What there is not (table, field, value, id) is 2. A word
of one's own choice (a role, say) that no row has is said on standard error, and the status is 1.

`ko query all -O sql` writes every table, with keys and foreign keys, as a script for sqlite3 and psql.

No term needs quoting in a shell:
  ko query staffing --as-of 2017-03-23 --by org,function
  ko query decisions body:kompetanseforum date:2014 actions:none
  ko query attendance date:2014 --by person --rate status:present --having rate.lt:50%
  ko query memberships percent:50..99 not:org:ko-nord-gudbrandsdal at:2017
  ko query actions status:late --by who --count id
  ko query statements hearing:samordning-gudbrandsdal received:none -O csv
  ko query meetings in:2014-Q1 title:~^oppstart
  ko query staffing --fields org,leadership_share -O plain
  ko query staffing --with ../karriere-oppland-en-leder --compare)";

constexpr Command table[] = {
    {.name = "validate",
     .summary = "check records, and show every fault with its place and its mend",
     .example = "ko validate meetings/2014-02-21.yaml",
     .formats = validate_formats,
     .declare = declare_validate,
     .details = validate_details,
     .several_outputs = true},
    {.name = "query",
     .summary = "ask the records: a table, the terms its rows must meet, and what to make of them",
     .example = "ko query staffing --as-of 2017-03-23 -O json",
     .formats = table_formats,
     .declare = declare_query,
     .details = query_details,
     .more_help = query_help},
    {.name = "report",
     .summary = "write a report: the minutes of a meeting, a summary, a body's meetings",
     .example = "ko report minutes kompetanseforum-2014-02-21 -o minutes.md",
     .formats = document_formats,
     .declare = declare_report},
    {.name = "show",
     .summary = "show one record, with what it refers to and what refers to it",
     .example = "ko show kompetanseforum-2014-02-21",
     .formats = show_formats,
     .declare = declare_show},
    {.name = "explain",
     .summary = "explain a rule, a kind of record or a field",
     .example = "ko explain meeting.agenda.points.kind",
     .formats = document_formats,
     .declare = declare_explain},
    {.name = "schema",
     .summary = "print the JSON Schema of a kind of record, for editors",
     .example = "ko schema meeting -o meeting.schema.json",
     .formats = nullptr,
     .declare = declare_schema},
    {.name = "init",
     .summary = "write a small commented record set to begin with",
     .example = "ko init records",
     .formats = nullptr,
     .declare = declare_init,
     .details = "Prints the files it wrote. Where one of them is there already, nothing is written."},
    {.name = "completion",
     .summary = "print the completion script of a shell",
     .example = "ko completion bash > ~/.local/share/bash-completion/completions/ko",
     .formats = nullptr,
     .declare = declare_completion},
    {.name = "complete",
     .summary = "print what could be written next",
     .example = "ko complete -- sh",
     .formats = nullptr,
     .declare = declare_complete,
     .hidden = true},
    {.name = "man",
     .summary = "print a manual page",
     .example = "ko man validate | man -l -",
     .formats = nullptr,
     .declare = declare_man,
     .hidden = true},
};

}  // namespace

std::span<const Command> commands() {
  return table;
}

}  // namespace ko::cli
