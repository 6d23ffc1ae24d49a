// SPDX-License-Identifier: MIT
#include "read/fast/draft.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ko::fast {
namespace {

// Past this many faults a document is not a record with slips in it but something else, say a log or a
// picture.
constexpr std::size_t most_findings = 100;

// Room for the nodes of `bytes`, judged by how many lines its beginning has: a line rarely holds more than
// one node.
std::size_t estimate_nodes(std::string_view bytes) {
  constexpr std::size_t sample_size = 16384;
  const std::string_view sample = bytes.substr(0, sample_size);
  const std::size_t lines = static_cast<std::size_t>(std::count(sample.begin(), sample.end(), '\n')) + 8;
  return bytes.size() <= sample_size ? lines : lines * (bytes.size() / sample_size + 1);
}

}  // namespace

Draft::Draft(const Source& source, std::uint32_t file_index, const Limits& limits, Tree& tree,
             std::vector<Finding>& findings)
    : source_(source),
      base_(source.bytes().data()),
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
  // The first document makes room for the whole file, so that many small documents do not each move the nodes.
  if (tree_.nodes.capacity() == 0) tree_.nodes.reserve(estimate_nodes(text_of(begin_, end_.readable)));
}

bool Draft::begins_on_marker_line() const {
  return begin_ - base_ >= 3 && std::string_view(begin_ - 3, 3) == "---";
}

void Draft::cook_value(NodeIndex index, std::string_view text) {
  tree_.nodes[index].cooked = true;
  tree_.cook(index, false, text);
}

void Draft::cook_key(NodeIndex index, std::string_view text) {
  tree_.nodes[index].cooked_key = true;
  tree_.cook(index, true, text);
}

const char* Draft::keep_comment(const char* hash) {
  const char* line_end = find_line_end(hash, end_);
  const char* end = line_end != hash && line_end[-1] == '\r' ? line_end - 1 : line_end;
  tree_.comments.push_back({offset(hash), offset(end)});
  return line_end;
}

Finding& Draft::report(const Rule& rule, const char* begin, const char* end, Loss loss, std::string message,
                       std::string mend) {
  if (loss == Loss::some) complete_ = false;
  if (findings_.size() - findings_before_ >= most_findings) {
    hopeless_ = true;
    complete_ = false;
  }
  Finding& finding = findings_.emplace_back();
  finding.rule = &rule;
  finding.place = place(begin, end);
  finding.message = std::move(message);
  finding.mend = std::move(mend);
  return finding;
}

std::string Draft::line_name(const char* at) const {
  return fmt::format("line {}", std::count(base_, at, '\n') + 1);
}

bool Draft::close(NodeIndex root) {
  Document document;
  document.span = {offset(begin_), offset(end_)};
  document.complete = complete_;
  if (tree_.nodes[root].form == Form::blank) {
    tree_.nodes.resize(root);
  } else {
    document.root = root;
  }
  tree_.documents.push_back(document);
  return findings_.size() == findings_before_;
}

}  // namespace ko::fast
