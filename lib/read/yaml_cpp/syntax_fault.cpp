// SPDX-License-Identifier: MIT
#include "read/yaml_cpp/syntax_fault.hpp"

#include <algorithm>

#include "read/text/lexical.hpp"

namespace ko {

bool apply(const std::vector<Mask>& masks, std::string& text) {
  bool changed = false;
  for (const Mask& mask : masks)
    for (std::size_t i = mask.begin; i < std::min(mask.end, text.size()); ++i) {
      const bool keeps = mask.fill == 'x' ? lexical::is_space(text[i]) : lexical::is_break(text[i]);
      if (keeps || text[i] == mask.fill) continue;
      text[i] = mask.fill;
      changed = true;
    }
  return changed;
}

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

Mask mask_lines(std::string_view text, std::size_t first, std::size_t last) {
  Mask mask = mask_entry(text, first);
  mask.end = std::max(mask.end, lexical::next_line(text, last));
  return mask;
}

std::size_t text_end(std::string_view text, std::size_t place) {
  std::size_t end = lexical::line_end(text, place);
  for (std::size_t i = text.find('#', place); i < end; i = text.find('#', i + 1))
    if (i > place && lexical::is_blank(text[i - 1])) end = i;
  while (end > place && lexical::is_blank(text[end - 1])) --end;
  return end;
}

bool looks_like_entry(std::string_view text, std::size_t line_text) {
  if (lexical::at(text, line_text) == '-' && lexical::is_space_at(text, line_text + 1)) return true;
  const std::size_t end = lexical::line_end(text, line_text);
  for (std::size_t i = text.find(':', line_text); i < end; i = text.find(':', i + 1))
    if (lexical::is_space_at(text, i + 1)) return true;
  return false;
}

}  // namespace ko
