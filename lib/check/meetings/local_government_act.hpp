// SPDX-License-Identifier: MIT
/// What the rules of the Norwegian Local Government Act of 2018 (kommuneloven) have in common: the profile
/// that switches them on, and the meetings they look at.
#pragma once

#include <string_view>

#include "check/run/check.hpp"
#include "ko/records/configuration.hpp"
#include "model/meetings/attendance.hpp"

namespace ko {

/// A rule of the profile, off unless a set names it.
consteval Rule asked_by_act(Rule rule) {
  rule.opt_in = true;
  rule.profile = profiles[0];
  return rule;
}

/// True of a meeting that was held, of a council or a committee.
inline bool is_of_elected_body(const Attendance& meeting) {
  if (!meeting.held() || meeting.body() == nullptr) return false;
  const std::string_view type = meeting.body()->as<organisation_type>().get<"type">();
  return type == "council" || type == "committee";
}

}  // namespace ko
