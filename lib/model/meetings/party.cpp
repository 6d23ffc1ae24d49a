// SPDX-License-Identifier: MIT
#include "model/meetings/party.hpp"

#include <vector>

#include "ko/records/organisation.hpp"
#include "ko/records/person.hpp"
#include "ko/values/text.hpp"

namespace ko {

bool is_party(const Record* record) {
  return record != nullptr && record->as<organisation_type>().get<"type">() == "party";
}

std::string_view represented_by(const Membership& entry) {
  const std::string_view represented = entry.get<"for">();
  return represented.empty() ? std::string_view(entry.get<"group">()) : represented;
}

namespace {

/// The id of the organisation if it is a party; else empty.
std::string_view as_party(std::string_view id, const FindRecord& find) {
  if (id.empty()) return {};
  const Record* record = find(id);
  return is_party(record) ? record->id : std::string_view();
}

bool holds_then(const Membership& entry, const std::optional<Period>& days) {
  return !days || Period::between(entry.get<"from">(), entry.get<"to">()).overlaps(*days);
}

/// The person's memberships of the body on the days, at whichever end they are kept.
std::vector<Membership> memberships_of(const Standing& standing, const Record* person, const Record* body) {
  std::vector<Membership> found;
  if (body) {
    for (const Membership entry : body->as<organisation_type>().get<"members">())
      if (entry.get<"person">() == standing.person && holds_then(entry, standing.days))
        found.push_back(entry);
  }
  if (person) {
    for (const PersonMembership entry : person->as<person_type>().get<"memberships">())
      if (entry.get<"organisation">() == standing.body && holds_then(Membership(entry.at()), standing.days))
        found.emplace_back(entry.at());
  }
  return found;
}

std::string_view party_by(const std::vector<Membership>& memberships, const FindRecord& find) {
  for (const Membership& entry : memberships)
    if (const auto party = as_party(entry.get<"for">(), find); !party.empty()) return party;
  for (const Membership& entry : memberships)
    if (const auto group = entry.get<"group">(); !group.empty()) return group;
  return {};
}

const Record* record_of(std::string_view id, const FindRecord& find) {
  return id.empty() ? nullptr : find(id);
}

}  // namespace

std::string_view contradicted_party(const Standing& standing, const FindRecord& find) {
  const std::string_view here = as_party(standing.on_behalf_of, find);
  if (here.empty() || standing.person.empty()) return {};
  std::string_view other;
  const auto memberships =
      memberships_of(standing, record_of(standing.person, find), record_of(standing.body, find));
  for (const Membership& entry : memberships) {
    const std::string_view party = as_party(entry.get<"for">(), find);
    if (party == here) return {};
    if (other.empty()) other = party;
  }
  return other;
}

std::string_view party_represented(const Standing& standing, const FindRecord& find) {
  if (const auto party = as_party(standing.on_behalf_of, find); !party.empty()) return party;
  const Record* person = record_of(standing.person, find);
  if (!standing.person.empty()) {
    const auto memberships = memberships_of(standing, person, record_of(standing.body, find));
    if (const auto party = party_by(memberships, find); !party.empty()) return party;
  }
  if (const auto party = as_party(fold_case(standing.heading), find); !party.empty()) return party;
  return person ? person->as<person_type>().get<"party">() : std::string_view();
}

}  // namespace ko
