// SPDX-License-Identifier: MIT
/// Reads letters that tests write down as they stand on paper.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "import/read_source.hpp"
#include "import/recognise/letter/letter.hpp"
#include "ko/values/date.hpp"

namespace ko::test {

/// `text`: as it stands; `markdown`: with headings, lists and tables.
inline import::SourceText source_of(const std::string& text,
                                    import::SourceFormat format = import::SourceFormat::text) {
  return *import::read_source(
      "letter.txt", format, text,
      [](const import::SourceFormatRow&, std::string_view) -> Result<std::string> { return Fault{"none"}; });
}

inline import::LetterFacts letter_of(const std::string& text,
                                     import::SourceFormat format = import::SourceFormat::text) {
  const import::SourceText source = source_of(text, format);
  return import::read_letter(source, import::pieces_of(source, import::Vocabulary()), import::Vocabulary());
}

inline import::LetterFacts marked_letter_of(const std::string& text) {
  return letter_of(text, import::SourceFormat::markdown);
}

/// Names, with `; ` between them.
inline std::string listed(const std::vector<import::RecipientFact>& recipients) {
  std::string all;
  for (const import::RecipientFact& each : recipients) all += (all.empty() ? "" : "; ") + each.name;
  return all;
}

/// As records write it; `none`.
inline std::string written(const std::optional<Day>& day) {
  return day ? to_string(*day) : "none";
}

}  // namespace ko::test
