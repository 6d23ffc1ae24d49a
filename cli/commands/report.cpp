// SPDX-License-Identifier: MIT
/// `ko report [REPORT [ID]]`
#include "ko/answers/report.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "arguments/arguments.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "ko/answers/render.hpp"
#include "ko/records/visibility.hpp"
#include "records/records.hpp"

namespace ko::cli {
namespace {

struct Options {
  std::string report;
  std::string about;
  std::string language;
  std::string layout;
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
  return {Exit::usage,
          fmt::format("`{}` of which? `ko report {} {}`", report.name, report.name, report.argument),
          ids.empty() || ids.size() > few ? std::string() : fmt::format("there is {}", fmt::join(ids, ", "))};
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

DocumentTree make(const Context& context, const Report& report, const Register& records, const Record& about,
                  Cursor entry, const Options& options) {
  const auto watch = context.watch("report");
  const std::string_view tag = options.language.empty() ? records.language() : options.language;
  return make_report(report, records, about,
                     {.language = find_language(tag).value_or(Language::nb),
                      .as_of = context.as_of(),
                      .include_unpublished = options.include_unpublished,
                      .layout = options.layout,
                      .entry = entry});
}

Exit print_report(Context& context, const Options& options) {
  if (options.report.empty()) return print_reports(context);
  const Report& report = find(options.report);
  check_layout(report, options.layout);
  Register records = open_register(context);
  const bool is_within = report.entry != nullptr && options.about.find('#') != std::string::npos;
  if (!options.include_unpublished && is_within)
    records = published_at(std::move(records), options.about, Withheld::named,
                           "--include-unpublished reports on it in full");
  else if (!options.include_unpublished)
    records = published(std::move(records), Withheld::named);
  if (options.about.empty()) throw no_record_named(records, report);
  const std::string id =
      options.about.substr(0, report.entry == nullptr ? std::string::npos : options.about.find('#'));
  const Record& about = find_record(records, id, report.about);
  if (!report.about.has(about.kind)) throw wrong_kind(report, about);
  const DocumentTree document =
      make(context, report, records, about, entry_asked(records, report, options.about), options);
  if (document.blocks.empty()) {
    context.note(fmt::format("there is nothing to report on `{}`", about.id));
    return Exit::findings;
  }
  context.print(document, context.render_options());
  return Exit::done;
}

/// The reports, each with what it is about: `minutes MEETING: …`.
std::string list_reports() {
  std::string text = "Reports:";
  for (const Report* report : reports())
    text += fmt::format("\n  {} {}: {}", report->name, report->argument, report->summary);
  return text;
}

void declare(Arguments& takes, Options& options) {
  takes.positional("REPORT", options.report, "The report's name; without one, the reports there are");
  takes.positional("ID", options.about, "The record it is about");
  takes.option("--language", options.language, "LANGUAGE", "The report's language; the set's unless given")
      .one_of({std::begin(languages), std::end(languages)});
  takes
      .option("--layout", options.layout, "LAYOUT",
              "How minutes are laid out; as the body, ko.yaml or the body's profile says unless given")
      .one_of(all_layouts());
  takes.flag("--include-unpublished", options.include_unpublished,
             "Keep what the records mark `public: false` or `draft: true`");
}

}  // namespace

KO_ENTRY(Command, report_command) = {
    .name = "report",
    .order = 3,
    .summary = "write a report: the minutes of a meeting, a summary, a body's meetings",
    .example = "ko report minutes kompetanseforum-2014-02-21 -o minutes.md",
    .formats = document_formats,
    .declare = declared<Options, declare, print_report>,
    .more_details = list_reports,
};

}  // namespace ko::cli
