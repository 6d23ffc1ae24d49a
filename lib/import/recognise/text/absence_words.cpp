// SPDX-License-Identifier: MIT
#include "import/recognise/text/absence_words.hpp"

#include <re2/re2.h>

#include "import/recognise/text/pattern_input.hpp"

namespace ko::import {

bool tells_absence(std::string_view words) {
  static const re2::RE2 away(
      "(?i)(?:fr[aå]fall|forfall|fravær|fråv[eæ]r|frånvar|fraværende|afbud|forfald|f[oö]rhind|ikkj?e møtt|"
      "apolog|absent|absence|not present|excused|regrets|unable|sorry|couldn)");
  return re2::RE2::PartialMatch(piece(words), away);
}

}  // namespace ko::import
