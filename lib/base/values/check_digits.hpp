// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace ko {

/// The modulus-11 check digit over the first digits of a number, one for each weight; nothing where it would
/// be 10, so that no number begins with these digits.
constexpr std::optional<int> modulus11_digit(std::string_view digits, std::span<const int> weights) {
  int sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) sum += (digits[i] - '0') * weights[i];
  const int digit = (11 - sum % 11) % 11;
  return digit == 10 ? std::nullopt : std::optional<int>(digit);
}

/// True when the digit after those that the weights are for is their check digit.
constexpr bool has_modulus11_digit(std::string_view digits, std::span<const int> weights) {
  return modulus11_digit(digits, weights) == digits[weights.size()] - '0';
}

}  // namespace ko
