// SPDX-License-Identifier: MIT
#include "world/several_files.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <system_error>
#include <utility>

#include "failure.hpp"
#include "ko/files/path.hpp"
#include "world/signals.hpp"
#include "world/writing.hpp"

namespace ko::cli {
namespace {

constexpr std::string_view ending_of_new = ".ko-new";

std::string journal_of(const std::string& folder) {
  return join_path(folder, ".ko/journal");
}

std::string draft_of_journal(const std::string& folder) {
  return journal_of(folder) + std::string(ending_of_new);
}

void sync_folder(const std::string& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  ::fsync(descriptor);
  ::close(descriptor);
}

/// Writes a file that is on the disk when this returns. Where that fails, it is said of `name`.
void write_synced(const std::string& path, std::string_view text, mode_t mode, const std::string& name) {
  const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0666);
  if (descriptor < 0) fail_to_write(name, errno);
  int error = 0;
  if (mode != 0 && ::fchmod(descriptor, mode) != 0) error = errno;
  while (error == 0 && !text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno != EINTR) error = errno;
    if (written > 0) text.remove_prefix(static_cast<std::size_t>(written));
  }
  if (error == 0 && ::fsync(descriptor) != 0 && errno != EINVAL && errno != EROFS && errno != ENOSYS)
    error = errno;
  if (::close(descriptor) != 0 && error == 0) error = errno;
  if (error != 0) fail_to_write(name, error);
}

/// A file of the folder that is written or removed. Paths are those of the folder.
struct Step {
  std::string path = {};
  std::string from = {};  ///< the file that takes its place; empty: it is removed
};

struct Journal {
  std::vector<Step> steps = {};
  std::vector<std::string> folders = {};  ///< that are made for it, the outer ones first
};

// The lines of a journal, which paths follow.
constexpr std::string_view folder_line = "folder ";
constexpr std::string_view from_line = "from ";
constexpr std::string_view write_line = "write ";
constexpr std::string_view remove_line = "remove ";

std::string text_of(const Journal& journal) {
  std::string text;
  for (const std::string& folder : journal.folders) text += fmt::format("{}{}\n", folder_line, folder);
  for (const Step& step : journal.steps)
    text += step.from.empty() ? fmt::format("{}{}\n", remove_line, step.path)
                              : fmt::format("{}{}\n{}{}\n", from_line, step.from, write_line, step.path);
  return text;
}

/// The folder that a path lies in, with links followed; empty where it is not there.
std::string real_folder_of(const std::string& path) {
  std::error_code error;
  const std::filesystem::path real =
      std::filesystem::canonical(std::filesystem::path(path).parent_path(), error);
  return error ? std::string() : real.string();
}

/// Fails for a journal that would lead out of its folder: a set may come from a stranger.
void check(const std::string& folder, const std::string& path) {
  std::error_code error;
  const std::string root = std::filesystem::canonical(folder, error).string();
  const std::string real = real_folder_of(join_path(folder, path));
  const bool is_inside = real.empty() || real == root || real.starts_with(root == "/" ? root : root + '/');
  if (!leaves_its_folder(path) && is_inside) return;
  throw Failure(Exit::input_output,
                fmt::format("{} names {}, which lies elsewhere", journal_of(folder), path),
                fmt::format("remove {} if you did not make it", journal_of(folder)));
}

/// Reads a journal, as far as it was written; nothing where there is none.
std::optional<Journal> read_journal(const std::string& folder, const std::string& path) {
  std::ifstream file(path);
  if (!file) return std::nullopt;
  check(folder, ".ko/journal");
  Journal journal;
  std::string from;
  for (std::string line; std::getline(file, line);) {
    const std::string named = line.substr(std::min(line.size(), line.find(' ') + 1));
    if (named.empty()) continue;
    check(folder, named);
    if (line.starts_with(folder_line)) journal.folders.push_back(named);
    if (line.starts_with(from_line) && named.ends_with(ending_of_new)) from = named;
    if (line.starts_with(remove_line)) journal.steps.push_back({.path = named});
    if (line.starts_with(write_line) && !from.empty())
      journal.steps.push_back({.path = named, .from = std::exchange(from, {})});
  }
  return journal;
}

void remove_if_there(const std::string& path) {
  if (::unlink(path.c_str()) != 0 && errno != ENOENT) fail_to_write(path, errno);
}

/// The folder of the journal goes where nothing else is kept in it.
void remove_journal(const std::string& folder) {
  remove_if_there(draft_of_journal(folder));
  remove_if_there(journal_of(folder));
  ::rmdir(join_path(folder, ".ko").c_str());
  sync_folder(folder);
}

/// Makes the change that a journal tells of; what is made already stays.
void finish(const std::string& folder, const Journal& journal) {
  std::set<std::string> touched;
  for (const Step& step : journal.steps) {
    const std::string path = join_path(folder, step.path);
    touched.insert(parent_folder(path));
    if (step.from.empty()) {
      remove_if_there(path);
    } else if (std::rename(join_path(folder, step.from).c_str(), path.c_str()) != 0 && errno != ENOENT) {
      fail_to_write(path, errno);
    }
  }
  for (const std::string& each : touched) sync_folder(each);
  remove_journal(folder);
  // A folder that nothing is left in goes with its last file.
  for (const Step& step : journal.steps)
    if (step.from.empty()) ::rmdir(parent_folder(join_path(folder, step.path)).c_str());
}

/// Removes what was written for a change that is not made.
void take_back(const std::string& folder, const Journal& journal) {
  for (const Step& step : journal.steps)
    if (!step.from.empty()) remove_if_there(join_path(folder, step.from));
  for (auto made = journal.folders.rbegin(); made != journal.folders.rend(); ++made)
    ::rmdir(join_path(folder, *made).c_str());
  remove_journal(folder);
}

void check_unchanged(const std::string& path, const std::optional<SharedText>& before) {
  std::ifstream file(path, std::ios::binary);
  const std::string now((std::istreambuf_iterator<char>(file)), {});
  if (file.is_open() == before.has_value() && before.value_or("") == now) return;
  throw Failure(Exit::input_output,
                before ? fmt::format("{} has changed since it was read; nothing is written", path)
                       : fmt::format("there is {} already; nothing is written", path),
                "run it again");
}

/// A path of the folder, from there.
std::string within(const std::string& folder, const std::string& path) {
  if (folder == ".") return path;
  return path.starts_with(folder) ? path.substr(folder.size() + (folder.ends_with('/') ? 0 : 1)) : path;
}

/// Where the file of a change really lies, from the folder, so that a link stays and what it leads to is
/// written.
std::string place_of(const std::string& folder, const FileChange& change) {
  std::error_code error;
  const std::filesystem::path root = std::filesystem::canonical(folder, error);
  const std::filesystem::path real = change.before && change.after
                                         ? std::filesystem::canonical(change.path, error)
                                         : std::filesystem::path();
  if (real.empty()) return within(folder, change.path);
  return real.lexically_relative(root).string();
}

Journal journal_for(const std::string& folder, const std::vector<FileChange>& changes) {
  Journal journal;
  std::set<std::string> folders;
  for (const FileChange& change : changes) {
    Step step = {.path = place_of(folder, change)};
    if (step.path.find('\n') != std::string::npos)
      throw Failure(Exit::input_output, "a file's name has a line break; nothing is written");
    if (leaves_its_folder(step.path))
      throw Failure(Exit::input_output, fmt::format("{} leads out of {}", change.path, folder),
                    "change what it leads to");
    const std::size_t slash = step.path.rfind('/') + 1;
    if (change.after)
      step.from = fmt::format("{}.{}{}", step.path.substr(0, slash), step.path.substr(slash), ending_of_new);
    for (std::string above = parent_folder(step.path); above != "."; above = parent_folder(above))
      if (!std::filesystem::exists(join_path(folder, above))) folders.insert(above);
    journal.steps.push_back(std::move(step));
  }
  journal.folders.assign(folders.begin(), folders.end());
  return journal;
}

void write_what_is_to_be(const std::string& folder, const Journal& journal,
                         const std::vector<FileChange>& changes) {
  for (const std::string& made : journal.folders)
    if (::mkdir(join_path(folder, made).c_str(), 0777) != 0 && errno != EEXIST) fail_to_write(made, errno);
  for (std::size_t i = 0; i < changes.size(); ++i) {
    if (!changes[i].after) continue;
    struct stat state = {};
    const bool is_there = ::stat(join_path(folder, journal.steps[i].path).c_str(), &state) == 0;
    write_synced(join_path(folder, journal.steps[i].from), *changes[i].after,
                 is_there ? state.st_mode & 07777U : 0, changes[i].path);
  }
}

/// Fails for a file that may not be written, though another could be put in its place.
void check_allowed(const std::vector<FileChange>& changes) {
  for (const FileChange& change : changes)
    if (change.before && ::access(change.path.c_str(), W_OK) != 0) fail_to_write(change.path, errno);
}

}  // namespace

void write_files(const std::string& folder, const std::vector<FileChange>& changes) {
  const SignalsHeld held;
  const Journal journal = journal_for(folder, changes);
  for (const FileChange& change : changes) check_unchanged(change.path, change.before);
  check_allowed(changes);
  if (::mkdir(join_path(folder, ".ko").c_str(), 0777) != 0 && errno != EEXIST)
    fail_to_write(join_path(folder, ".ko"), errno);
  try {
    write_synced(draft_of_journal(folder), text_of(journal), 0, draft_of_journal(folder));
    write_what_is_to_be(folder, journal, changes);
    for (const FileChange& change : changes) check_unchanged(change.path, change.before);
    if (std::rename(draft_of_journal(folder).c_str(), journal_of(folder).c_str()) != 0)
      fail_to_write(journal_of(folder), errno);
  } catch (const Failure&) {
    take_back(folder, journal);
    throw;
  }
  sync_folder(join_path(folder, ".ko"));
  finish(folder, journal);
}

Interrupted recover(const std::string& folder) {
  const SignalsHeld held;
  if (const auto journal = read_journal(folder, journal_of(folder))) {
    finish(folder, *journal);
    return Interrupted::finished;
  }
  if (const auto journal = read_journal(folder, draft_of_journal(folder))) {
    take_back(folder, *journal);
    return Interrupted::taken_back;
  }
  ::rmdir(join_path(folder, ".ko").c_str());
  return Interrupted::nothing;
}

bool is_change_pending(const std::string& folder) {
  return std::filesystem::exists(journal_of(folder));
}

}  // namespace ko::cli
