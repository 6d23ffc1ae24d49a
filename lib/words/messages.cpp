// SPDX-License-Identifier: MIT
#include "words/messages.hpp"

namespace ko {

std::string_view label(std::string_view field, std::string_view choice, Language language) {
  for (const Label& row : label_rows)
    if (row.field == field && row.words.key == choice) return row.words.in(language);
  return choice;
}

}  // namespace ko
