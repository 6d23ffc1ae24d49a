// SPDX-License-Identifier: MIT
/// What belongs to an organisation, drawn.
#pragma once

#include "ko/answers/picture.hpp"
#include "report/records/units_below.hpp"

namespace ko {

/// The organisation and what is below it, each with who leads it on the report's day. A list beside it says
/// the same, so that nothing stands in its place.
Picture structure_picture(const Context& context, const Unit& unit);

}  // namespace ko
