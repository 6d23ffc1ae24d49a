// SPDX-License-Identifier: MIT
#include <re2/re2.h>

#include <string>

#include "import/recognise/statements/statements.hpp"
#include "import/recognise/text/pattern_input.hpp"

namespace ko::import {
namespace {

/// A law with its section: `koml. § 11-5, 2. ledd`, `offentleglova § 23`.
constexpr const char* provision =
    "((?:offentlighetsl(?:ova?|oven)|offentleglova|offentligl(?:ova?|oven)|offl\\.?|off\\.? ?l\\.?|koml\\.?|"
    "kommunel(?:ova?|oven)|forvaltningsl(?:ova?|oven)|fvl\\.?|personopplysningsl(?:ova?|oven)|OSL|"
    "offentlighets- och sekretesslagen|styrelseslovens?|Local Government Act \\d{4},?)(?: s\\.?| section)? "
    "?(?:§"
    "§? ?)?\\d[\\d-]*(?:,? ?(?:(?:første|fyrste|andre|annet|tredje|\\d\\.?|nr\\.? ?\\d) ?(?:ledd|stk\\.?)?|"
    "bokstav [a-e]))*)";

}  // namespace

std::string closed_on(std::string_view text) {
  static const re2::RE2 closes(
      "(?i)\\b(?:lukket|lukka|lukkes|lukkast|lukkede?|stengte|closed|exclu(?:ded|sion)|stängda|sluten|slutna)"
      "\\b");
  static const re2::RE2 basis(std::string("(?i)") + provision);
  if (!re2::RE2::PartialMatch(piece(text), closes)) return {};
  std::string all;
  std::string one;
  re2::StringPiece rest = piece(text);
  while (re2::RE2::FindAndConsume(&rest, basis, &one)) {
    while (!one.empty() && (one.back() == ',' || one.back() == ' ')) one.pop_back();
    all += (all.empty() ? "" : ", ") + one;
  }
  return all;
}

std::string without_closing(std::string_view title) {
  static const re2::RE2 in_brackets("^(.+?)\\s*[(\\[][^()\\[\\]]*§[^()\\[\\]]*[)\\]]\\s*$");
  static const re2::RE2 behind_dash(
      "(?i)^(.+?)\\s*(?:[–-]|,)\\s*(?:lukket|lukka|unntatt offentlighet|unnateke offentlegheit)[^()]*§.*$");
  std::string kept;
  if (re2::RE2::FullMatch(piece(title), in_brackets, &kept) ||
      re2::RE2::FullMatch(piece(title), behind_dash, &kept))
    return kept;
  return std::string(title);
}

}  // namespace ko::import
