// SPDX-License-Identifier: MIT
#include "complete/complete.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "context.hpp"
#include "ko/answers/explain.hpp"
#include "ko/answers/query.hpp"
#include "ko/answers/report.hpp"
#include "ko/findings/rule.hpp"
#include "manual/manual.hpp"
#include "program.hpp"
#include "records/records.hpp"
#include "records/schemas.hpp"

namespace ko::cli {
namespace {

/// The rows of a list, each by its name and what it says of itself.
template <class Rows, class Said>
std::vector<Candidate> named(const Rows& rows, Said said) {
  std::vector<Candidate> found;
  for (const auto* row : rows) found.push_back({std::string(row->name), std::string(row->*said)});
  return found;
}

std::vector<Candidate> formats(const AskedAt& place) {
  const bool has_any = place.command != nullptr && place.command->command->formats != nullptr;
  return has_any ? named(place.command->command->formats(), &Format::summary) : std::vector<Candidate>();
}

std::vector<Candidate> schema_names(const AskedAt&) {
  std::vector<Candidate> found;
  for (const NamedSchema& schema : schemas())
    found.push_back({std::string(schema.name), std::string(schema.meaning)});
  return found;
}

/// The records of the set that the line is about, of some kinds. A set that cannot be read has none:
/// completion never complains.
std::vector<Candidate> ids_of(const AskedAt& place, Kinds kinds) {
  std::vector<Candidate> found;
  const FileSystem& files = place.context.files();
  const std::optional<RecordSet> set = set_around(files, place.folder.empty() ? "." : place.folder);
  if (!set) return found;
  const Register records(read_set(files, *set));
  for (const Record& record : records.records())
    if (kinds.has(record.kind)) found.push_back({std::string(record.id), title_of(records, record)});
  return found;
}

/// Behind a report, the records it can be about.
std::vector<Candidate> ids(const AskedAt& place) {
  const Report* report = place.positionals.empty() ? nullptr : find_report(place.positionals.front());
  return ids_of(place, report == nullptr ? Kinds::any() : report->about);
}

std::vector<Candidate> reports_there_are(const AskedAt&) {
  return named(reports(), &Report::summary);
}

std::vector<Candidate> commands_there_are(const AskedAt&) {
  std::vector<Candidate> found;
  for (const Command* command : commands())
    if (!command->hidden) found.push_back({std::string(command->name), std::string(command->summary)});
  return found;
}

std::vector<Candidate> manual_pages(const AskedAt& place) {
  std::vector<Candidate> found = commands_there_are(place);
  for (const Reference& reference : references())
    found.push_back({std::string(reference.name), std::string(reference.summary)});
  return found;
}

/// The names in the first column of a table of descriptions, with what its column `meaning`, or else its
/// last, says.
std::vector<Candidate> named_in(const Table& table, std::string_view ending) {
  const auto meanings = std::ranges::find(table.columns, "meaning", &Column::name);
  const auto at = std::min<std::size_t>(static_cast<std::size_t>(meanings - table.columns.begin()),
                                        table.columns.size() - 1);
  std::vector<Candidate> found;
  for (const std::vector<Cell>& row : table.rows) {
    const auto* name = std::get_if<std::string>(&row.front().value);
    const auto* meaning = std::get_if<std::string>(&row[at].value);
    if (name != nullptr) found.push_back({*name + std::string(ending), meaning == nullptr ? "" : *meaning});
  }
  return found;
}

std::vector<Candidate> tables(const AskedAt&) {
  return named_in(query_tables(), "");
}

/// The columns of the table that is asked; behind `COLUMN:`, ids.
std::vector<Candidate> terms(const AskedAt& place) {
  const std::size_t colon = place.begun.find(':');
  if (colon != std::string_view::npos) {
    std::vector<Candidate> found = ids_of(place, Kinds::any());
    for (Candidate& candidate : found) candidate.word.insert(0, place.begun.substr(0, colon + 1));
    return found;
  }
  if (place.positionals.empty()) return {};
  const Result<Table> columns = query_columns(place.positionals.front());
  return columns ? named_in(*columns, ":") : std::vector<Candidate>();
}

/// What `ko explain` takes: fields of a path once it has a point, kinds and rules before.
std::vector<Candidate> subjects(const AskedAt& place) {
  const std::size_t point = place.begun.rfind('.');
  std::vector<Candidate> found;
  if (point != std::string_view::npos) {
    const std::string path(place.begun.substr(0, point));
    const FieldPath reached = follow_fields(path);
    if (const Type* type = reached.entered())
      for (const Field& field : type->fields)
        found.push_back({fmt::format("{}.{}", path, field.name), std::string(field.meaning)});
    if (!found.empty()) return found;
  }
  found = named(all_types(), &Type::meaning);
  for (const RuleFamily& family : rule_families())
    found.push_back({std::string(family.code), std::string(family.subject)});
  for (const Rule* rule : rules()) {
    found.push_back({std::string(rule->code), std::string(rule->summary)});
    found.push_back({std::string(rule->name), std::string(rule->summary)});
  }
  return found;
}

struct Row {
  std::string_view placeholder;
  std::vector<Candidate> (*make)(const AskedAt& place);
};

constexpr Row table[] = {
    {"FORMAT", formats},    {"KIND", schema_names}, {"ID", ids},     {"REPORT", reports_there_are},
    {"SUBJECT", subjects},  {"TABLE", tables},      {"TERM", terms}, {"COMMAND", commands_there_are},
    {"PAGE", manual_pages},
};

}  // namespace

std::vector<Candidate> candidates(std::string_view placeholder, const AskedAt& place) {
  for (const Row& row : table)
    if (row.placeholder == placeholder) return row.make(place);
  return {};
}

}  // namespace ko::cli
