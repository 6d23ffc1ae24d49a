// SPDX-License-Identifier: MIT
#include "import/facts.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "ko/values/text.hpp"

namespace ko::judge {
namespace {

using Fields = NewValue::Fields;

const NewValue* find(const Fields& fields, std::string_view key) {
  const auto field = std::ranges::find(fields, key, &std::pair<std::string, NewValue>::first);
  return field == fields.end() ? nullptr : &field->second;
}

std::string text(const Fields& fields, std::string_view key) {
  const NewValue* value = find(fields, key);
  return value == nullptr || value->text() == nullptr ? "" : *value->text();
}

/// What a field has, whether one or several.
std::vector<NewValue> several(const Fields& fields, std::string_view key) {
  const NewValue* value = find(fields, key);
  if (value == nullptr) return {};
  if (value->list() != nullptr) return *value->list();
  return {*value};
}

/// An entry; one that is a text alone is that of the field its type takes in short.
Fields entry(const NewValue& value, std::string_view short_for) {
  if (value.fields() != nullptr) return *value.fields();
  return value.text() == nullptr ? Fields() : Fields{{std::string(short_for), *value.text()}};
}

/// What people wrote, as it can be compared: without case, punctuation and marks of quotation.
std::string folded(std::string_view written) {
  return slug(written);
}

class FactsOfRecord {
 public:
  explicit FactsOfRecord(const NameOf& name_of) : name_of_(name_of) {}

  Facts read(const Fields& record) {
    if (text(record, "kind") == "document")
      read_document(record);
    else if (text(record, "kind") == "hearing")
      read_hearing(record);
    else
      read_meeting(record);
    return std::move(facts_);
  }

 private:
  void add(std::string_view kind, std::string fact) { facts_[std::string(kind)].insert(std::move(fact)); }

  /// A fact of a field that may not be there.
  void add_field(std::string_view kind, const std::string& before, std::string_view key,
                 const std::string& value) {
    if (!value.empty()) add(kind, before + std::string(key) + " " + value);
  }

  std::string who(const Fields& fields) const {
    const std::string person = text(fields, "person");
    return person.empty() ? folded_name(text(fields, "name")) : name_of_(person);
  }

  std::string name(const std::string& id) const { return id.empty() ? "" : name_of_(id); }

  /// Everybody a field refers to, in an order of its own.
  std::vector<std::string> names(const Fields& fields, std::string_view key) const {
    std::vector<std::string> all;
    for (const NewValue& value : several(fields, key)) all.push_back(who(entry(value, "person")));
    std::ranges::sort(all);
    return all;
  }

  void read_document(const Fields& record) {
    for (const std::string_view key : {"reference", "their_reference", "case", "date", "place", "type"})
      add_field("header", "", key, folded(text(record, key)));
    add_field("header", "", "title", folded(text(record, "title")));
    for (const std::string_view key : {"sender", "signatory", "caseworker"})
      add_field("header", "", key, name(text(record, key)));
    for (const std::string_view key : {"recipients", "copies"})
      for (const NewValue& value : several(record, key)) {
        const Fields recipient = entry(value, "organisation");
        const std::string organisation = text(recipient, "organisation");
        add_field("header", "", key, organisation.empty() ? who(recipient) : name(organisation));
      }
    for (const NewValue& value : several(record, "actions")) {
      const Fields action = entry(value, "what");
      const std::string what = folded(text(action, "what"));
      add(asked_for, what);
      for (const std::string& person : names(action, "who")) add(asked_for, person + ": " + what);
      add_field(asked_for, what + " ", "due", text(action, "due"));
    }
  }

  /// The last day for one who was asked: the hearing's, or a later one given to it.
  static std::string last_day(const Fields& hearing, const std::string& id) {
    std::string last = text(hearing, "deadline");
    for (const NewValue& value : several(hearing, "extensions")) {
      const Fields extension = entry(value, "to");
      for (const NewValue& whom : several(extension, "for"))
        if (whom.text() != nullptr && *whom.text() == id) last = std::max(last, text(extension, "to"));
    }
    return last;
  }

  void read_hearing(const Fields& record) {
    add_field(asked_for, "hearing ", "contact", name(text(record, "contact")));
    add_field(asked_for, "hearing ", "deadline", text(record, "deadline"));
    for (const NewValue& value : several(record, "asked")) {
      const Fields asked = entry(value, "organisation");
      const std::string id = text(asked, "organisation");
      add(asked_for, "hearing: " + name(id));
      add_field(asked_for, "hearing: " + name(id) + " ", "to", text(asked, "to"));
      add_field(asked_for, "hearing: " + name(id) + " ", "by", last_day(record, id));
    }
  }

  void read_meeting(const Fields& record) {
    add_field("header", "", "body", name(text(record, "body")));
    add_field("header", "", "number", text(record, "number"));
    add_field("header", "", "place", folded(text(record, "place")));
    // That it was held is what minutes are of.
    if (text(record, "status") != "held") add_field("header", "", "status", text(record, "status"));
    for (const std::string_view key : {"chair", "secretary"})
      add_field("header", "", key, name(text(record, key)));
    for (const NewValue& called : several(record, "called"))
      add_field("header", "", "notice approved", text(entry(called, "on"), "approved"));
    if (find(record, "agenda_approved") != nullptr) add("header", "agenda approved");
    for (const NewValue& minutes : several(record, "minutes"))
      for (const std::string_view key : {"approvers", "signers"})
        for (const std::string& person : names(entry(minutes, "status"), key))
          add("header", std::string(key) + " " + person);
    add_field("dates and times", "", "start", text(record, "start"));
    add_field("dates and times", "", "end", text(record, "end"));
    for (const NewValue& next : several(record, "next")) {
      add_field("dates and times", "", "next", text(entry(next, "start"), "start"));
      add_field("header", "", "next place", folded(text(entry(next, "start"), "place")));
    }
    for (const std::string_view key : {"present", "absent", "guests"})
      for (const NewValue& value : several(record, key)) read_attendance(key, entry(value, "person"));
    for (const NewValue& value : several(record, "administration")) {
      const Fields official = entry(value, "name");
      add("attendance", "administration " + who(official));
      add_field("attendance", "administration " + who(official) + " ", "title",
                folded(text(official, "title")));
    }
    for (const NewValue& value : several(record, "agenda")) read_item(entry(value, "title"));
  }

  void read_attendance(std::string_view list, const Fields& presence) {
    const std::string person = std::string(list) + " " + who(presence);
    add("attendance", person);
    add_field("attendance", person + " ", "for", name(text(presence, "for")));
    // Who is there is a member unless something else is said.
    const std::string role = folded(text(presence, "role"));
    if (role != "member" && role != "deputy") add_field("attendance", person + " ", "role", role);
    add_field("attendance", person + " ", "instead of", name(text(presence, "instead_of")));
    add_field("dates and times", person + " ", "arrived", text(presence, "arrived"));
    add_field("dates and times", person + " ", "left", text(presence, "left"));
  }

  /// `046/25` as its number and its year tell of it: ` 46/2025`. Other numbers as they are.
  static std::string number_and_year(const std::string& nr) {
    const std::size_t slash = nr.find('/');
    if (slash == std::string::npos || nr.find_first_not_of("0123456789/") != std::string::npos) return nr;
    const std::string number = nr.substr(std::min(nr.find_first_not_of('0'), slash), slash);
    const std::string year = nr.substr(slash + 1);
    return " " + number.substr(0, number.find('/')) + "/" + (year.size() == 2 ? "20" + year : year);
  }

  /// `PS 47/2026`, the number of the agenda, or the title.
  static std::string key_of(const Fields& item) {
    const std::string number = text(item, "number");
    if (!number.empty()) return text(item, "series") + " " + number + "/" + text(item, "year");
    const std::string nr = text(item, "nr");
    return nr.empty() ? folded(text(item, "title")) : number_and_year(nr);
  }

  void read_item(const Fields& item) {
    const std::string key = "item " + key_of(item) + ": ";
    add("items", key + folded(text(item, "title")));
    for (const std::string_view field : {"by", "asked_by", "answered_by"})
      for (const std::string& person : names(item, field))
        add("who reported or asked", key + std::string(field) + " " + person);
    for (const NewValue& closed : several(item, "closed"))
      add_field("closed doors", key, "on", folded(text(entry(closed, "basis"), "basis")));
    add_field("dates and times", key, "start", text(item, "start"));
    add_field("dates and times", key, "end", text(item, "end"));
    for (const NewValue& value : several(item, "recused")) {
      const Fields recusal = entry(value, "person");
      const std::string outcome = text(recusal, "outcome");
      const std::string person = key + who(recusal) + " ";
      add("recusals", person + (outcome.empty() ? "disqualified" : outcome));
      add_field("recusals", person, "instead", name(text(recusal, "instead")));
    }
    for (const NewValue& value : several(item, "points")) read_point(key, entry(value, "text"));
    for (const NewValue& value : several(item, "proposals")) read_proposal(key, entry(value, "text"));
    for (const NewValue& value : several(item, "votes")) read_vote(key, item, entry(value, "on"));
    for (const NewValue& value : several(item, "elections")) read_election(key, entry(value, "body"));
    for (const NewValue& value : several(item, "decisions")) read_decision(key, entry(value, "title"));
    for (const NewValue& value : several(item, "actions")) {
      const Fields action = entry(value, "what");
      add("actions", key + folded(text(action, "what")));
      for (const std::string& person : names(action, "who")) add("actions", key + "who " + person);
      add_field("dates and times", key, "due", text(action, "due"));
    }
  }

  void read_point(const std::string& key, const Fields& point) {
    add("points", key + folded(text(point, "text")));
    for (const std::string& person : names(point, "by")) add("points", key + "by " + person);
  }

  /// The words of something that is put in points, or in one text.
  static std::string words_of(const Fields& fields, std::string_view otherwise) {
    std::string words;
    for (const NewValue& point : several(fields, "points"))
      if (point.text() != nullptr) words += *point.text() + " ";
    if (words.empty()) words = text(fields, "text");
    return folded(words.empty() ? text(fields, otherwise) : words);
  }

  void read_proposal(const std::string& key, const Fields& proposal) {
    add("proposals", key + words_of(proposal, "text"));
    for (const std::string& person : names(proposal, "by")) add("proposals", key + "by " + person);
    for (const std::string& party : names(proposal, "for")) add("proposals", key + "for " + party);
  }

  /// Where a proposal of this id stands among those of the item.
  static std::string place_of_proposal(const Fields& item, std::string_view id) {
    const std::vector<NewValue> proposals = several(item, "proposals");
    for (std::size_t at = 0; at < proposals.size(); ++at)
      if (text(entry(proposals[at], "text"), "id") == id) return "proposal " + std::to_string(at + 1);
    return std::string(id);
  }

  void read_vote(const std::string& key, const Fields& item, const Fields& vote) {
    for (const std::string_view side : {"for", "against", "blank"})
      read_side(key, std::string(side), find(vote, side));
    for (const NewValue& between : several(vote, "between"))
      for (const auto& [id, votes] : entry(between, "")) read_side(key, place_of_proposal(item, id), &votes);
    for (const NewValue& party : several(vote, "by_party"))
      for (const std::string_view side : {"for", "against", "blank"})
        add_field("votes", key + name(text(entry(party, "party"), "party")) + " ", side,
                  text(entry(party, "party"), side));
    for (const std::string_view flag : {"unanimous", "acclamation", "outcome"})
      add_field("votes", key, flag, text(vote, flag));
  }

  /// Who voted so: a name counts with how many were of the same mind, which tells one vote from another.
  void read_side(const std::string& key, const std::string& side, const NewValue* votes) {
    if (votes == nullptr) return;
    if (votes->text() != nullptr && votes->text()->find_first_not_of("0123456789") == std::string::npos) {
      add("votes", key + side + " " + *votes->text());
      return;
    }
    const std::vector<std::string> persons = names({{"who", *votes}}, "who");
    add("votes", key + side + " " + std::to_string(persons.size()));
    for (const std::string& person : persons)
      add("votes by name", key + side + ", one of " + std::to_string(persons.size()) + ": " + person);
  }

  void read_election(const std::string& key, const Fields& election) {
    const std::string role = text(election, "role");
    for (const NewValue& value : several(election, "elected"))
      if (const Fields elected = entry(value, "person"); text(elected, "lots") == "true")
        add("elections", key + "by lots " + who(elected));
    for (const std::string& person : names(election, "elected"))
      add("elections", key + (role.empty() ? "member" : role) + " " + person);
  }

  void read_decision(const std::string& key, const Fields& decision) {
    const std::string outcome = text(decision, "outcome");
    add("decisions", key + (outcome.empty() ? "" : outcome + " ") + words_of(decision, "title"));
  }

  static constexpr std::string_view asked_for = "what letters ask for";

  const NameOf& name_of_;
  Facts facts_ = {};
};

}  // namespace

std::string folded_name(std::string_view name) {
  std::string folded = slug(name);
  while (folded.size() > 2 && folded[1] == '-') folded.erase(0, 2);
  return folded;
}

Facts facts_of(const NewValue::Fields& record, const NameOf& name_of) {
  return FactsOfRecord(name_of).read(record);
}

}  // namespace ko::judge
