// SPDX-License-Identifier: MIT
#include "world/git.hpp"

#include <fmt/format.h>

#include <utility>

#include "failure.hpp"
#include "ko/values/text.hpp"

namespace ko::cli {
namespace {

/// Runs git in a folder.
ChildOutcome ask(const Context& context, const std::string& folder, std::vector<std::string> words) {
  words.insert(words.begin(), {"-C", folder});
  ChildOutcome outcome = context.git(words);
  if (!outcome.started)
    throw Failure(Exit::usage, "--since asks git, and there is no such program here",
                  "install git, or leave --since out");
  return outcome;
}

/// What git says of its failure, in one line.
std::string reason(const ChildOutcome& outcome) {
  std::string_view text = outcome.errors;
  text = text.substr(0, text.find('\n'));
  if (text.starts_with("fatal: ")) text.remove_prefix(7);
  return printable(text);
}

/// The answer of a command that has no business failing.
std::string answer(const Context& context, const std::string& folder, std::vector<std::string> words) {
  ChildOutcome outcome = ask(context, folder, std::move(words));
  if (outcome.status != 0)
    throw Failure(Exit::usage,
                  fmt::format("git cannot say what changed in {}: {}", printable(folder), reason(outcome)),
                  "run ko in a git repository, or leave --since out");
  return std::move(outcome.output);
}

std::string without_line_feed(std::string text) {
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

Failure unknown_revision(const std::string& revision) {
  return {Exit::usage, fmt::format("--since: git knows no revision `{}` here", printable(revision)),
          "name a commit, a branch or a tag; in CI, fetch the history that holds it"};
}

/// The revision as a commit. The name comes from a command line: it is never one of git's options.
std::string commit_of(const Context& context, const std::string& folder, const std::string& revision) {
  if (revision.empty() || revision.starts_with('-')) throw unknown_revision(revision);
  ChildOutcome outcome = ask(context, folder, {"rev-parse", "--quiet", "--verify", revision + "^{commit}"});
  if (outcome.status != 0) throw unknown_revision(revision);
  return without_line_feed(std::move(outcome.output));
}

}  // namespace

GitChanges changes_since(const Context& context, const std::string& folder, const std::string& revision) {
  const std::string top = without_line_feed(answer(context, folder, {"rev-parse", "--show-toplevel"})) + '/';
  const std::string commit = commit_of(context, folder, revision);
  // Whatever the user's settings are, the patch has the form that is read here.
  const std::string patch =
      answer(context, folder,
             {"diff", "--unified=0", "--inter-hunk-context=0", "--text", "--find-renames", "--no-color",
              "--no-ext-diff", "--no-textconv", "--no-relative", "--ignore-submodules=all", "--src-prefix=a/",
              "--dst-prefix=b/", commit, "--", "."});
  GitChanges changes;
  for (auto& [path, lines] : changed_lines(patch)) changes.lines[top + path] = lines;
  const std::string untracked =
      answer(context, folder, {"ls-files", "-z", "--others", "--exclude-standard", "--full-name", "--", "."});
  for (std::size_t at = 0; at < untracked.size();) {
    const std::size_t end = untracked.find('\0', at);
    changes.untracked.insert(top + untracked.substr(at, end - at));
    at = end + 1;
  }
  return changes;
}

}  // namespace ko::cli
