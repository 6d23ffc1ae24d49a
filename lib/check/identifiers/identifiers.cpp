// SPDX-License-Identifier: MIT
/// KO7xx: identifiers that carry their own proof, and addresses.
#include <fmt/format.h>

#include "base/system/sha256.hpp"
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
    if (field.shape.value == Sort && value.is_scalar() && !value.text().empty())
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

constexpr Check table[] = {
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
};

}  // namespace

KO_ENTRY(RuleFile, identifier_rules) = {table};

}  // namespace ko
