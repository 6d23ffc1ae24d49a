// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "failure.hpp"
#include "ko/values/text.hpp"
#include "programs/child.hpp"
#include "programs/revision.hpp"

namespace ko::cli {
namespace {

/// What is left of `rest` up to an end, which is taken away with it.
std::string_view take_until(std::string_view& rest, char end) {
  const std::size_t length = std::min(rest.find(end), rest.size());
  const std::string_view part = rest.substr(0, length);
  rest.remove_prefix(std::min(length + 1, rest.size()));
  return part;
}

class ProgramRevision : public Revision {
 public:
  ProgramRevision(const Context& context, std::string folder, const std::string& revision)
      : context_(context), folder_(std::move(folder)) {
    top_ = answer({"rev-parse", "--show-toplevel"});
    if (top_.ends_with('\n')) top_.back() = '/';
    const ChildOutcome outcome = ask({"rev-parse", "--quiet", "--verify", revision + "^{commit}"});
    if (!outcome.succeeded()) throw unknown_revision(revision);
    commit_ = outcome.output.substr(0, outcome.output.find('\n'));
  }

  std::string top() override { return top_; }

  std::map<std::string, std::string> blobs() override {
    std::map<std::string, std::string> all;
    const std::string list = answer({"ls-tree", "-r", "-z", "--full-tree", commit_});
    for (std::string_view rest = list; !rest.empty();) {
      std::string_view entry = take_until(rest, '\0');  // MODE TYPE ID<tab>PATH
      take_until(entry, ' ');
      const std::string_view type = take_until(entry, ' ');
      const std::string_view id = take_until(entry, '\t');
      if (type == "blob") all[std::string(entry)] = id;
    }
    return all;
  }

  std::map<std::string, std::string> renamed() override {
    std::map<std::string, std::string> all;
    const std::string list =
        answer({"diff-index", "--cached", "-z", "--name-status", "--find-renames", "--diff-filter=R",
                "--no-ext-diff", "--ignore-submodules=all", commit_, "--"});
    for (std::string_view rest = list; !rest.empty();) {
      take_until(rest, '\0');  // R and a number
      const std::string_view before = take_until(rest, '\0');
      all[std::string(take_until(rest, '\0'))] = before;
    }
    return all;
  }

  bool is_ignored(const std::string& path) override {
    if (!known_) {
      known_.emplace();
      const std::string list =
          answer({"ls-files", "-z", "--cached", "--others", "--exclude-standard", "--full-name", "--", "."});
      for (std::string_view rest = list; !rest.empty();) known_->emplace(take_until(rest, '\0'));
    }
    return !known_->contains(path);
  }

  std::vector<std::string> read(const std::vector<std::string>& ids) override {
    const std::string all = answer({"cat-file", "--batch"}, fmt::format("{}\n", fmt::join(ids, "\n")));
    std::vector<std::string> texts;
    std::string_view rest = all;
    for (const std::string& id : ids) {
      std::string_view head = take_until(rest, '\n');  // ID blob SIZE
      std::size_t size = 0;
      const std::string_view number = head.substr(std::min(head.rfind(' ') + 1, head.size()));
      const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), size);
      if (error != std::errc() || size > rest.size())
        throw Failure(Exit::usage, fmt::format("git does not have the object {}", id),
                      "fetch the history that holds the revision");
      texts.emplace_back(rest.substr(0, size));
      rest.remove_prefix(std::min(size + 1, rest.size()));
    }
    return texts;
  }

 private:
  /// Runs git in the folder. It neither asks a monitor of files that the repository names nor cleans up
  /// behind itself.
  ChildOutcome ask(std::vector<std::string> words, std::string input = {}) const {
    words.insert(words.begin(), {"-C", folder_, "-c", "core.fsmonitor=false", "-c", "gc.auto=0", "-c",
                                 "maintenance.auto=false"});
    ChildOutcome outcome =
        context_.run({.program = "git", .arguments = std::move(words), .input = std::move(input)});
    if (outcome.end == ChildOutcome::End::no_such_program)
      throw Failure(Exit::usage, "--since asks git, and there is no such program here",
                    "install git, or leave --since out");
    return outcome;
  }

  /// What git says of its failure, in one line.
  static std::string reason(const ChildOutcome& outcome) {
    if (outcome.end == ChildOutcome::End::out_of_time) return "it took too long";
    std::string_view text = outcome.errors;
    text = text.substr(0, text.find('\n'));
    if (text.starts_with("fatal: ")) text.remove_prefix(7);
    return printable(text);
  }

  /// The answer of a command that has no business failing.
  std::string answer(std::vector<std::string> words, std::string input = {}) const {
    ChildOutcome outcome = ask(std::move(words), std::move(input));
    if (!outcome.succeeded())
      throw Failure(Exit::usage,
                    fmt::format("git cannot say what changed in {}: {}", printable(folder_), reason(outcome)),
                    "run ko in a git repository, or leave --since out");
    return std::move(outcome.output);
  }

  const Context& context_;
  std::string folder_;
  std::string top_;
  std::string commit_;
  std::optional<std::set<std::string, std::less<>>>
      known_;  // files in the folder that are tracked or could be
};

}  // namespace

Failure unknown_revision(const std::string& revision) {
  return {Exit::usage, fmt::format("--since: git knows no revision `{}` here", printable(revision)),
          "name a commit, a branch or a tag; in CI, fetch the history that holds it"};
}

std::unique_ptr<Revision> revision_by_program(const Context& context, const std::string& folder,
                                              const std::string& revision) {
  return std::make_unique<ProgramRevision>(context, folder, revision);
}

}  // namespace ko::cli
