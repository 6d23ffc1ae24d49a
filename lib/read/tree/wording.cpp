// SPDX-License-Identifier: MIT
#include "read/tree/wording.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

#include "base/text/utf8.hpp"
#include "ko/records/kinds.hpp"

namespace ko::yaml {
namespace {

using Names = std::unordered_set<std::string_view>;

void add_names(const Type& type, std::unordered_set<const Type*>& seen, Names& names) {
  if (!seen.insert(&type).second) return;
  for (const Field& field : type.fields) {
    names.insert(field.name);
    if (field.shape.entry != nullptr) add_names(*field.shape.entry, seen, names);
  }
}

Names all_names() {
  Names names;
  std::unordered_set<const Type*> seen;
  for (const Type* type : kinds) add_names(*type, seen, names);
  return names;
}

constexpr std::size_t most_shown = 60;  // bytes: a line of a terminal, less what stands around it

std::string_view without_leading_blanks(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of(" \t"), text.size()));
}

}  // namespace

bool is_field_name(std::string_view word) {
  static const Names names = all_names();
  return names.contains(word);
}

std::string shown(std::string_view text) {
  text = text.substr(0, text.find_first_of("\r\n"));
  if (text.size() <= most_shown) return fmt::format("`{}`", text);
  return fmt::format("`{}…`", text.substr(0, character_start(text, most_shown)));
}

std::string shown_character(char c) {
  return c == '`' ? "a grave accent" : fmt::format("`{}`", c);
}

std::string entry_meant(std::string_view line) {
  constexpr std::string_view word_characters = "abcdefghijklmnopqrstuvwxyz_";
  const std::string_view word = line.substr(0, line.find_first_not_of(word_characters));
  if (!is_field_name(word)) return {};
  std::string_view rest = without_leading_blanks(line.substr(word.size()));
  for (const std::string_view sign : {"=", ";", "\uff1a", "\ufe55"})
    if (rest.starts_with(sign)) rest = without_leading_blanks(rest.substr(sign.size()));
  if (rest.find(": ") != std::string_view::npos) return {};
  if (rest.empty()) return fmt::format("{}:", word);
  if (rest.size() > most_shown)
    return fmt::format("{}: {}…", word, rest.substr(0, character_start(rest, most_shown)));
  return fmt::format("{}: {}", word, rest);
}

std::string quoted(std::string_view text) {
  if (text.find_first_of("\"\\") == std::string_view::npos) return fmt::format("\"{}\"", text);
  std::string result = "'";
  for (char c : text) {
    if (c == '\'') result += c;
    result += c;
  }
  return result + "'";
}

}  // namespace ko::yaml
