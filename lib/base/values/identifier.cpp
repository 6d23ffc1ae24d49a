// SPDX-License-Identifier: MIT
/// Municipality numbers and the references of a Noark journal.
#include "ko/values/identifier.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "base/system/embedded.hpp"
#include "base/text/digits.hpp"
#include "base/text/utf8.hpp"
#include "base/values/check_digits.hpp"
#include "base/values/fault.hpp"
#include "ko/values/date.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

constexpr std::string_view list_name = "municipality_numbers.txt";
constexpr std::size_t number_length = 4;

struct Municipality {
  std::string_view number;
  std::string_view name;
};

/// The rows of the embedded list, which are sorted: a number, a blank and a name each. `#` begins a comment.
std::vector<Municipality> read_list() {
  std::vector<Municipality> list;
  for (const EmbeddedFile& file : embedded::data()) {
    if (file.path != list_name) continue;
    std::string_view rest = file.bytes;
    while (!rest.empty()) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(rest.size(), line.size() + 1));
      if (digits_at(line, 0, number_length) >= 0)
        list.push_back({line.substr(0, number_length), trim(line.substr(number_length))});
    }
  }
  return list;
}

const Municipality* find(std::string_view number) {
  static const std::vector<Municipality> list = read_list();
  const auto found =
      std::lower_bound(list.begin(), list.end(), number,
                       [](const Municipality& row, std::string_view n) { return row.number < n; });
  return found != list.end() && found->number == number ? &*found : nullptr;
}

constexpr std::string_view reference_forms = "a reference is written 2016/6938-89 or 201606938-89";
constexpr std::size_t year_length = 4;
constexpr std::size_t least_compact =
    year_length + 5;                           // fewer digits would not tell the year from the number
constexpr std::size_t most_digits_of_int = 9;  // what fits an int

/// A number above 0 in at most nine digits; -1 for any other text.
int ordinal(std::string_view digits) {
  const int number =
      digits.size() <= most_digits_of_int && !digits.empty() ? digits_at(digits, 0, digits.size()) : -1;
  return number > 0 ? number : -1;
}

struct Case {
  int year = -1;
  int number = -1;
};

Case case_of(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == year_length) return {digits_at(text, 0, year_length), ordinal(text.substr(slash + 1))};
  if (text.size() < least_compact) return {};
  return {digits_at(text, 0, year_length), ordinal(text.substr(year_length))};
}

/// Noark has no journals before this; it keeps a stray number from passing for a case year.
bool is_case_year(int year) {
  return year >= 1800 && year <= 2199;
}

std::optional<JournalReference> read(std::string_view text) {
  const std::size_t hyphen = text.find('-');
  const Case found = case_of(text.substr(0, hyphen));
  if (!is_case_year(found.year) || found.number < 0) return std::nullopt;
  JournalReference reference{found.year, found.number, std::nullopt};
  if (hyphen == std::string_view::npos) return reference;
  const int document = ordinal(text.substr(hyphen + 1));
  if (document < 0) return std::nullopt;
  reference.document_number = document;
  return reference;
}

/// The text without spaces, with plain hyphens, and with a year of two digits written in full.
std::string meant(std::string_view text) {
  constexpr std::u32string_view dashes = U"\u2010\u2011\u2012\u2013\u2212";
  constexpr std::u32string_view blanks = U" \t\u00A0";
  std::string plain;
  for (char32_t code : to_code_points(text)) {
    if (blanks.find(code) != std::u32string_view::npos) continue;
    append_utf8(plain, dashes.find(code) != std::u32string_view::npos ? U'-' : code);
  }
  const int short_year = plain.find('/') == 2 ? digits_at(plain, 0, 2) : -1;
  if (short_year < 0) return plain;
  return fmt::format("{}{}", short_year < 69 ? "20" : "19", plain);
}

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

Result<std::string> parse_municipality_number(std::string_view text) {
  if (text.size() == number_length && find(text) != nullptr) return std::string(text);
  std::string meant(trim(text));
  if (meant.size() == number_length - 1 && all_digits(meant)) meant = fmt::format("0{}", meant);
  if (const Municipality* row = find(meant))
    return fault_with_replacement(
        fmt::format("{} is not a municipality number: {} is {}", quoted(text), row->number, row->name),
        row->number);
  if (text.size() == number_length && all_digits(text))
    return Fault{fmt::format("no municipality has had the number {} since 2014", text), {}};
  return Fault{fmt::format("{} is not a municipality number: four digits are", quoted(text)), {}};
}

Result<JournalReference> JournalReference::parse(std::string_view text) {
  if (const auto reference = read(text)) return *reference;
  if (const auto reference = read(meant(text)))
    return fault_with_replacement(fmt::format("{} is not in the form of a journal reference", quoted(text)),
                                  reference->str());
  return Fault{fmt::format("{} is not a journal reference", quoted(text)), std::string(reference_forms)};
}

std::string JournalReference::str() const {
  if (!document_number) return fmt::format("{}/{}", year, case_number);
  return fmt::format("{}/{}-{}", year, case_number, *document_number);
}

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

bool is_national_identity_number(std::string_view eleven_digits) {
  return eleven_digits.size() == 11 && all_digits(eleven_digits) && has_birth_date(eleven_digits) &&
         has_modulus11_digit(eleven_digits, first_weights) &&
         has_modulus11_digit(eleven_digits, second_weights);
}

}  // namespace ko
