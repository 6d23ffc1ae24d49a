// SPDX-License-Identifier: MIT
#include "report/minutes/attendance.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "ko/records/structure.hpp"
#include "ko/values/text.hpp"
#include "model/meetings/item_numbers.hpp"
#include "model/meetings/party.hpp"

namespace ko {
namespace {

/// True when a word of the heading begins with the role: `Kontaktpersoner kommuner` says `kontaktperson`.
bool says_role(const std::string& heading, const std::string& role) {
  return (" " + fold_case(heading)).find(" " + fold_case(role)) != std::string::npos;
}

std::string present_with_details(const Context& context, const Presence& entry, const std::string& heading) {
  std::vector<std::string> details = capacity_of(context, entry, heading);
  if (const auto absent = entry.get<"instead_of">(); !absent.empty())
    details.push_back(context.say("present.instead_of", name_of(context, absent)));
  if (entry.get<"remote">().value_or(false)) details.push_back(context.say("present.remote"));
  if (entry.get<"voting">() == "advisory") details.push_back(context.label("voting", "advisory"));
  return who(context, entry) + in_parentheses(details);
}

struct Group {
  std::string heading;
  std::vector<std::string> members;
};

/// From which meeting a substitute takes over: `fra neste møte`.
std::string taking_over(const Context& context, const Meeting& meeting, std::string_view from) {
  if (from.empty() || context.records.resolve(from).at == meeting.at()) return {};
  if (from == meeting.get<"next">().get<"meeting">()) return " " + context.say("absent.from_next");
  return " " + meeting_by_day(context, from, "absent.from_meeting_on", "absent.from_meeting");
}

/// A substitute's name, with the title where the person has one.
template <const Type& T>
std::string titled(const Context& context, const View<T>& substitute) {
  const Record* record = context.records.find(substitute.template get<"person">());
  std::string name = who(context, substitute);
  if (record == nullptr || !may_show(context, record->as<person_type>())) return name;
  const std::string title = context.text(record->as<person_type>().get<"title">());
  return title.empty() ? name : uncapitalised(title) + " " + name;
}

/// The entry of who stood in for the absent person in this very meeting; false where nobody did.
Presence stand_in(const Context& context, const Meeting& meeting, const Absence& entry) {
  const auto person = entry.get<"person">();
  for (const Presence& present : shown(context, meeting.get<"present">()))
    if (!person.empty() && present.get<"instead_of">() == person) return present;
  return {};
}

/// `erstattes av Geir Lund fra neste møte`, in a meeting that is over `erstattet av`; nothing where who was
/// there tells it already.
std::string replacement(const Context& context, const Meeting& meeting, const Absence& entry) {
  const auto substitute = entry.get<"substitute">();
  const std::string name = substitute ? titled(context, substitute) : std::string();
  if (name.empty()) return {};
  const std::string from = taking_over(context, meeting, substitute.get<"from">());
  const Presence there = stand_in(context, meeting, entry);
  if (from.empty() && there && who(context, there) == who(context, substitute)) return {};
  const bool tentative = substitute.get<"tentative">().value_or(false);
  if (from.empty() && was_held(meeting))
    return tentative ? context.say("absent.was_perhaps_replaced", name)
                     : context.say("absent.was_replaced", name);
  return (tentative ? context.say("absent.perhaps_replaced", name) : context.say("absent.replaced", name)) +
         from;
}

std::string stood_in(const Context& context, const Meeting& meeting, const Absence& entry) {
  const Presence there = stand_in(context, meeting, entry);
  return there ? context.say("absent.substitute", who(context, there)) : std::string();
}

/// True for a reason that says no more than the heading does, in whatever language: `forfall`, `absent`.
bool is_heading(std::string_view reason) {
  return std::any_of(std::begin(languages), std::end(languages), [&](std::string_view tag) {
    return fold_case(reason) == fold_case(message("meeting.absent", *find_language(tag)));
  });
}

/// As `who`; of a person of whom there is a record with the party, in a protocol.
template <const Type& T>
std::string name_among_present(const Context& context, const View<T>& entry) {
  const std::string_view person = entry.template get<"person">();
  return person.empty() ? who(context, entry) : name_in_meeting(context, person);
}

template <class Visit>
void for_each_partly_present(const Context& context, const Meeting& meeting, Visit visit) {
  const auto each_of = [&](const auto& list) {
    for (const auto& entry : shown(context, list))
      if (entry.template get<"arrived">() || entry.template get<"left">())
        visit(name_among_present(context, entry), entry.template get<"arrived">(),
              entry.template get<"left">());
  };
  each_of(meeting.get<"present">());
  each_of(meeting.get<"guests">());
  each_of(meeting.get<"administration">());
}

/// False for a person of whom nothing may be told.
bool is_shown_person(const Context& context, std::string_view id) {
  const Record* record = context.records.find(id);
  return record == nullptr || may_show(context, record->as<person_type>());
}

/// The party a person represented in the meeting the report is about, with what their entry there says.
std::string party_of_person(const Context& context, std::string_view person, const Presence& entry) {
  if (context.meeting == nullptr || !context.style.shows<"parties">() || !is_shown_person(context, person))
    return {};
  const Meeting& meeting = context.meeting->meeting();
  Standing standing{.person = person, .body = meeting.get<"body">()};
  if (const auto start = meeting.get<"start">()) standing.days = Period::of(start->date());
  standing.on_behalf_of = entry.get<"for">();
  standing.heading = entry.get<"group">().in(tag(context.language()));
  const auto find = [&](std::string_view id) { return context.records.find(id); };
  const std::string_view party = party_represented(standing, find);
  return party.empty() ? std::string() : short_name_of(context, party);
}

}  // namespace

Attendance attendance_of(const Register& records, const Record& meeting, const ReportOptions& options) {
  const Record* body = body_of(records, meeting.as<meeting_type>());
  std::vector<Tenure> members;
  if (body != nullptr) members = tenures_of(records, *body);
  const Context context{records, options};
  std::erase_if(members, [&](const Tenure& tenure) { return !may_show(context, tenure.entry); });
  return {meeting, body, members,
          options.include_unpublished ? Attendance::Parts::all : Attendance::Parts::shown};
}

std::string party_in_meeting(const Context& context, const Presence& entry) {
  return party_of_person(context, entry.get<"person">(), entry);
}

std::string party_in_meeting(const Context& context, std::string_view person) {
  if (context.meeting == nullptr) return {};
  Presence entry;
  for (const Presence& each : shown(context, context.meeting->meeting().get<"present">()))
    if (!entry && each.get<"person">() == person) entry = each;
  return party_of_person(context, person, entry);
}

std::string name_in_meeting(const Context& context, std::string_view id) {
  std::string name = name_of(context, id);
  const Record* record = context.records.find(id);
  const bool is_person = record != nullptr && record->kind == Kind::person;
  if (!context.as_protocol || context.meeting == nullptr || !is_person) return name;
  if (!may_show(context, record->as<person_type>())) return name;
  const std::string party = party_in_meeting(context, id);
  return party.empty() ? name : fmt::format("{} ({})", name, party);
}

std::string name_within_meeting(const Context& context, std::string_view id) {
  const Record* record = context.records.find(id);
  const bool is_person = record != nullptr && record->kind == Kind::person;
  return is_person ? name_in_meeting(context, id) : name_within(context, id);
}

std::vector<std::string> capacity(const Context& context, std::string_view role,
                                  std::string_view organisation, const std::string& heading) {
  std::string as = role == "member" ? std::string() : context.label("role", role);
  if (says_role(heading, as)) as.clear();
  std::string represented = short_name_of(context, organisation);
  if (represented == heading || name_of(context, organisation) == heading) represented.clear();
  // `leder for AP` would be the party's leader.
  if (!as.empty() && !represented.empty() && is_party(context.records.find(organisation)))
    return {as, represented};
  if (!as.empty() && represented == name_of(context, organisation))
    represented = name_within(context, organisation);
  if (!as.empty() && !represented.empty()) return {context.say("present.role_for", as, represented)};
  if (!as.empty()) return {as};
  if (!represented.empty()) return {represented};
  return {};
}

std::vector<Text> present_by_group(const Context& context, const Meeting& meeting) {
  std::vector<Group> groups;
  for (const Presence& entry : shown(context, meeting.get<"present">())) {
    const std::string heading = context.text(entry.get<"group">());
    auto group = std::ranges::find_if(groups, [&](const Group& g) { return g.heading == heading; });
    if (group == groups.end()) group = groups.insert(groups.end(), {heading, {}});
    group->members.push_back(present_with_details(context, entry, heading));
  }
  std::vector<Text> lines;
  for (const Group& group : groups) {
    Text line;
    if (!group.heading.empty()) line += emphasis(group.heading + ":");
    line += fmt::format("{}{}", group.heading.empty() ? "" : " ", fmt::join(group.members, ", "));
    lines.push_back(std::move(line));
  }
  return lines;
}

std::vector<Text> present_for_items(const Context& context, const Meeting& meeting) {
  const auto present = meeting.get<"present">();
  const auto is_listed = [&](std::string_view person) {
    return std::any_of(present.begin(), present.end(),
                       [&](const Presence& entry) { return entry.get<"person">() == person; });
  };
  std::vector<Text> lines;
  std::size_t place = 0;
  for (const Item& item : meeting.get<"agenda">()) {
    const std::string number = number_of(item, ++place);
    if (!may_show(context, item)) continue;
    for (const Recusal& recusal : shown(context, item.get<"recused">())) {
      const std::string_view person = recusal.get<"instead">();
      if (person.empty() || recusal.get<"outcome">() == "eligible" || is_listed(person)) continue;
      lines.emplace_back(
          name_of(context, person) +
          in_parentheses({context.say("present.instead_of", name_of(context, recusal.get<"person">())),
                          context.say("item.list", number)}));
    }
  }
  return lines;
}

std::vector<Text> absences(const Context& context, const Meeting& meeting) {
  std::vector<Text> lines;
  for (const Absence& entry : shown(context, meeting.get<"absent">())) {
    std::vector<std::string> details = capacity_of(context, entry);
    if (context.as_protocol && entry.get<"for">().empty())
      if (std::string party = party_of_person(context, entry.get<"person">(), {}); !party.empty())
        details.push_back(std::move(party));
    if (const auto reason = entry.get<"reason">(); !reason.empty() && !is_heading(reason))
      details.emplace_back(reason);
    std::string line = who(context, entry) + in_parentheses(details);
    for (const std::string& more : {stood_in(context, meeting, entry), replacement(context, meeting, entry)})
      if (!more.empty()) line += " – " + more;
    Text text(std::move(line));
    add_note(text, context, entry.get<"substitute">());
    add_note(text, context, entry);
    lines.push_back(std::move(text));
  }
  return lines;
}

std::vector<Text> guests(const Context& context, const Meeting& meeting) {
  std::vector<Text> lines;
  for (const Guest& entry : shown(context, meeting.get<"guests">()))
    lines.emplace_back(who(context, entry) + in_parentheses(capacity_of(context, entry)));
  return lines;
}

std::vector<Text> administration(const Context& context, const Meeting& meeting) {
  std::vector<Text> lines;
  for (const Official& entry : shown(context, meeting.get<"administration">())) {
    std::vector<std::string> details;
    if (const auto title = entry.get<"title">(); !title.empty()) details.emplace_back(title);
    lines.emplace_back(who(context, entry) + in_parentheses(details));
  }
  return lines;
}

std::vector<std::string> missing_members(const Context& context, const Record& record) {
  const Record* body = body_of(context.records, record.as<meeting_type>());
  if (body == nullptr) return {};
  std::vector<Tenure> members = tenures_of(context.records, *body);
  std::erase_if(members, [&](const Tenure& tenure) { return !may_show(context, tenure.entry); });
  return names_of(context, Attendance(record, body, members).unaccounted_for());
}

std::vector<std::string> comings_and_goings(const Context& context, const Meeting& meeting) {
  std::vector<std::string> sentences;
  for_each_partly_present(
      context, meeting, [&](const std::string& name, const auto& arrived, const auto& left) {
        if (arrived)
          sentences.push_back(context.say("present.arrived", name, written(*arrived, context.language())));
        if (left) sentences.push_back(context.say("present.left", name, written(*left, context.language())));
      });
  return sentences;
}

std::vector<std::string> partly_present(const Context& context, const Meeting& meeting) {
  std::vector<std::string> names;
  for_each_partly_present(
      context, meeting, [&](const std::string& name, const auto& arrived, const auto& left) {
        std::vector<std::string> details;
        if (arrived)
          details.push_back(context.say("present.from", written_beside(*arrived, context.language())));
        if (left) details.push_back(context.say("present.until", written_beside(*left, context.language())));
        names.push_back(name + in_parentheses(details));
      });
  return names;
}

std::vector<std::string> stand_ins(const Context& context, const Meeting& meeting) {
  std::vector<std::string> names;
  for (const Presence& entry : shown(context, meeting.get<"present">()))
    if (const auto absent = entry.get<"instead_of">(); !absent.empty())
      names.push_back(who(context, entry) +
                      in_parentheses({context.say("present.instead_of", name_of(context, absent))}));
  return names;
}

}  // namespace ko
