// SPDX-License-Identifier: MIT
#include "ko/editing/arranging.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "edit/documents.hpp"
#include "edit/records_named.hpp"
#include "ko/files/path.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

/// The file of this name among those that were read; null where it is none of them.
const File* file_named(const Register& records, std::string_view name) {
  const auto found =
      std::ranges::find(records.files(), name, [](const File& file) { return file.source.name(); });
  return found == records.files().end() ? nullptr : &*found;
}

/// The records of a file in the order in which they stand there.
std::vector<const Record*> records_in(const Register& records, const File& file) {
  std::vector<const Record*> all;
  for (const std::uint32_t position : records.reading_order())
    if (const Record& record = records.records()[position]; &record.at.file() == &file)
      all.push_back(&record);
  return all;
}

Result<const File*> sound_file(const Register& records, const std::string& name) {
  const File* file = file_named(records, name);
  if (file == nullptr) return Fault{fmt::format("the set has no file {}", printable(name))};
  const bool is_sound =
      std::ranges::all_of(file->tree.documents, [](const Document& document) { return document.sound; });
  if (!is_sound || records_in(records, *file).size() != file->tree.documents.size())
    return Fault{.message = fmt::format("not all of {} could be read", printable(name)),
                 .advice = "`ko validate` says why"};
  return file;
}

}  // namespace

Result<SetEdit> move_record(const Register& records, std::string_view id, const std::string& file) {
  const auto record = edit::record_named(records, id);
  if (!record) return record.fault();
  const Cursor at = (*record)->at;
  if (at.file().source.name() == file)
    return Fault{fmt::format("`{}` is in {} already", printable(id), printable(file))};
  SetEdit edit = edit::without_document(at);
  if (const File* target = file_named(records, file))
    edit.edits.push_back(edit::with_document(*target, edit::text_of_document(at)));
  else if (edit::is_alone(at))
    return SetEdit{.moved = {{at.file().source.name(), file}}};
  else
    edit.created.push_back({file, edit::text_of_document(at)});
  return edit;
}

Result<SetEdit> split_file(const Register& records, const std::string& file) {
  const Result<const File*> whole = sound_file(records, file);
  if (!whole) return whole.fault();
  const std::vector<const Record*> all = records_in(records, **whole);
  if (all.size() < 2) return Fault{fmt::format("{} has one record only", printable(file))};
  SetEdit edit;
  bool is_kept = false;
  std::string kept;
  for (const Record* record : all) {
    std::string name = join_path(parent_folder(file), std::string(record->id) + ".yaml");
    if (name == file) {
      is_kept = true;
      kept = edit::text_of_document(record->at);
    } else {
      edit.created.push_back({std::move(name), edit::text_of_document(record->at)});
    }
  }
  if (!is_kept) {
    edit.removed.push_back(file);
    return edit;
  }
  const auto end = static_cast<std::uint32_t>((*whole)->source.bytes().size());
  edit.edits.push_back({.place = {(*whole)->index, {0, end}}, .text = std::move(kept)});
  return edit;
}

Result<SetEdit> join_files(const Register& records, const std::vector<std::string>& files) {
  if (files.size() < 2) return Fault{"one file is joined with nothing"};
  const Result<const File*> first = sound_file(records, files.front());
  if (!first) return first.fault();
  SetEdit edit;
  std::string text;
  const std::string_view before = (*first)->source.bytes();
  if (!before.empty() && !before.ends_with('\n')) text += '\n';
  for (auto name = files.begin() + 1; name != files.end(); ++name) {
    const Result<const File*> file = sound_file(records, *name);
    if (!file) return file.fault();
    if (std::find(files.begin(), name, *name) != name)
      return Fault{fmt::format("{} is named twice", printable(*name))};
    for (const Record* record : records_in(records, **file))
      text += "---\n" + edit::text_of_document(record->at);
    edit.removed.push_back(*name);
  }
  const auto end = static_cast<std::uint32_t>(before.size());
  edit.edits.push_back({.place = {(*first)->index, {end, end}}, .text = std::move(text)});
  return edit;
}

}  // namespace ko
