// SPDX-License-Identifier: MIT
/// Lists of names as minutes write them: `Ada Nes (AP), Bo Lie (H) og Cy Moe`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ko::import {

struct ListedName {
  std::string name = {};
  std::string beside = {};  ///< what stands in parentheses after it, or after a dash
};

/// The names of a list, or nothing where some part of it is no name: such a text is no list of names.
std::optional<std::vector<ListedName>> name_list(std::string_view text);

/// True of one to six words in capitals, with the small words that stand within names.
bool is_name(std::string_view text);

/// True of a name of two words or more.
bool is_full_name(std::string_view text);

/// The name without what is written before and beside it: `Councillor`, `Mr.`, `@handle`, a party in
/// parentheses, a point at its end.
std::string bare_name(std::string_view text);

/// The parts of a text between commas, semicolons and words for «and», none of them within parentheses.
std::vector<std::string_view> list_parts(std::string_view text);

/// True of what parties are called in protocols: their names and what they are abbreviated as.
bool is_party(std::string_view text);

/// The same word for every way of writing a party that is known; else the text in lower case.
std::string party_key(std::string_view text);

/// The parties of a list: `AP, SV og SP`; nothing where some part of it is none.
std::optional<std::vector<std::string>> party_list(std::string_view text);

/// True of a word, or words, that end as the names of offices do: `Økonomisjef`, `Senior Engineer`.
bool is_office(std::string_view words);

/// One of `roles`, or nothing, for a word of a function: `varaordfører`, `Nestleder`.
std::string role_named(std::string_view word);

}  // namespace ko::import
