// SPDX-License-Identifier: MIT
#include "import/recognise/text/wording.hpp"

#include <utility>

#include "ko/values/text.hpp"

namespace ko::import {

std::string without_point(std::string_view text) {
  text = trim(text);
  while (text.ends_with('.') && !text.ends_with("..")) text.remove_suffix(1);
  return std::string(text);
}

std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  for (const auto& [low, high] : {std::pair<std::string_view, std::string_view>{"æ", "Æ"},
                                  {"ø", "Ø"},
                                  {"å", "Å"},
                                  {"ö", "Ö"},
                                  {"ä", "Ä"}})
    if (text.starts_with(low)) text.replace(0, low.size(), high);
  return text;
}

}  // namespace ko::import
