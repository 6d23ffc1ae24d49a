// SPDX-License-Identifier: MIT
#include "import/recognise/text/dated_labels.hpp"

#include <re2/re2.h>

#include <cstddef>

#include "import/recognise/text/moments.hpp"

namespace ko::import {

std::optional<DatedLabel> dated_label(std::string_view text, const Vocabulary& words) {
  constexpr std::size_t longest = 110;
  if (text.size() > longest || text.find_first_of("0123456789") == std::string_view::npos)
    return std::nullopt;
  const auto day = find_day(text, words);
  if (!day || !day->has_year || text.find_first_not_of(".: ", day->end) != std::string_view::npos)
    return std::nullopt;
  static const re2::RE2 lead("(?i)[ ,]*(?: den| d\\.)?[ ,]*$");
  std::string said(text.substr(0, day->begin));
  re2::RE2::Replace(&said, lead, "");
  const auto label = words.label(plain(said));
  if (label != Label::recommendation && label != Label::decision) return std::nullopt;
  return DatedLabel{*label, said, day->day};
}

}  // namespace ko::import
