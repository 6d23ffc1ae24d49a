// SPDX-License-Identifier: MIT
#include "unit/publishing/everything_made.hpp"

#include <fmt/format.h>

#include <string_view>
#include <variant>
#include <vector>

#include "ko/answers/query.hpp"
#include "ko/answers/render.hpp"
#include "ko/answers/report.hpp"
#include "ko/answers/site.hpp"
#include "ko/records/schema.hpp"
#include "ko/records/visibility.hpp"
#include "ko/values/text.hpp"

namespace ko::test {
namespace {

const Day as_of = to_day({2025, 3, 1});

void add_site(const Register& records, Made& made) {
  const Site site(records, {.as_of = last_recorded_day(records)});
  for (std::size_t file = 0; file < site.size(); ++file)
    made.emplace(fmt::format("site {}", site.path(file)), site.content(file));
}

void add_document(const DocumentTree& document, const std::string& name, Made& made) {
  for (const Format* format : document_formats())
    if (format->through == nullptr)
      made.emplace(fmt::format("{} {}", name, format->name), format->document(document, {.width = 100}));
}

/// The report in each of its layouts, on a record, or on each entry of it that it can be on.
void add_reports(const Report& report, const Register& records, const Record& record, Made& made) {
  std::vector<std::string_view> layouts = {""};
  for (const std::string_view layout : report.layouts) layouts.push_back(layout);
  std::vector<Cursor> entries = {Cursor()};
  if (report.entry != nullptr) {
    entries.clear();
    walk(type_of(record.kind), record.at, [&](const Field& field, Cursor at) {
      if (field.shape.entry == report.entry) entries.push_back(at);
    });
  }
  for (const std::string_view layout : layouts)
    for (std::size_t i = 0; i < entries.size(); ++i)
      add_document(
          make_report(report, records, record, {.as_of = as_of, .layout = layout, .entry = entries[i]}),
          fmt::format("report {} {} {}#{}", report.name, layout, record.id, i), made);
}

void add_reports(const Register& records, Made& made) {
  for (const Report* report : reports()) {
    if (report->of_findings || report->of_pages) continue;
    if (report->make_of_set != nullptr)
      add_document(make_report(*report, records, {.as_of = as_of}), fmt::format("report {}", report->name),
                   made);
    for (const Record& record : records.records())
      if (report->about.has(record.kind) && visibility(type_of(record.kind), record.at) == Visibility::shown)
        add_reports(*report, records, record, made);
  }
}

void add_tables(const Register& records, Made& made) {
  for (const auto& row : query_tables().rows) {
    const std::string& name = std::get<std::string>(row.front().value);
    const Query query = *parse_query({.table = name, .fields = {"all"}});
    if (query.wants_findings()) continue;
    const Result<Answer> answer = run_query(query, records, {as_of, {}, false});
    made.emplace("query " + name,
                 answer ? find_format("csv")->table(answer->table, {}) : answer.fault().message);
  }
}

void add_records(const Register& records, Made& made) {
  for (const Record& record : records.records()) {
    const Target target = records.resolve(record.id);
    if (!target) continue;
    made.emplace(fmt::format("show {}", record.id),
                 find_format("text")->document(describe_record(records, record.id, target, ShownPlaces::none),
                                               {.width = 100}));
    made.emplace(fmt::format("show {} json", record.id), record_json(*target.type, target.at));
  }
}

}  // namespace

Made made_of(const Register& published) {
  Made made;
  add_site(published, made);
  add_tables(published, made);
  add_records(published, made);
  return made;
}

Made tables_of(const Register& published) {
  Made made;
  add_tables(published, made);
  return made;
}

Made reports_of(const Register& published) {
  Made made;
  add_reports(published, made);
  return made;
}

}  // namespace ko::test
