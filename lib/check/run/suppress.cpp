// SPDX-License-Identifier: MIT
#include "ko/findings/suppress.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "base/system/append.hpp"
#include "check/run/suppression.hpp"
#include "check/run/suppression_rules.hpp"
#include "ko/findings/check.hpp"
#include "ko/values/text.hpp"
#include "model/findings/finding_list.hpp"

namespace ko {
namespace {

/// A word of a comment, and the bytes of the file it speaks for.
struct Quiet {
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
  FileComments(const File& file, const Selection& selection, Day today)
      : file_(file), selection_(selection), today_(today) {
    for (const Span comment : file.tree.comments)
      if (is_for_ko(file.source.slice(comment))) read(comment);
    std::stable_sort(quiet_.begin(), quiet_.end(),
                     [](const Quiet& a, const Quiet& b) { return a.scope.begin < b.scope.begin; });
  }

  /// Takes the findings of this file that are to be kept quiet out of [begin, end), which is sorted by place.
  /// Goes once over both; what holds at a place is rarely more than one comment.
  template <class Iterator>
  Iterator silence(Iterator begin, Iterator end) {
    std::vector<Quiet*> open;
    auto next = quiet_.begin();
    return std::remove_if(begin, end, [&](const Finding& finding) {
      const std::uint32_t at = finding.place.span.begin;
      for (; next != quiet_.end() && next->scope.begin <= at; ++next) open.push_back(&*next);
      std::erase_if(open, [&](const Quiet* quiet) { return quiet->scope.end < at; });
      bool silent = false;
      for (Quiet* quiet : open) {
        if (!means(quiet->word, *finding.rule)) continue;
        quiet->used = true;
        silent = silent || !quiet->expired;
      }
      return silent;
    });
  }

  /// What is to be said of the comments. Called last.
  std::vector<Finding> take_findings() {
    for (const Quiet& quiet : quiet_)
      if (!quiet.used && !quiet.expired && can_be_found(quiet.word))
        report("unused-suppression", span_of(quiet.word),
               fmt::format("{} finds nothing here that would have to be kept quiet", quiet.word),
               "take it out of the comment, or the comment away");
    return findings_.take();
  }

 private:
  void read(Span comment) {
    const std::string_view text = file_.source.slice(comment);
    const Result<Suppression> suppression = parse_suppression(text);
    if (!suppression)
      return report("malformed-suppression", comment, suppression.fault().message, suppression.fault().mend);
    const bool expired = suppression->until && suppression->until->last() < today_;
    for (const std::string_view word : suppression->words) {
      if (const std::optional<Fault> fault = rule_word_fault(word))
        report("malformed-suppression", span_of(word), fault->message, fault->mend);
      else
        quiet_.push_back({word, scope_of(comment), expired});
    }
    if (suppression->reason.empty())
      report("unexplained-suppression", comment,
             "the comment does not say why the finding is to be kept quiet", "add `because` and the reason");
    if (expired)
      report("expired-suppression", comment,
             fmt::format("the comment held until {}", suppression->until->str()),
             "mend what it kept quiet, or write a later day");
  }

  Span scope_of(Span comment) {
    const Span line = file_.source.line_around(comment.begin);
    const bool alone = trim(file_.source.slice({line.begin, comment.begin})).empty();
    if (!alone) return line;
    // Comments one below the other speak for the same line, which is looked for once.
    if (below_.begin <= comment.begin) below_ = next_line(file_.source.bytes(), line);
    if (below_ != scope_line_) scope_ = all_that_begins_on(below_, file_.tree);
    scope_line_ = below_;
    return scope_;
  }

  /// A rule that does not hold here finds nothing, with or without the comment.
  bool can_be_found(std::string_view word) const {
    return std::any_of(rules().begin(), rules().end(), [&](const Rule* rule) {
      return means(word, *rule) && selection_.speaks(*rule, file_.source.name());
    });
  }

  Span span_of(std::string_view part) const {
    const auto begin = static_cast<std::uint32_t>(part.data() - file_.source.bytes().data());
    return {begin, begin + static_cast<std::uint32_t>(part.size())};
  }

  void report(std::string_view rule, Span span, std::string message, std::string mend) {
    Finding finding;
    finding.rule = find_rule(rule);
    finding.place = {file_.index, span};
    finding.message = std::move(message);
    finding.mend = std::move(mend);
    finding.record = record_at(span.begin);
    if (selection_.speaks(*finding.rule, file_.source.name())) findings_.add(std::move(finding));
  }

  /// The id of the record that a place lies in; empty outside any.
  std::string record_at(std::uint32_t at) const {
    const auto document = std::ranges::lower_bound(file_.tree.documents, at, {},
                                                   [](const Document& one) { return one.span.end; });
    if (document == file_.tree.documents.end() || document->root == no_node || at < document->span.begin)
      return {};
    for (const Cursor child : Cursor(file_, document->root).children())
      if (child.key() == "id" && child.is_scalar()) return shortened(child.text());
    return {};
  }

  const File& file_;
  const Selection& selection_;
  Day today_;
  Span below_;       // the last line that a comment above it was found to speak for
  Span scope_line_;  // that line when `scope_` was found
  Span scope_;
  std::vector<Quiet> quiet_;
  FindingList findings_;
};

bool has_comment_for_ko(const File& file) {
  return std::any_of(file.tree.comments.begin(), file.tree.comments.end(),
                     [&](Span comment) { return is_for_ko(file.source.slice(comment)); });
}

}  // namespace

std::vector<Finding> suppress(std::vector<Finding> findings, std::span<const File> files,
                              const Selection& selection, Day today) {
  sort_by_place(findings);
  std::vector<Finding> kept;
  auto begin = findings.begin();
  for (const File& file : files) {
    auto end = std::find_if(begin, findings.end(),
                            [&](const Finding& finding) { return finding.place.file != file.index; });
    auto last = end;
    std::vector<Finding> of_comments;
    if (has_comment_for_ko(file)) {
      FileComments comments(file, selection, today);
      last = comments.silence(begin, end);
      of_comments = comments.take_findings();
    }
    kept.insert(kept.end(), std::make_move_iterator(begin), std::make_move_iterator(last));
    append(kept, std::move(of_comments));
    begin = end;
  }
  sort_by_place(kept);
  return kept;
}

}  // namespace ko
