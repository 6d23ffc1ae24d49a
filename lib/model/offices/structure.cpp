// SPDX-License-Identifier: MIT
#include "ko/records/structure.hpp"

#include <algorithm>

namespace ko {
namespace {

void add_members(const Register& records, const Record& organisation, std::vector<Tenure>& all) {
  for (Membership entry : organisation.as<organisation_type>().get<"members">()) {
    const Record* person = records.find(entry.get<"person">());
    if (person != nullptr && person->kind != Kind::person) person = nullptr;
    all.push_back({&organisation, person, entry, Period::between(entry.get<"from">(), entry.get<"to">())});
  }
}

void add_memberships(const Register& records, const Record& person, std::vector<Tenure>& all) {
  for (PersonMembership at_person : person.as<person_type>().get<"memberships">()) {
    const Record* organisation = records.find(at_person.get<"organisation">());
    if (organisation == nullptr || organisation->kind != Kind::organisation) continue;
    const Membership entry(at_person.at());
    all.push_back({organisation, &person, entry, Period::between(entry.get<"from">(), entry.get<"to">())});
  }
}

const Record* parent_of(const Register& records, const Record& organisation) {
  const Record* parent = records.find(organisation.as<organisation_type>().get<"parent">());
  return parent != nullptr && parent->kind == Kind::organisation ? parent : nullptr;
}

/// The records that name `record` in this field of their own.
template <FieldName Name, const Type& T>
std::vector<const Record*> naming(const Register& records, const Record& record) {
  std::vector<const Record*> found;
  for (const Link& link : records.links_to(record)) {
    const Record& from = records.records()[link.from];
    if (const View<T> view = from.as<T>(); view && view.template cursor<Name>().index() == link.node)
      found.push_back(&from);
  }
  return found;
}

}  // namespace

std::vector<Tenure> tenures(const Register& records) {
  std::vector<Tenure> all;
  for (const Record& organisation : records.records(Kind::organisation))
    add_members(records, organisation, all);
  for (const Record& person : records.records(Kind::person)) add_memberships(records, person, all);
  return all;
}

std::vector<Tenure> tenures_of(const Register& records, const Record& organisation) {
  std::vector<Tenure> all;
  add_members(records, organisation, all);
  const Record* before = nullptr;
  for (const Link& link : records.links_to(organisation)) {
    const Record& person = records.records()[link.from];
    if (&person == before) continue;
    before = &person;
    add_memberships(records, person, all);
  }
  std::erase_if(all, [&](const Tenure& tenure) { return tenure.organisation != &organisation; });
  return all;
}

std::vector<const Record*> ancestors(const Register& records, const Record& organisation) {
  std::vector<const Record*> above;
  for (const Record* at = parent_of(records, organisation); at != nullptr; at = parent_of(records, *at)) {
    if (at == &organisation || std::ranges::find(above, at) != above.end()) break;
    above.push_back(at);
  }
  return above;
}

std::vector<const Record*> children(const Register& records, const Record& organisation) {
  return naming<"parent", organisation_type>(records, organisation);
}

std::vector<const Record*> descendants(const Register& records, const Record& organisation) {
  std::vector<const Record*> below = children(records, organisation);
  std::vector<const Record*> all;
  while (!below.empty()) {
    const Record* next = below.back();
    below.pop_back();
    // Each has one parent, so that a circle that leads here goes through the organisation itself.
    if (next == &organisation) continue;
    all.push_back(next);
    const std::vector<const Record*> further = children(records, *next);
    below.insert(below.end(), further.begin(), further.end());
  }
  std::ranges::sort(all);
  return all;
}

Period lifetime(const Organisation& organisation) {
  return Period::between(organisation.get<"founded">(), organisation.get<"dissolved">());
}

}  // namespace ko
