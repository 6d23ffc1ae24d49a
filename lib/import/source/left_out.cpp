// SPDX-License-Identifier: MIT
#include "import/source/left_out.hpp"

#include <re2/re2.h>
#include <re2/set.h>

#include <string_view>
#include <utility>

#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// In lower case, with one space for each run of white space.
std::string alike(std::string_view text) {
  std::string folded;
  for (const char c : fold_case(trim(text))) {
    const bool is_blank = c == ' ' || c == '\t' || c == '\n';
    if (!is_blank)
      folded += c;
    else if (!folded.ends_with(' '))
      folded += ' ';
  }
  return folded;
}

/// The lines of a block, each without its line end.
std::vector<Span> lines_of(const SourceText& source, Span span) {
  std::vector<Span> lines;
  for (std::uint32_t begin = span.begin; begin < span.end;) {
    std::uint32_t end = begin;
    while (end < span.end && source.text[end] != '\n') ++end;
    if (!trim(source.of({begin, end})).empty()) lines.push_back({begin, end});
    begin = end + 1;
  }
  return lines;
}

std::uint32_t first_line_at(const SourceText& source, std::uint32_t begin, std::uint32_t from) {
  while (from + 1 < source.lines.size() && source.lines[from].span.end <= begin) ++from;
  return from;
}

class Patterns {
 public:
  explicit Patterns(const std::vector<std::string>& patterns)
      : set_(re2::RE2::DefaultOptions, re2::RE2::ANCHOR_BOTH) {
    for (const std::string& pattern : patterns) {
      const std::string whole = alike(pattern);
      std::string expression;
      for (const std::string_view part : split(whole, '*'))
        expression += re2::RE2::QuoteMeta(std::string(part)) + ".*";
      expression.resize(expression.size() - 2);
      set_.Add(expression, nullptr);
    }
    set_.Compile();
  }

  bool fit(std::string_view line) const { return set_.Match(alike(line), nullptr); }

 private:
  re2::RE2::Set set_;
};

/// A block in parts: what stays, and the lines that do not. What goes on below a line that does not stay is a
/// paragraph without a mark.
void divide(const SourceText& source, const Block& block, const Patterns& patterns,
            std::vector<Block>& into) {
  const std::size_t first = into.size();
  for (const Span line : lines_of(source, block.span)) {
    const bool is_paper = patterns.fit(source.of(line));
    const bool is_begun = into.size() > first;
    if (is_begun && (into.back().kind == BlockKind::furniture) == is_paper) {
      into.back().span.end = line.end;
      continue;
    }
    if (!is_begun && !is_paper) {
      into.push_back(block);
      into.back().span = {block.span.begin, line.end};
      continue;
    }
    into.push_back({.kind = is_paper ? BlockKind::furniture : BlockKind::paragraph,
                    .span = line,
                    .first_line = first_line_at(source, line.begin, block.first_line)});
  }
}

}  // namespace

void leave_out(const std::vector<std::string>& patterns, SourceText& source) {
  if (patterns.empty()) return;
  const Patterns compiled(patterns);
  std::vector<Block> blocks;
  for (const Block& block : source.blocks) {
    const bool has_lines = block.kind == BlockKind::paragraph || block.kind == BlockKind::list_item;
    if (has_lines) {
      divide(source, block, compiled, blocks);
      continue;
    }
    blocks.push_back(block);
    if (block.kind == BlockKind::furniture || !compiled.fit(running_text(source, block.span))) continue;
    blocks.back() = {.kind = BlockKind::furniture, .span = block.span, .first_line = block.first_line};
  }
  source.blocks = std::move(blocks);
}

}  // namespace ko::import
