// SPDX-License-Identifier: MIT
#include "edit/new_records/new_files.hpp"

#include <algorithm>
#include <map>

#include "edit/documents.hpp"
#include "ko/files/path.hpp"

namespace ko::edit {
namespace {

using Alike = std::function<bool(const Record&)>;

/// The folder that most of these records have files in; empty where there are none.
std::string usual_folder(const Register& records, Kind kind, const Alike& alike) {
  std::map<std::string, std::size_t> counts;
  for (const Record& record : records.records(kind))
    if (alike(record)) ++counts[parent_folder(record.at.file().source.name())];
  const auto most = std::ranges::max_element(counts, {}, [](const auto& count) { return count.second; });
  return most == counts.end() ? std::string() : most->first;
}

/// What files of such records leave out of the beginning of their ids: `styret-` where `styret-2025-03-11`
/// lies in `2025-03-11.yaml`. Empty where most are called by their whole ids.
std::string left_out(const Register& records, Kind kind, const Alike& alike) {
  std::map<std::string, std::size_t> counts;
  for (const Record& record : records.records(kind)) {
    if (!alike(record)) continue;
    const std::string& name = record.at.file().source.name();
    const std::size_t begin = name.rfind('/') + 1;
    const std::string stem = name.substr(begin, name.rfind('.') - begin);
    if (record.id.ends_with(stem)) ++counts[std::string(record.id.substr(0, record.id.size() - stem.size()))];
  }
  const auto most = std::ranges::max_element(counts, {}, [](const auto& count) { return count.second; });
  return most == counts.end() ? std::string() : most->first;
}

/// The file in which more than half of the records of a kind stand, several of them; null where there is
/// none.
const File* common_file(const Register& records, Kind kind) {
  std::map<const File*, std::size_t> counts;
  for (const Record& record : records.records(kind)) ++counts[&record.at.file()];
  const auto most = std::ranges::max_element(counts, {}, [](const auto& count) { return count.second; });
  const bool is_common =
      most != counts.end() && most->second > 1 && 2 * most->second > records.records(kind).size();
  return is_common ? most->first : nullptr;
}

}  // namespace

SetEdit written_as_new(const Register& records, const RecordText& record, const Alike& alike) {
  SetEdit edit;
  if (const File* file = common_file(records, record.kind)) {
    edit.edits.push_back(with_document(*file, record.text));
    return edit;
  }
  std::string folder = usual_folder(records, record.kind, alike);
  if (folder.empty()) folder = usual_folder(records, record.kind, [](const Record&) { return true; });
  const std::string prefix = left_out(records, record.kind, alike);
  const bool is_short = record.id.starts_with(prefix) && record.id.size() > prefix.size();
  const std::string name = (is_short ? record.id.substr(prefix.size()) : record.id) + ".yaml";
  edit.created.push_back({join_path(folder.empty() ? record.root : folder, name), record.text});
  return edit;
}

}  // namespace ko::edit
