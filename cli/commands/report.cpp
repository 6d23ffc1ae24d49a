// SPDX-License-Identifier: MIT
/// `ko report [REPORT [ID]]`
#include "ko/answers/report.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <span>

#include "arguments/arguments.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "importing/coverage.hpp"
#include "ko/answers/render.hpp"
#include "ko/answers/site.hpp"
#include "ko/findings/validate.hpp"
#include "ko/records/visibility.hpp"
#include "records/records.hpp"
#include "site/site_writer.hpp"

namespace ko::cli {
namespace {

struct Options {
  std::string report;
  std::string about;
  std::string language;
  std::string layout;
  std::string from;  ///< first and last day of what it covers, as written
  std::string to;
  std::string scenario;  ///< --with
  std::string base_url;  ///< of the site, as written
  bool findings = false;
  bool include_unpublished = false;
};

const Report& find(const std::string& name) {
  if (const Report* report = find_report(name)) return *report;
  std::vector<std::string_view> names;
  for (const Report* report : reports()) names.push_back(report->name);
  throw unknown_name("report", name, names);
}

Failure wrong_kind(const Report& report, const Record& record) {
  return {Exit::usage,
          fmt::format("`{}` is {} {}, which `{}` does not report on", record.id,
                      record.kind == Kind::organisation ? "an" : "a", name(record.kind), report.name),
          fmt::format("write `ko report {} {}`", report.name, report.argument)};
}

Failure no_record_named(const Register& records, const Report& report) {
  std::vector<std::string_view> ids;
  for (const Record& record : records.records())
    if (report.about.has(record.kind)) ids.push_back(record.id);
  constexpr std::size_t few = 12;
  std::string there_is;
  if (ids.size() > few)
    there_is = fmt::format("there are {}, such as {}", ids.size(), fmt::join(std::span(ids).first(3), ", "));
  else if (!ids.empty())
    there_is = fmt::format("there is {}", fmt::join(ids, ", "));
  return {Exit::usage,
          fmt::format("`{}` of which? `ko report {} {}`", report.name, report.name, report.argument),
          there_is};
}

/// The layouts that any report has.
std::vector<std::string_view> all_layouts() {
  std::vector<std::string_view> all;
  for (const Report* report : reports())
    for (const std::string_view layout : report->layouts)
      if (std::ranges::find(all, layout) == all.end()) all.push_back(layout);
  return all;
}

/// Refuses a layout that the report does not have.
void check_layout(const Report& report, const std::string& layout) {
  if (layout.empty() || std::ranges::find(report.layouts, layout) != report.layouts.end()) return;
  throw Failure{Exit::usage, fmt::format("`{}` has no layout `{}`", report.name, layout),
                report.layouts.empty() ? "leave --layout out"
                                       : fmt::format("it has {}", fmt::join(report.layouts, ", "))};
}

/// The days that --from and --to name.
Period period_asked(const Report& report, const Options& options) {
  if (options.from.empty() && options.to.empty()) return {};
  if (!report.of_period)
    throw Failure(Exit::usage, fmt::format("`{}` is not on a period", report.name),
                  "leave --from and --to out; --as-of names the day it is true for");
  const auto day = [](std::string_view option, const std::string& written) -> std::optional<Date> {
    if (written.empty()) return std::nullopt;
    const Result<Date> date = Date::parse(written);
    if (!date)
      throw Failure(Exit::usage, fmt::format("{}: {}", option, date.fault().message), date.fault().mend());
    return *date;
  };
  const Period period = Period::between(day("--from", options.from), day("--to", options.to));
  if (period.empty()) throw Failure(Exit::usage, "--to is before --from", "turn them round");
  return period;
}

Table table_of_reports() {
  Table table;
  table.columns = {{"report"}, {"about"}, {"what it is"}};
  for (const Report* report : reports())
    table.rows.push_back({Cell(std::string(report->name)), Cell(std::string(report->argument)),
                          Cell(std::string(report->summary))});
  return table;
}

Exit print_reports(Context& context) {
  context.print({.title = "Reports", .language = Language::en, .blocks = {{table_of_reports()}}},
                context.table_options());
  return Exit::done;
}

/// The entry that the address leads to, of a report on such entries.
Cursor entry_asked(const Register& records, const Report& report, const std::string& address) {
  if (report.entry == nullptr) return {};
  const Target target = records.resolve(address);
  if (target && target.type == report.entry) return target.at;
  throw Failure{Exit::usage,
                fmt::format("`{}` is no {}, which `{}` reports on", address, report.entry->name, report.name),
                fmt::format("write `ko report {} {}`, such as `{}#1`", report.name, report.argument,
                            address.substr(0, address.find('#')))};
}

ReportOptions asked(const Context& context, const Register& records, const Options& options,
                    const Period& period) {
  return {.language = language_asked(records, options.language),
          .as_of = context.as_of(),
          .include_unpublished = options.include_unpublished,
          .layout = options.layout,
          .period = period};
}

/// Where the site is to be; empty where that is not said.
std::string base_asked(const Options& options) {
  if (options.base_url.empty()) return {};
  Result<std::string> base = base_address(options.base_url);
  if (!base) throw Failure(Exit::usage, base.fault().message, base.fault().mend());
  return *std::move(base);
}

/// The days that the report is to cover. Refuses what the report has no use for, and a report that cannot
/// leave out what is not public.
Period check_options(const Report& report, const Options& options) {
  check_layout(report, options.layout);
  const Period period = period_asked(report, options);
  if (!options.scenario.empty() && !report.compares)
    throw Failure(Exit::usage, fmt::format("`{}` compares with no scenario", report.name),
                  "leave --with out");
  if (!report.of_pages && (!options.base_url.empty() || options.findings))
    throw Failure(Exit::usage, fmt::format("`{}` is no site", report.name),
                  "leave --base-url and --findings out; `ko report site -o DIR` writes one");
  if (report.of_findings && !options.include_unpublished)
    throw Failure(Exit::usage, "findings may tell of what is not public",
                  fmt::format("--include-unpublished reports on them: `{}`", report.example));
  if (report.of_sources && !options.include_unpublished)
    throw Failure(Exit::usage, "documents may tell of what is not public",
                  fmt::format("--include-unpublished reports on them: `{}`", report.example));
  return period;
}

/// The records, or what is public of them.
Register gated(const Context& context, const Report& report, const Options& options, Register records) {
  if (options.include_unpublished) return records;
  const bool is_within = report.entry != nullptr && options.about.find('#') != std::string::npos;
  return is_within ? published_at(context, std::move(records), options.about, Withheld::named,
                                  "--include-unpublished reports on it in full")
                   : published(std::move(records), Withheld::named, context.as_of());
}

/// The record that the report is to be on.
const Record& record_asked(const Register& records, const Report& report, const Options& options) {
  const std::string id =
      options.about.substr(0, report.entry == nullptr ? std::string::npos : options.about.find('#'));
  const Record& about = find_record(records, id, report.about);
  if (!report.about.has(about.kind)) throw wrong_kind(report, about);
  return about;
}

DocumentTree make(Context& context, const Report& report, const Register& records, ReportOptions told,
                  const Options& options) {
  if (options.about.empty()) {
    const auto watch = context.watch("report");
    return make_report(report, records, told);
  }
  const Record& about = record_asked(records, report, options);
  told.entry = entry_asked(records, report, options.about);
  const auto watch = context.watch("report");
  return make_report(report, records, about, told);
}

Exit print_report(Context& context, const Options& options) {
  if (options.report.empty()) return print_reports(context);
  const Report& report = find(options.report);
  const Period period = check_options(report, options);
  if (report.of_pages && options.about.empty() && !context.output().empty())
    return write_site_into(context, {.language = options.language,
                                     .base = base_asked(options),
                                     .with_findings = options.findings,
                                     .include_unpublished = options.include_unpublished});
  std::optional<ComparedScenario> scenario;
  if (!options.scenario.empty()) {
    OpenRecords with = open_records_with(context, options.scenario);
    scenario = {gated(context, report, options, std::move(with.records)), std::move(with.scenario),
                std::move(with.assumptions)};
  }
  OpenRecords open = open_records(context);
  std::vector<Finding> findings;
  if (report.of_findings)
    findings = validate(open.records, open.findings, {context.as_of(), &context.files()});
  const Register records = gated(context, report, options, std::move(open.records));
  if (options.about.empty() && report.make_of_set == nullptr) throw no_record_named(records, report);
  ReportOptions told = asked(context, records, options, period);
  std::vector<SourceCoverage> coverage;
  if (report.of_sources) coverage = cover_sources(context, records, options.about);
  told.findings = findings;
  told.coverage = coverage;
  told.scenario = scenario ? &*scenario : nullptr;
  const DocumentTree document = make(context, report, records, told, options);
  if (document.blocks.empty()) {
    context.note(fmt::format("there is nothing to report on `{}`", options.about));
    return Exit::findings;
  }
  context.print(document, context.render_options());
  return Exit::done;
}

/// The reports, each with what it is about, and then a command line to learn from for each.
std::string list_reports() {
  std::string text = "Reports:";
  for (const Report* report : reports())
    text += fmt::format("\n  {} {}: {}", report->name, report->argument, report->summary);
  text += "\n\nOne of each:";
  for (const Report* report : reports()) text += fmt::format("\n  {}", report->example);
  return text;
}

/// What the help of one report says: `ko report minutes --help`.
std::string report_help(const Arguments& takes) {
  const std::vector<std::string> named = takes.written("REPORT");
  const Report* report = named.empty() ? nullptr : find_report(named.front());
  if (report == nullptr) return {};
  std::string text = fmt::format("\n{} {}: {}\n", report->name, report->argument, report->summary);
  if (report->make_of_set != nullptr) text += "  without an id it is on the whole set\n";
  if (report->of_period) text += "  --from and --to say which days it covers\n";
  if (report->of_pages)
    text +=
        "  -o names the folder that its pages are written into\n"
        "  without --as-of its day is the last one that public records tell of, and not the clock's\n"
        "  --base-url says where they are to be: sitemap.xml and absolute addresses take it\n"
        "  --findings shows what `ko validate` finds in what is published\n";
  if (report->compares) text += "  --with compares with a scenario\n";
  if (report->of_findings)
    text += "  --include-unpublished is needed: findings may tell of what is not public\n";
  if (report->of_sources)
    text += "  --include-unpublished is needed: documents may tell of what is not public\n";
  if (!report->layouts.empty()) text += fmt::format("  --layout: {}\n", fmt::join(report->layouts, ", "));
  return text + fmt::format("  {}\n", report->example);
}

/// Whether the report that the arguments name is a page for each record.
bool is_of_pages(const Arguments& takes) {
  const std::vector<std::string> named = takes.written("REPORT");
  const Report* report = named.empty() ? nullptr : find_report(named.front());
  return report != nullptr && report->of_pages;
}

void declare(Arguments& takes, Options& options) {
  takes.positional("REPORT", options.report, "The report's name; without one, the reports there are");
  takes.positional("ID", options.about,
                   "The record it is about; some reports are on the whole set without one");
  takes.option("--language", options.language, "LANGUAGE", "The report's language; the set's unless given")
      .one_of({std::begin(languages), std::end(languages)});
  takes
      .option("--layout", options.layout, "LAYOUT",
              "How minutes are laid out; as the body, ko.yaml or the body's profile says unless given")
      .one_of(all_layouts());
  takes.option("--from", options.from, "DATE", "The first day of what a report on a period covers");
  takes.option("--to", options.to, "DATE", "The last day of it");
  takes.option("--with", options.scenario, "PATH", "Compare with the scenario of this folder");
  takes.option("--base-url", options.base_url, "URL", "The address that a site's front page is to have");
  takes.flag("--findings", options.findings,
             "Show on a site's pages what `ko validate` finds in what is published");
  takes.flag(
      "--include-unpublished", options.include_unpublished,
      "Keep what the records mark `public: false` or `draft: true` and what ko.yaml withholds on the day of "
      "--as-of; a line across the document says so");
}

}  // namespace

KO_ENTRY(Command, report_command) = {
    .name = "report",
    .order = 3,
    .summary = "write a report: minutes, a register of decisions, attendance, a hearing and others",
    .example = "ko report minutes kompetanseforum-2014-02-21 -o minutes.md",
    .formats = document_formats,
    .declare = declared<Options, declare, print_report>,
    .more_details = list_reports,
    .into_folder = is_of_pages,
    .more_help = report_help,
};

}  // namespace ko::cli
