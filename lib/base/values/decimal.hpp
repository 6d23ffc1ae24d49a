// SPDX-License-Identifier: MIT
/// Decimal numbers as people write them, with a point or a comma.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ko {

/// A decimal number: `digits` divided by ten to the power `decimals`.
struct Decimal {
  std::int64_t digits = 0;
  int decimals = 0;
};

/// Reads `-`? digits, then perhaps a point or comma and digits. Nothing for any other text, and when the
/// digits after leading zeros do not fit 18.
std::optional<Decimal> parse_decimal(std::string_view text);

/// True for a text in that form that has too many digits.
bool is_long_decimal(std::string_view text);

/// The number without what people put around and into it: thousands set apart by spaces, points or
/// apostrophes, a currency, a plus, a typographic minus, a missing zero. Nothing when that gives no number
/// either.
std::optional<std::string> meant_decimal(std::string_view text);

/// Ten to the power 0..18.
std::int64_t power_of_ten(int exponent);

}  // namespace ko
