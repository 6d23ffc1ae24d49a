// SPDX-License-Identifier: MIT
#include "validate/since.hpp"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

#include "ko/files/changed_lines.hpp"
#include "world/git.hpp"

namespace ko::cli {
namespace {

std::set<std::size_t> all_documents(const File& file) {
  std::set<std::size_t> all = {0};
  for (std::size_t i = 1; i < file.tree.documents.size(); ++i) all.insert(i);
  return all;
}

/// The documents of a file that changed.
std::set<std::size_t> changed_documents(const File& file, const std::string& path,
                                        const GitChanges& changes) {
  if (changes.untracked.contains(path)) return all_documents(file);
  const auto lines = changes.lines.find(path);
  return lines == changes.lines.end() ? std::set<std::size_t>() : documents_at(file, lines->second);
}

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
    const GitChanges changes = changes_since(context, set->set.root, revision);
    for (const File& file : set->records.files()) {
      const std::string& name = file.source.name();
      const bool is_on_disk = name == set->set.configuration ||
                              std::binary_search(set->set.files.begin(), set->set.files.end(), name);
      documents_[name] = is_on_disk ? changed_documents(file, context.files().canonical(name), changes)
                                    : all_documents(file);
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
    if (holds(diagnostic.location)) return false;
    return std::none_of(diagnostic.notes.begin(), diagnostic.notes.end(),
                        [&](const Note& note) { return holds(note.location); });
  });
}

}  // namespace ko::cli
