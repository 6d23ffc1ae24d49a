// SPDX-License-Identifier: MIT
/// Identifiers that carry their own proof: Norwegian organisation, account and national identity numbers with
/// their modulus-11 digits, municipality numbers, postcodes, and the references of a Noark journal.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ko/values/result.hpp"

namespace ko {

/// Organisation number (Brønnøysundregistrene): nine digits, the last one a modulus-11 digit over the weights
/// 3 2 7 6 5 4 3 2. Spaces are allowed in writing. Returns the nine digits.
Result<std::string> parse_organisation_number(std::string_view text);

/// Norwegian account number: eleven digits, the last one a modulus-11 digit over the weights 5 4 3 2 7 6 5 4
/// 3 2. Spaces and points are allowed in writing (`2000 09 50018`). Returns the eleven digits.
Result<std::string> parse_account_number(std::string_view text);

/// True for a Norwegian national identity number (fødselsnummer) or D-number: a possible birth date and both
/// modulus-11 check digits right. Test numbers (40 or 80 added to the month) are nobody's and give false.
bool is_national_identity_number(std::string_view eleven_digits);

/// Municipality number: four digits that Norway has used for a municipality since 2014. Returns them.
Result<std::string> parse_municipality_number(std::string_view text);

/// Postcode: four digits, 0001 to 9991.
Result<std::string> parse_postcode(std::string_view text);

/// E-mail address: one `@`, a local part, and a domain with a dot; no spaces.
Result<std::string> parse_email(std::string_view text);

/// Web address: `http://` or `https://`, a host, no spaces.
Result<std::string> parse_url(std::string_view text);

/// A journal reference as Noark 5 has it: case year, case sequence number, and the document's number in the
/// case.
struct JournalReference {
  int year = 0;
  int case_number = 0;
  std::optional<int> document_number;

  /// Reads `201606938-89`, `2016/6938-89` and either without the document number.
  static Result<JournalReference> parse(std::string_view text);
  /// `2016/6938-89`
  std::string str() const;

  bool operator==(const JournalReference&) const = default;
};

}  // namespace ko
