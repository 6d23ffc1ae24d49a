// SPDX-License-Identifier: MIT
/// Municipality numbers and the references of a Noark journal.
#include <fmt/format.h>
#include <algorithm>
#include <vector>

#include "base/system/embedded.hpp"
#include "base/text/digits.hpp"
#include "base/text/utf8.hpp"
#include "base/values/fault.hpp"
#include "ko/values/identifier.hpp"
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

namespace {

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
  return Fault{fmt::format("{} is not a journal reference", quoted(text)), std::string(reference_forms)};
}

std::string JournalReference::str() const {
  if (!document_number) return fmt::format("{}/{}", year, case_number);
  return fmt::format("{}/{}-{}", year, case_number, *document_number);
}

}  // namespace ko
