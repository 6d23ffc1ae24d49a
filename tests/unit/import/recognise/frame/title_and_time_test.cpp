// SPDX-License-Identifier: MIT
/// Whose meeting it was, and from when until when.
#include <doctest/doctest.h>

#include <string>

#include "import/read_source.hpp"
#include "import/recognise/frame/titles.hpp"
#include "import/recognise/minutes.hpp"
#include "import/recognise/statements/statements.hpp"

namespace ko::import {
namespace {

MinutesFacts meeting_in(SourceFormat format, const std::string& text) {
  const auto none = [](const SourceFormatRow&, std::string_view) -> Result<std::string> {
    return Fault{"none"};
  };
  const SourceText source = *read_source("minutes", format, text, none);
  const Vocabulary words(Habits(), language_of(text));
  return read_minutes(source, pieces_of(source, words), words);
}

const std::string cases = "\n\nSak 1/25 Halltider\nVedtak: Ja.\n\nSak 2/25 Skolen\nVedtak: Nei.\n\n";

/// `2025-10-21T10:00 to 2025-10-22T15:10`
std::string times_of(const MinutesFacts& facts) {
  const auto said = [](const SaidMoment& moment) {
    return (moment.day ? to_string(*moment.day) : std::string()) +
           (moment.time.empty() ? "" : "T" + moment.time);
  };
  return said(facts.start) + " to " + said(facts.end);
}

std::string times_in(const std::string& when, const std::string& closed) {
  return times_of(meeting_in(SourceFormat::text, "Tid: " + when + "\nSted: Huset" + cases + closed + "\n"));
}

TEST_CASE("A body's name above the word for minutes is whose they are") {
  CHECK(meeting_in(SourceFormat::text,
                   "DAL FYLKESKOMMUNE\nFylkestinget\n\nPROTOKOLL\n\nDato: 4. mars 2025" + cases)
            .body.text == "Fylkestinget");
  CHECK_FALSE(meeting_in(SourceFormat::text,
                         "DAL FYLKESKOMMUNE\nLangs elva\n\nPROTOKOLL\n\nDato: 4. mars 2025" + cases)
                  .body);
  CHECK_FALSE(
      meeting_in(SourceFormat::text, "DAL FYLKESKOMMUNE\nFylkestinget\n\nDato: 4. mars 2025" + cases).body);
  CHECK(meeting_in(SourceFormat::text,
                   "Fylkestinget\n\nPROTOKOLL\n\nKommunestyret\n\nDato: 4. mars 2025" + cases)
            .body.text == "Kommunestyret");
}

TEST_CASE("A heading with nothing but a body's name above the meeting's title is whose it is") {
  const MinutesFacts of_body =
      meeting_in(SourceFormat::markdown,
                 "# Dals kulturstiftelse r.f.\n\n## Protokoll 7/2025, styrelsemöte\n\nTid: 4.3.2025\n");
  CHECK(of_body.body.text == "Dals kulturstiftelse r.f.");
  CHECK(of_body.number.text == "7/2025");
  CHECK_FALSE(of_body.title);
  const MinutesFacts titled =
      meeting_in(SourceFormat::markdown, "# Langs elva\n\n## Referat, styremøte\n\nTid: 4.3.2025\n");
  CHECK(titled.title.text == "Langs elva");
}

TEST_CASE("What kind of meeting it was is not whose") {
  const auto regular = title_facts("Minutes of Regular Meeting", Vocabulary());
  REQUIRE(regular);
  CHECK(regular->body.empty());
  CHECK(regular->type == "Regular");
  const auto council = title_facts("Minutes of Dale Council Meeting", Vocabulary());
  REQUIRE(council);
  CHECK(council->body == "Dale Council");
  CHECK(is_common_body("Samarbeidsutvalget (SU) ved Dal skole"));
  CHECK(is_common_body("Styret"));
  CHECK_FALSE(is_common_body("Styret som falt"));
}

TEST_CASE("A meeting of two days ends on the second, when it was closed") {
  const std::string two = "tirsdag 21. oktober 2025 kl. 10.00 – onsdag 22. oktober 2025 kl. 15.30";
  CHECK(times_in(two, "") == "2025-10-21T10:00 to 2025-10-22T15:30");
  CHECK(times_in(two, "Møtet ble hevet onsdag 22. oktober 2025 kl. 15.10.") ==
        "2025-10-21T10:00 to 2025-10-22T15:10");
  // Another day than the last, or none, leaves what was said above.
  CHECK(times_in(two, "Møtet ble hevet kl. 15.10.") == "2025-10-21T10:00 to 2025-10-22T15:30");
  CHECK(times_in("21. oktober 2025 kl. 10.00", "Møtet ble hevet 22. oktober 2025 kl. 15.10.") ==
        "2025-10-21T10:00 to 2025-10-22T15:10");
  CHECK(times_in("21. oktober 2025 kl. 10.00", "Møtet ble hevet tirsdag 22. oktober 2025 kl. 15.10.") ==
        "2025-10-21T10:00 to T15:10");
  CHECK(times_in("21. oktober 2025 kl. 10.00", "Møtet ble hevet kl. 15.10.") == "2025-10-21T10:00 to T15:10");
  // A day that something else is about is not the last one, and neither is one before the first.
  CHECK(times_in("21. oktober 2025 kl. 10.00, flyttet fra 22. oktober 2025", "") == "2025-10-21T10:00 to ");
  CHECK(times_in("21. oktober 2025 kl. 10.00 – 20. oktober 2025 kl. 15.30", "") == "2025-10-21T10:00 to ");
}

TEST_CASE("When a meeting began is told in a sentence, right behind that it did") {
  const auto began = [](const std::string& sentence) {
    MinutesFacts facts;
    const bool is_told = take_begin(facts, sentence, {});
    return (is_told ? facts.start.time : std::string("none")) + (facts.place ? " " + facts.place.text : "");
  };
  CHECK(began("The Mayor called the meeting to order at 7:02 p.m.") == "19:02");
  CHECK(began("The Mayor called the meeting to order at 7:02 p.m. in the Town Hall.") == "19:02 Town Hall");
  CHECK(began("The meeting was scheduled for 21:00 UTC and began at 21:03 when all had come.") == "21:03");
  CHECK(began("Ordföranden öppnade mötet kl. 16.32.") == "16:32");
  CHECK(began("Ordföranden öppnade mötet. Det hade väntats sedan kl. 16.32.") == "none");
  CHECK(began("Ordföranden öppnade dörren kl. 16.32.") == "none");
  CHECK(began("Ordföranden öppnade mötet.") == "none");
  MinutesFacts known;
  known.start.time = "16:30";
  CHECK_FALSE(take_begin(known, "Ordföranden öppnade mötet kl. 16.32.", {}));
  CHECK(known.start.time == "16:30");
}

TEST_CASE("A day without a year is of the year in the meeting's number, where the weekday is right") {
  const auto held = [](const std::string& line) {
    const MinutesFacts facts = meeting_in(SourceFormat::text, "Referat\n\n" + line + cases);
    return times_of(facts) + (facts.place ? ", " + facts.place.text : std::string());
  };
  CHECK(held("Møte nr. 2-2026, torsdag 7. mai, kl. 19.00 på Nes skole") == "2026-05-07T19:00 to , Nes skole");
  CHECK(held("Møte nr. 2-2026, fredag 7. mai, kl. 19.00 på Nes skole") == " to ");
  CHECK(held("Torsdag d. 19. februar 2026 kl. 17.00-19.30 i stuen") == "2026-02-19T17:00 to T19:30, stuen");
}

TEST_CASE("A line of nothing but the day may begin with a word for holding a meeting") {
  CHECK(times_of(meeting_in(SourceFormat::text, "MINUTES\n\nHeld on Tuesday 4 March 2025 at 5.30pm" +
                                                    cases)) == "2025-03-04T17:30 to ");
}

TEST_CASE("When a meeting was closed is told behind it, whenever it was to end") {
  CHECK(times_in("4. mars 2025 kl. 18.00–20.00", "Møtet hevet kl. 19.45") == "2025-03-04T18:00 to T19:45");
  CHECK(times_in("4. mars 2025 kl. 18.00",
                 "There being no further business, the Chair closed the meeting at 7.50 pm.") ==
        "2025-03-04T18:00 to T19:50");
}

TEST_CASE("Whose meeting it was, where a line says no more than that and when") {
  CHECK(title_facts("Dal borettslag – avholdt mandag 1. juni 2026", Vocabulary())->body == "Dal borettslag");
  CHECK(title_facts("Byrådets møde tirsdag den 24. marts 2026", Vocabulary())->body == "Byrådet");
  const auto open = title_facts("Minutes of the Public Board Meeting held on 28 January 2026", Vocabulary());
  REQUIRE(open);
  CHECK(open->body.empty());
  CHECK(open->type.empty());
  CHECK(meeting_in(SourceFormat::markdown, "# Nes Steering Committee – 2026-02-17" + cases).body.text ==
        "Nes Steering Committee");
  CHECK(meeting_in(SourceFormat::text,
                   "THE DAL TRUST (Registered Charity No. 12)\n\nMinutes of a meeting held on 4 March "
                   "2025" +
                       cases)
            .body.text == "THE DAL TRUST");
  CHECK(meeting_in(SourceFormat::text,
                   "Nämnden                  PROTOKOLL               Sida 1 (5)\n\nDatum: 2025-03-04" + cases)
            .body.text == "Nämnden");
}

TEST_CASE("The title of the minutes begins a line below whose they are") {
  const MinutesFacts facts =
      meeting_in(SourceFormat::text, "Veiforeningen Bakken\nReferat fra styremøte 3.3.2025 kl. 19" + cases);
  CHECK(facts.body.text == "Veiforeningen Bakken");
  CHECK(times_of(facts) == "2025-03-03T19:00 to ");
}

TEST_CASE("A body may have nothing but the day beside it, and a place no weekday behind it") {
  const MinutesFacts facts =
      meeting_in(SourceFormat::text,
                 "Dals kommun              PROTOKOLL\n"
                 "Kommunstyrelsen          2026-05-06\n\n"
                 "Plats och tid: Stadshuset, Salen, onsdagen den 6 maj 2026, kl 08.30-12.10" +
                     cases);
  CHECK(facts.body.text == "Kommunstyrelsen");
  CHECK(facts.place.text == "Stadshuset, Salen");
}

TEST_CASE("Where a meeting was stands before its day or behind it, and neither has the other in it") {
  CHECK(
      meeting_in(SourceFormat::text, "MINUTES\n\nHeld at the Hall on Tuesday 4 March 2025 at 5.30pm" + cases)
          .place.text != "the Hall on Tuesday");
  CHECK(meeting_in(SourceFormat::text,
                   "MINUTES of the Parish Council\nHeld at the Hall on Tuesday 4 March 2025 at 7 pm" + cases)
            .place.text == "the Hall");
}

}  // namespace
}  // namespace ko::import
