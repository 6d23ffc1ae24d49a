// SPDX-License-Identifier: MIT
#include "ko/values/percent.hpp"

#include <fmt/format.h>

#include "base/values/decimal.hpp"
#include "base/values/fault.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

constexpr std::int64_t hundredths_in_percent = 100;
constexpr std::int64_t most_hundredths = 1'000'000 * hundredths_in_percent;
constexpr std::string_view percent_forms = "a percentage is written 50, 37,5 or 37.5, with or without %";

bool drop_suffix(std::string_view& text, std::string_view suffix) {
  if (!text.ends_with(suffix)) return false;
  text.remove_suffix(suffix.size());
  return true;
}

/// The number before the sign and the space that may part them.
std::string_view without_sign(std::string_view text) {
  if (!drop_suffix(text, "%")) return text;
  if (drop_suffix(text, " ") || drop_suffix(text, "\u00A0") || drop_suffix(text, "\u202F")) return text;
  return text;
}

std::string_view without_word(std::string_view text) {
  for (std::string_view word : {"prosent", "percent", "per cent", "pst.", "pst", "%"})
    if (drop_suffix(text, word)) return trim(text);
  return text;
}

Fault fault_of_percent(std::string_view text) {
  if (trim(text).empty()) return {"there is no percentage", std::string(percent_forms)};
  const std::string_view number = without_word(trim(text));
  if (is_long_decimal(number))
    return {fmt::format("{} has too many digits", quoted(text)), std::string(percent_forms)};
  if (const auto meant = meant_decimal(number)) {
    const std::string replacement = *meant + (number.size() == trim(text).size() ? "" : "%");
    if (Percent::parse(replacement))
      return fault_with_replacement(fmt::format("{} is not in the form of a percentage", quoted(text)),
                                    replacement);
  }
  return {fmt::format("{} is not a percentage", quoted(text)), std::string(percent_forms)};
}

}  // namespace

Result<Percent> Percent::parse(std::string_view text) {
  const auto number = parse_decimal(without_sign(text));
  if (!number) return fault_of_percent(text);
  if (number->digits < 0) return Fault{fmt::format("{} is below 0 %", quoted(text)), "a share is 0 or more"};
  if (number->decimals > 2)
    return Fault{fmt::format("{} has more than two decimals", quoted(text)),
                 "percentages have two decimals at most"};
  // The digits are below 10^18; dividing keeps the comparison below from overflowing.
  const std::int64_t scale = power_of_ten(2 - number->decimals);
  if (number->digits > most_hundredths / scale)
    return Fault{fmt::format("{} is more than 1,000,000 %", quoted(text)), {}};
  return Percent{number->digits * scale};
}

std::string Percent::str() const {
  const std::uint64_t size =
      hundredths < 0 ? 0 - static_cast<std::uint64_t>(hundredths) : static_cast<std::uint64_t>(hundredths);
  std::string text = fmt::format("{}{}", hundredths < 0 ? "-" : "", size / hundredths_in_percent);
  const std::uint64_t rest = size % hundredths_in_percent;
  if (rest == 0) return text;
  if (rest % 10 == 0) return text + fmt::format(".{}", rest / 10);
  return text + fmt::format(".{:02}", rest);
}

}  // namespace ko
