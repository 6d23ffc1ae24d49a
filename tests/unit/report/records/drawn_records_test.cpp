// SPDX-License-Identifier: MIT
// What reports draw beside their tables, where there is something to draw.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "unit/people.hpp"
#include "unit/report/reporting.hpp"

namespace ko {
namespace {

using test::holds;

/// The pictures of a report on `id`.
std::vector<Picture> drawn(std::string_view report, const std::string& records, std::string_view id,
                           const ReportOptions& options = test::on_day(2025, 4, 1)) {
  return test::pictures_in(test::report_of(report, test::register_of(records), id, options));
}

bool has_words(const Picture& picture, std::string_view words) {
  return std::ranges::count(test::words_in(picture), words) > 0;
}

TEST_CASE("an organisation with something below it is drawn, with who leads what on the day") {
  const std::string records =
      "{kind: organisation, id: o, name: Laget, members: [{person: ada-nes, role: leader}, {person: bo-lie}, "
      "{person: cy-moe, role: leader, to: 2024-12-31}]}\n---\n"
      "{kind: organisation, id: u, name: Gruppa, parent: o, members: [{person: di-ruud, role: leader, "
      "public: false}]}\n---\n"
      "{kind: organisation, id: v, name: Nedlagt, parent: o, dissolved: 2025-03-31}\n" +
      test::people;
  const auto pictures = drawn("organisation", records, "o");
  REQUIRE(pictures.size() == 1);
  CHECK(pictures[0].title == "Laget");
  CHECK(pictures[0].description == "Hva som hører til hva 1.\u00a0april 2025, med hvem som leder det.");
  CHECK(pictures[0].instead.empty());
  CHECK(has_words(pictures[0], "Ada Nes"));
  CHECK(has_words(pictures[0], "Gruppa"));
  for (const char* not_there : {"Bo Lie", "Cy Moe", "Di Ruud", "Nedlagt"})
    CHECK_FALSE(has_words(pictures[0], not_there));
  CHECK(drawn("organisation", records, "u").empty());
}

/// The line of time of a project with these fields, and a meeting of its group on 3 May 2024.
std::vector<Picture> time_line_of(const std::string& fields) {
  return drawn("project",
               "kind: project\nid: p\ntitle: Turen\ngroup: g\n" + fields +
                   "---\n{kind: organisation, id: g, name: Gruppa}\n---\n"
                   "{kind: meeting, id: m, title: Oppstart, body: g, start: 2024-05-03}\n---\n"
                   "{kind: meeting, id: n, title: Kanskje, body: g, start: 2024-05-04~}\n---\n"
                   "{kind: meeting, id: q, title: En gang, body: g}\n",
               "p");
}

TEST_CASE("a project's phases and its group's meetings are drawn on a line of its years") {
  const auto pictures = time_line_of("phases: [{name: Forprosjekt, from: 2023-06-01, to: 2025-02}]\n");
  REQUIRE(pictures.size() == 1);
  CHECK(pictures[0].title == "Turen");
  CHECK(pictures[0].instead.empty());
  CHECK(has_words(pictures[0], "2024"));
  CHECK(has_words(pictures[0], "2025"));
  CHECK_FALSE(has_words(pictures[0], "2023"));
  CHECK_FALSE(has_words(pictures[0], "2026"));
  CHECK(has_words(pictures[0], "Oppstart"));
  CHECK_FALSE(has_words(pictures[0], "Kanskje"));
  CHECK_FALSE(has_words(pictures[0], "En gang"));
}

TEST_CASE("a year is marked where its first day is on the line, the first and the last day too") {
  const auto has_year = [](const std::string& days) {
    const auto pictures = time_line_of("phases: [{name: En, " + days + "}]\n");
    REQUIRE(pictures.size() == 1);
    return has_words(pictures[0], "2024");
  };
  CHECK(has_year("from: 2024-01-01, to: 2024-06-30"));
  CHECK(has_year("from: 2023-12-31, to: 2024-06-30"));
  CHECK_FALSE(has_year("from: 2024-01-02, to: 2024-06-30"));
}

TEST_CASE("without a phase, or within one day, there is no line of time") {
  CHECK(time_line_of("from: 2024-01-01\nto: 2024-12-31\n").empty());
  CHECK(time_line_of("phases: [{name: En, from: 2024-05-03, to: 2024-05-03}]\n").empty());
  CHECK(time_line_of("phases: [{name: En, from: 2024-05-03, to: 2024-05-04}]\n").size() == 1);
  CHECK(time_line_of("phases: [{name: En}]\n").empty());
  CHECK(time_line_of("from: 2024-01-01\nphases: [{name: En}]\n").size() == 1);
}

TEST_CASE("attendance is drawn, and the picture says of how many persons and meetings") {
  const auto pictures =
      drawn("attendance",
            "{kind: organisation, id: o, name: Styret}\n" + test::people +
                "---\n{kind: meeting, id: m, body: o, status: held, start: 2025-01-07, present: [ada-nes, "
                "bo-lie]}\n---\n{kind: meeting, id: n, body: o, status: held, start: 2025-02-04, present: "
                "[ada-nes], absent: [cy-moe]}\n---\n{kind: meeting, id: q, body: o, status: held, start: "
                "2025-03-04, present: [ada-nes]}\n---\n{kind: meeting, id: r, body: o, status: held, start: "
                "2025-03-11, present: [ada-nes]}\n",
            "o");
  REQUIRE(pictures.size() == 1);
  CHECK(pictures[0].title == "Frammøte: Styret");
  CHECK(pictures[0].description == "3 personer og 4 møter; tabellene viser det samme.");
  const std::vector<std::string> words = test::words_in(pictures[0]);
  for (const char* name : {"Ada Nes", "Bo Lie", "Cy Moe"})
    CHECK_MESSAGE(std::ranges::find(words, name) != words.end(), name);
}

/// The tables that stand for the picture of staffing of a unit with these members, over a period.
std::string staffing_drawn(const std::string& members, int first_year, int last_year) {
  const Register records =
      test::register_of("kind: organisation\nid: o\nname: O\ntype: unit\nmembers: [" + members + "]\n");
  const ReportOptions options = {.as_of = to_day({2025, 4, 1}),
                                 .period = {to_day({first_year, 1, 1}), to_day({last_year + 1, 1, 1})}};
  std::string text;
  for (const Picture& picture : test::pictures_in(test::report_of("staffing", records, "o", options)))
    text += test::as_text({.title = "x", .blocks = picture.instead});
  return text;
}

TEST_CASE("staffing is drawn from each day on which a function changed, functions stacked from service up") {
  CHECK(staffing_drawn("{name: Ada, function: leadership, percent: 50}, {name: Bo, function: service, "
                       "percent: 100, from: 2024-07-01}, {name: Cy, function: service, percent: 20}",
                       2024, 2024) ==
        "Dato            Tjeneste  Ledelse\n"
        "──────────────  ────────  ───────\n"
        "1. januar 2024  0,20      0,50\n"
        "1. juli 2024    1,20      0,50\n");
}

TEST_CASE("a period of more than three years is drawn by year, a shorter one by quarter") {
  const std::string members =
      "{name: Bo, function: service, percent: 50}, {name: Cy, function: service, percent: 50, from: "
      "2021-04-01}";
  CHECK(holds(staffing_drawn(members, 2021, 2023), "1. april 2021"));
  CHECK_FALSE(holds(staffing_drawn(members, 2021, 2024), "1. april 2021"));
  CHECK(holds(staffing_drawn(members, 2021, 2024), "1. januar 2022"));
}

TEST_CASE("staffing of which nothing is known is not drawn") {
  CHECK(staffing_drawn("{name: Ada, function: leadership}", 2024, 2024).empty());
  CHECK_FALSE(staffing_drawn("{name: Ada, function: leadership, percent: 1}", 2024, 2024).empty());
}

TEST_CASE("whoever has no record is one by name in every meeting") {
  const auto pictures =
      drawn("attendance",
            "{kind: organisation, id: o, name: Styret}\n"
            "---\n{kind: meeting, id: m, body: o, status: held, start: 2025-01-07, present: [{name: Ada "
            "Nes}, {name: Bo Lie}]}\n---\n{kind: meeting, id: n, body: o, status: held, start: "
            "2025-02-04, present: [{name: Ada Nes}], absent: [{name: Cy Moe}]}\n---\n{kind: meeting, id: "
            "q, body: o, start: 2025-03-04, agenda: [{title: Ikke holdt}]}\n---\n{kind: meeting, id: r, "
            "body: o, start: 2025-03-11, present: [{name: Ada Nes}]}\n",
            "o");
  REQUIRE(pictures.size() == 1);
  CHECK(pictures[0].description == "3 personer og 3 møter; tabellene viser det samme.");
}

TEST_CASE("staffing over a period is told as a table of its days, too") {
  const Register records = test::register_of(
      "kind: organisation\nid: o\nname: O\ntype: unit\nmembers: [{name: Ada, role: employee, percent: "
      "50}]\n");
  const auto has_series = [&](const Period& period) {
    ReportOptions options = test::on_day(2025, 4, 1);
    options.period = period;
    return test::holds(test::as_text(test::report_of("staffing", records, "o", options)), "\nUtvikling\n");
  };
  CHECK(has_series({to_day({2024, 1, 1}), to_day({2026, 1, 1})}));
}

TEST_CASE("what is drawn of staffing from a day on lasts until the next day that is drawn") {
  const Register records = test::register_of(
      "kind: organisation\nid: o\nname: O\ntype: unit\nmembers: [{name: Ada, function: service, percent: "
      "50}, {name: Bo, function: service, percent: 50, from: 2024-04-01}, {name: Cy, function: service, "
      "percent: 50, from: 2024-10-01}]\n");
  ReportOptions options = test::on_day(2025, 4, 1);
  options.period = {to_day({2024, 1, 1}), to_day({2025, 1, 1})};
  const auto pictures = test::pictures_in(test::report_of("staffing", records, "o", options));
  REQUIRE(pictures.size() == 1);
  std::vector<Picture::Rectangle> columns;
  for (const Picture::Shape& shape : pictures[0].shapes)
    if (const auto* rectangle = std::get_if<Picture::Rectangle>(&shape); rectangle && rectangle->height > 14)
      columns.push_back(*rectangle);
  REQUIRE(columns.size() == 3);
  for (std::size_t i = 0; i + 1 < columns.size(); ++i)
    CHECK(columns[i].at.x + columns[i].width == doctest::Approx(columns[i + 1].at.x));
  CHECK(columns[1].width ==
        doctest::Approx(columns[0].width * 183 / 91));  // days of April to September, and before
}

TEST_CASE("the legend of attendance names those present, in part and not at all in this order") {
  const auto pictures = drawn(
      "attendance",
      "{kind: organisation, id: o, name: Styret}\n" + test::people +
          "---\n{kind: meeting, id: m, body: o, status: held, start: 2025-01-07T10:00, present: [ada-nes, "
          "{person: bo-lie, left: '11:00'}], absent: [cy-moe]}\n---\n{kind: meeting, id: n, body: o, status: "
          "held, start: 2025-02-04, present: [ada-nes]}\n---\n{kind: meeting, id: q, body: o, status: held, "
          "start: 2025-03-04, present: [ada-nes]}\n",
      "o");
  REQUIRE(pictures.size() == 1);
  std::string legend;
  for (const std::string& word : test::words_in(pictures[0]))
    for (const char* one : {"Møtte", "Delvis til stede", "Forfall"})
      if (word == one) legend += word + "; ";
  CHECK(legend == "Møtte; Delvis til stede; Forfall; ");
}

}  // namespace
}  // namespace ko
