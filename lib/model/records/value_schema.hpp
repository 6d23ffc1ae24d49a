// SPDX-License-Identifier: MIT
/// What a JSON Schema says of a single value.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string_view>

#include "ko/records/type.hpp"

namespace ko {

/// The schema of a value that is not an entry; of one value where the field takes several.
///
/// A reader of YAML that does not know the field turns `2014` into a number and `true` into a boolean, so
/// whatever such a text can become is allowed beside the string; the patterns hold for strings alone.
nlohmann::ordered_json value_schema(const Shape& shape);

/// What that schema is called among others; empty where it depends on more of the shape than its value.
std::string_view value_schema_name(const Shape& shape);

}  // namespace ko
