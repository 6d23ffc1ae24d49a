// SPDX-License-Identifier: MIT
/// The languages that documents are written in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>

namespace ko {

/// Norwegian bokmål, Norwegian nynorsk, English; in the order of `languages`.
enum class Language : std::uint8_t { nb, nn, en };

/// BCP 47 tags, in the order of `Language`.
inline constexpr std::string_view languages[] = {"nb", "nn", "en"};

constexpr std::string_view tag(Language language) {
  return languages[static_cast<std::size_t>(language)];
}

/// The language of a BCP 47 tag of ours; nothing for any other text.
constexpr std::optional<Language> find_language(std::string_view tag) {
  for (std::size_t i = 0; i < std::size(languages); ++i)
    if (languages[i] == tag) return static_cast<Language>(i);
  return std::nullopt;
}

/// The sign between whole and decimals: a comma in Norwegian, a point in English.
constexpr char decimal_mark(Language language) {
  return language == Language::en ? '.' : ',';
}

}  // namespace ko
