// SPDX-License-Identifier: MIT
#include "editing/sets_written.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "failure.hpp"
#include "ko/files/second_opinion.hpp"
#include "ko/files/source.hpp"
#include "ko/values/result.hpp"
#include "world/signals.hpp"
#include "world/sink.hpp"

namespace ko::cli {
namespace {

/// Puts a file that belongs to no set in the place of the one that was read.
void write_alone(const FileSystem& files, const FileChange& change) {
  const SignalsHeld held;
  const SharedText before = change.before.value_or("");
  FileSink sink(change.path);
  sink.write(change.after.value_or(""));
  const Result<std::string> now = files.read(change.path, before.size());
  if (!now || before != *now)
    throw Failure(Exit::input_output,
                  fmt::format("{} has changed since it was read, and stays as it is", change.path),
                  "run it again");
  sink.finish();
}

}  // namespace

std::unique_ptr<FolderLock> locked(Context& context, const std::string& root) {
  auto lock = std::make_unique<FolderLock>(
      root, [&] { context.note("another command is writing here; waiting for it"); });
  const Interrupted interrupted = recover(root);
  if (interrupted == Interrupted::finished) context.note("a change that was interrupted has been finished");
  if (interrupted == Interrupted::taken_back)
    context.note("a change that was interrupted has been taken back");
  return lock;
}

std::vector<std::unique_ptr<FolderLock>> locked_sets(Context& context,
                                                     const std::vector<std::string>& paths) {
  std::vector<std::string> on_disk = paths;
  std::erase(on_disk, "-");
  if (on_disk.empty() && !paths.empty()) return {};
  // In one order, so that no two commands wait for each other.
  std::map<std::string, std::string> roots;
  for (const RecordSet& set : find_sets(context.files(), on_disk, context.working_folder()))
    if (!set.configuration.empty()) roots.emplace(context.files().canonical(set.root), set.root);
  std::vector<std::unique_ptr<FolderLock>> locks;
  for (const auto& [canonical, root] : roots) locks.push_back(locked(context, root));
  return locks;
}

bool is_kept_aside(const FileChange& change) {
  return change.path.starts_with(".ko/") || change.path.find("/.ko/") != std::string::npos;
}

void check_readings(const std::vector<FileChange>& changes) {
  std::vector<const FileChange*> read;
  for (const FileChange& change : changes)
    if (change.after && !is_kept_aside(change)) read.push_back(&change);
  const auto sources_of = [&](std::size_t at) -> ChangedSource {
    const auto& [path, before, text] = *read[at];
    return {{path, std::string(before.value_or("").view())}, {path, std::string(text->view())}};
  };
  const auto first = first_disagreement_brought(read.size(), sources_of);
  if (!first) return;
  const auto& [number, brought] = *first;
  const Source after = sources_of(number).after;
  const Position at = after.position(brought.at);
  throw Failure(Exit::fault,
                fmt::format("nothing is written: {}:{}:{} could be read in two ways: {}", after.name(),
                            at.line, at.column, brought.message),
                "make the change by hand; `--diff` shows what it would have been");
}

void write_sets(const FileSystem& files, const std::vector<ChangeInSet>& changes) {
  std::vector<std::pair<const RecordSet*, std::vector<FileChange>>> of_sets;
  for (const ChangeInSet& each : changes) {
    if (each.set == nullptr || each.set->configuration.empty()) {
      write_alone(files, each.change);
      continue;
    }
    auto of_set =
        std::ranges::find(of_sets, each.set, &std::pair<const RecordSet*, std::vector<FileChange>>::first);
    if (of_set == of_sets.end()) of_set = of_sets.insert(of_sets.end(), {each.set, {}});
    of_set->second.push_back(each.change);
  }
  for (const auto& [set, of_one] : of_sets) write_files(set->root, of_one);
}

}  // namespace ko::cli
