// SPDX-License-Identifier: MIT
#include "validate/since.hpp"

#include <algorithm>

#include "ko/files/changes.hpp"
#include "programs/git.hpp"

namespace ko::cli {
namespace {

/// The files that were read, by name.
std::map<std::string_view, const File*> files_of(const Examination& examination) {
  std::map<std::string_view, const File*> all;
  for (const auto& set : examination.sets)
    for (const File& file : set->records.files()) all[file.source.name()] = &file;
  return all;
}

}  // namespace

ChangedRecords::ChangedRecords(const Context& context, const std::string& revision,
                               const Examination& examination) {
  for (const auto& set : examination.sets) {
    std::vector<const File*> on_disk;
    std::vector<FileNow> now;
    for (const File& file : set->records.files()) {
      const std::string& name = file.source.name();
      documents_[name] = all_documents(file);
      if (name != set->set.configuration && !std::ranges::binary_search(set->set.files, name)) continue;
      on_disk.push_back(&file);
      now.push_back({context.files().canonical(name), file.source.bytes()});
    }
    const std::vector<FileThen> then = files_in_revision(context, set->set.root, revision, now);
    for (std::size_t i = 0; i < then.size(); ++i) {
      if (then[i].is_new) continue;
      documents_[on_disk[i]->source.name()] =
          then[i].text ? changed_documents(*on_disk[i], *then[i].text) : std::set<std::size_t>();
    }
  }
}

void ChangedRecords::keep_only(Examination& examination) const {
  const std::map<std::string_view, const File*> files = files_of(examination);
  const auto holds = [&](const Location& location) {
    const auto file = files.find(location.file);
    const auto changed = documents_.find(location.file);
    if (file == files.end() || changed == documents_.end()) return true;
    return changed->second.contains(document_at(*file->second, location.span.begin));
  };
  std::erase_if(examination.diagnostics, [&](const Diagnostic& diagnostic) {
    if (holds(diagnostic.location())) return false;
    return std::ranges::none_of(diagnostic.notes(), [&](const Note& note) { return holds(note.location); });
  });
}

}  // namespace ko::cli
