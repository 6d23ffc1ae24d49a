// SPDX-License-Identifier: MIT
#include "ko/values/identifier.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "base/system/embedded.hpp"
#include "unit/base/values/generator.hpp"

using namespace ko;

namespace {

template <class Parse>
std::string outcome(Parse parse, std::string_view text) {
  const auto result = parse(text);
  return result ? *result : result.fault().message + " | " + result.fault().mend();
}

std::string journal(std::string_view text) {
  const auto reference = JournalReference::parse(text);
  return reference ? reference->str() : reference.fault().message + " | " + reference.fault().mend();
}

std::size_t municipality_numbers_known() {
  std::size_t known = 0;
  for (int number = 0; number < 10'000; ++number)
    if (parse_municipality_number(std::to_string(10'000 + number).substr(1))) ++known;
  return known;
}

}  // namespace

TEST_CASE("municipality numbers before and after each reform") {
  for (std::string_view number : {"0301", "0604", "0632", "0516", "0501", "0502",           // as in 2014
                                  "0710",                                                   // 2017
                                  "0729", "5001", "5054",                                   // 2018
                                  "5061",                                                   // 2019
                                  "3006", "3405", "3816", "4601", "5444", "1507",           // 2020
                                  "3303", "3901", "4020", "5501", "5636", "1508", "1580"})  // 2024
    CHECK(outcome(parse_municipality_number, number) == number);
}

TEST_CASE("a municipality number that is none says why") {
  const auto read = [](std::string_view text) { return outcome(parse_municipality_number, text); };
  CHECK(read("604") == "\"604\" is not a municipality number: 0604 is Kongsberg | write 0604");
  CHECK(read(" 0604") == "\" 0604\" is not a municipality number: 0604 is Kongsberg | write 0604");
  CHECK(read("9999") == "no municipality has had the number 9999 since 2014 | ");
  CHECK(read("1901") == "no municipality has had the number 1901 since 2014 | ");  // Harstad until 2012
  CHECK(read("2100") == "no municipality has had the number 2100 since 2014 | ");  // Svalbard is not one
  CHECK(read("Oslo") == "\"Oslo\" is not a municipality number: four digits are | ");
  CHECK(read("") == "\"\" is not a municipality number: four digits are | ");
}

TEST_CASE("the list of municipality numbers is whole, and every row of it is read") {
  // 428 in 2014; 1 given in 2017, 50 in 2018, 1 in 2019, 243 in 2020 and 115 in 2024.
  CHECK(municipality_numbers_known() == 428 + 1 + 50 + 1 + 243 + 115);
}

TEST_CASE("postcodes") {
  const auto read = [](std::string_view text) { return outcome(parse_postcode, text); };
  CHECK(read("2609") == "2609");
  CHECK(read("0001") == "0001");
  CHECK(read("9991") == "9991");
  CHECK(read("0000") == "0000 is no postcode: they go from 0001 to 9991 | ");
  CHECK(read("9992") == "9992 is no postcode: they go from 0001 to 9991 | ");
  CHECK(read("150") == "\"150\" is not a postcode: four digits are | write 0150");
  CHECK(read("N-2609") == "\"N-2609\" is not a postcode: four digits are | write 2609");
  CHECK(read("26090") == "\"26090\" is not a postcode: four digits are | ");
}

TEST_CASE("e-mail addresses") {
  constexpr std::string_view form = " | an e-mail address is written name@example.no";
  const auto read = [](std::string_view text) { return outcome(parse_email, text); };
  CHECK(read("post@example.no") == "post@example.no");
  CHECK(read("ada.nes+styret@sub.example.no") == "ada.nes+styret@sub.example.no");
  CHECK(read("ada@ærlig.no") == "ada@ærlig.no");
  CHECK(read("mailto:post@example.no") ==
        "\"mailto:post@example.no\" is not an e-mail address: `mailto:` is no part of one | write "
        "post@example.no");
  CHECK(read("Ada Nes <ada@example.no>") ==
        "\"Ada Nes <ada@example.no>\" is not an e-mail address: a name stands before it | write "
        "ada@example.no");
  CHECK(read("post@example.no.") ==
        "\"post@example.no.\" is not an e-mail address: it ends in a full stop | write post@example.no");
  CHECK(read("post") == "\"post\" is not an e-mail address: it has no @" + std::string(form));
  CHECK(read("Ada <ada@example.no") ==
        "\"Ada <ada@example.no\" is not an e-mail address: a name stands before it" + std::string(form));
  for (const std::string domain : {".no", "a..no", "no", "no.."})
    CHECK(read("post@" + domain).starts_with("\"post@" + domain + "\" is not an e-mail address: "));
  CHECK(read("a@b@c.no") ==
        "\"a@b@c.no\" is not an e-mail address: it has more than one @" + std::string(form));
  CHECK(read("@example.no") ==
        "\"@example.no\" is not an e-mail address: nothing stands before the @" + std::string(form));
  CHECK(read("a b@example.no") ==
        "\"a b@example.no\" is not an e-mail address: it has a space" + std::string(form));
  CHECK(read("a@example") ==
        "\"a@example\" is not an e-mail address: what follows the @ is no domain" + std::string(form));
  CHECK(read("a@example..no") ==
        "\"a@example..no\" is not an e-mail address: what follows the @ is no domain" + std::string(form));
}

TEST_CASE("web addresses") {
  constexpr std::string_view form = " | a web address is written https://www.example.no";
  const auto read = [](std::string_view text) { return outcome(parse_url, text); };
  CHECK(read("https://www.example.no/sak?id=1#2") == "https://www.example.no/sak?id=1#2");
  CHECK(read("http://localhost:8080/") == "http://localhost:8080/");
  CHECK(read("www.example.no") == "\"www.example.no\" is not a web address | write https://www.example.no");
  CHECK(read("HTTPS://example.no/A") ==
        "\"HTTPS://example.no/A\" is not a web address | write https://example.no/A");
  CHECK(read("https://example.no/a b") ==
        "\"https://example.no/a b\" is not a web address | write https://example.no/a%20b");
  CHECK(read("ftp://example.no") == "\"ftp://example.no\" is not a web address" + std::string(form));
  CHECK(read("https://") == "\"https://\" is not a web address" + std::string(form));
  CHECK(read("javascript:alert(1)") == "\"javascript:alert(1)\" is not a web address" + std::string(form));
}

TEST_CASE("journal references") {
  CHECK(journal("201606938-89") == "2016/6938-89");
  CHECK(journal("2016/6938-89") == "2016/6938-89");
  CHECK(journal("201606938") == "2016/6938");
  CHECK(journal("2016/6938") == "2016/6938");
  CHECK(journal("2016/06938-089") == "2016/6938-89");
  CHECK(journal("1800/1") == "1800/1");
  CHECK(journal("2199/1") == "2199/1");
}

TEST_CASE("a journal reference in another writing is mended") {
  CHECK(journal("16/6938-89") ==
        "\"16/6938-89\" is not in the form of a journal reference | write 2016/6938-89");
  CHECK(journal("98/12") == "\"98/12\" is not in the form of a journal reference | write 1998/12");
  for (const auto& [written, year] :
       {std::pair("00", "2000"), {"01", "2001"}, {"68", "2068"}, {"69", "1969"}})
    CHECK(journal(std::string(written) + "/12") ==
          '"' + std::string(written) + "/12\" is not in the form of a journal reference | write " + year +
              "/12");
  CHECK(journal("2016/6938 - 89") ==
        "\"2016/6938 - 89\" is not in the form of a journal reference | write 2016/6938-89");
  CHECK(journal("2016/6938–89") ==
        "\"2016/6938–89\" is not in the form of a journal reference | write 2016/6938-89");
  for (std::string_view text : {"", "2016", "2016/", "2016/0", "2016/1-", "2016/1-0", "2016/1-2-3",
                                "20166938", "6938/2016", "1799/1", "2200/1", "3016/1", "2016/1234567890"}) {
    CAPTURE(std::string(text));
    const auto reference = JournalReference::parse(text);
    REQUIRE_FALSE(reference);
    CHECK(reference.fault().mend() == "a reference is written 2016/6938-89 or 201606938-89");
  }
}

TEST_CASE("a journal reference is read back as it prints") {
  test::Generator generator(50);
  for (int i = 0; i < test::cases; ++i) {
    JournalReference reference{generator.small(1800, 2199), generator.small(1, 999'999), std::nullopt};
    if (generator.chance()) reference.document_number = generator.small(1, 9'999);
    const auto read = JournalReference::parse(reference.str());
    REQUIRE(read);
    REQUIRE(*read == reference);
  }
}
