// SPDX-License-Identifier: MIT
// What says that the notice, the agenda and the last minutes are approved, and what does not.
#include "import/recognise/text/approval_words.hpp"

#include <doctest/doctest.h>

#include <string_view>

namespace ko::import {
namespace {

TEST_CASE("what is approved is named by any form of its word, and by no other word that begins so") {
  for (const std::string_view text :
       {"innkalling og saksliste", "innkallinga", "kallelsen", "indkaldelse", "the notice"})
    CHECK(mentions(Approvable::notice, text));
  for (const std::string_view text :
       {"sakslisten", "saklista", "dagsorden", "dagordningen", "the agenda", "agendaen"})
    CHECK(mentions(Approvable::agenda, text));
  for (const std::string_view text :
       {"referatet", "protokollen", "møteboka", "the minutes", "mötesprotokollet"})
    CHECK(mentions(Approvable::minutes, text));
  CHECK_FALSE(mentions(Approvable::notice, "innkallingsfrist"));
  CHECK_FALSE(mentions(Approvable::agenda, "sakslistene"));
  CHECK_FALSE(mentions(Approvable::minutes, "referatfører"));
  CHECK(begins_with(Approvable::agenda, "sakslisten ble godkjent"));
  CHECK(begins_with(Approvable::agenda, "den sakslisten"));
  CHECK_FALSE(begins_with(Approvable::agenda, "møtet godkjente sakslisten"));
  CHECK(begins_with_approval_of(Approvable::notice, "godkjent innkalling"));
  CHECK_FALSE(begins_with_approval_of(Approvable::notice, "innkalling godkjent"));
}

TEST_CASE("something is approved in any form of the word, and with `not` beside it is not") {
  for (const std::string_view text :
       {"innkallingen ble godkjent", "sakslista vart godkjend", "dagordningen godkändes",
        "dagsorden godkendt", "styret godkjenner innkallingen", "the agenda was approved", "uten merknader",
        "utan merknader"})
    CHECK(says_approved(text));
  for (const std::string_view text : {"innkallingen ble ikke godkjent", "ikke enstemmig godkjent",
                                      "not approved", "godkjenning av innkalling", "innkallingen"})
    CHECK_FALSE(says_approved(text));
  CHECK(says_approved("ikke alle kom, og den ble godkjent"));  // `not` of something else
  CHECK(says_not("ikke alle kom, og den ble godkjent"));
  CHECK_FALSE(says_not("ble godkjent"));
}

TEST_CASE("nothing but that it is approved is said by the word alone, with or without remarks") {
  for (const std::string_view text :
       {"godkjent", "godkjent.", "godkjent uten merknader.", "approved", "agreed", "godkänd"})
    CHECK(is_approval_alone(text));
  for (const std::string_view text :
       {"godkjent innkalling", "ikke godkjent", "godkjent uten merknader. og så", ""})
    CHECK_FALSE(is_approval_alone(text));
}

TEST_CASE("minutes are adopted and confirmed, too") {
  for (const std::string_view text :
       {"the minutes were adopted", "agreed", "confirmed", "referatet ble godkjent"})
    CHECK(says_minutes_approved(text));
  CHECK_FALSE(says_approved("the minutes were adopted"));
  CHECK_FALSE(says_minutes_approved("the minutes were read"));
}

}  // namespace
}  // namespace ko::import
