// SPDX-License-Identifier: MIT
#include "import/match/directory.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "import/match/person_names.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/names.hpp"
#include "ko/records/organisation.hpp"
#include "ko/records/person.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// The name as organisations are found by it: without the ending for «the», without `kommune`.
std::string organisation_key(std::string_view name, const Vocabulary& words) {
  if (words.is_party(name)) return "party " + words.party_key(name);
  std::string key = name_key(plain(name));
  for (const std::string_view ending : {" kommune", " kommun"})
    if (key.ends_with(ending)) key.erase(key.size() - ending.size());
  // `kommunestyrets`, `kommunestyret`, `kommunestyre`: the last letters of the first word that is of a body.
  std::size_t end = key.find(' ');
  if (end == std::string::npos) end = key.size();
  std::string first = key.substr(0, end);
  for (const std::string_view ending : {"ets", "ens", "et", "en", "s"}) {
    if (first.size() < ending.size() + 5 || !first.ends_with(ending)) continue;
    std::string stem = first.substr(0, first.size() - ending.size());
    if (ending.starts_with('e') &&
        (stem.ends_with("styr") || stem.ends_with("komite") || stem.ends_with("ledels")))
      stem += 'e';
    if (ending == "s") {
      if (!stem.ends_with("styre") && !stem.ends_with("utvalg") && !stem.ends_with("skap") &&
          !stem.ends_with("råd"))
        continue;
    }
    first = stem;
    break;
  }
  while (first.ends_with("ee")) first.pop_back();
  return first + key.substr(end);
}

std::vector<std::string_view> texts_of(Cursor at) {
  std::vector<std::string_view> texts;
  if (!at) return texts;
  if (at.is_scalar())
    texts.push_back(at.text());
  else
    for (const Cursor child : at.children())
      if (child.is_scalar()) texts.push_back(child.text());
  return texts;
}

/// What a record states under a field, in every language and of every entry.
std::vector<std::string_view> stated(const Record& record, std::string_view field) {
  const auto row = type_of(record.kind).find(field);
  return row ? texts_of(record.at.child(static_cast<std::uint8_t>(*row))) : std::vector<std::string_view>();
}

}  // namespace

Directory::Directory(const Register& records, Vocabulary words)
    : records_(records), words_(std::move(words)) {
  for (const Record& record : records.records()) {
    taken_.emplace(record.id);
    for (const std::string_view former : former_ids(record)) taken_.emplace(former);
  }
  for (const Record& record : records.records(Kind::person)) {
    for (const std::string_view field : {"name", "aliases"})
      for (const std::string_view name : stated(record, field)) know_person(std::string(record.id), name);
    for (const Contact contact : record.as<person_type>().get<"contact">()) know_email(record, contact);
  }
  for (const Record& record : records.records(Kind::organisation)) {
    const std::string id(record.id);
    for (const std::string_view field : {"name", "short_name", "aliases"})
      for (const std::string_view name : stated(record, field)) know_organisation(id, name);
    know_organisation(id, id);
    for (const Contact contact : record.as<organisation_type>().get<"contact">()) know_email(record, contact);
  }
}

void Directory::know_email(const Record& record, const Contact& contact) {
  const std::string_view address = contact.get<"email">();
  if (!address.empty()) by_email_[fold_case(address)].push_back(&record);
}

const Record* Directory::find_email(std::string_view address) const {
  const auto found = by_email_.find(fold_case(address));
  return found == by_email_.end() || found->second.size() != 1 ? nullptr : found->second.front();
}

void Directory::know_person(std::string id, std::string_view name) {
  const auto words = name_words(name);
  if (words.empty()) return;
  const std::size_t at = persons_.size();
  persons_.push_back({std::move(id), std::string(name)});
  by_word_[words.front()].push_back(at);
  if (words.size() > 1) by_word_[words.back()].push_back(at);
}

void Directory::know_organisation(const std::string& id, std::string_view name) {
  organisations_[organisation_key(name, words_)].insert(id);
}

Match Directory::find_person(std::string_view name, bool or_last_name) const {
  const auto words = name_words(name);
  if (words.empty()) return {};
  std::map<std::string, int> likenesses;
  const auto look = [&](const std::string& word) {
    const auto found = by_word_.find(word);
    if (found == by_word_.end()) return;
    for (const std::size_t at : found->second) {
      const Known& known = persons_[at];
      if (!may_be_same_name(name, known.name)) continue;
      if (!or_last_name && words.size() == 1 && name_words(known.name).front() != words.front()) continue;
      // A whole name is not that of somebody of whom a single word is known, or `Ada N.`: there may be
      // others.
      const auto known_words = name_words(known.name);
      const bool has_more = words.size() > 1 && words.back().size() > known_words.back().size();
      if (has_more && (known_words.size() == 1 || count_characters(known_words.back()) == 1)) continue;
      int& most = likenesses[known.id];
      most = std::max(most, likeness(name, known.name));
    }
  };
  look(words.back());
  if (words.size() > 1 || likenesses.empty()) look(words.front());
  int most = 0;
  for (const auto& [id, each] : likenesses) most = std::max(most, each);
  Match match;
  for (const auto& [id, each] : likenesses)
    if (each == most) match.candidates.push_back(id);
  if (match.candidates.size() == 1) match.id = match.candidates[0];
  return match;
}

Match Directory::find_organisation(std::string_view name) const {
  Match match;
  const auto found = organisations_.find(organisation_key(name, words_));
  if (found == organisations_.end()) return match;
  match.candidates.assign(found->second.begin(), found->second.end());
  if (match.candidates.size() == 1) match.id = match.candidates[0];
  return match;
}

bool Directory::is_taken(const std::string& id) const {
  // The file of a record called `ko` would be the set's own.
  return id == "ko" || taken_.contains(id) || records_.is_broken(id);
}

std::string Directory::free_id(const std::string& wanted) {
  std::string id = wanted;
  for (int number = 2; is_taken(id); ++number) id = fmt::format("{}-{}", wanted, number);
  taken_.insert(id);
  return id;
}

std::string Directory::add_person(const std::string& name, const NewValue& source) {
  const std::string wanted = slug(name);
  std::string id = free_id(wanted.empty() ? "person" : wanted);
  know_person(id, name);
  new_persons_.push_back({id, name, {}, source});
  return id;
}

std::string Directory::add_organisation(const std::string& name, std::string_view type,
                                        const NewValue& source) {
  const std::string wanted = slug(name);
  std::string id = free_id(wanted.empty() ? "organisation" : wanted);
  know_organisation(id, name);
  new_organisations_.push_back({id, name, std::string(type), source});
  return id;
}

}  // namespace ko::import
