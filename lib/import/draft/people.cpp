// SPDX-License-Identifier: MIT
#include "import/draft/people.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "import/match/person_names.hpp"
#include "import/recognise/gates/names_gate.hpp"
#include "import/recognise/text/names.hpp"
#include "ko/values/text.hpp"

namespace ko::import {

std::string People::ask(const std::string& name, const std::vector<std::string>& candidates, Span span) {
  questions_.push_back(
      {fmt::format("`{}` may be {}; say who by an alias", name, fmt::join(candidates, " or ")), span});
  return {};
}

std::string People::listed(const std::string& name, Span span) {
  const std::string key = name_key(name);
  for (const auto& [known, id] : listed_)
    if (name_key(known) == key) return id;
  const Match match = directory_.find_person(name, false);
  std::string id = match.id;
  // Nobody is listed twice under two names.
  const bool is_taken =
      std::ranges::any_of(listed_, [&](const auto& each) { return !id.empty() && each.second == id; });
  if (is_taken)
    id = ask(name, {id, "somebody else"}, span);
  else if (id.empty() && match.candidates.size() > 1)
    id = ask(name, match.candidates, span);
  else if (id.empty() && may_be_person(name))
    id = directory_.add_person(name, source_of_(span));
  listed_.emplace_back(name, id);
  return id;
}

std::string People::named(const std::string& written, Span span, bool may_be_new) {
  const std::string name = bare_name(written);
  if (const auto before = found_.find(name);
      before != found_.end() && (!before->second.empty() || !may_be_new))
    return before->second;
  std::string& id = found_[name];
  int most = 0;
  std::vector<std::string> same;
  for (const auto& [known, known_id] : listed_) {
    if (!may_be_same_name(name, known)) continue;
    const int each = likeness(name, known);
    if (each > most) same.clear();
    most = std::max(most, each);
    if (each == most) same.push_back(known_id.empty() ? known : known_id);
  }
  if (same.size() == 1) return id = is_id(same[0]) ? same[0] : std::string();
  if (same.size() > 1) return id = ask(name, same, span);
  const Match match = directory_.find_person(name);
  if (!match.id.empty()) return id = match.id;
  if (match.candidates.size() > 1) return id = ask(name, match.candidates, span);
  if (!may_be_new || !is_full_name(name) || !may_be_person(name) || refused_.contains(name_key(name)))
    return id;
  return id = directory_.add_person(name, source_of_(span));
}

std::string People::known(const std::string& name) const {
  return is_full_name(name) ? directory_.find_person(name).id : std::string();
}

std::string People::known_organisation(const std::string& name) const {
  return directory_.find_organisation(name).id;
}

std::string People::organisation(const std::string& name, std::string_view type, Span span) {
  if (name.empty()) return {};
  const Match match = directory_.find_organisation(name);
  if (!match.id.empty()) return match.id;
  if (match.candidates.size() > 1) return ask(name, match.candidates, span);
  return directory_.add_organisation(name, type, source_of_(span));
}

std::string People::organisation_that_says_so(const std::string& name, std::string_view type, Span span) {
  // A party and a municipality are told by the column or the heading they stand in.
  const bool is_told = name.empty() || !type.empty() || says_organisation(name) ||
                       !directory_.find_organisation(name).candidates.empty();
  if (is_told) return organisation(name, type, span);
  refuse(name, span);
  return {};
}

void People::refuse(const std::string& name, Span span) {
  refused_.insert(name_key(name));
  questions_.push_back(
      {fmt::format("`{}` is not said to be an organisation; say it by an alias", name), span});
}

}  // namespace ko::import
