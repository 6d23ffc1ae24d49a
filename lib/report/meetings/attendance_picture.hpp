// SPDX-License-Identifier: MIT
/// The attendance of a body as a strip.
#pragma once

#include "ko/answers/picture.hpp"
#include "report/meetings/attendance_rows.hpp"

namespace ko {

/// A row a person, a box a meeting. The tables of the report say the same, so that nothing stands in its
/// place.
Picture attendance_picture(const Context& context, const Record& body, const BodyAttendance& all);

}  // namespace ko
