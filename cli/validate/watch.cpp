// SPDX-License-Identifier: MIT
#include "validate/watch.hpp"

#include <chrono>
#include <memory>
#include <string_view>

#include "ko/files/read.hpp"
#include "world/folder_watch.hpp"

namespace ko::cli {
namespace {

using Woken = FolderWatch::Woken;

constexpr std::string_view clear_terminal = "\x1b[2J\x1b[3J\x1b[H";

/// Editors save in several steps: only when nothing has happened for that long is it worth while to look.
constexpr std::chrono::milliseconds calm{50};
/// So many times at most: something that never rests is looked at all the same.
constexpr int most_unrest = 10;

std::vector<std::string> folders_of(const Context& context, const std::vector<std::string>& paths) {
  std::vector<std::string> folders;
  for (const RecordSet& set : find_sets(context.files(), paths, context.working_folder()))
    folders.insert(folders.end(), set.folders.begin(), set.folders.end());
  return folders;
}

/// False when the program is asked to end.
bool wait_for_change(FolderWatch& watch) {
  Woken woken = Woken::quiet;
  while (woken == Woken::quiet) woken = watch.wait({});
  for (int i = 0; i < most_unrest && woken == Woken::changed; ++i) woken = watch.wait(calm);
  return woken != Woken::stopped;
}

Exit check_again(Context& context, const std::function<Exit()>& check) {
  try {
    return check();
  } catch (const Failure& failure) {
    context.note(failure.what());
    return failure.status();
  }
}

}  // namespace

Exit keep_checking(Context& context, const std::vector<std::string>& paths,
                   const std::function<Exit()>& check) {
  const std::unique_ptr<FolderWatch> watch = context.watch_folders();
  Exit status = Exit::done;
  for (bool first = true; first || wait_for_change(*watch); first = false) {
    // Before the files are read, so that what changes meanwhile is not missed.
    watch->watch(folders_of(context, paths));
    if (context.to_terminal()) context.print(clear_terminal);
    status = first ? check() : check_again(context, check);
    context.flush();
    context.note("watching for changes; Ctrl-C ends it");
  }
  return status;
}

}  // namespace ko::cli
