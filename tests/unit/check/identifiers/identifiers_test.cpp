// SPDX-License-Identifier: MIT
// KO708: what an address ends in, and which of it is a postcode.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"

namespace ko {
namespace {

std::string addressed(const std::string& address) {
  return test::codes_of(
      "{kind: organisation, id: o, name: O, contact: [{postal_address: '" + address + "'}]}\n", "KO708");
}

TEST_CASE("a postcode has a letter for a digit where at least two of its characters are digits") {
  CHECK(addressed("Storgata 1, 2640 VINSTRA").empty());
  CHECK(addressed("Storgata 1, 264O VINSTRA") == "KO708");
  CHECK(addressed("Storgata 1, 26lO VINSTRA") == "KO708");
  CHECK(addressed("Storgata 1, 26A0 VINSTRA").empty());
  CHECK(addressed("Storgata 1, 2OlO VINSTRA").empty());
}

TEST_CASE("postcodes go from 0001 to 9991") {
  CHECK(addressed("0000 OSLO") == "KO708");
  CHECK(addressed("0001 OSLO").empty());
  CHECK(addressed("9991 BÅTSFJORD").empty());
  CHECK(addressed("9992 BÅTSFJORD") == "KO708");
}

TEST_CASE("four digits are a postcode where a place follows them, and nothing else does") {
  CHECK(addressed("Boks 9999, 2640 Vinstra").empty());
  for (const std::string place : {"ALTA", "Zürich", "ÅL"})
    CHECK(addressed("Boks 1, 9999 " + place) == "KO708");
  CHECK(addressed("Boks 1, 9999").empty());
  CHECK(addressed("Boks 1, 9999 meter over havet").empty());
  CHECK(addressed("Boks 1, 99999 Vinstra").empty());
  for (const std::string rest : {"1234", "(Vinstra)", "- Vinstra"})
    CHECK(addressed("Boks 1, 9999 " + rest).empty());
}

TEST_CASE("each of several numbers of an organisation or a person is held against its check digits") {
  const auto found = [](const std::string& record) { return test::codes_of(record + "\n", "KO70"); };
  const auto account = [&](const std::string& written) {
    return found("{kind: organisation, id: o, name: O, identifiers: {account: " + written + "}}");
  };
  const std::string told = account("'20000950019'");
  CHECK_FALSE(told.empty());
  CHECK(account("'20000950018'").empty());
  CHECK(account("['20000950018']").empty());
  CHECK(account("['20000950018', '20000950019']") == told);
  CHECK(account("['20000950019', '20000950019']") == told + " " + told);
  CHECK(account("").empty());
  CHECK(account("[[], {a: 1}]").empty());
  CHECK(found("{kind: organisation, id: o, name: O, identifiers: {ukjent: '20000950019'}}").empty());
}

}  // namespace
}  // namespace ko
