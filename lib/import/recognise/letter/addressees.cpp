// SPDX-License-Identifier: MIT
/// A noun in the definite form, or in the plural, names those recipients in whose names it is a word: of
/// `kommunene` and `Nes kommune` the stem is the same. Endings are taken off both, and what is left must be
/// equal; a plural names all that fit, a singular the only one.
#include "import/recognise/letter/addressees.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/text/digits.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

enum class Number { singular, plural, either };

/// Endings of nouns, longest first.
struct Ending {
  std::string_view letters;
  Number number;
};
constexpr std::array<Ending, 17> endings = {{{"erne", Number::plural},
                                             {"arna", Number::plural},
                                             {"erna", Number::plural},
                                             {"orna", Number::plural},
                                             {"ene", Number::plural},
                                             {"ane", Number::plural},
                                             {"er", Number::plural},
                                             {"ar", Number::plural},
                                             {"en", Number::singular},
                                             {"et", Number::singular},
                                             {"ies", Number::plural},
                                             {"na", Number::plural},
                                             {"a", Number::either},
                                             {"e", Number::singular},
                                             {"s", Number::plural},
                                             {"y", Number::singular},
                                             {"n", Number::singular}}};

/// Words for everybody who reads the letter.
constexpr std::string_view to_all[] = {"dere",
                                       "dykk",
                                       "jer",
                                       "eder",
                                       "er",
                                       "ni",
                                       "you",
                                       "mottakerne",
                                       "mottakarane",
                                       "modtagerne",
                                       "mottagarna",
                                       "adressatene",
                                       "addressees",
                                       "recipients",
                                       "consultees",
                                       "the recipients",
                                       "høringsinstansene",
                                       "høringspartene",
                                       "høringspartane",
                                       "høyringsinstansane",
                                       "høringsparterne",
                                       "høringsinstanserne",
                                       "remissinstanserna"};

struct Noun {
  std::string stem = {};
  Number number = Number::singular;
};

Noun noun_of(std::string_view word) {
  constexpr std::size_t shortest = 3;
  for (const Ending& ending : endings)
    if (word.ends_with(ending.letters) && word.size() >= ending.letters.size() + shortest)
      return {std::string(word.substr(0, word.size() - ending.letters.size())), ending.number};
  return {std::string(word), Number::singular};
}

bool is_part_of_word(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const char c = text[at];
  return static_cast<unsigned char>(c) >= 0x80 || is_ascii_letter(c) || is_digit(c) || c == '-';
}

std::size_t end_of_word(std::string_view text, std::size_t at) {
  while (is_part_of_word(text, at)) ++at;
  return at;
}

/// What stands before a name or between two; `max` bytes at most are looked at.
std::size_t after(std::string_view text, std::size_t at, const re2::RE2& pattern) {
  re2::StringPiece rest = piece(text.substr(at));
  const char* const begin = rest.data();
  return re2::RE2::Consume(&rest, pattern) ? at + static_cast<std::size_t>(rest.data() - begin) : at;
}

void add_new(std::vector<std::size_t>& all, const std::vector<std::size_t>& more) {
  for (const std::size_t each : more)
    if (std::ranges::find(all, each) == all.end()) all.push_back(each);
}

}  // namespace

RequestFact Mention::told_to(Ask ask, std::optional<Day> due, std::string what, Span span) const {
  return {.ask = ask,
          .of = of,
          .is_of_all = is_all,
          .is_told_to = true,
          .due = due,
          .what = std::move(what),
          .span = span};
}

Addressees::Addressees(const std::vector<RecipientFact>& recipients) {
  // Sentences name some few; of longer lists the first have to do.
  constexpr std::size_t most = 1000;
  for (const RecipientFact& recipient : recipients) {
    if (names_.size() == most) break;
    Name name{.folded = fold_case(recipient.name)};
    for (std::size_t at = 0; at < name.folded.size();) {
      const std::size_t end = end_of_word(name.folded, at);
      const std::string_view word = std::string_view(name.folded).substr(at, end - at);
      if (end > at) name.words.push_back({std::string(word), noun_of(word).stem});
      at = std::max(end, at + 1);
    }
    names_.push_back(std::move(name));
  }
}

Mention Addressees::one_at(std::string_view folded, std::size_t begin) const {
  Mention mention{.end = begin};
  for (const std::string_view word : to_all) {
    if (!folded.substr(begin).starts_with(word) || is_part_of_word(folded, begin + word.size())) continue;
    return {.is_all = true, .end = begin + word.size()};
  }
  for (std::size_t at = 0; at < names_.size(); ++at) {
    const std::string& name = names_[at].folded;
    if (!folded.substr(begin).starts_with(name) || is_part_of_word(folded, begin + name.size())) continue;
    if (begin + name.size() <= mention.end) continue;
    mention.end = begin + name.size();
    mention.of = {at};
  }
  if (mention) return mention;
  const std::size_t end = end_of_word(folded, begin);
  // Two words together, as `parish councils`, before one alone.
  const std::size_t second = end < folded.size() && folded[end] == ' ' ? end_of_word(folded, end + 1) : end;
  const Noun first_noun = noun_of(folded.substr(begin, end - begin));
  // A name may have the noun without any ending, though it looks as if it had one: `kommun`.
  const auto is = [](const Name& name, std::size_t at, const Noun& noun) {
    return at < name.words.size() && (name.words[at].stem == noun.stem || name.words[at].whole == noun.stem);
  };
  const auto fits = [&](const Name& name, const std::optional<Noun>& next) {
    for (std::size_t at = 0; at < name.words.size(); ++at)
      if (is(name, at, first_noun) && (!next || is(name, at + 1, *next))) return true;
    return false;
  };
  const auto take = [&](const std::optional<Noun>& next, std::size_t until) {
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < names_.size(); ++at)
      if (fits(names_[at], next)) found.push_back(at);
    const Number number = next ? next->number : first_noun.number;
    if (found.empty()) return false;
    mention.end = until;
    if (number == Number::singular && found.size() > 1)
      mention.nobody.emplace_back();  // as it is written, which is known where it was found
    else
      mention.of = std::move(found);
    return true;
  };
  if (second > end && take(noun_of(folded.substr(end + 1, second - end - 1)), second)) return mention;
  (void)take(std::nullopt, end);
  return mention;
}

Mention Addressees::of_places(std::string_view text, std::string_view folded, Mention mention) const {
  static const re2::RE2 places(
      "( (?:i|for|ved|på|in|of|fra|frå|från) (\\p{Lu}[\\pL-]*(?:(?:,| og| och| and)? \\p{Lu}[\\pL-]*)*))");
  re2::StringPiece all;
  re2::StringPiece capitals;
  re2::StringPiece rest = piece(text.substr(mention.end));
  if (!re2::RE2::Consume(&rest, places, &all, &capitals)) return mention;
  const auto names_place = [&](std::size_t at) {
    const std::size_t begin = static_cast<std::size_t>(capitals.data() - text.data());
    const std::size_t end = begin + capitals.size();
    for (std::size_t word = begin; word < end;) {
      const std::size_t until = end_of_word(folded, word);
      std::string_view place = folded.substr(word, until - word);
      while (place.ends_with('-')) place.remove_suffix(1);
      const bool is_capital = fold_case(text.substr(word, until - word)) != text.substr(word, until - word);
      if (is_capital && names_[at].folded.find(place) != std::string::npos) return true;
      word = std::max(until, word + 1);
    }
    return false;
  };
  if (mention.of.size() <= 1) {
    mention.end += all.size();
    return mention;
  }
  std::erase_if(mention.of, [&](std::size_t at) { return !names_place(at); });
  if (mention.of.empty()) mention.nobody.emplace_back(text.substr(mention.end, all.size()));
  mention.end += all.size();
  return mention;
}

Mention Addressees::named_at(std::string_view text, std::size_t begin) const {
  static const re2::RE2 article("(?:the |both |all |alle |samtlige |begge |både |de |dei |den )");
  static const re2::RE2 between("(?:, (?:og |and |och )?| og | and | och | samt | as well as )");
  const std::string folded = fold_case(text);
  Mention whole{.end = begin};
  if (folded.size() != text.size()) return whole;
  for (std::size_t at = begin;;) {
    Mention one = one_at(folded, at);
    if (!one) one = one_at(folded, after(folded, at, article));
    if (!one && one.nobody.empty()) break;
    for (std::string& words : one.nobody) words = text.substr(at, one.end - at);
    one = of_places(text, folded, std::move(one));
    add_new(whole.of, one.of);
    whole.nobody.insert(whole.nobody.end(), one.nobody.begin(), one.nobody.end());
    whole.is_all = whole.is_all || one.is_all;
    whole.end = one.end;
    at = after(folded, one.end, between);
  }
  return whole;
}

}  // namespace ko::import
