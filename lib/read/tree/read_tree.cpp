// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include "base/system/append.hpp"
#include "base/system/large_pages.hpp"
#include "base/system/parallel.hpp"
#include "base/text/digits.hpp"
#include "ko/files/read.hpp"
#include "ko/values/text.hpp"
#include "model/findings/finding_list.hpp"
#include "model/findings/text_rules.hpp"
#include "model/types/decoded_texts.hpp"
#include "read/text/documents.hpp"
#include "read/text/encoding.hpp"
#include "read/text/parts.hpp"
#include "read/tree/document_reader.hpp"

namespace ko {
namespace {

/// Spans count in 32 bits.
constexpr std::uint64_t most_bytes = std::numeric_limits<std::uint32_t>::max() - 1;

/// Trees of fewer nodes give back the memory that they do not use. In larger ones it costs nothing, since the
/// system lends out only the pages that are written to.
constexpr std::size_t nodes_of_small_tree = 16'384;

/// The beginning of the first line that is longer than `most` bytes.
std::optional<std::size_t> first_long_line(std::string_view text, std::size_t most) {
  for (std::size_t line = 0; text.size() - line > most;) {
    // The last break within reach is where to go on from; every line before it is short enough.
    const void* last = memrchr(text.data() + line, '\n', most + 1);
    if (last == nullptr) return line;
    line = static_cast<std::size_t>(static_cast<const char*>(last) - text.data()) + 1;
  }
  return std::nullopt;
}

bool begins_word(char c) {
  return is_digit(c) || is_ascii_letter(c) || yaml::is_beyond_ascii(c);
}

/// True behind something on the same line, and a blank.
bool follows_text(std::string_view bytes, std::size_t place) {
  const std::size_t blank = place;
  while (place > 0 && yaml::is_blank(bytes[place - 1])) --place;
  return place != blank && place != 0 && bytes[place - 1] != '\n';
}

/// KO129: of the comments of a file, those that stand behind something on their line and have a letter or a
/// digit right after their `#`, as in `Rom #3`.
std::vector<Finding> find_hashes_in_text(const Source& source, std::uint32_t file_index,
                                         const std::vector<Span>& comments) {
  std::vector<Finding> findings;
  for (const Span comment : comments) {
    const std::string_view text = source.slice(comment);
    const bool is_word = text.size() > 1 && begins_word(text[1]) && !text.starts_with("#ko:");
    if (!is_word || !follows_text(source.bytes(), comment.begin)) continue;
    findings.push_back(
        {.rule = &row(text_rules, "hash-in-text"),
         .place = {file_index, comment},
         .message = fmt::format("`{}` is a comment, and no part of the text before it", printable(text)),
         .mend = "put the text in quotes if the `#` belongs to it, and else a space after the `#`"});
  }
  return findings;
}

/// A file with other bytes in the place of those that no text may hold: made when a document first needs it,
/// once for all of them.
class RepairedFile {
 public:
  explicit RepairedFile(const Source& source) : source_(source) {}
  const Source& get() {
    std::call_once(once_, [&] { repaired_.emplace(source_.with(repaired(source_.bytes()))); });
    return *repaired_;
  }

 private:
  const Source& source_;
  std::once_flag once_;
  std::optional<Source> repaired_;
};

/// What the documents of a part of a file give.
struct PartReading {
  Tree tree = {};
  FindingList of_documents = FindingList();
  std::vector<Span> comments_between = {};  ///< documents
  FindingList of_splitting = FindingList();
  bool clean = true;  ///< no bytes in it that no text may hold
};

/// Reads the documents of a part of a file.
class PartReader {
 public:
  /// There is to be room in the tree for what lies in `room`, which begins with the part.
  PartReader(const Source& source, Span part, Span room, std::uint32_t file_index, const Limits& limits,
             RepairedFile& repaired)
      : source_(source),
        part_(part),
        room_(room),
        file_index_(file_index),
        limits_(limits),
        repaired_(repaired) {}

  PartReading read() {
    yaml::DocumentReader reader(source_, room_, file_index_, limits_, reading_.tree, of_document_);
    DocumentSplitter splitter(source_, part_, file_index_);
    std::uint32_t judged = part_.begin;
    while (const std::optional<Span> document = splitter.next()) {
      const bool clean = is_clean(source_.slice({judged, document->end}));
      judged = document->end;
      reading_.clean = reading_.clean && clean;
      if (const auto line = first_long_line(source_.slice(*document), limits_.line_bytes))
        give_up(*document, static_cast<std::uint32_t>(document->begin + *line));
      else if (clean || is_clean(source_.slice(*document)))
        reader.read(*document);
      else
        read_repaired(*document);
      for (Finding& finding : of_document_) reading_.of_documents.add(std::move(finding));
      of_document_.clear();
    }
    reading_.clean = reading_.clean && is_clean(source_.slice({judged, part_.end}));
    reading_.comments_between = std::move(splitter.comments);
    reading_.of_splitting = std::move(splitter.findings);
    return std::move(reading_);
  }

 private:
  /// Reads a document with bytes in it that no text may hold: others stand in their place. So it is not
  /// complete.
  void read_repaired(Span span) {
    if (!reader_of_repaired_)
      reader_of_repaired_.emplace(repaired_.get(), part_, file_index_, limits_, tree_of_repaired_,
                                  of_document_);
    reader_of_repaired_->read(span);
    take_over(tree_of_repaired_);
    tree_of_repaired_ = {};
  }

  /// Appends the tree of repaired bytes. Its texts are decoded where they are not as the file has them.
  void take_over(const Tree& from) {
    const Source& repaired = repaired_.get();
    Tree& to = reading_.tree;
    const auto first = static_cast<NodeIndex>(to.nodes.size());
    const auto differs = [&](Span span) { return source_.slice(span) != repaired.slice(span); };
    for (NodeIndex at = 0; at < from.nodes.size(); ++at) {
      const Node& node = to.nodes.emplace_back(from.nodes[at]);
      const bool text = node.decoded || (node.form == Form::scalar && differs(node.span()));
      if (node.decoded_key || differs(node.key_span()))
        DecodedTexts::add(to, first + at, true, from.key(repaired, at));
      if (text) DecodedTexts::add(to, first + at, false, from.text(repaired, at));
    }
    append(to.comments, from.comments);
    for (Document document : from.documents) {
      if (document.root != no_node) document.root += first;
      document.complete = document.sound = false;
      to.documents.push_back(document);
    }
  }

  /// Leaves a document unread that has a line beyond the limit.
  void give_up(Span document, std::uint32_t line) {
    of_document_.push_back({.rule = &row(text_rules, "too-large"),
                            .place = {file_index_, {line, line}},
                            .message = fmt::format("this line is longer than {} bytes", limits_.line_bytes),
                            .mend = "break it into several lines"});
    reading_.tree.documents.push_back({.span = document, .complete = false, .sound = false});
  }

  const Source& source_;
  Span part_;
  Span room_;
  std::uint32_t file_index_;
  const Limits& limits_;
  RepairedFile& repaired_;
  std::vector<Finding> of_document_;  // which is being read
  PartReading reading_;
  Tree tree_of_repaired_;  // of the document that is being read
  std::optional<yaml::DocumentReader> reader_of_repaired_;
};

class TreeReader {
 public:
  TreeReader(const Source& source, std::uint32_t file_index, const ReadOptions& options)
      : source_(source), file_index_(file_index), options_(options) {}

  TreeReading read() {
    if (!is_too_large() && !is_other_encoding()) read_documents();
    if (reading_.tree.nodes.size() < nodes_of_small_tree) reading_.tree.nodes.shrink_to_fit();
    append(reading_.findings, find_hashes_in_text(source_, file_index_, reading_.tree.comments));
    const auto begin = [](const Finding& finding) { return finding.place.span.begin; };
    if (!std::ranges::is_sorted(reading_.findings, {}, begin))
      std::ranges::stable_sort(reading_.findings, {}, begin);
    std::vector<Span>& comments = reading_.tree.comments;
    if (!std::ranges::is_sorted(comments, {}, &Span::begin))
      std::ranges::stable_sort(comments, {}, &Span::begin);
    return std::move(reading_);
  }

 private:
  bool is_too_large() {
    const std::uint64_t most = std::min(options_.limits.file_bytes, most_bytes);
    if (source_.bytes().size() <= most) return false;
    report("too-large", {}, "the file is larger than " + std::to_string(most) + " bytes",
           "split it into several files");
    return true;
  }

  bool is_other_encoding() {
    const auto encoding = other_encoding(source_.bytes());
    if (!encoding) return false;
    report("utf-16", {}, "the file is " + std::string(*encoding), "save it as UTF-8");
    return true;
  }

  void read_documents() {
    const std::uint32_t begin = byte_order_mark(source_.bytes());
    const auto size = static_cast<std::uint32_t>(source_.bytes().size());
    const std::vector<Span> parts = parts_of_documents(source_.bytes(), begin, part_bytes_of(size, options_));
    std::vector<PartReading> readings(parts.size());
    RepairedFile repaired(source_);
    parallel_for(parts.size(), options_.threads, [&](std::size_t i) {
      // The trees of the other parts come behind that of the first.
      const Span room = i == 0 ? Span{parts[i].begin, size} : parts[i];
      readings[i] = PartReader(source_, parts[i], room, file_index_, options_.limits, repaired).read();
    });
    PartReading all = joined(std::move(readings));
    reading_.tree = std::move(all.tree);
    append(reading_.tree.comments, std::move(all.comments_between));
    append(reading_.findings, check_encoding(source_, file_index_, all.clean));
    if (reading_.tree.documents.empty() && all.of_splitting.empty())
      report("empty-document", {begin, begin}, "the file holds no record",
             "begin one with `kind:` and `id:`, or delete the file");
    append(reading_.findings, all.of_splitting.take());
    append(reading_.findings, all.of_documents.take());
  }

  /// What all parts give, one after another.
  static PartReading joined(std::vector<PartReading> parts) {
    PartReading all = std::move(parts.front());
    std::size_t nodes = all.tree.nodes.size();
    for (const PartReading& part : std::span(parts).subspan(1)) nodes += part.tree.nodes.size();
    if (parts.size() > 1) {
      all.tree.nodes.reserve(nodes);
      ask_for_large_pages(all.tree.nodes);
    }
    for (PartReading& part : std::span(parts).subspan(1)) {
      append_tree(all.tree, std::exchange(part.tree, {}));
      all.of_documents.append(std::move(part.of_documents));
      append(all.comments_between, std::move(part.comments_between));
      all.of_splitting.append(std::move(part.of_splitting));
      all.clean = all.clean && part.clean;
    }
    return all;
  }

  void report(RuleOf<text_rules> rule, Span span, std::string_view message, std::string_view mend) {
    reading_.findings.push_back(
        {.rule = &rule.row, .place = {file_index_, span}, .message = message, .mend = mend});
  }

  const Source& source_;
  std::uint32_t file_index_;
  const ReadOptions& options_;
  TreeReading reading_;
};

}  // namespace

TreeReading read_tree(const Source& source, std::uint32_t file_index, const ReadOptions& options) {
  return TreeReader(source, file_index, options).read();
}

}  // namespace ko
