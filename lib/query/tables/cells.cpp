// SPDX-License-Identifier: MIT
#include "query/tables/cells.hpp"

#include <fmt/format.h>

#include <tuple>
#include <vector>

#include "base/text/collation.hpp"

namespace ko::query {
namespace {

std::strong_ordering order_of(std::strong_ordering first, std::strong_ordering second) {
  return first != std::strong_ordering::equal ? first : second;
}

std::strong_ordering order(const std::string& a, const std::string& b) {
  return collate(a, b);
}
std::strong_ordering order(std::int64_t a, std::int64_t b) {
  return a <=> b;
}
std::strong_ordering order(bool a, bool b) {
  return a <=> b;
}
std::strong_ordering order(const Percent& a, const Percent& b) {
  return a <=> b;
}
std::strong_ordering order(const Date& a, const Date& b) {
  return order_of(order_of(a.first() <=> b.first(), a.last() <=> b.last()), a.str().compare(b.str()) <=> 0);
}
int minutes_of(const std::optional<Time>& time) {
  return time ? time->minutes() : -1;
}
std::strong_ordering order(const Moment& a, const Moment& b) {
  return order_of(order(a.date(), b.date()), minutes_of(a.time()) <=> minutes_of(b.time()));
}
std::strong_ordering order(const Clock& a, const Clock& b) {
  const auto day = [](const Clock& clock) { return clock.date() ? clock.date()->first().number : 0; };
  return order_of(day(a) <=> day(b), a.time().minutes() <=> b.time().minutes());
}
std::strong_ordering order(const Quantity& a, const Quantity& b) {
  if (a.is_unknown() || b.is_unknown()) return a.is_unknown() <=> b.is_unknown();
  // One that has an upper bound alone begins below every other.
  if (a.least.has_value() != b.least.has_value()) return a.least.has_value() <=> b.least.has_value();
  if (a.least && *a.least != *b.least) return *a.least <=> *b.least;
  if (a.most.has_value() != b.most.has_value()) return b.most.has_value() <=> a.most.has_value();
  return a.most ? *a.most <=> *b.most : std::strong_ordering::equal;
}
std::strong_ordering order(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
    if (const auto difference = order(a[i], b[i]); difference != std::strong_ordering::equal)
      return difference;
  return a.size() <=> b.size();
}
std::strong_ordering order(std::monostate, std::monostate) {
  return std::strong_ordering::equal;
}

}  // namespace

std::strong_ordering compare(const Cell& a, const Cell& b) {
  if (a.is_missing() || b.is_missing()) return a.is_missing() <=> b.is_missing();
  if (a.value.index() != b.value.index()) return a.value.index() <=> b.value.index();
  return std::visit([&]<class T>(const T& left) { return order(left, *std::get_if<T>(&b.value)); }, a.value);
}

std::string text_of(const Cell& cell) {
  struct AsText {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& value) const { return value; }
    std::string operator()(std::int64_t value) const { return std::to_string(value); }
    std::string operator()(bool value) const { return value ? "true" : "false"; }
    std::string operator()(const Percent& value) const { return value.str(); }
    std::string operator()(const Date& value) const { return value.str(); }
    std::string operator()(const Moment& value) const { return value.str(); }
    std::string operator()(const Clock& value) const { return value.str(); }
    std::string operator()(const Quantity& value) const {
      if (value.is_exact()) return value.least->str();
      return fmt::format("{}..{}", value.least ? value.least->str() : "",
                         value.most ? value.most->str() : "");
    }
    std::string operator()(const std::vector<std::string>& value) const {
      std::string all;
      for (const std::string& part : value) all += fmt::format("{}:{}", part.size(), part);
      return all;
    }
  };
  return std::visit(AsText{}, cell.value);
}

void append_identity(std::string& text, const Cell& cell) {
  const std::string value = text_of(cell);
  fmt::format_to(std::back_inserter(text), "{}{}:{};", static_cast<char>('a' + cell.value.index()),
                 value.size(), value);
}

}  // namespace ko::query
