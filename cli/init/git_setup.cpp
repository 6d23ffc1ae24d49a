// SPDX-License-Identifier: MIT
#include "init/git_setup.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <utility>
#include <vector>

#include "failure.hpp"
#include "ko/files/read.hpp"
#include "ko/values/text.hpp"

namespace ko::cli {
namespace {

constexpr std::string_view attributes[] = {"*.yaml merge=ko", "*.yml merge=ko"};

ChildOutcome run_git(const Context& context, const std::string& folder, std::vector<std::string> words) {
  words.insert(words.begin(), {"-C", folder});
  ChildOutcome outcome = context.run({.program = "git", .arguments = std::move(words)});
  if (outcome.end == ChildOutcome::End::no_such_program)
    throw Failure(Exit::usage, "--git asks git, and there is no such program here",
                  "install git, or leave --git out");
  return outcome;
}

bool has_line(std::string_view text, std::string_view line) {
  while (!text.empty()) {
    const std::size_t length = std::min(text.find('\n'), text.size());
    std::string_view here = text.substr(0, length);
    text.remove_prefix(std::min(length + 1, text.size()));
    if (here.ends_with('\r')) here.remove_suffix(1);
    if (here == line) return true;
  }
  return false;
}

/// The text of `.gitattributes` with the lines that it lacks.
std::string with_attributes(std::string text) {
  for (const std::string_view line : attributes) {
    if (has_line(text, line)) continue;
    if (!text.empty() && !text.ends_with('\n')) text += '\n';
    text += fmt::format("{}\n", line);
  }
  return text;
}

void write_attributes(Context& context, const std::string& folder) {
  const std::string path = (std::filesystem::path(folder) / ".gitattributes").lexically_normal().string();
  std::string before;
  if (context.files().what(path) != FileSystem::What::missing) {
    Result<std::string> text = context.files().read(path, Limits().file_bytes);
    if (!text) throw Failure(Exit::input_output, text.fault());
    before = std::move(*text);
  }
  const std::string after = with_attributes(before);
  if (after == before) return;
  write_file(path, after);
  context.print(printable(path) + "\n");
}

void configure(const Context& context, const std::string& folder, const std::string& name,
               const std::string& value) {
  const ChildOutcome outcome = run_git(context, folder, {"config", "--local", name, value});
  if (!outcome.succeeded())
    throw Failure(Exit::input_output,
                  fmt::format("git cannot write its configuration: {}",
                              printable(outcome.errors.substr(0, outcome.errors.find('\n')))));
}

}  // namespace

void check_clone(const Context& context, const std::string& folder) {
  std::filesystem::path there = std::filesystem::absolute(folder);
  while (there.has_relative_path() && context.files().what(there.string()) == FileSystem::What::missing)
    there = there.parent_path();
  if (!run_git(context, there.string(), {"rev-parse", "--git-dir"}).succeeded())
    throw Failure(Exit::usage, fmt::format("{} lies in no git repository", printable(folder)),
                  "run `git init` first, or leave --git out");
}

void set_up_merge_driver(Context& context, const std::string& folder) {
  write_attributes(context, folder);
  configure(context, folder, "merge.ko.name", "records, entry by entry");
  configure(context, folder, "merge.ko.driver", "ko merge-driver --marker-size %L %O %A %B %P");
  context.note(
      "git merges the records of this clone with `ko merge-driver`; commit .gitattributes, and run `ko init "
      "--git` "
      "in every other clone. Hosting services do not run it when they merge");
}

}  // namespace ko::cli
