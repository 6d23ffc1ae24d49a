// SPDX-License-Identifier: MIT
/// When a hearing was sent out, and until when statements are awaited.
#pragma once

#include <optional>
#include <string_view>

#include "check/run/check.hpp"

namespace ko {

/// The authority of the rules about hearings.
inline constexpr std::string_view hearing_instructions =
    "utredningsinstruksen section 3-3: a rule for Norwegian state bodies, "
    "advice to others";

/// A date with the place it stands at.
struct Dated {
  std::optional<Date> date;
  Cursor at;

  explicit operator bool() const { return date.has_value(); }
};

/// Stated, and neither approximate nor uncertain: nothing is said of a date that is only about right.
bool is_settled(const std::optional<Date>& date);

/// When the hearing was sent out: its own date, else the letter's.
Dated sent_out(const CheckContext& context, const Hearing& hearing);

/// The last day for an organisation, or for everybody when none is named, with extensions.
Dated deadline(const Hearing& hearing, std::string_view organisation = {});

}  // namespace ko
