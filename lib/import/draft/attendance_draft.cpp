// SPDX-License-Identifier: MIT
#include <algorithm>

#include "import/draft/fields.hpp"
#include "import/draft/meeting_draft.hpp"
#include "import/match/person_names.hpp"
#include "import/recognise/text/names.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// Who or, where there is no record, the name.
void say_who(FieldList& fields, const std::string& id, const std::string& name) {
  if (id.empty())
    fields.text("name", name);
  else
    fields.text("person", id);
}

NewValue sources(const std::vector<Span>& spans, const SourceOf& source_of) {
  if (spans.size() == 1) return source_of(spans[0]);
  NewValue::List list;
  for (const Span span : spans) list.push_back(source_of(span));
  return list;
}

/// The type of organisation that a heading says all below it represent.
std::string_view type_of_represented(const AttendeeFact& attendee) {
  const std::string heading = fold_case(attendee.group);
  // A county is none, though its name may say so: `Fylkeskommunen`.
  constexpr std::string_view county = "fylkeskommun";
  if (heading.find(county) != std::string::npos ||
      fold_case(attendee.organisation).find(county) != std::string::npos)
    return "";
  if (heading.find("kommune") != std::string::npos || heading.find("municipalit") != std::string::npos)
    return "municipality";
  return "";
}

/// One's initials are no party, where the set knows none that is called so and nobody else is of it.
bool has_initials_for_party(const AttendeeFact& attendee, const std::vector<AttendeeFact>& attendees,
                            const People& people) {
  return attendee.party == initials_of(attendee.name) && people.known_organisation(attendee.party).empty() &&
         std::ranges::count(attendees, attendee.party, &AttendeeFact::party) == 1;
}

std::string represented(const AttendeeFact& attendee, const std::vector<AttendeeFact>& attendees,
                        People& people) {
  if (has_initials_for_party(attendee, attendees, people)) {
    people.refuse(attendee.party, attendee.spans[0]);
    return {};
  }
  if (!attendee.party.empty()) return people.organisation(attendee.party, "party", attendee.spans[0]);
  if (!attendee.organisation.empty())
    return people.organisation_that_says_so(attendee.organisation, type_of_represented(attendee),
                                            attendee.spans[0]);
  return {};
}

/// A member is what everybody is; who is named as stood in for makes a deputy of somebody.
std::string_view told_role(const AttendeeFact& attendee) {
  if (attendee.role == "member" || (attendee.role == "deputy" && !attendee.instead_of.empty())) return "";
  return attendee.role;
}

/// Those in whose place somebody came, where they are not listed themselves.
NewValue::List absent_of_those_in_place(const std::vector<AttendeeFact>& attendees,
                                        const std::vector<std::string>& stood_in_for,
                                        const std::vector<std::string>& ids, People& people,
                                        const SourceOf& source_of) {
  NewValue::List absent;
  for (std::size_t i = 0; i < attendees.size(); ++i) {
    if (stood_in_for[i].empty() || attendees[i].attendance != Attendance::present) continue;
    if (std::ranges::find(ids, stood_in_for[i]) != ids.end()) continue;
    FieldList entry;
    entry.text("person", stood_in_for[i]);
    if (!attendees[i].absent_party.empty())
      entry.text("for", people.organisation(attendees[i].absent_party, "party", attendees[i].spans[0]));
    absent.emplace_back(entry.value("source", source_of(attendees[i].spans[0])).take());
  }
  return absent;
}

}  // namespace

AttendanceLists attendance_lists(const std::vector<AttendeeFact>& attendees, People& people,
                                 const SourceOf& source_of) {
  AttendanceLists lists;
  std::vector<std::string> ids;
  for (const AttendeeFact& attendee : attendees)
    ids.push_back(people.listed(attendee.name, attendee.spans[0]));
  // Who is stood in for is absent, and known from then on.
  std::vector<std::string> stood_in_for;
  for (const AttendeeFact& attendee : attendees)
    stood_in_for.push_back(
        attendee.instead_of.empty() ? std::string() : people.named(attendee.instead_of, attendee.spans[0]));
  lists.absent = absent_of_those_in_place(attendees, stood_in_for, ids, people, source_of);
  for (std::size_t i = 0; i < attendees.size(); ++i) {
    const AttendeeFact& attendee = attendees[i];
    FieldList entry;
    switch (attendee.attendance) {
      case Attendance::present:
        say_who(entry, ids[i], attendee.name);
        entry.text("for", represented(attendee, attendees, people))
            .text("role", told_role(attendee))
            .text("group", attendee.group);
        entry.text("arrived", attendee.arrived)
            .text("left", attendee.left)
            .text("instead_of", stood_in_for[i]);
        entry.flag("remote", attendee.is_remote);
        entry.text("voting", attendee.voting);
        lists.present.emplace_back(entry.value("source", sources(attendee.spans, source_of)).take());
        break;
      case Attendance::absent: {
        say_who(entry, ids[i], attendee.name);
        entry.text("for", represented(attendee, attendees, people))
            .text("role", told_role(attendee))
            .text("group", attendee.group);
        if (!attendee.substitute.empty()) {
          FieldList substitute;
          say_who(substitute, people.named(attendee.substitute, attendee.spans[0]), attendee.substitute);
          substitute.flag("tentative", attendee.substitute_is_tentative);
          entry.entry("substitute", std::move(substitute));
        }
        lists.absent.emplace_back(entry.value("source", sources(attendee.spans, source_of)).take());
        break;
      }
      case Attendance::administration:
        say_who(entry, ids[i], attendee.name);
        entry.text("title", attendee.role).text("arrived", attendee.arrived).text("left", attendee.left);
        lists.administration.emplace_back(entry.value("source", sources(attendee.spans, source_of)).take());
        break;
      case Attendance::guest:
        say_who(entry, ids[i], attendee.name);
        entry.text("for", represented(attendee, attendees, people)).text("role", attendee.role);
        entry.text("arrived", attendee.arrived).text("left", attendee.left);
        lists.guests.emplace_back(entry.value("source", sources(attendee.spans, source_of)).take());
        break;
    }
  }
  return lists;
}

}  // namespace ko::import
