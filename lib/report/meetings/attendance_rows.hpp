// SPDX-License-Identifier: MIT
/// Who was at the meetings of a body, a value a meeting and person.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ko/values/quantity.hpp"
#include "report/context.hpp"

namespace ko {

/// How somebody who is recorded took part in a meeting.
enum class TookPart : std::uint8_t {
  throughout,
  in_part,     ///< came late or left early
  instead,     ///< stood in for somebody
  for_item,    ///< took a seat for a single item
  not_at_all,  ///< was expected and absent
};

/// Somebody in the meetings of a body; a place for each meeting, nothing where its record does not name them.
struct Attender {
  std::string person;  ///< id; empty of a name without a record
  std::string name;
  std::vector<std::optional<TookPart>> meetings;
  Quantity share;  ///< of the meetings that they attended or were expected at, how much they were there for
  std::size_t counted = 0;  ///< how many meetings those are

  std::size_t times(TookPart how) const;
};

struct BodyAttendance {
  std::vector<const Record*> meetings;  ///< held in the days covered, by the report's day
  /// Members before those who were mostly there for others; among each in the order in which records name
  /// them.
  std::vector<Attender> persons;
};

BodyAttendance body_attendance(const Context& context, const Record& body);

/// That of every body that has met, by its id.
std::map<std::string_view, BodyAttendance> attendance_by_body(const Context& context);

}  // namespace ko
