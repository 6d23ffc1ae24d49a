// SPDX-License-Identifier: MIT
/// Fødselsnummer and D-number: day, month and year of birth in two digits each, an individual number of three
/// that also tells the century, and two check digits (Folkeregisterforskriften section 2-2-1). A D-number has
/// 40 added to the day. Test numbers, with 40 or 80 added to the month (Tenor and Dolly), belong to nobody
/// and are not counted.
#include <array>

#include "base/digits.hpp"
#include "base/modulus11.hpp"
#include "ko/date.hpp"
#include "ko/identifier.hpp"

namespace ko {
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
