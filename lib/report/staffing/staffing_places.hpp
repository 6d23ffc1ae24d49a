// SPDX-License-Identifier: MIT
/// Whose places of staff they are on the report's day: those that are vacant, and those on leave.
#pragma once

#include <vector>

#include "ko/records/structure.hpp"
#include "report/frame.hpp"

namespace ko {

/// Places of staff on the report's day in the organisation, and in those below it; null: of the whole set.
std::vector<Tenure> places_of_staff(const Context& context, const Record* about);

/// The vacant ones among them.
Table table_of_vacancies(const Context& context, const std::vector<Tenure>& places);

/// Who is on leave on the report's day. Why is nobody's business here.
Table table_of_leaves(const Context& context, const std::vector<Tenure>& places);

}  // namespace ko
