// SPDX-License-Identifier: MIT
/// What the rules of the Norwegian Local Government Act of 2018 have in common.
#pragma once

#include <cstdint>
#include <optional>

#include "check/run/check.hpp"
#include "model/meetings/attendance.hpp"

namespace ko {

/// A rule of the profile, off unless a set or a body names it.
consteval Rule asked_by_act(Rule rule) {
  rule.opt_in = true;
  rule.profile = "kommuneloven-2018";
  return rule;
}

/// What lays the rule down for a meeting that was held: the act, for elected bodies, or bylaws. Nothing for
/// other bodies. A meeting without a day is taken to be of today.
inline std::optional<Provision> laid_down(const CheckContext& context, const Attendance& meeting,
                                          const Findings& findings, IsStricter is_stricter = nullptr) {
  if (!meeting.held() || meeting.body() == nullptr) return std::nullopt;
  const auto start = meeting.meeting().get<"start">();
  return context.provisions.find(findings.rule(), *meeting.body(),
                                 start ? start->date().first() : context.today, is_stricter);
}

/// Of two shares the one that asks for more members of a body of many; `otherwise` is that of a provision
/// that states none.
template <const Quorum& otherwise>
bool larger_share(const ProvisionEntry& a, const ProvisionEntry& b) {
  constexpr std::int64_t many_members = 1'000;
  return a.get<"share">().value_or(otherwise).least(many_members) >
         b.get<"share">().value_or(otherwise).least(many_members);
}

}  // namespace ko
