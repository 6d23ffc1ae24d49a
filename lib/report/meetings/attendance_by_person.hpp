// SPDX-License-Identifier: MIT
/// What attendance comes to for each person.
#pragma once

#include <cstddef>

#include "ko/answers/document_tree.hpp"
#include "report/meetings/attendance_rows.hpp"

namespace ko {

Column numbers_column(const Context& context, MessageKey heading);
Cell number_cell(std::size_t count);

/// A row a person who attended or was expected: of how many meetings, in which way, and for how much of them.
Table attendance_by_person(const Context& context, const BodyAttendance& all);

}  // namespace ko
