// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "base/text/digits.hpp"
#include "base/text/utf8.hpp"
#include "base/values/fault.hpp"
#include "ko/values/identifier.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

constexpr std::string_view forms = "a reference is written 2016/6938-89 or 201606938-89";
constexpr std::size_t year_length = 4;
constexpr std::size_t least_compact =
    year_length + 5;                    // fewer digits would not tell the year from the number
constexpr std::size_t most_digits = 9;  // what fits an int

/// A number above 0 in at most nine digits; -1 for any other text.
int ordinal(std::string_view digits) {
  const int number =
      digits.size() <= most_digits && !digits.empty() ? digits_at(digits, 0, digits.size()) : -1;
  return number > 0 ? number : -1;
}

struct Case {
  int year = -1;
  int number = -1;
};

Case case_of(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == year_length) return {digits_at(text, 0, year_length), ordinal(text.substr(slash + 1))};
  if (slash != std::string_view::npos || text.size() < least_compact) return {};
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

}  // namespace

Result<JournalReference> JournalReference::parse(std::string_view text) {
  if (const auto reference = read(text)) return *reference;
  if (const auto reference = read(meant(text)))
    return fault_with_replacement(fmt::format("{} is not in the form of a journal reference", quoted(text)),
                                  reference->str());
  return Fault{fmt::format("{} is not a journal reference", quoted(text)), std::string(forms)};
}

std::string JournalReference::str() const {
  if (!document_number) return fmt::format("{}/{}", year, case_number);
  return fmt::format("{}/{}-{}", year, case_number, *document_number);
}

}  // namespace ko
