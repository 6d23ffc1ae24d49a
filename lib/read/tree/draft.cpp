// SPDX-License-Identifier: MIT
#include "read/tree/draft.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/system/large_pages.hpp"

namespace ko::yaml {
namespace {

// Past this many faults a document is not a record with slips in it but something else, say a log or a
// picture.
constexpr std::size_t most_findings = 100;

// How many nodes `bytes` may hold, judged by the lines of their beginning: most lines hold one node, and
// lines with braces several.
std::size_t estimate_nodes(std::string_view bytes) {
  constexpr std::size_t sample_size = 16384;
  const std::string_view sample = bytes.substr(0, sample_size);
  const std::size_t lines = static_cast<std::size_t>(std::ranges::count(sample, '\n')) + 8;
  return 3 * lines * (bytes.size() / sample_size + 1) / 2;
}

}  // namespace

Draft::Draft(const Source& source, Span part, std::uint32_t file_index, const Limits& limits, Tree& tree,
             std::vector<Finding>& findings)
    : source_(source),
      base_(source.bytes().data()),
      part_(part),
      end_{base_ + source.bytes().size(), base_ + source.bytes().size()},
      limits_(limits),
      file_index_(file_index),
      tree_(tree),
      findings_(findings) {}

void Draft::open(Span span) {
  begin_ = base_ + span.begin;
  end_.at = base_ + span.end;
  complete_ = true;
  hopeless_ = false;
  findings_before_ = findings_.size();
  make_room(span.end - span.begin);
}

// Sees to it that the nodes of a document do not have to be moved, nor those of many documents again and
// again: once some have been read, the rest of the part is taken to hold as many nodes a byte.
void Draft::make_room(std::size_t document_bytes) {
  constexpr std::size_t least_bytes_a_node = 8;
  constexpr std::size_t enough_bytes = 65536;
  std::vector<Node>& nodes = tree_.nodes;
  if (nodes.capacity() - nodes.size() > document_bytes / least_bytes_a_node) return;
  const auto read = static_cast<std::size_t>(begin_ - base_ - part_.begin);
  const auto left = static_cast<std::size_t>(base_ + part_.end - begin_);
  const std::size_t expected =
      read < enough_bytes ? estimate_nodes({begin_, std::min(left, std::max(document_bytes, enough_bytes))})
                          : nodes.size() / (read / 1024) * (left / 1024 + 1) * 9 / 8;
  const std::size_t needed = nodes.size() + std::max(expected, document_bytes / least_bytes_a_node);
  nodes.reserve(std::max(needed, nodes.capacity() + nodes.capacity() / 4));
  ask_for_large_pages(nodes);
}

bool Draft::begins_on_marker_line() const {
  return begin_ - base_ >= 3 && std::string_view(begin_ - 3, 3) == "---";
}

void Draft::set_text(NodeIndex index, std::string_view text) {
  DecodedTexts::add(tree_, index, false, text);
}

void Draft::set_key_text(NodeIndex index, std::string_view text) {
  DecodedTexts::add(tree_, index, true, text);
}

const char* Draft::keep_comment(const char* hash) {
  const char* line_end = find_line_end(hash, end_);
  const char* end = line_end != hash && line_end[-1] == '\r' ? line_end - 1 : line_end;
  tree_.comments.push_back({offset(hash), offset(end)});
  return line_end;
}

Finding& Draft::report(RuleOf<text_rules> rule, const char* begin, const char* end, std::string message,
                       std::string mend, Loss loss) {
  if (loss == Loss::some) complete_ = false;
  if (findings_.size() - findings_before_ >= most_findings) {
    hopeless_ = true;
    complete_ = false;
  }
  return findings_.emplace_back(Finding{&rule.row, place(begin, end), message, mend});
}

std::string Draft::line_name(const char* at) {
  if (counted_ == nullptr || at < counted_) {
    counted_ = base_;
    line_ = 1;
  }
  line_ += static_cast<std::size_t>(std::count(counted_, at, '\n'));
  counted_ = at;
  return fmt::format("line {}", line_ + source_.lines_left_out(offset(at)));
}

void Draft::close(NodeIndex root) {
  if (hopeless_)
    findings_.back().message =
        findings_.back().message + "; so much is wrong that the rest of this document is not read";
  Document document;
  document.span = {offset(begin_), offset(end_)};
  document.complete = complete_;
  document.sound = findings_.size() == findings_before_;
  if (tree_.nodes[root].form == Form::blank) {
    tree_.nodes.resize(root);
  } else {
    document.root = root;
  }
  tree_.documents.push_back(document);
}

}  // namespace ko::yaml
