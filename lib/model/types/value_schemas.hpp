// SPDX-License-Identifier: MIT
/// What a JSON Schema says of a value: patterns of texts (ECMA-262), and the schemas of kinds that no pattern
/// is enough for. The calendar itself (30 February) is beyond the patterns.
#pragma once

#include <string_view>

#include "base/json/json.hpp"
#include "ko/records/type.hpp"

namespace ko {

#define DATE R"(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?(~|\?|~\?|\?~|%)?)"
#define DAY R"(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))"
#define TIME R"(([01]\d|2[0-3]):[0-5]\d~?)"
#define ID "[a-z0-9]+(-[a-z0-9]+)*"
inline constexpr std::string_view date_pattern = "^" DATE "$";
inline constexpr std::string_view moment_pattern = "^(" DATE "|" DAY "T" TIME ")$";
inline constexpr std::string_view clock_pattern = "^(" DAY "T)?" TIME "$";
inline constexpr std::string_view id_pattern = "^" ID "$";
inline constexpr std::string_view address_pattern =
    "^" ID R"((#[1-9a-z][a-z0-9_-]*(/[1-9a-z][a-z0-9_-]*)*)?$)";
#undef DATE
#undef DAY
#undef TIME
#undef ID
inline constexpr std::string_view percent_pattern = R"(^\d+([.,]\d{1,2})?\s*%?$)";
inline constexpr std::string_view number_pattern = R"(^-?\d+([.,]\d+)?$)";
inline constexpr std::string_view digits_pattern = R"(^\d+$)";

Json integer_schema(const Shape& shape);
Json number_schema(const Shape& shape);
Json percent_schema(const Shape& shape);
Json flag_schema(const Shape& shape);
Json choice_schema(const Shape& shape);
Json rule_schema(const Shape& shape);
Json reference_schema(const Shape& shape);
Json localized_schema(const Shape& shape);
Json count_schema(const Shape& shape);
Json texts_by_scheme_schema(const Shape& shape);
Json counts_by_key_schema(const Shape& shape);

}  // namespace ko
