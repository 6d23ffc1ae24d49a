// SPDX-License-Identifier: MIT
/// `ko query TABLE TERM…`
#include "ko/answers/query.hpp"

#include <fmt/format.h>

#include <memory>

#include "commands.hpp"
#include "context.hpp"
#include "importing/coverage.hpp"
#include "ko/answers/render.hpp"
#include "ko/findings/validate.hpp"
#include "ko/records/visibility.hpp"
#include "records/records.hpp"

namespace ko::cli {
namespace {

void print_table(Context& context, const Table& table) {
  RenderOptions options = context.table_options();
  options.language = Language::en;
  context.print(find_format(context.format())->table(table, options));
}

struct Options {
  QueryWords words;
  std::string scenario;  ///< --with
  bool compare = false;
  bool only_public = false;
};

/// The records, or with --public what is public of them.
OpenRecords gated(const Context& context, const Options& options, OpenRecords open) {
  if (!options.only_public) return open;
  return {.records = published(std::move(open.records), Withheld::redacted, context.as_of()),
          .findings = {},
          .is_published = true};
}

/// What cannot be asked with --public, since it may tell of anything.
void refuse_ungated(const Context& context, const Query& query) {
  if (query.wants_findings())
    throw Failure(Exit::usage, "findings may tell of what is not public", "ask for them without --public");
  if (query.wants_sources())
    throw Failure(Exit::usage, "documents may tell of what is not public",
                  "ask what is held of them without --public");
  if (context.format() == "yaml")
    throw Failure(Exit::usage, "-O yaml prints what is written, and --public not all of it",
                  "-O json has the columns that are public");
}

std::vector<Finding> findings_for(const Context& context, const Query& query, const OpenRecords& open) {
  if (!query.wants_findings()) return {};
  return validate(open.records, open.findings, {context.today(), &context.files()});
}

std::vector<SourceCoverage> coverage_for(const Context& context, const Query& query,
                                         const OpenRecords& open) {
  return query.wants_sources() ? cover_sources(context, open.records) : std::vector<SourceCoverage>();
}

Answer ask(Context& context, const Query& query, const OpenRecords& open) {
  const auto watch = context.watch("ask");
  const std::vector<Finding> findings = findings_for(context, query, open);
  const std::vector<SourceCoverage> coverage = coverage_for(context, query, open);
  Result<Answer> answer =
      run_query(query, open.records, {context.as_of(), findings, !open.is_published, coverage});
  if (!answer) throw Failure(Exit::usage, answer.fault());
  return *std::move(answer);
}

bool is_read_by_people(std::string_view format) {
  return format == "text" || format == "md" || format == "html";
}

/// Rounded as it is shown where people read it; exact for programs.
Table as_printed(const Context& context, const Answer& answer) {
  return is_read_by_people(context.format()) ? for_reading(answer) : answer.table;
}

void print_answer(Context& context, const Answer& answer) {
  const auto watch = context.watch("render");
  if (context.format() == "yaml")
    context.print(render_as_written(answer));
  else
    print_table(context, as_printed(context, answer));
}

/// Says which words of the query no row has. An answer to a misspelt query is not one to rely on.
Exit note_unmatched(Context& context, const std::vector<Fault>& words) {
  for (const Fault& word : words) context.note(fmt::format("{}; {}", word.message, word.mend()));
  return words.empty() ? Exit::done : Exit::findings;
}

Write printing(Context& context) {
  return [&context](std::string_view bytes) { context.print(bytes); };
}

/// Writes an answer that can be written row by row.
Exit print_rows(Context& context, const Query& query, const OpenRecords& open, WriteRows write_rows) {
  const auto watch = context.watch("ask");
  const std::vector<Finding> findings = findings_for(context, query, open);
  const std::vector<SourceCoverage> coverage = coverage_for(context, query, open);
  const Result<AnswerInRows> answer =
      answer_in_rows(query, open.records, {context.as_of(), findings, !open.is_published, coverage});
  if (!answer) throw Failure(Exit::usage, answer.fault());
  write_rows(answer->rows, printing(context));
  return note_unmatched(context, answer->unmatched_words);
}

/// How rows are written one by one; null where the answer has to be there as a whole.
WriteRows row_writer(const Context& context) {
  return context.format() == "yaml" ? nullptr : find_format(context.format())->rows;
}

Exit answer(Context& context, const Query& query, const OpenRecords& open) {
  if (const WriteRows write_rows = row_writer(context)) return print_rows(context, query, open, write_rows);
  const Answer answer = ask(context, query, open);
  print_answer(context, answer);
  return note_unmatched(context, answer.unmatched_words);
}

/// Every table with all its columns, as one database.
Exit run_all(Context& context, const Options& options) {
  if (context.format() != "sql")
    throw Failure(Exit::usage, "`all` is all tables at once, which only -O sql can hold",
                  "ko query all -O sql -o records.sql");
  QueryWords words;
  words.table = options.words.table;
  if (options.words != words || !options.scenario.empty())
    throw Failure(Exit::usage, "`all` takes no terms and no options of queries", "ko query all -O sql");
  const OpenRecords open = gated(context, options, open_records(context));
  const auto watch = context.watch("ask");
  std::vector<std::vector<Finding>> findings;
  std::vector<std::vector<SourceCoverage>> coverage;
  std::vector<RowSource> tables;
  words.fields = {"all"};
  for (const auto& row : query_tables().rows) {
    words.table = std::get<std::string>(row.front().value);
    const Query query = *parse_query(words);
    if (options.only_public && (query.wants_findings() || query.wants_sources())) continue;
    const auto& found = findings.emplace_back(findings_for(context, query, open));
    const auto& held = coverage.emplace_back(coverage_for(context, query, open));
    tables.push_back(
        answer_in_rows(query, open.records, {context.as_of(), found, !open.is_published, held})->rows);
  }
  write_database(tables, printing(context));
  return Exit::done;
}

Exit answer_as_recorded(Context& context, const Query& query, const Options& options) {
  if (options.only_public) return answer(context, query, gated(context, options, open_records(context)));
  const std::optional<RecordSet> set = find_around(context);
  const ReadRecords read = [&](const std::vector<std::string>& ids) -> std::optional<Register> {
    Reading reading = read_few(context, *set, ids);
    if (!reading.unreadable.empty() || count_errors(reading.findings) != 0) return std::nullopt;
    return opened(context, std::move(reading)).records;
  };
  if (const auto few = set ? answer_from_few(query, read, context.as_of()) : std::nullopt) {
    print_answer(context, few->answer);
    const std::size_t count = few->records.records().size();
    context.note(fmt::format("only {} read, the rest of the set was not looked at",
                             count == 1 ? "1 record was" : fmt::format("{} records were", count)));
    return Exit::done;
  }
  const OpenRecords open = open_records(context, set);
  return answer(context, query, open);
}

Exit run(Context& context, const Options& options) {
  if (options.words.table == "all") return run_all(context, options);
  if (options.words.table.empty()) {
    print_table(context, query_tables());
    return Exit::done;
  }
  const Result<Query> query = parse_query(options.words);
  if (!query) throw Failure(Exit::usage, query.fault());
  // What is public may depend on the day, whatever is asked.
  if (context.names_as_of() && !options.only_public)
    if (const auto fault = query->day_fault(ko::to_string(context.as_of())))
      throw Failure(Exit::usage, *fault);
  if (options.only_public) refuse_ungated(context, *query);
  if (options.scenario.empty()) {
    if (options.compare)
      throw Failure(Exit::usage, "--compare has nothing to compare with", "--with PATH names a scenario");
    return answer_as_recorded(context, *query, options);
  }
  const OpenRecords with = gated(context, options, open_records_with(context, options.scenario));
  if (!options.compare) return answer(context, *query, with);
  const Answer after = ask(context, *query, with);
  const Answer before = ask(context, *query, gated(context, options, open_records(context)));
  const Result<Table> both = compare_answers(as_printed(context, before), as_printed(context, after));
  if (!both) throw Failure(Exit::usage, both.fault());
  print_table(context, *both);
  return note_unmatched(context, after.unmatched_words);
}

std::string columns_help(const Arguments& takes) {
  const std::vector<std::string> named = takes.written("TABLE");
  const Result<Table> columns = query_columns(named.empty() ? "" : named.front());
  const std::string text = find_format("text")->table(columns ? *columns : query_tables(), {.width = 100});
  if (!columns) return fmt::format("\nTables:\n{}", text);
  return fmt::format("\nColumns of {}:\n{}{}\n", named.front(), text, day_of_table(named.front()));
}

Run declare(Arguments& takes) {
  auto options = std::make_shared<Options>();
  QueryWords* words = &options->words;
  takes.positional("TABLE", words->table,
                   "What to ask; without one, the tables there are; all of them: `all -O sql`");
  takes.positional("TERM", words->terms,
                   "FIELD:VALUES, LIST(TERM,...), at:PERIOD, in:PERIOD, not:TERM or a word; all must hold");
  takes.option("--where", words->where, "EXPR", "Terms joined by and, or, not and parentheses");
  takes.option("--by", words->by, "F,...",
               "Group rows that agree in these columns, which may be paths: org.type");
  takes.option("--sum", words->sum, "F,...", "Add up these columns of each group; of staffing, its figures");
  takes.option("--avg", words->avg, "F,...", "Average these columns of each group");
  takes.option("--min", words->min, "F,...", "The least value of these columns of each group");
  takes.option("--max", words->max, "F,...", "The greatest value of these columns of each group");
  takes.option("--count", words->count, "F,...", "Count the rows of each group that have these columns");
  takes.option("--rate", words->rate, "TERM",
               "The share of each group's rows for which this holds; bounds where some do not say");
  takes.option("--having", words->having, "TERM", "Show the groups for which this holds");
  takes.option("--pivot", words->pivot, "F", "Make the values of this column columns");
  takes.option("--sort", words->sort, "F,...", "Sort by these columns; -F turns the order round");
  takes.option("--fields", words->fields, "F,...", "Show these columns, or all of them");
  takes.option("--limit", words->limit, "N", "Show at most so many rows");
  takes.flag("--deep", words->deep, "Let an organisation stand for everything below it, too");
  takes.option("--from", words->from, "DATE", "Staffing: the first day of a series or an average");
  takes.option("--to", words->to, "DATE", "Staffing: the last day of a series or an average");
  takes.option("--every", words->every, "STEP",
               "Staffing: a row for each month, quarter or year; --by date adds up all units");
  takes.flag("--average", words->average,
             "Staffing: averages over each of them, not the state on its first day");
  takes.option("--ratio", words->ratio, "A/B,...",
               "Staffing: functions, roles, figures or columns by one another");
  takes.option("--per", words->per, "N", "Staffing: count ratios per so many");
  takes.option("--with", options->scenario, "PATH", "Lay the scenario of this folder over the records");
  takes.flag("--compare", options->compare,
             "For each row, three: before the scenario, after it, and the change");
  takes.flag("--public", options->only_public,
             "Leave out what the records mark `public: false` or `draft: true` and what ko.yaml withholds on "
             "the day of "
             "--as-of; entries left out are not counted");
  return [options](Context& context) { return run(context, *options); };
}

constexpr std::string_view details =
    R"(A TERM is FIELD:VALUES; a row passes when all terms hold. VALUES are joined by commas, any of them will do:
none, any, ~REGEX, FROM..TO (either may be left out), or a value. FIELD.lt, .le, .gt, .ge and .ne compare.
Decimals have a point: 37.5, since 37,5 is 37 or 5, and refused where it may be either. Double quotes hold a
value together, commas and all; they need single quotes around them in a shell: 'title:"Plan, 2014"'.
A field follows references: body.parent.name. It may be held against another: from.gt:to, or with --where
'due < date'. LIST(TERM,TERM) asks for rows of which one entry of the list meets all of these terms,
LIST.every(TERM,TERM) for those of which each does; brackets need quotes in a shell. at:PERIOD asks for rows
valid during it, in:PERIOD for rows wholly within it, not:TERM for the others, a bare word for names and
titles that contain it. A period is 2014, 2014-02, 2014-02-21, 2014-Q1, 2014-W08 or two of them joined by
`..`.

--as-of is the day of what depends on one: staffing, statuses, ages, lengths without an end, holders of
posts. Where a query asks for nothing of the kind it is refused, and at:DATE asks for the rows of a day. The
help of each table says which columns it decides.

Unknown is not 0: what nobody states leaves sums, rates and ratios a bound (>= 1.0, 0.2..0.5) or unknown. A
date that is not one day matches when any day it may be does. A missing value matches `none` and nothing
else.

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
  ko query staffing --with ../karriere-oppland-en-leder --compare
With quotes:
  ko query persons 'memberships(at:2026-08-05,org.type:committee)' 'not:memberships(org.type:council)')";

}  // namespace

KO_ENTRY(Command, query_command) = {
    .name = "query",
    .order = 2,
    .summary = "ask the records: a table, the terms its rows must meet, and what to make of them",
    .example = "ko query staffing --as-of 2017-03-23 -O json",
    .formats = table_formats,
    .declare = declare,
    .details = details,
    .more_help = columns_help,
};

}  // namespace ko::cli
