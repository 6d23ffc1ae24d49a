// SPDX-License-Identifier: MIT
/// KO708: postcodes in addresses.
#include <fmt/format.h>

#include <algorithm>

#include "check/run/check.hpp"
#include "ko/values/identifier.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

/// Where a postcode stands in an address that ends in `2640 VINSTRA`; empty when it does not.
std::string_view postcode_of(std::string_view address) {
  const std::string_view text = trim(address);
  std::size_t end = text.size();
  while (end > 0 && text[end - 1] != ',' && text[end - 1] != '\n') --end;
  const std::string_view last = trim(text.substr(end));  // what follows the last comma
  const std::size_t space = last.find(' ');
  if (space != 4 || space + 1 >= last.size()) return {};
  const char capital = last[space + 1];
  const bool names_a_place =
      (capital >= 'A' && capital <= 'Z') || static_cast<unsigned char>(capital) >= 0x80;
  const std::string_view code = last.substr(0, 4);
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto is_like_digit = [&](char c) {
    return is_digit(c) || c == 'O' || c == 'o' || c == 'I' || c == 'l';
  };
  const bool is_code = std::all_of(code.begin(), code.end(), is_like_digit) &&
                       std::count_if(code.begin(), code.end(), is_digit) >= 2;
  return names_a_place && is_code ? code : std::string_view{};
}

void check_postcode(Cursor at, Findings& findings) {
  if (!at || !at.is_scalar()) return;
  const std::string_view code = postcode_of(at.text());
  if (code.empty()) return;
  const auto parsed = parse_postcode(code);
  if (parsed) return;
  const bool has_letter = code.find_first_of("OoIl") != std::string_view::npos;
  findings.add_within(at, code,
                      has_letter ? fmt::format("`{}` is no postcode: one of its characters is a letter", code)
                                 : fmt::format("`{}` is no postcode: they go from 0001 to 9991", code),
                      "write the four digits of the place's postcode");
}

void postcode(const CheckContext& context, const Record& record, Findings& findings) {
  const std::string_view country = context.records.configuration().get<"country">();
  if (!country.empty() && country != "NO") return;
  walk(type_of(record.kind), record.at, [&](const Field& field, Cursor value) {
    if (field.name == "postal_address" || field.name == "visiting_address" || field.name == "address")
      check_postcode(value, findings);
  });
}

constexpr Check table[] = {
    {.rule = {.code = "KO708",
              .name = "postcode",
              .summary = "a postcode that Norway does not use",
              .why = "letters sent there come back",
              .authority = "Posten Bring: postcodes from 0001 to 9991",
              .terms = "postnummer"},
     .kinds = Kinds::any(),
     .each = postcode},
};

}  // namespace

KO_ENTRY(RuleFile, postcode_rules) = {table};

}  // namespace ko
