// SPDX-License-Identifier: MIT
#include "check/run/suppress.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include "base/system/append.hpp"
#include "ko/findings/own_rule.hpp"
#include "ko/values/text.hpp"
#include "model/findings/comments_to_ko.hpp"
#include "model/findings/finding_list.hpp"

namespace ko {
namespace {

/// A word of a comment, and the bytes of the file it holds for.
struct Suppressor {
  std::string_view word;
  Span scope;  // both ends belong to it
  bool expired = false;
  bool used = false;
};

Span line_from(std::string_view bytes, std::size_t begin) {
  return {static_cast<std::uint32_t>(begin),
          static_cast<std::uint32_t>(std::min(bytes.find('\n', begin), bytes.size()))};
}

/// The next line after `line` that has something of a record on it; an empty one at the end of the file.
Span next_line(std::string_view bytes, Span line) {
  while (line.end < bytes.size()) {
    line = line_from(bytes, line.end + 1);
    const std::string_view text = trim(bytes.substr(line.begin, line.end - line.begin));
    if (!text.empty() && !text.starts_with('#') && text != "---") return line;
  }
  return {line.end, line.end};
}

std::uint32_t beginning(const Node& node) {
  return node.key_length != 0 ? node.key_begin : node.begin;
}

/// A line, and all of what begins on it. Nodes stand in reading order, so that their beginnings ascend.
Span all_that_begins_on(Span line, const Tree& tree) {
  auto node = std::lower_bound(tree.nodes.begin(), tree.nodes.end(), line.begin,
                               [](const Node& each, std::uint32_t at) { return beginning(each) < at; });
  Span all = line;
  for (; node != tree.nodes.end() && beginning(*node) <= line.end; ++node)
    all.end = std::max(all.end, node->end);
  return all;
}

/// The comments of one file, and what is found in them.
class FileComments {
 public:
  FileComments(const File& file, const Selection& selection, std::span<const Rule* const> rules, Day today)
      : file_(file), selection_(selection), rules_(rules), today_(today) {
    for (const Span comment : file.tree.comments)
      if (is_for_ko(file.source.slice(comment))) read(comment);
    std::ranges::stable_sort(suppressors_, {}, [](const Suppressor& each) { return each.scope.begin; });
  }

  /// Whether a comment suppresses the finding. Asked of the findings of this file in the order of their
  /// places, so that both are gone through once; rarely does more than one comment hold at a place.
  bool suppresses(const Finding& finding) {
    const std::uint32_t at = finding.place.span.begin;
    for (; next_ < suppressors_.size() && suppressors_[next_].scope.begin <= at; ++next_)
      open_.push_back(next_);
    std::erase_if(open_, [&](std::size_t i) { return suppressors_[i].scope.end < at; });
    bool suppressed = false;
    for (const std::size_t i : open_) {
      Suppressor& suppressor = suppressors_[i];
      if (!means(suppressor.word, *finding.rule)) continue;
      suppressor.used = true;
      suppressed = suppressed || !suppressor.expired;
    }
    return suppressed;
  }

  /// What is to be said of the comments. Called last.
  std::vector<Finding> take_findings() {
    for (const Suppressor& each : suppressors_)
      if (!each.used && !each.expired && can_be_found(each.word))
        report(row(suppression_rules, "unused-suppression"), span_of(each.word),
               fmt::format("{} finds nothing here that would have to be kept quiet", each.word),
               "take it out of the comment, or the comment away");
    return findings_.take();
  }

 private:
  void read(Span comment) {
    const std::string_view text = file_.source.slice(comment);
    const Result<Suppression> suppression = parse_suppression(text);
    if (!suppression)
      return report(row(suppression_rules, "malformed-suppression"), comment, suppression.fault().message,
                    suppression.fault().mend());
    const bool expired = suppression->until && suppression->until->last() < today_;
    for (const std::string_view word : suppression->words) {
      if (const std::optional<Fault> fault = rule_word_fault(word, rules_))
        report(row(suppression_rules, "malformed-suppression"), span_of(word), fault->message, fault->mend());
      else
        suppressors_.push_back({word, scope_of(comment), expired});
    }
    if (suppression->reason.empty())
      report(row(suppression_rules, "unexplained-suppression"), comment,
             "the comment does not say why the finding is to be kept quiet", "add `because` and the reason");
    if (expired)
      report(row(suppression_rules, "expired-suppression"), comment,
             fmt::format("the comment held until {}", suppression->until->str()),
             "mend what it kept quiet, or write a later day");
  }

  Span scope_of(Span comment) {
    const Span line = file_.source.line_around(comment.begin);
    const bool alone = trim(file_.source.slice({line.begin, comment.begin})).empty();
    if (!alone) return line;
    // Comments one below the other hold for the same line, which is looked for once.
    if (below_.begin <= comment.begin) below_ = next_line(file_.source.bytes(), line);
    if (below_ != scope_line_) scope_ = all_that_begins_on(below_, file_.tree);
    scope_line_ = below_;
    return scope_;
  }

  /// A rule that does not hold here finds nothing, with or without the comment.
  bool can_be_found(std::string_view word) const {
    return std::ranges::any_of(rules_, [&](const Rule* rule) {
      return means(word, *rule) && selection_.includes(*rule, file_.source.name());
    });
  }

  Span span_of(std::string_view part) const {
    const auto begin = static_cast<std::uint32_t>(part.data() - file_.source.bytes().data());
    return {begin, begin + static_cast<std::uint32_t>(part.size())};
  }

  void report(const Rule& rule, Span span, std::string_view message, std::string_view mend) {
    if (!selection_.includes(rule, file_.source.name())) return;
    findings_.add({&rule, {file_.index, span}, message, mend}).record = record_at(span.begin);
  }

  /// The id of the record that a place lies in; empty outside any.
  std::string record_at(std::uint32_t at) const {
    const auto document = std::ranges::lower_bound(file_.tree.documents, at, {},
                                                   [](const Document& one) { return one.span.end; });
    if (document == file_.tree.documents.end() || document->root == no_node || at < document->span.begin)
      return {};
    for (const Cursor child : Cursor(file_, document->root).children())
      if (child.key() == "id") return shortened(child.text());
    return {};
  }

  const File& file_;
  const Selection& selection_;
  std::span<const Rule* const> rules_;
  Day today_;
  Span below_;       // the last line that a comment above it was found to hold for
  Span scope_line_;  // that line when `scope_` was found
  Span scope_;
  std::vector<Suppressor> suppressors_;  // by the beginning of their scopes
  std::size_t next_ = 0;                 // the first that begins after the last finding asked about
  std::vector<std::size_t> open_;        // those that had begun and not ended there
  FindingList findings_;
};

bool has_comment_for_ko(const File& file) {
  return std::ranges::any_of(file.tree.comments,
                             [&](Span comment) { return is_for_ko(file.source.slice(comment)); });
}

constexpr std::string_view form =
    "write `# ko: ignore[KO402] because …`, and `until 2027-01-01` if it is to end";

/// Takes `word` off the front of `text`, and the spaces before and after it. False, and nothing taken, when
/// another word stands there.
bool take(std::string_view& text, std::string_view word) {
  const std::string_view rest = trim(text);
  if (!rest.starts_with(word)) return false;
  const std::string_view after = rest.substr(word.size());
  const bool ends_here = after.empty() || word.back() == '[' || after.front() == ' ';
  if (ends_here) text = trim(after);
  return ends_here;
}

std::vector<std::string_view> split_words(std::string_view list) {
  std::vector<std::string_view> words;
  while (true) {
    const std::size_t comma = list.find(',');
    if (const std::string_view word = trim(list.substr(0, comma)); !word.empty()) words.push_back(word);
    if (comma == std::string_view::npos) return words;
    list.remove_prefix(comma + 1);
  }
}

/// The day of an `until` right after the brackets, which is then taken off.
Result<std::optional<Date>> take_until(std::string_view& text) {
  if (!take(text, "until")) return std::optional<Date>();
  const std::size_t end = std::min(text.find_first_of(" ,"), text.size());
  const Result<Date> date = Date::parse(text.substr(0, end));
  if (!date) return date.fault();
  text.remove_prefix(end);
  if (text.starts_with(',')) text.remove_prefix(1);
  return std::optional<Date>(*date);
}

/// The day of an `until` that ends the reason. A reason may hold the word itself, so that what follows it has
/// to be a day.
std::optional<Date> take_last_until(std::string_view& reason) {
  constexpr std::string_view mark = "until ";
  const std::size_t at = reason.rfind(mark);
  if (at == std::string_view::npos) return std::nullopt;
  const Result<Date> date = Date::parse(reason.substr(at + mark.size()));
  if (!date) return std::nullopt;
  reason = trim(reason.substr(0, at));
  if (reason.ends_with(',')) reason.remove_suffix(1);
  return *date;
}

}  // namespace

std::vector<Finding> suppress(std::vector<Finding>& findings, const Register& records,
                              const Selection& selection, Day today) {
  const std::vector<const Rule*> rules = rules_of(records);
  std::vector<std::unique_ptr<FileComments>> of_files(records.files().size());
  for (const File& file : records.files())
    if (has_comment_for_ko(file))
      of_files[file.index] = std::make_unique<FileComments>(file, selection, rules, today);
  std::erase_if(findings, [&](const Finding& finding) {
    FileComments* comments = of_files[finding.place.file].get();
    return comments != nullptr && comments->suppresses(finding);
  });
  std::vector<Finding> of_comments;
  for (const auto& comments : of_files)
    if (comments != nullptr) append(of_comments, comments->take_findings());
  return of_comments;
}

Result<Suppression> parse_suppression(std::string_view comment) {
  std::string_view text = said_to_ko(comment).value_or(std::string_view());
  const std::size_t end = text.find(']');
  if (!take(text, "ignore[") || end == std::string_view::npos)
    return Fault{"a comment to ko cannot be read", std::string(form)};
  Suppression suppression;
  suppression.words = split_words(text.substr(0, text.find(']')));
  if (suppression.words.empty()) return Fault{"the comment names no rule in its brackets", std::string(form)};
  text.remove_prefix(text.find(']') + 1);
  const Result<std::optional<Date>> until = take_until(text);
  if (!until) return until.fault();
  suppression.until = *until;
  text = trim(text);
  if (text.empty()) return suppression;
  if (!take(text, "because"))
    return Fault{"after the brackets of a comment to ko stands `because`, `until` or nothing",
                 std::string(form)};
  suppression.reason = text;
  if (!suppression.until) suppression.until = take_last_until(suppression.reason);
  return suppression;
}

}  // namespace ko
