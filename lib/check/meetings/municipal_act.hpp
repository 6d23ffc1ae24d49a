// SPDX-License-Identifier: MIT
/// What the Norwegian Local Government Act of 2018 (kommuneloven) asks of the minutes of elected bodies. The
/// profile `kommuneloven-2018` switches its rules on; they look at councils and committees only, since the
/// meeting of a project is no municipal council.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ko/findings/rule.hpp"
#include "ko/records/configuration.hpp"
#include "model/meetings/attendance.hpp"

namespace ko {

/// The provision about minutes. Its points are not cited by letter.
inline constexpr std::string_view minutes_provision =
    "kommuneloven (LOV-2018-06-22-83) section 11-4, on the minutes of elected bodies";

/// True of a meeting that was held, of a council or a committee.
bool is_of_elected_body(const Attendance& meeting);

/// An outcome that somebody must have proposed and the body voted on.
bool is_voted_on(std::string_view outcome);

/// `a`, `a and b`, `a, b and c`, each in code marks.
std::string enumerate(const std::vector<std::string_view>& ids);

/// A rule of the profile, off unless a set names it.
consteval Rule asked_by_act(Rule rule) {
  rule.opt_in = true;
  rule.profile = profiles[0];
  return rule;
}

}  // namespace ko
