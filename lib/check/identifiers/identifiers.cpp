// SPDX-License-Identifier: MIT
/// KO701 to KO708: identifiers that carry their own proof, and addresses.
#include <fmt/format.h>

#include <algorithm>

#include "base/system/sha256.hpp"
#include "base/text/digits.hpp"
#include "check/run/check.hpp"
#include "ko/values/identifier.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

template <class Parsed>
void report_fault(const Parsed& parsed, Cursor at, Findings& findings) {
  if (parsed) return;
  const std::string mend = parsed.fault().mend();
  findings.add(at, parsed.fault().message, mend.empty() ? "look up the right one in its register" : mend);
}

/// Runs `parse` over every value of one sort.
template <Value Sort, auto Parse>
void values_of(const CheckContext&, const Record& record, Findings& findings) {
  walk(type_of(record.kind), record.at, [&](const Field& field, Cursor value) {
    if (field.shape.value == Sort && !value.text().empty())
      report_fault(Parse(value.text()), value, findings);
  });
}

/// Runs `parse` over the identifiers of one scheme.
template <FieldName Scheme, auto Parse>
void identifiers_of(const CheckContext&, const Record& record, Findings& findings) {
  const Cursor identifiers = record.kind == Kind::organisation
                                 ? record.as<organisation_type>().get<"identifiers">()
                                 : record.as<person_type>().get<"identifiers">();
  if (!identifiers) return;
  for (Cursor value : identifiers.children()) {
    if (value.key() != Scheme.view()) continue;
    if (value.is_scalar()) report_fault(Parse(value.text()), value, findings);
    for (Cursor each : value.children())
      if (each.is_scalar()) report_fault(Parse(each.text()), each, findings);
  }
}

Result<std::string> parse_checksum(std::string_view text) {
  if (is_sha256(text)) return std::string(text);
  return Fault{"a SHA-256 checksum has 64 digits of 0-9 and a-f",
               "write what `sha256sum` prints for the file"};
}

constexpr Kinds with_identifiers = {Kind::organisation, Kind::person};

/// Where a postcode stands in an address that ends in `2640 VINSTRA`; empty when it does not.
std::string_view postcode_of(std::string_view address) {
  const std::string_view text = trim(address);
  std::size_t end = text.size();
  while (end > 0 && text[end - 1] != ',' && text[end - 1] != '\n') --end;
  const std::string_view last = trim(text.substr(end));  // what follows the last comma
  const std::size_t space = last.find(' ');
  if (space != 4) return {};
  const char capital = last[space + 1];
  const bool names_a_place =
      (capital >= 'A' && capital <= 'Z') || static_cast<unsigned char>(capital) >= 0x80;
  const std::string_view code = last.substr(0, 4);
  const auto is_like_digit = [&](char c) {
    return is_digit(c) || c == 'O' || c == 'o' || c == 'I' || c == 'l';
  };
  const bool is_code = std::ranges::all_of(code, is_like_digit) && std::ranges::count_if(code, is_digit) >= 2;
  return names_a_place && is_code ? code : std::string_view{};
}

void check_postcode(Cursor at, Findings& findings) {
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

constexpr Check identifier_checks[] = {
    {.rule = {.code = "KO701",
              .name = "organisation-number",
              .summary = "an organisation number whose check digit is wrong",
              .why = "one digit off is another organisation, or none",
              .authority = "Brønnøysundregistrene: modulus 11 over the weights 3 2 7 6 5 4 3 2",
              .terms = "organisasjonsnummer, orgnr"},
     .kinds = with_identifiers,
     .each = identifiers_of<"orgnr", parse_organisation_number>},
    {.rule = {.code = "KO702",
              .name = "account-number",
              .summary = "a bank account number whose check digit is wrong",
              .why = "money would go to somebody else, or nowhere",
              .authority = "modulus 11 over the weights 5 4 3 2 7 6 5 4 3 2",
              .terms = "kontonummer"},
     .kinds = with_identifiers,
     .each = identifiers_of<"account", parse_account_number>},
    {.rule = {.code = "KO703",
              .name = "municipality-number",
              .summary = "a municipality number that Norway has not used since 2014",
              .why = "figures are joined by it",
              .authority = "Statistics Norway, classification of municipalities (Klass 131)",
              .terms = "kommunenummer"},
     .kinds = with_identifiers,
     .each = identifiers_of<"municipality_number", parse_municipality_number>},
    {.rule = {.code = "KO704",
              .name = "journal-reference",
              .summary = "a document reference that cannot be read",
              .why = "it is how the document is found in the archive",
              .authority = "Noark 5: case year, case number, document number",
              .terms = "journalpost, saksnummer"},
     .kinds = Kinds::any(),
     .each = values_of<Value::journal_reference, JournalReference::parse>},
    {.rule = {.code = "KO705",
              .name = "email-address",
              .summary = "an e-mail address that cannot be one",
              .why = "statements sent there would not arrive",
              .authority = "RFC 5321"},
     .kinds = Kinds::any(),
     .each = values_of<Value::email, parse_email>},
    {.rule = {.code = "KO706",
              .name = "web-address",
              .summary = "a web address that cannot be one",
              .why = "nobody can follow it",
              .authority = "RFC 3986"},
     .kinds = Kinds::any(),
     .each = values_of<Value::url, parse_url>},
    {.rule = {.code = "KO707",
              .name = "checksum",
              .summary = "a checksum that is not SHA-256",
              .why = "the file it vouches for cannot be verified",
              .authority = "FIPS 180-4"},
     .kinds = Kinds::any(),
     .each = values_of<Value::checksum, parse_checksum>},
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

KO_ENTRY(RuleFile, identifier_rules) = {identifier_checks};

}  // namespace ko
