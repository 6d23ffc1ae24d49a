// SPDX-License-Identifier: MIT
/// Lists of names as minutes write them: `Ada Nes (AP), Bo Lie (H) og Cy Moe`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ko::import {

/// What companies have behind their names in the countries whose minutes are read, as part of a pattern.
inline constexpr std::string_view company_forms =
    "AS|ASA|SA|BA|DA|ANS|IKS|KF|FKF|HF|RHF|AB|HB|A/S|ApS|I/"
    "S|Ltd\\.?|Limited|plc|LLP|LLC|Inc\\.?|CIC|GmbH|BRF|IL";

struct ListedName {
  std::string name = {};
  std::string beside = {};  ///< what stands in parentheses after it, or after a dash
  std::string title = {};   ///< the function or the office that is written before it: `Styremedlem`
};

/// The names of a list, or nothing where some part of it is no name: such a text is no list of names.
std::optional<std::vector<ListedName>> name_list(std::string_view text);

/// The same where every name is of two words or more, and there is one at least.
std::optional<std::vector<ListedName>> full_name_list(std::string_view text);

/// True of one to six words in capitals, with the small words that stand within names.
bool is_name(std::string_view text);

/// True of a name of two words or more.
bool is_full_name(std::string_view text);

/// The name without what is written before and beside it: `Councillor`, `Mr.`, `@handle`, a party in
/// parentheses, a point at its end.
std::string bare_name(std::string_view text);

/// The first letters of a name's words: `AN` of `Ada Nes`.
std::string initials_of(std::string_view name);

/// The parts of a text between commas, semicolons and words for «and», none of them within parentheses.
std::vector<std::string_view> list_parts(std::string_view text);

/// The word that a party is known by, for a name or an abbreviation in lower case; nothing for any other.
std::optional<std::string> known_party(const std::string& folded);

/// True of a word, or words, that end as the names of offices do: `Økonomisjef`, `Senior Engineer`.
bool is_office(std::string_view words);

/// One of `roles`, or nothing, for a word of a function as `plain` gives it.
std::string known_role(const std::string& plain_word);

}  // namespace ko::import
