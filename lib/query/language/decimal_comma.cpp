// SPDX-License-Identifier: MIT
#include "query/language/decimal_comma.hpp"

#include <fmt/format.h>

#include <string_view>

#include "base/text/digits.hpp"

namespace ko::query {
namespace {

/// What stands before a comma: the value, or the end of its range.
std::string_view before_comma(std::string_view value) {
  const std::size_t points = value.rfind("..");
  return points == std::string_view::npos ? value : value.substr(points + 2);
}

/// What stands after a comma: the value, or the beginning of its range.
std::string_view after_comma(std::string_view value) {
  const std::string_view first = value.substr(0, value.find(".."));
  return first.ends_with('%') ? first.substr(0, first.size() - 1) : first;
}

bool may_be_decimal(std::string_view whole, std::string_view places) {
  if (!all_digits(whole) || !all_digits(places) || places.ends_with('0')) return false;
  return whole == "0" || places.size() <= 2;
}

}  // namespace

std::optional<Fault> decimal_comma(const Field& field, const std::vector<WrittenValue>& values) {
  const bool is_percent = field.shape.value == Value::percent;
  if (!is_percent && field.shape.value != Value::number) return std::nullopt;
  for (std::size_t i = 1; i < values.size(); ++i) {
    if (values[i - 1].quoted || values[i].quoted) continue;
    const std::string_view whole = before_comma(values[i - 1].text);
    const std::string_view places = after_comma(values[i].text);
    if (!may_be_decimal(whole, places)) continue;
    const std::string_view mark = is_percent ? "%" : ".0";
    return Fault{fmt::format("`{0},{1}` may be the number {0}.{1}, or {0} and {1}", whole, places),
                 fmt::format("write {0}.{1}, or {0}{2},{1}{2} for both", whole, places, mark)};
  }
  return std::nullopt;
}

}  // namespace ko::query
