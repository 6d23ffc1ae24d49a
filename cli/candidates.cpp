// SPDX-License-Identifier: MIT
#include "candidates.hpp"

#include "context.hpp"
#include "ko/read.hpp"
#include "ko/schema.hpp"
#include "look_up.hpp"
#include "program.hpp"

namespace ko::cli {
namespace {

std::vector<Candidate> formats(const Place& place) {
  std::vector<Candidate> found;
  if (place.command == nullptr || place.command->command->formats == nullptr) return found;
  for (const AnswerFormat& format : place.command->command->formats())
    found.push_back({std::string(format.name), std::string(format.summary)});
  return found;
}

std::vector<Candidate> kinds_of_record(const Place&) {
  std::vector<Candidate> found;
  for (const Type* type : schema_types())
    found.push_back({std::string(type->name), std::string(type->meaning)});
  return found;
}

/// The ids of the set that the line is about. A set that cannot be read has none: completion never complains.
std::vector<Candidate> ids(const Place& place) {
  std::vector<Candidate> found;
  const FileSystem& files = place.context.files();
  for (const RecordSet& set : find_sets(files, {}, place.folder.empty() ? "." : place.folder)) {
    if (set.configuration.empty()) continue;
    const Register records(read_set(files, set));
    for (const Record& record : records.records())
      found.push_back({std::string(record.id), title_of(records, record)});
  }
  return found;
}

struct Row {
  std::string_view placeholder;
  std::vector<Candidate> (*make)(const Place& place);
};

constexpr Row table[] = {
    {"FORMAT", formats},
    {"KIND", kinds_of_record},
    {"ID", ids},
};

}  // namespace

std::vector<Candidate> candidates(std::string_view placeholder, const Place& place) {
  for (const Row& row : table)
    if (row.placeholder == placeholder) return row.make(place);
  return {};
}

}  // namespace ko::cli
