// SPDX-License-Identifier: MIT
/// Who was at a meeting, as minutes say it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ko/answers/document_tree.hpp"
#include "model/meetings/attendance.hpp"
#include "report/context.hpp"

namespace ko {

/// Who was there, by the record of a meeting and the memberships of its body, as far as these may be shown.
Attendance attendance_of(const Register& records, const Record& meeting, const ReportOptions& options);

/// The short name of the party somebody represented in the meeting the report is about; empty where the
/// records do not say.
std::string party_in_meeting(const Context& context, const Presence& entry);
/// The same of a person, listed there or not.
std::string party_in_meeting(const Context& context, std::string_view person);

/// A name as `name_of`; with the party behind it in a protocol: `Ada Nes (FL)`.
std::string name_in_meeting(const Context& context, std::string_view id);
template <class Ids>
std::vector<std::string> names_in_meeting(const Context& context, const Ids& ids) {
  std::vector<std::string> names;
  for (const std::string_view id : ids) names.push_back(name_in_meeting(context, id));
  return names;
}
/// The same within a sentence: `formannskapet`.
std::string name_within_meeting(const Context& context, std::string_view id);
template <class Ids>
std::string enumerated_names_within(const Context& context, const Ids& ids) {
  std::vector<std::string> names;
  for (const std::string_view id : ids) names.push_back(name_within_meeting(context, id));
  return enumerated(names, context.language());
}
template <class Ids>
std::string enumerated_names_in_meeting(const Context& context, const Ids& ids) {
  return enumerated(names_in_meeting(context, ids), context.language());
}

/// In what capacity somebody is somewhere: `kontaktperson for Rollag`, `PA`, `Turngruppa`; nothing for a
/// plain member. The role and the organisation are each left out where the heading over the name says them
/// already.
std::vector<std::string> capacity(const Context& context, std::string_view role,
                                  std::string_view organisation, const std::string& heading = {});

/// The same of an entry that has a role and whom it is for.
template <const Type& T>
std::vector<std::string> capacity_of(const Context& context, const View<T>& entry,
                                     const std::string& heading = {}) {
  return capacity(context, entry.template get<"role">(), entry.template get<"for">(), heading);
}

/// Those present, a line a group under its heading, in the order of the record:
/// `Tillitsvalgte: Ada Nes (Skigruppa), Bo Lie (Turngruppa)`.
std::vector<Text> present_by_group(const Context& context, const Meeting& meeting);

/// Who took the seat, for single items, of somebody disqualified: `Eli Vik (vara for Bo Lie, sak 7/25)`; not
/// those who are listed as present.
std::vector<Text> present_for_items(const Context& context, const Meeting& meeting);
/// A line for everybody who was expected and not there, with who takes the place.
std::vector<Text> absences(const Context& context, const Meeting& meeting);

/// Those there from the administration, with their positions.
std::vector<Text> administration(const Context& context, const Meeting& meeting);

/// Those there who are not of the body.
std::vector<Text> guests(const Context& context, const Meeting& meeting);

/// Members of the body on the day of the meeting whom its record names neither as present nor as absent, nor
/// as represented, and who are not known to have chaired it or kept its minutes. Empty unless the meeting was
/// held and says who was present.
std::vector<std::string> missing_members(const Context& context, const Record& record);

/// `Ada Nes forlot møtet ca. kl. 11.`: a sentence for everybody who came late or left early.
std::vector<std::string> comings_and_goings(const Context& context, const Meeting& meeting);

/// `Ada Nes (til ca. kl. 11)`: the same persons, in a list.
std::vector<std::string> partly_present(const Context& context, const Meeting& meeting);

/// `Bo Lie (vara for Ada Nes)`: those who stood in for somebody.
std::vector<std::string> stand_ins(const Context& context, const Meeting& meeting);

}  // namespace ko
