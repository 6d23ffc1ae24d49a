// SPDX-License-Identifier: MIT
/// What the minutes say of the meeting.
#include <doctest/doctest.h>

#include <string>

#include "unit/import/recognise/gates/gated.hpp"

namespace ko::import {
namespace {

TEST_CASE("A year behind a month is no time") {
  const Gated all = gated("Årsmøte Dal IL\n\nTid: onsdag 18. mars 2026 kl. 19.00\n\n1. Valg\nIngen.\n");
  CHECK(all.facts.start.time == "19:00");
}

TEST_CASE("A meeting that would last from morning to night has no hours") {
  const Gated all = gated(
      "Minutes of the Board\n\nDate: Monday 18 May 2026, 6.00 - 7.50 pm\n\nPresent: Ada Nes, Bo Lie\n\n"
      "1. Lights\nThey are from the war.\n\n2. Roads\nNothing was said.\n");
  CHECK(all.facts.start.day.has_value());
  CHECK(all.facts.start.time != "06:00");
}

TEST_CASE("The hour is no part of what a meeting is called, and one word for any body is no body's name") {
  const Gated all = gated(
      "Committee meeting – Tues 7 July 2026, 7pm, Flat 12\n\nPresent: Ada Nes (Chair), Bo Lie\n\n1. "
      "Money\nNone.\n\n"
      "2. Police\nNone.\n");
  CHECK(!all.facts.title);
  CHECK(!all.facts.body);
}

TEST_CASE("Of two bodies in the head none is whose the minutes are") {
  const Gated all = gated(
      "HARROWBY TOWN COUNCIL\nAmenities Committee\nMinutes, Tuesday 12 May 2026, Town Hall, 6.30pm\n\n"
      "Present: Ada Nes, Bo Lie\n\n1. Market\nNothing was said.\n\n2. Lights\nThey are from the war.\n");
  CHECK(!all.facts.body);
  const Gated one = gated(
      "HARROWBY TOWN COUNCIL\nMinutes, Tuesday 12 May 2026, Town Hall, 6.30pm\n\n"
      "Present: Ada Nes, Bo Lie\n\n1. Market\nNothing was said.\n\n2. Lights\nThey are from the war.\n");
  CHECK(one.facts.body.text == "HARROWBY TOWN COUNCIL");
}

TEST_CASE("What the paper is called ends with no small word, and `public` is no place") {
  const Gated all = gated(
      "PROTOKOLL FRA ORDINÆR GENERALFORSAMLING I\nFJELLHEISEN DRIFT AS\n\nMøtet ble holdt 27. juni 2026 kl. "
      "13:00.\n\n"
      "1. Valg av leder\n\nAda Nes ble valgt.\n\n2. Honorar\n\nKr 80 000.\n");
  CHECK(!all.facts.title.text.ends_with(" I"));
  const Gated held = gated(
      "Minutes of the Roads Committee\nHeld in public on Wednesday 8 May 2024, 14:00\n\nPresent: Ada Nes, Bo "
      "Lie\n\n"
      "1. Roads\n\nThey were seen.\n\n2. Date\n\nJuly.\n");
  CHECK(held.facts.place.text != "public");
}

TEST_CASE("The kind of a meeting is no part of the name of those who meet") {
  const Gated all = gated(
      "BRAMFIELD PARISH COUNCIL\nMinutes of the Annual Parish Council Meeting held on Tuesday 14th May "
      "2024\n\nPresent: "
      "Ada Nes, Bo Lie\n\n24/01 Chairman\nAda Nes was elected.\n\n24/02 Minutes\nThey were signed.\n");
  CHECK(all.facts.body.text == "BRAMFIELD PARISH COUNCIL");
}

TEST_CASE("An hour that may be of the morning or the evening is none") {
  const auto next = [](const std::string& said) {
    return gated(
               "Minutes 14 March 2026\n\nPresent: Ada Nes, Bo Lie\n\n1. Roads\nThey were seen.\n\n2. "
               "Lights\nThey "
               "burn.\n\nNext meeting: " +
               said + "\n")
        .facts.next;
  };
  CHECK(next("4 April 2026, 7.30").day.has_value());
  CHECK(next("4 April 2026, 7.30").time.empty());
  CHECK(next("4 April 2026, 7.30 am").time == "07:30");
  CHECK(next("4 April 2026, 07.30").time == "07:30");
  CHECK(next("4 April 2026, 8.00").time == "08:00");
}

}  // namespace
}  // namespace ko::import
