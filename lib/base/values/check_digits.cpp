// SPDX-License-Identifier: MIT
/// Organisation and account numbers: digits with one modulus-11 digit at their end.
/// Fødselsnummer and D-number: day, month and year of birth in two digits each, an individual number of three
/// that also tells the century, and two check digits (Folkeregisterforskriften section 2-2-1). A D-number has
/// 40 added to the day. Test numbers, with 40 or 80 added to the month (Tenor and Dolly), belong to nobody
/// and are not counted.
#include "base/values/check_digits.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>

#include "base/text/digits.hpp"
#include "base/values/fault.hpp"
#include "ko/values/date.hpp"
#include "ko/values/identifier.hpp"

namespace ko {

namespace {

constexpr std::array<int, 8> organisation_weights = {3, 2, 7, 6, 5, 4, 3, 2};
constexpr std::array<int, 10> account_weights = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
constexpr std::string_view group_space = "\u00A0";

/// The digits of a text in which `marks` and no-break spaces part them; empty when there is anything else.
std::string digits_of(std::string_view text, std::string_view marks) {
  std::string digits;
  while (!text.empty()) {
    if (is_digit(text.front())) {
      digits += text.front();
    } else if (text.starts_with(group_space)) {
      text.remove_prefix(group_space.size() - 1);
    } else if (marks.find(text.front()) == std::string_view::npos) {
      return {};
    }
    text.remove_prefix(1);
  }
  return digits;
}

/// Every digit of the text, whatever stands between them.
std::string only_digits(std::string_view text) {
  std::string digits;
  for (char c : text)
    if (is_digit(c)) digits += c;
  return digits;
}

struct Scheme {
  std::string_view name;
  std::span<const int> weights;
  std::string_view marks;
  std::string_view in_words;

  std::size_t length() const { return weights.size() + 1; }
};

constexpr Scheme organisation = {"organisation number", organisation_weights, " ", "nine digits"};
constexpr Scheme account = {"account number", account_weights, " .", "eleven digits"};

Fault fault_of_form(const Scheme& scheme, std::string_view text, std::string_view meant) {
  std::string message = fmt::format("{} is not an {}: {} are", quoted(text), scheme.name, scheme.in_words);
  if (meant.size() == scheme.length() && has_modulus11_digit(meant, scheme.weights))
    return fault_with_replacement(std::move(message), meant);
  return {std::move(message), {}};
}

Result<std::string> parse(const Scheme& scheme, std::string_view text, std::string_view meant) {
  std::string digits = digits_of(text, scheme.marks);
  if (digits.size() != scheme.length()) return fault_of_form(scheme, text, meant);
  if (has_modulus11_digit(digits, scheme.weights)) return digits;
  const std::string_view body = std::string_view(digits).substr(0, scheme.weights.size());
  if (!modulus11_digit(digits, scheme.weights))
    return Fault{fmt::format("{} is not an {}: none begins with {}", quoted(text), scheme.name, body),
                 "look for a digit that is wrong, or two that changed places"};
  return Fault{fmt::format("{} is not an {}: its check digit is wrong", quoted(text), scheme.name),
               "look for a digit that is wrong, or two that changed places"};
}

}  // namespace

Result<std::string> parse_organisation_number(std::string_view text) {
  const auto result = parse(organisation, text, {});
  return result || text.size() == 9 ? result : parse(organisation, text, only_digits(text));
}

Result<std::string> parse_account_number(std::string_view text) {
  auto result = parse(account, text, {});
  if (result) return result;
  std::string digits = only_digits(text);
  if (text.starts_with("NO") && digits.size() == 13)
    digits.erase(0, 2);  // an IBAN: NO, two check digits, the number
  return parse(account, text, digits);
}

namespace {

constexpr std::array<int, 9> first_weights = {3, 7, 6, 1, 8, 9, 4, 5, 2};
constexpr std::array<int, 10> second_weights = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
constexpr int added_to_day_of_d_number = 40;

/// The year of birth; nothing where no year has that individual number.
std::optional<int> year_of_birth(int year_in_century, int individual_number) {
  if (individual_number <= 499) return 1900 + year_in_century;
  if (individual_number <= 749 && year_in_century >= 54) return 1800 + year_in_century;
  if (year_in_century <= 39) return 2000 + year_in_century;
  if (individual_number >= 900) return 1900 + year_in_century;
  return std::nullopt;
}

bool has_birth_date(std::string_view digits) {
  const int written_day = digits_at(digits, 0, 2);
  const int day =
      written_day > added_to_day_of_d_number ? written_day - added_to_day_of_d_number : written_day;
  const int month = digits_at(digits, 2, 2);
  const auto year = year_of_birth(digits_at(digits, 4, 2), digits_at(digits, 6, 3));
  return year && month >= 1 && month <= 12 && day >= 1 && day <= days_in_month(*year, month);
}

}  // namespace

bool is_national_identity_number(std::string_view eleven_digits) {
  return eleven_digits.size() == 11 && all_digits(eleven_digits) && has_birth_date(eleven_digits) &&
         has_modulus11_digit(eleven_digits, first_weights) &&
         has_modulus11_digit(eleven_digits, second_weights);
}

}  // namespace ko
