// SPDX-License-Identifier: MIT
#include "import/match/person_names.hpp"

#include <algorithm>

#include "base/text/utf8.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

using NameWords = std::vector<std::string>;

/// Letters that are written with an accent or without, never those that are letters of their own (å, ä, ö,
/// ø).
char plain_letter(char32_t code) {
  switch (code) {
    case U'à':
    case U'á':
    case U'â':
    case U'ã': return 'a';
    case U'è':
    case U'é':
    case U'ê':
    case U'ë': return 'e';
    case U'ì':
    case U'í':
    case U'î':
    case U'ï': return 'i';
    case U'ò':
    case U'ó':
    case U'ô':
    case U'õ': return 'o';
    case U'ù':
    case U'ú':
    case U'û':
    case U'ü': return 'u';
    case U'ç': return 'c';
    case U'ñ': return 'n';
    case U'ý': return 'y';
    default: return 0;
  }
}

bool is_initial(const std::string& word) {
  return count_characters(word) == 1;
}

bool begins_same(const std::string& one, const std::string& other) {
  if (one == other) return true;
  if (is_initial(one)) return other.starts_with(one);
  return is_initial(other) && one.starts_with(other);
}

/// True where the words of `fewer` come in `more` in their order, each whole or as an initial.
bool comes_in(const NameWords& fewer, const NameWords& more) {
  std::size_t at = 0;
  for (const std::string& word : fewer) {
    while (at < more.size() && !begins_same(word, more[at])) ++at;
    if (at == more.size()) return false;
    ++at;
  }
  return true;
}

/// Both have a first and a last name: those must agree, of which either may be an initial (`Ada N.`), and of
/// what is between one may leave out some.
bool names_agree(const NameWords& one, const NameWords& other) {
  if (!begins_same(one.front(), other.front()) || !begins_same(one.back(), other.back())) return false;
  const NameWords middle(one.begin() + 1, one.end() - 1);
  const NameWords other_middle(other.begin() + 1, other.end() - 1);
  return middle.size() <= other_middle.size() ? comes_in(middle, other_middle)
                                              : comes_in(other_middle, middle);
}

NameWords turned(std::string_view name) {
  const std::size_t comma = name.find(',');
  if (comma == std::string_view::npos) return name_words(name);
  NameWords words = name_words(name.substr(comma + 1));
  const NameWords last = name_words(name.substr(0, comma));
  words.insert(words.end(), last.begin(), last.end());
  return words;
}

bool begins_with_name(const NameWords& all, const NameWords& first) {
  return first.size() <= all.size() && std::equal(first.begin(), first.end(), all.begin());
}

}  // namespace

NameWords name_words(std::string_view name) {
  NameWords words;
  std::string word;
  const std::string folded = fold_case(name);
  const auto flush = [&] {
    if (!word.empty()) words.push_back(std::move(word));
    word.clear();
  };
  for (std::size_t at = 0; at < folded.size();) {
    const Character c = character_at(folded, at);
    if (c.code == U' ' || c.code == U'-' || c.code == U'‑' || c.code == U'–' || c.code == U'.' ||
        c.code == U',' || c.code == U'\n' || c.code == U'\u00a0') {
      flush();
    } else if (const char letter = plain_letter(c.code)) {
      word += letter;
    } else if (c.code != U'\'' && c.code != U'’') {
      word += folded.substr(at, c.length);
    }
    at += c.length;
  }
  flush();
  return words;
}

std::string name_key(std::string_view name) {
  std::string key;
  for (const std::string& word : name_words(name)) key += (key.empty() ? "" : " ") + word;
  return key;
}

bool may_be_same_name(std::string_view one, std::string_view other) {
  const NameWords a = turned(one);
  const NameWords b = turned(other);
  if (a.empty() || b.empty()) return false;
  if (a == b) return true;
  if (a.size() >= 2 && b.size() >= 2) {
    if (names_agree(a, b)) return true;
    // `Jan Erik` of Jan Erik Innvær: the first names alone.
    return begins_with_name(b, a) ? a.size() < b.size() : begins_with_name(a, b);
  }
  const NameWords& few = a.size() == 1 ? a : b;
  const NameWords& many = a.size() == 1 ? b : a;
  if (many.size() == 1 || is_initial(few.front())) return false;
  return few.front() == many.front() || few.front() == many.back();
}

bool may_be_among(std::string_view name, const std::vector<std::string>& names) {
  return std::ranges::any_of(names, [&](const std::string& each) { return may_be_same_name(name, each); });
}

int likeness(std::string_view one, std::string_view other) {
  const NameWords a = turned(one);
  const NameWords b = turned(other);
  if (a == b) return 3;
  if (a.size() >= 2 && b.size() >= 2 && a.front() == b.front() && a.back() == b.back()) return 2;
  return 1;
}

}  // namespace ko::import
