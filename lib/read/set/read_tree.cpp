// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>
#include <string>
#include <utility>

#include "base/system/append.hpp"
#include "ko/files/read.hpp"
#include "model/findings/finding_list.hpp"
#include "model/findings/text_rules.hpp"
#include "read/set/document_reader.hpp"
#include "read/text/documents.hpp"
#include "read/text/encoding.hpp"
#include "read/text/hash_in_text.hpp"
#include "read/tree/fast_reader.hpp"

namespace ko {
namespace {

/// Spans count in 32 bits.
constexpr std::uint64_t most_bytes = std::numeric_limits<std::uint32_t>::max() - 1;

/// Memory that was asked for and not used is never lent out where there is much of it. The trees of small
/// files lie close together, and there it is.
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
    report(row(text_rules, "too-large"), {}, "the file is larger than " + std::to_string(most) + " bytes",
           "split it into several files");
    return true;
  }

  bool is_other_encoding() {
    const auto encoding = other_encoding(source_.bytes());
    if (!encoding) return false;
    report(row(text_rules, "utf-16"), {}, "the file is " + std::string(*encoding), "save it as UTF-8");
    return true;
  }

  void read_documents() {
    const std::uint32_t begin = byte_order_mark(source_.bytes());
    // Which reader reads: this is the only place that chooses.
    std::optional<fast::FastReader> fast;
    if (options_.reader == Reader::fast)
      fast.emplace(source_, file_index_, options_.limits, reading_.tree, of_document_);
    DocumentSplitter splitter(source_, begin, file_index_);
    bool all_clean = true;
    std::uint32_t judged = begin;
    FindingList of_documents;
    while (const std::optional<DocumentSpan> document = splitter.next()) {
      const bool clean = is_clean(source_.slice({judged, document->span.end}));
      judged = document->span.end;
      all_clean = all_clean && clean;
      read_document(document->span, clean || is_clean(source_.slice(document->span)), fast);
      for (Finding& finding : of_document_) of_documents.add(std::move(finding));
      of_document_.clear();
    }
    all_clean = all_clean && is_clean(source_.bytes().substr(judged));
    append(reading_.tree.comments, std::move(splitter.comments));
    append(reading_.findings, check_encoding(source_, file_index_, all_clean));
    append(reading_.findings, splitter.findings.take());
    append(reading_.findings, of_documents.take());
  }

  void read_document(Span span, bool clean, std::optional<fast::FastReader>& fast) {
    if (const auto line = first_long_line(source_.slice(span), options_.limits.line_bytes)) {
      return give_up(span, static_cast<std::uint32_t>(span.begin + *line), "this line is longer than",
                     options_.limits.line_bytes, "break it into several lines");
    }
    // The reader that reads in spite of them takes its time.
    if (!clean && span.end - span.begin > options_.limits.repaired_bytes) {
      return give_up(span, span.begin,
                     "there are bytes in this document that no text may hold, and it is longer than",
                     options_.limits.repaired_bytes, "mend those bytes first");
    }
    if (fast && clean) {
      fast->read(span);
    } else {
      read_yaml_cpp(source_, span, file_index_, options_.limits, reading_.tree, of_document_);
    }
  }

  /// Leaves a document unread that is beyond a limit.
  void give_up(Span document, std::uint32_t at, std::string_view what, std::uint64_t limit,
               std::string mend) {
    of_document_.push_back(finding_at(row(text_rules, "too-large"), {at, at},
                                      fmt::format("{} {} bytes", what, limit), std::move(mend)));
    reading_.tree.documents.push_back({no_node, document, false});
  }

  void report(const Rule& rule, Span span, std::string message, std::string mend) {
    reading_.findings.push_back(finding_at(rule, span, std::move(message), std::move(mend)));
  }
  Finding finding_at(const Rule& rule, Span span, std::string message, std::string mend) const {
    return {
        .rule = &rule, .place = {file_index_, span}, .message = std::move(message), .mend = std::move(mend)};
  }

  const Source& source_;
  std::uint32_t file_index_;
  const ReadOptions& options_;
  std::vector<Finding> of_document_;  // which is being read
  TreeReading reading_;
};

}  // namespace

TreeReading read_tree(const Source& source, std::uint32_t file_index, const ReadOptions& options) {
  return TreeReader(source, file_index, options).read();
}

}  // namespace ko
