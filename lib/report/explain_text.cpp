// SPDX-License-Identifier: MIT
#include "report/explain_text.hpp"

#include <algorithm>
#include <cctype>

namespace ko {

Text marked_up(std::string_view text) {
  Text marked;
  for (bool is_code = false; !text.empty(); is_code = !is_code) {
    const std::size_t end = std::min(text.find('`'), text.size());
    const std::string part(text.substr(0, end));
    marked += is_code ? code(part) : Phrase{part};
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return marked;
}

std::string sentence(std::string text) {
  text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
  return text + '.';
}

DocumentTree explanation(std::string title, Text opening) {
  const Blocks blocks = {{Heading{1, title}}, {Paragraph{std::move(opening)}}};
  return {.title = std::move(title), .language = Language::en, .blocks = blocks};
}

}  // namespace ko
