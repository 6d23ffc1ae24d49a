// SPDX-License-Identifier: MIT
// What of pictures is measured: steps of a grid, heights of columns, what a legend lists.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "report/pictures/sheet.hpp"
#include "unit/report/pictures/drawn.hpp"
#include "unit/report/reporting.hpp"

namespace ko::pictures {
namespace {

using ko::test::words_in;

bool has_word(const Picture& picture, std::string_view word) {
  return std::ranges::count(words_in(picture), word) > 0;
}

std::vector<Picture::Rectangle> rectangles(const Picture& picture, Picture::Fill fill) {
  std::vector<Picture::Rectangle> found;
  for (const Picture::Shape& shape : picture.shapes)
    if (const auto* rectangle = std::get_if<Picture::Rectangle>(&shape); rectangle && rectangle->fill == fill)
      found.push_back(*rectangle);
  return found;
}

StaffingOverTime one_part(double least, std::optional<double> most) {
  return {.title = "x",
          .description = "x",
          .functions = {"service"},
          .panels = {{"", {{test::day(2025, 1, 1), test::day(2025, 12, 31), "2025", {{least, most}}}}}},
          .unit = "x",
          .when_word = "x",
          .unknown_word = "ukjent"};
}

/// The numbers beside the grid of what comes to this, from nothing up.
std::string grid_of(double amount) {
  std::string numbers;
  for (const Picture::Shape& shape : draw(one_part(amount, amount)).shapes)
    if (const auto* words = std::get_if<Picture::Words>(&shape);
        words != nullptr && words->anchor == Picture::Words::Anchor::end)
      numbers += (numbers.empty() ? "" : " ") + words->text;
  return numbers;
}

TEST_CASE("a grid has steps of 1, 2 or 5 times a power of ten, at most five of them") {
  CHECK(grid_of(0.5) == "0 0,1 0,2 0,3 0,4 0,5");
  CHECK(grid_of(0.6) == "0 0,2 0,4 0,6");
  CHECK(grid_of(1) == "0 0,2 0,4 0,6 0,8 1");
  CHECK(grid_of(1.1) == "0 0,5 1");
  CHECK(grid_of(2.5) == "0 0,5 1 1,5 2 2,5");
  CHECK(grid_of(2.6) == "0 1 2");
  CHECK(grid_of(5) == "0 1 2 3 4 5");
  CHECK(grid_of(5.5) == "0 2 4");
  CHECK(grid_of(10) == "0 2 4 6 8 10");
  CHECK(grid_of(11) == "0 5 10");
  CHECK(grid_of(25) == "0 5 10 15 20 25");
  CHECK(grid_of(26) == "0 10 20");
  CHECK(grid_of(100) == "0 20 40 60 80 100");
}

TEST_CASE("the grid of nothing goes to one") {
  CHECK(grid_of(0) == "0 0,2 0,4 0,6 0,8 1");
}

TEST_CASE("what is certain, what is uncertain and what is open are told apart") {
  const auto unknown = [](double least, std::optional<double> most) {
    return rectangles(draw(one_part(least, most)), Picture::Fill::unknown);
  };
  const auto heights = [](const StaffingOverTime& staffing, Picture::Fill fill) {
    std::vector<double> all;
    for (const Picture::Rectangle& each : rectangles(draw(staffing), fill))
      if (each.edge == Picture::Ink::text && each.width > 20) all.push_back(each.height);
    return all;
  };
  // Beside a legend's box, where there is one.
  CHECK(unknown(1, 1.0).empty());
  CHECK(unknown(1, 2.0).size() == 2);
  CHECK(unknown(1, std::nullopt).size() == 2);
  CHECK(has_word(draw(one_part(1, 2.0)), "ukjent"));
  CHECK(has_word(draw(one_part(1, std::nullopt)), "ukjent"));
  CHECK_FALSE(has_word(draw(one_part(1, 1.0)), "ukjent"));
  const auto certain = heights(one_part(1, 4.0), Picture::Fill::first);
  const auto more = heights(one_part(1, 4.0), Picture::Fill::unknown);
  REQUIRE(certain.size() == 1);
  REQUIRE(more.size() == 1);
  CHECK(more.front() == doctest::Approx(3 * certain.front()));
}

TEST_CASE("a table of staffing says what is not recorded, unknown, at least so much, or between") {
  const auto cell = [](const StaffingOverTime::Part& part) {
    StaffingOverTime staffing = one_part(1, 1.0);
    staffing.panels[0].spans[0].parts = {part};
    const std::string text =
        find_format("text")->document({.title = "x", .blocks = {{draw(staffing)}}}, {.width = 0});
    return text.substr(text.find("2025") + 6);
  };
  CHECK(cell({.least = 0, .most = 0.0, .is_recorded = false}) == "–\n");
  CHECK(cell({.least = 0, .most = std::nullopt}) == "ukjent\n");
  CHECK(cell({.least = 1.5, .most = std::nullopt}) == ">= 1,50\n");
  CHECK(cell({.least = 1.5, .most = 2.0}) == "1,50–2,00\n");
  CHECK(cell({.least = 1.5, .most = 1.5}) == "1,50\n");
  CHECK(cell({.least = 0, .most = 0.0}) == "0,00\n");
}

TEST_CASE("a column of agreement is as high as its share, and of none there is a hatched box") {
  const auto matrix = [](std::optional<int> percent) {
    AgreementMatrix of_two = {.title = "x", .description = "x", .member = "x", .names = {"Ada", "Bo"}};
    of_two.percents = {{std::nullopt, std::nullopt}, {percent, std::nullopt}};
    return draw(of_two);
  };
  const auto height = [&](int percent) {
    const auto found = rectangles(matrix(percent), Picture::Fill::first);
    REQUIRE(found.size() == 1);
    return found.front().height;
  };
  CHECK(height(0) == 0);
  CHECK(height(1) > 0);
  CHECK(height(50) == doctest::Approx(height(100) / 2));
  CHECK(height(99) < height(100));
  CHECK(has_word(matrix(0), "0"));
  CHECK(rectangles(matrix(0), Picture::Fill::unknown).empty());
  CHECK(rectangles(matrix(std::nullopt), Picture::Fill::unknown).size() == 1);
  CHECK(rectangles(matrix(std::nullopt), Picture::Fill::first).empty());
}

TEST_CASE("the legend of attendance lists what there is, and no more") {
  const std::vector<std::string> words = {"til stede", "delvis", "forfall", "ikke medlem", "ukjent"};
  for (std::size_t one = 0; one < words.size(); ++one) {
    const AttendanceStrip strip = {.title = "x",
                                   .description = "x",
                                   .person = "Navn",
                                   .meetings = {"1"},
                                   .persons = {{"Ada", {static_cast<Presence>(one)}}},
                                   .words = {words[0], words[1], words[2], words[3], words[4]}};
    for (std::size_t other = 0; other < words.size(); ++other) {
      CAPTURE(words[one]);
      CAPTURE(words[other]);
      CHECK(has_word(draw(strip), words[other]) == (one == other));
    }
  }
}

TEST_CASE("eight parts are told apart by what fills them, and more begin anew") {
  for (std::size_t part = 0; part < 8; ++part) {
    CHECK(static_cast<std::size_t>(fill_of_part(part)) ==
          static_cast<std::size_t>(Picture::Fill::first) + part);
    CHECK(fill_of_part(part) == fill_of_part(part + 8));
    for (std::size_t other = 0; other < part; ++other) CHECK(fill_of_part(part) != fill_of_part(other));
  }
}

TEST_CASE("a legend that is too wide for the sheet goes on in the next line") {
  Picture picture;
  picture.width = 200;
  const double one = add_legend(picture, 0, {{Picture::Fill::first, "til stede"}});
  Picture wide;
  wide.width = 200;
  const double two = add_legend(
      wide, 0,
      {{Picture::Fill::first, "til stede hele møtet"}, {Picture::Fill::second, "til stede en del av møtet"}});
  CHECK(one > 0);
  CHECK(two > one);
  const double first = rectangles(wide, Picture::Fill::first).front().at.y;
  CHECK(rectangles(wide, Picture::Fill::second).front().at.y > first);
  CHECK(rectangles(wide, Picture::Fill::first).front().at.x ==
        rectangles(wide, Picture::Fill::second).front().at.x);
  CHECK(add_legend(wide, 7, {}) == 7);
}

TEST_CASE("beside a party's bar stand the ways in which anybody voted, and nothing of the others") {
  VoteSplit split = test::vote();
  for (VoteSplit::Party& party : split.parties) party.unknown = 0;
  CHECK(has_word(draw(split), "4–1–1"));
  for (VoteSplit::Party& party : split.parties) party.blank = 0;
  CHECK(has_word(draw(split), "4–1"));
}

}  // namespace
}  // namespace ko::pictures
