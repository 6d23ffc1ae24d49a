// SPDX-License-Identifier: MIT
/// Sums and products are made in 128 bits, where those of two 64-bit fractions always fit, brought to lowest
/// terms, and only then asked whether they fit 64.
#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <stdexcept>
#include <utility>

#include "base/text/digits.hpp"
#include "base/text/replacing.hpp"
#include "base/values/decimal.hpp"
#include "base/values/fault.hpp"
#include "ko/values/percent.hpp"
#include "ko/values/quantity.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

__extension__ using Wide = __int128;
__extension__ using UnsignedWide = unsigned __int128;

constexpr std::string_view number_forms = "a number is written 5000, 2,5 or 2.5";

UnsignedWide size_of(Wide number) {
  return number < 0 ? 0 - static_cast<UnsignedWide>(number) : static_cast<UnsignedWide>(number);
}

UnsignedWide greatest_common_divisor(UnsignedWide a, UnsignedWide b) {
  constexpr auto narrow = std::numeric_limits<std::uint64_t>::max();
  while (b != 0) {
    if (a <= narrow && b <= narrow) {  // 64-bit division is many times faster
      a = static_cast<std::uint64_t>(a) % static_cast<std::uint64_t>(b);
    } else {
      a %= b;
    }
    std::swap(a, b);
  }
  return a;
}

std::int64_t narrowed(Wide number) {
  if (number < std::numeric_limits<std::int64_t>::min() || number > std::numeric_limits<std::int64_t>::max())
    throw std::overflow_error("a fraction does not fit 64 bits");
  return static_cast<std::int64_t>(number);
}

struct Fraction {
  std::int64_t numerator;
  std::int64_t denominator;
};

Fraction lowest_terms(Wide numerator, Wide denominator) {
  if (denominator == 0) throw std::domain_error("division by 0");
  const auto divisor = static_cast<Wide>(greatest_common_divisor(size_of(numerator), size_of(denominator)));
  const Wide sign = denominator < 0 ? -1 : 1;
  return {narrowed(sign * (numerator / divisor)), narrowed(sign * (denominator / divisor))};
}

Rational made(Wide numerator, Wide denominator) {
  const Fraction fraction = lowest_terms(numerator, denominator);
  return {fraction.numerator, fraction.denominator};
}

/// A size in decimal digits that are found one by one, so that any number of places is right.
class LongDivision {
 public:
  explicit LongDivision(const Rational& number)
      : divisor_(static_cast<UnsignedWide>(number.denominator())),
        whole_(static_cast<std::uint64_t>(size_of(number.numerator()) / divisor_)),
        rest_(size_of(number.numerator()) % divisor_) {}

  std::uint64_t whole() const { return whole_; }
  bool is_done() const { return rest_ == 0; }
  bool is_half_or_more() const { return rest_ * 2 >= divisor_; }
  char next_digit() {
    rest_ *= 10;
    const auto digit = static_cast<int>(rest_ / divisor_);
    rest_ %= divisor_;
    return static_cast<char>('0' + digit);
  }

 private:
  UnsignedWide divisor_;
  std::uint64_t whole_;
  UnsignedWide rest_;
};

/// The next number after one in digits and at most one other mark, counted in its last digit.
std::string incremented(std::string digits) {
  for (std::size_t i = digits.size(); i-- > 0;) {
    if (!is_digit(digits[i])) continue;
    if (digits[i] != '9') {
      ++digits[i];
      return digits;
    }
    digits[i] = '0';
  }
  return fmt::format("1{}", digits);
}

bool is_zero(std::string_view digits) {
  return digits.find_first_of("123456789") == std::string_view::npos;
}

bool rounds_up(const LongDivision& rest, Rounding rounding, bool negative) {
  switch (rounding) {
    case Rounding::half_away: return rest.is_half_or_more();
    case Rounding::down: return negative && !rest.is_done();
    case Rounding::up: return !negative && !rest.is_done();
  }
  return false;
}

void drop_trailing_zeros(std::string& digits) {
  if (digits.find('.') == std::string::npos) return;
  digits.erase(digits.find_last_not_of('0') + 1);
  if (digits.ends_with('.')) digits.pop_back();
}

/// The number of decimals after which the fraction ends; nothing when it never does.
std::optional<int> decimals_of(std::int64_t denominator) {
  int twos = 0;
  int fives = 0;
  for (; denominator % 2 == 0; denominator /= 2) ++twos;
  for (; denominator % 5 == 0; denominator /= 5) ++fives;
  if (denominator != 1) return std::nullopt;
  return std::max(twos, fives);
}

Fault fault_of_number(std::string_view text) {
  if (trim(text).empty()) return {"there is no number", std::string(number_forms)};
  if (is_long_decimal(text))
    return {fmt::format("{} has too many digits", quoted(text)), "18 digits are the most"};
  const auto meant = meant_decimal(text);
  // A number has no unit: which one is left out is for the writer to see.
  if (meant && std::ranges::any_of(text, is_ascii_letter))
    return {fmt::format("{} is a number with a unit", quoted(text)),
            fmt::format("{}, without the unit", *meant)};
  if (meant)
    return fault_with_replacement(fmt::format("{} is not in the form of a number", quoted(text)), *meant);
  return {fmt::format("{} is not a number", quoted(text)), std::string(number_forms)};
}

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

using Bound = std::optional<Rational>;

bool is_zero(const Bound& bound) {
  return bound && *bound == Rational(0);
}

Bound sum(const Bound& a, const Bound& b) {
  return a && b ? Bound(*a + *b) : std::nullopt;
}
Bound difference(const Bound& a, const Bound& b) {
  return a && b ? Bound(*a - *b) : std::nullopt;
}
Bound ratio(const Bound& a, const Bound& b) {
  return a && b && !is_zero(b) ? Bound(*a / *b) : std::nullopt;
}

}  // namespace

Rational::Rational(std::int64_t numerator, std::int64_t denominator) {
  const Fraction fraction = lowest_terms(numerator, denominator);
  numerator_ = fraction.numerator;
  denominator_ = fraction.denominator;
}

Result<Rational> Rational::parse(std::string_view text) {
  const auto number = parse_decimal(text);
  if (!number) return fault_of_number(text);
  return Rational(number->digits, power_of_ten(number->decimals));
}

Rational Rational::operator+(const Rational& other) const {
  return made(Wide{numerator_} * other.denominator_ + Wide{other.numerator_} * denominator_,
              Wide{denominator_} * other.denominator_);
}

Rational Rational::operator-(const Rational& other) const {
  return made(Wide{numerator_} * other.denominator_ - Wide{other.numerator_} * denominator_,
              Wide{denominator_} * other.denominator_);
}

Rational Rational::operator*(const Rational& other) const {
  return made(Wide{numerator_} * other.numerator_, Wide{denominator_} * other.denominator_);
}

Rational Rational::operator/(const Rational& other) const {
  return made(Wide{numerator_} * other.denominator_, Wide{denominator_} * other.numerator_);
}

std::strong_ordering Rational::operator<=>(const Rational& other) const {
  const Wide left = Wide{numerator_} * other.denominator_;
  const Wide right = Wide{other.numerator_} * denominator_;
  if (left == right) return std::strong_ordering::equal;
  return left < right ? std::strong_ordering::less : std::strong_ordering::greater;
}

std::string Rational::rounded(int decimals, char point, Rounding rounding) const {
  LongDivision division(*this);
  std::string digits = fmt::format("{}", division.whole());
  if (decimals > 0) digits += point;
  for (int i = 0; i < decimals; ++i) digits += division.next_digit();
  const bool negative = numerator_ < 0;
  if (rounds_up(division, rounding, negative)) digits = incremented(std::move(digits));
  return fmt::format("{}{}", negative && !is_zero(digits) ? "-" : "", digits);
}

std::string Rational::str() const {
  constexpr int decimals_of_endless = 6;
  std::string digits = rounded(decimals_of(denominator_).value_or(decimals_of_endless));
  drop_trailing_zeros(digits);
  return digits;
}

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

Quantity Quantity::operator+(const Quantity& other) const {
  return {sum(least, other.least), sum(most, other.most)};
}

Quantity Quantity::operator-(const Quantity& other) const {
  return {difference(least, other.most), difference(most, other.least)};
}

Quantity Quantity::operator/(const Quantity& other) const {
  if (is_zero(other.most)) return unknown();
  return {ratio(least, other.most), ratio(most, other.least)};
}

std::string Quantity::str(int decimals, char point) const {
  if (is_unknown()) return "unknown";
  if (is_exact()) return least->rounded(decimals, point);
  const auto lower = [&] { return least->rounded(decimals, point, Rounding::down); };
  const auto upper = [&] { return most->rounded(decimals, point, Rounding::up); };
  if (!most) return ">= " + lower();
  if (!least) return "<= " + upper();
  return lower() + ".." + upper();
}

}  // namespace ko
