// SPDX-License-Identifier: MIT
#include "base/values/decimal.hpp"

#include <fmt/format.h>


#include "base/text/digits.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

constexpr int most_digits = 18;  // what always fits 64 bits

/// The number in its two runs of digits.
struct Runs {
  bool negative = false;
  std::string_view whole;
  std::string_view decimals;
};

std::string_view leading_digits(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && is_digit(text[end])) ++end;
  return text.substr(0, end);
}

std::optional<Runs> runs_of(std::string_view text) {
  Runs runs;
  runs.negative = text.starts_with('-');
  if (runs.negative) text.remove_prefix(1);
  runs.whole = leading_digits(text);
  if (runs.whole.empty()) return std::nullopt;
  text.remove_prefix(runs.whole.size());
  if (text.empty()) return runs;
  if (text.front() != '.' && text.front() != ',') return std::nullopt;
  runs.decimals = text.substr(1);
  if (!all_digits(runs.decimals)) return std::nullopt;
  return runs;
}

std::string replace_all(std::string_view text, std::string_view from, std::string_view to) {
  std::string replaced;
  for (std::size_t at = text.find(from); at != std::string_view::npos; at = text.find(from)) {
    replaced += text.substr(0, at);
    replaced += to;
    text.remove_prefix(at + from.size());
  }
  return replaced += text;
}

/// What stands around a sum of money.
std::string without_currency(std::string_view text) {
  for (std::string_view word : {"kroner", "NOK", "nok", "kr.", "kr"}) {
    if (text.starts_with(word)) text = trim(text.substr(word.size()));
    if (text.ends_with(word)) text = trim(text.substr(0, text.size() - word.size()));
  }
  for (std::string_view end : {",-", ",–"})
    if (text.ends_with(end)) text.remove_suffix(end.size());
  return std::string(text);
}

/// True when `mark` parts the digits into thousands: one to three, then threes.
bool parts_thousands(std::string_view whole, char mark) {
  std::size_t at = whole.find(mark);
  if (at == std::string_view::npos || at == 0 || at > 3 || !all_digits(whole.substr(0, at))) return false;
  while (at < whole.size()) {
    if (whole[at] != mark || digits_at(whole, at + 1, 3) < 0) return false;
    at += 4;
  }
  return true;
}

/// Takes out the marks between thousands: spaces and apostrophes, and a point or comma when the other one, or
/// itself again, shows that it is no decimal mark.
std::string joined_thousands(const std::string& text) {
  const std::size_t last = text.find_last_of(".,");
  const bool several = last != std::string::npos && text.find_first_of(".,") != last;
  const bool all_same = several && text.find(text[last] == '.' ? ',' : '.') == std::string::npos;
  const std::size_t whole_end = last == std::string::npos || all_same ? text.size() : last;
  std::string whole = text.substr(0, whole_end);
  const std::string decimals = text.substr(whole_end);
  for (char mark : {' ', '\'', '.', ','})
    if (parts_thousands(whole, mark)) std::erase(whole, mark);
  return whole + decimals;
}

}  // namespace

std::optional<Decimal> parse_decimal(std::string_view text) {
  const auto runs = runs_of(text);
  if (!runs || runs->decimals.size() > most_digits) return std::nullopt;
  Decimal number{.digits = 0, .decimals = static_cast<int>(runs->decimals.size())};
  const std::int64_t limit = power_of_ten(most_digits - 1);
  for (std::string_view run : {runs->whole, runs->decimals})
    for (char c : run) {
      if (number.digits >= limit) return std::nullopt;
      number.digits = number.digits * 10 + (c - '0');
    }
  if (runs->negative) number.digits = -number.digits;
  return number;
}

bool is_long_decimal(std::string_view text) {
  return runs_of(text) && !parse_decimal(text);
}

std::optional<std::string> meant_decimal(std::string_view text) {
  std::string plain(trim(text));
  for (std::string_view space : {"\u00A0", "\u202F", "\u2009"}) plain = replace_all(plain, space, " ");
  plain = replace_all(plain, "\u2019", "'");
  plain = without_currency(replace_all(plain, "\u2212", "-"));
  const bool negative = plain.starts_with('-');
  if (negative || plain.starts_with('+')) plain = std::string(trim(plain.substr(1)));
  plain = joined_thousands(plain);
  const bool lacks_zero = plain.starts_with(',') || plain.starts_with('.');
  if (plain.ends_with(',') || plain.ends_with('.')) plain.pop_back();
  plain = fmt::format("{}{}{}", negative ? "-" : "", lacks_zero ? "0" : "", plain);
  if (!parse_decimal(plain)) return std::nullopt;
  return plain;
}

std::int64_t power_of_ten(int exponent) {
  std::int64_t power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

}  // namespace ko
