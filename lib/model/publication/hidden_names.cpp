// SPDX-License-Identifier: MIT
#include "model/publication/hidden_names.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "ko/records/structure.hpp"

namespace ko {
namespace {

constexpr std::array<std::string_view, 6> private_organisations = {"party",   "association", "company",
                                                                   "network", "union",       "other"};

/// The last day of what a record is about; nothing where it has none.
std::optional<Day> last_day_in(const Record& record) {
  const auto last = [](const std::optional<Date>& date) {
    return date ? std::optional(date->last()) : std::nullopt;
  };
  switch (record.kind) {
    case Kind::meeting: {
      const auto start = record.as<meeting_type>().get<"start">();
      return start ? std::optional(start->date().last()) : std::nullopt;
    }
    case Kind::decision: return last(record.as<decision_type>().get<"date">());
    case Kind::document: return last(record.as<document_type>().get<"date">());
    case Kind::hearing: return last(record.as<hearing_type>().get<"deadline">());
    case Kind::case_file: return last(record.as<case_type>().get<"opened">());
    default: return std::nullopt;
  }
}

}  // namespace

HiddenNames::HiddenNames(const Register& records, Day day)
    : records_(records),
      after_(parse_interval(records.configuration().get<"hide_names_after">())),
      day_(day) {}

bool HiddenNames::is_public_body(const Record& organisation) const {
  if (organisation.kind != Kind::organisation) return false;
  const std::string_view type = organisation.as<organisation_type>().get<"type">();
  const bool is_private =
      type.empty() || std::ranges::find(private_organisations, type) != private_organisations.end();
  return !is_private || std::ranges::any_of(records_.links_to(organisation), [&](const Link& link) {
    const Record& from = records_.records()[link.from];
    const auto meeting = from.as<meeting_type>();
    return meeting && meeting.cursor<"body">().index() == link.node;
  });
}

bool HiddenNames::is_private(const Record& person) const {
  for (const PersonMembership place : person.as<person_type>().get<"memberships">())
    if (const Record* organisation = records_.find(place.get<"organisation">());
        organisation != nullptr && is_public_body(*organisation))
      return false;
  const Record* employer = records_.find(person.as<person_type>().get<"employer">());
  if (employer != nullptr && is_public_body(*employer)) return false;
  return std::ranges::none_of(records_.links_to(person), [&](const Link& link) {
    const Record& from = records_.records()[link.from];
    if (from.kind == Kind::organisation) return is_public_body(from);
    const auto is_at = [&](Cursor at) { return at && at.index() == link.node; };
    if (const auto meeting = from.as<meeting_type>())
      return is_at(meeting.cursor<"chair">()) || is_at(meeting.cursor<"secretary">());
    if (const auto document = from.as<document_type>()) return is_at(document.cursor<"caseworker">());
    return false;
  });
}

std::optional<Day> HiddenNames::last_named(const Record& person) const {
  std::optional<Day> last;
  for (const Link& link : records_.links_to(person))
    last = std::max(last, last_day_in(records_.records()[link.from]));
  return last;
}

bool HiddenNames::has(const Record& person) const {
  if (!after_ || person.kind != Kind::person || !is_private(person)) return false;
  const std::optional<Day> last = last_named(person);
  return !last || after_->after(*last) < day_;
}

}  // namespace ko
