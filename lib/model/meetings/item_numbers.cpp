// SPDX-License-Identifier: MIT
#include "model/meetings/item_numbers.hpp"

#include <fmt/format.h>

#include "ko/values/text.hpp"

namespace ko {

std::string body_number(const Item& item) {
  const auto number = item.get<"number">();
  if (!number) return {};
  const std::string_view series = trim(item.get<"series">());
  std::string text = series.empty() ? std::string() : fmt::format("{} ", series);
  text += fmt::format("{}", *number);
  constexpr int century = 100;
  if (const auto year = item.get<"year">()) text += fmt::format("/{:02}", *year % century);
  return text;
}

std::string stated_number(const Item& item) {
  std::string number = body_number(item);
  return number.empty() ? std::string(item.get<"nr">()) : number;
}

std::string number_of(const Item& item, std::size_t place) {
  std::string number = stated_number(item);
  return number.empty() ? std::to_string(place) : number;
}

bool writes_number(std::string_view text, const Item& item) {
  const auto number = item.get<"number">();
  if (!number) return false;
  text = trim(text);
  if (const std::string_view series = trim(item.get<"series">()); text.starts_with(series))
    text = trim(text.substr(series.size()));
  if (text.ends_with('.')) text.remove_suffix(1);
  const std::size_t slash = text.find('/');
  if (parse_integer(text.substr(0, slash)) != number) return false;
  if (slash == std::string_view::npos) return true;
  constexpr int century = 100;
  const auto year = item.get<"year">();
  const auto written = parse_integer(text.substr(slash + 1));
  return !year || written == year || (slash + 3 == text.size() && written == *year % century);
}

Item item_numbered(const Meeting& meeting, std::string_view number) {
  if (number.empty()) return {};
  std::size_t place = 0;
  for (const Item item : meeting.get<"agenda">()) {
    ++place;
    const bool is_named = item.get<"nr">() == number || item.get<"id">() == number;
    if (is_named || number_of(item, place) == number) return item;
  }
  return {};
}

}  // namespace ko
