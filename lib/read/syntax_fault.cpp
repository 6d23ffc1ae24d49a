// SPDX-License-Identifier: MIT
#include "read/syntax_fault.hpp"

#include "read/lexical.hpp"

namespace ko {

Mask mask_entry(std::string_view text, std::size_t place) {
  const std::size_t line = lexical::line_begin(text, place);
  const std::size_t indentation = lexical::indentation_end(text, line) - line;
  std::size_t end = lexical::next_line(text, line);
  while (end < text.size()) {
    const std::size_t begin = lexical::indentation_end(text, end);
    if (begin - end <= indentation && !lexical::is_break(lexical::at(text, begin))) break;
    end = lexical::next_line(text, end);
  }
  return {line, end, ' '};
}

std::optional<SyntaxFault> find_syntax_fault(std::string_view, std::size_t) {
  return std::nullopt;
}

}  // namespace ko
