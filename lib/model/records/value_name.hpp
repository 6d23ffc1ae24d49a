// SPDX-License-Identifier: MIT
/// What the values of fields are called, and how they are written.
#pragma once

#include <string>
#include <string_view>

#include "ko/records/type.hpp"

namespace ko {

/// What a field takes, as a noun: `a date`, `the id of a person`; one of them where it takes several.
std::string value_name(const Shape& shape);

/// How such a value is written, in a line with examples; empty for a plain text, and where the name says it
/// all.
std::string_view value_writing(Value value);

}  // namespace ko
