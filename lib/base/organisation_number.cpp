// SPDX-License-Identifier: MIT
/// Organisation and account numbers: digits with one modulus-11 digit at their end.
#include <fmt/format.h>

#include <array>

#include "base/digits.hpp"
#include "base/fault.hpp"
#include "base/modulus11.hpp"
#include "ko/identifier.hpp"
#include "ko/text.hpp"

namespace ko {
namespace {

constexpr std::array<int, 8> organisation_weights = {3, 2, 7, 6, 5, 4, 3, 2};
constexpr std::array<int, 10> account_weights = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
constexpr std::string_view no_break_space = "\u00A0";

/// The digits of a text in which `marks` and no-break spaces part them; empty when there is anything else.
std::string digits_of(std::string_view text, std::string_view marks) {
  std::string digits;
  while (!text.empty()) {
    if (is_digit(text.front())) {
      digits += text.front();
    } else if (text.starts_with(no_break_space)) {
      text.remove_prefix(no_break_space.size() - 1);
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

}  // namespace ko
