// SPDX-License-Identifier: MIT
/// What a secretary does to records of a body, each as the changes of fields that it takes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ko/editing/field_changes.hpp"
#include "ko/records/register.hpp"
#include "ko/values/date.hpp"
#include "ko/values/result.hpp"

namespace ko {

/// Ends a membership on a day, itself included, also one whose term would end later. The fault says that the
/// address leads to none, or to one that ended before.
Result<std::vector<FieldChange>> end_membership(const Register& records, const std::string& address, Day on,
                                                const std::string& because);

struct Replacement {
  std::string person;        ///< who leaves
  std::string organisation;  ///< where
  std::string with;          ///< who comes
  Day from;                  ///< the first day of who comes; who leaves has the day before as the last
};

/// Ends the membership that a person has in an organisation on the day before, and gives another person the
/// same from that day: role, post, group and whatever else is said of the place, with `succeeds`. The fault
/// says what there is not, or that the person has several places there.
Result<std::vector<FieldChange>> replace_member(const Register& records, const Replacement& replacement);

/// Says of the minutes of a meeting that a later one, or an item of it, approved them.
Result<std::vector<FieldChange>> approve_minutes(const Register& records, const std::string& meeting,
                                                 const std::string& in);

/// Says of a decision that it replaces another.
Result<std::vector<FieldChange>> supersede_decision(const Register& records, const std::string& decision,
                                                    const std::string& by);

/// Dissolves an organisation into another on its last day: that day and the successor are stated, its
/// memberships and posts end on it and go on in the other from the day after, and the other gets its duties,
/// its open actions and the hearings that wait for statements there. Who has a place in the other already
/// gets no second one. The fault says what there is not, or that it is dissolved already.
Result<std::vector<FieldChange>> dissolve_organisation(const Register& records,
                                                       const std::string& organisation,
                                                       const std::string& into, Day on);

}  // namespace ko
