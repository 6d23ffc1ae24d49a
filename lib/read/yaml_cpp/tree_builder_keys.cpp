// SPDX-License-Identifier: MIT
// The part of `TreeBuilder` that judges keys: too long, merging, standing twice.
#include <utility>

#include "model/findings/text_rules.hpp"
#include "read/yaml_cpp/tree_builder.hpp"

namespace ko {

void TreeBuilder::take_key(const Token& token, std::optional<std::string> cooked) {
  check_key(token);
  Frame& frame = frames_.back();
  const Span where = span(token.begin, token.end);
  if (!frame.drop) {
    std::string name = cooked ? *cooked : read_text(token, document_.content);
    const auto [first, is_new] = frame.keys.try_emplace(std::move(name), where);
    if (!is_new) {
      report(row(text_rules, "duplicate-key"), where, "`" + first->first + "` stands twice in this mapping",
             "keep one of the two, or make a list of their values");
      findings_.back().related.push_back({{file_index_, first->second}, "first written here"});
    }
  }
  key_ = Key{token.begin, token.end, std::move(cooked)};
  if (frame.drop) key_ = Key{token.begin, token.begin};
  last_end_ = token.end;
  frame.at_key = false;
}

void TreeBuilder::check_key(const Token& token) {
  const Span where = span(token.begin, token.end);
  const std::string_view written = text().substr(token.begin, token.end - token.begin);
  if (token.style == Style::plain && lexical::ends_with_no_break_space(written))
    throw Stopped{Stop::unexpected, token.end};
  if (written.find('\n') != std::string_view::npos || written.size() > lexical::longest_key) {
    report(row(text_rules, "complex-key"), where, "this key is longer than a line, or than 1024 bytes",
           "write the name of a field before the colon");
    drop_entry();
  } else if (token.style == Style::plain && written == "<<") {
    report(row(text_rules, "merge-key"), where,
           "`<<` is a merge key: it would copy the fields of another mapping", "write the fields themselves");
    drop_entry();
  }
}

}  // namespace ko
