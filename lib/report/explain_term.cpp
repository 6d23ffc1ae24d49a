// SPDX-License-Identifier: MIT
/// From a word of the field of work, or a law, to the fields and rules that have to do with it.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>

#include "base/text/digits.hpp"
#include "ko/answers/explain.hpp"
#include "ko/records/schema.hpp"
#include "ko/values/text.hpp"
#include "model/records/terms.hpp"
#include "report/explain_text.hpp"

namespace ko {
namespace {

using Words = std::vector<std::string>;

/// The words of a law's name and section, folded; `§` and `section` are none, and `kommunelova` is
/// `kommuneloven`.
Words words_of_law(std::string_view text) {
  Words words;
  const std::string folded = fold_case(text);
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t begin = std::min(folded.find_first_not_of(" ,;:().", at), folded.size());
    at = std::min(folded.find_first_of(" ,;:().", begin), folded.size());
    std::string word = folded.substr(begin, at - begin);
    if (word.starts_with("§")) word.erase(0, std::string_view("§").size());
    if (word.ends_with("lova")) word.replace(word.size() - 1, 1, "en");
    if (!word.empty() && word != "section" && word != "sections") words.push_back(std::move(word));
  }
  return words;
}

int number_of(std::string_view word) {
  int number = -1;
  if (all_digits(word)) std::from_chars(word.data(), word.data() + word.size(), number);
  return number;
}

/// Whether a provision names a word of a law; `6 to 10` names 8 too.
bool names_word(const Words& provision, const std::string& word) {
  if (std::find(provision.begin(), provision.end(), word) != provision.end()) return true;
  const int number = number_of(word);
  for (std::size_t i = 1; number >= 0 && i + 1 < provision.size(); ++i)
    if (provision[i] == "to" && number_of(provision[i - 1]) >= 0 && number_of(provision[i - 1]) <= number &&
        number <= number_of(provision[i + 1]))
      return true;
  return false;
}

/// Whether a rule rests on this law, or this section of it. An authority names its laws with `;` between.
bool rests_on(const Rule& rule, const Words& law) {
  std::string_view rest = rule.authority;
  while (!law.empty() && !rest.empty()) {
    const std::string_view provision = rest.substr(0, rest.find(';'));
    rest.remove_prefix(std::min(rest.size(), provision.size() + 1));
    const Words words = words_of_law(provision);
    if (std::all_of(law.begin(), law.end(), [&](const std::string& word) { return names_word(words, word); }))
      return true;
  }
  return false;
}

/// Whether a word stands among the terms, as one of them or as a word within one: `vedtak` in
/// `delegert vedtak`.
bool has_word(std::string_view terms, std::string_view word) {
  if (terms.empty()) return false;
  const std::string sought = fmt::format(" {} ", fold_case(trim(word)));
  for (const std::string_view term : terms_of(terms))
    if (fmt::format(" {} ", term).find(sought) != std::string::npos) return true;
  return false;
}

Definitions fields_of(std::string_view word) {
  Definitions rows;
  for (const Type* type : schema_types())
    each_field(*type, std::string(type->name), false, [&](const std::string& path, const Field& field) {
      if (has_word(field.terms, word))
        rows.rows.push_back({path, {marked_up(sentence(std::string(field.meaning)))}});
    });
  return rows;
}

Definitions rules_of(std::string_view word) {
  const Words law = words_of_law(word);
  Definitions rows;
  for (const Rule* rule : rules()) {
    const bool is_law = rests_on(*rule, law) && law.front().size() > 2;
    if (!is_law && !has_word(rule->terms, word)) continue;
    Definition row{fmt::format("{} {}", rule->code, rule->name),
                   {marked_up(fmt::format("{}: {}.", name(rule->severity), rule->summary))}};
    if (!rule->authority.empty()) row.lines.push_back(fmt::format("Authority: {}.", rule->authority));
    rows.rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace

std::optional<DocumentTree> explain_term(std::string_view word) {
  Definitions fields = fields_of(word);
  Definitions rules = rules_of(word);
  if (fields.rows.empty() && rules.rows.empty()) return std::nullopt;
  DocumentTree tree = explanation(std::string(trim(word)),
                                  marked_up("What has to do with it; `ko explain` tells more of each."));
  for (auto& [heading, rows] : {std::pair{"Fields", &fields}, std::pair{"Rules", &rules}}) {
    if (rows->rows.empty()) continue;
    tree.blocks.push_back({Heading{2, heading}});
    tree.blocks.push_back({std::move(*rows)});
  }
  return tree;
}

std::vector<std::string_view> terms_there_are() {
  std::vector<std::string_view> all;
  const auto add = [&](std::string_view terms) {
    for (const std::string_view term : terms_of(terms)) all.push_back(term);
  };
  for (const Type* type : schema_types())
    each_field(*type, {}, false, [&](const std::string&, const Field& field) { add(field.terms); });
  for (const Rule* rule : rules()) add(rule->terms);
  std::ranges::sort(all);
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

}  // namespace ko
