// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>
#include <variant>
#include <vector>

#include "base/text/text_width.hpp"
#include "ko/answers/render.hpp"
#include "unit/report/pictures/drawn.hpp"

namespace ko::pictures {
namespace {

struct Box {
  std::string text;
  double left, right, top, bottom;
};

/// Where the texts of a picture are, capitals and what hangs below the line included.
std::vector<Box> text_boxes(const Picture& picture) {
  std::vector<Box> boxes;
  for (const Picture::Shape& shape : picture.shapes) {
    const auto* words = std::get_if<Picture::Words>(&shape);
    if (words == nullptr) continue;
    const double width = text_width(words->text, words->size, words->strong);
    const double before = words->anchor == Picture::Words::Anchor::start ? 0
                          : words->anchor == Picture::Words::Anchor::end ? width
                                                                         : width / 2;
    const double left = words->at.x - before;
    boxes.push_back({words->text, left, left + width, words->at.y - 0.75 * words->size,
                     words->at.y + 0.22 * words->size});
  }
  return boxes;
}

void check_laid_out(const Picture& picture) {
  CAPTURE(picture.title);
  CHECK_FALSE(picture.description.empty());
  const std::vector<Box> boxes = text_boxes(picture);
  REQUIRE_FALSE(boxes.empty());
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    CAPTURE(boxes[i].text);
    CHECK(boxes[i].left >= 0);
    CHECK(boxes[i].right <= picture.width);
    CHECK(boxes[i].top >= 0);
    CHECK(boxes[i].bottom <= picture.height);
    for (std::size_t j = i + 1; j < boxes.size(); ++j) {
      CAPTURE(boxes[j].text);
      const bool is_apart = boxes[i].right <= boxes[j].left || boxes[j].right <= boxes[i].left ||
                            boxes[i].bottom <= boxes[j].top || boxes[j].bottom <= boxes[i].top;
      CHECK(is_apart);
    }
  }
}

std::string in_words(const Picture& picture) {
  return find_format("text")->document({.title = "x", .blocks = {{picture}}}, {.width = 100});
}

}  // namespace

TEST_CASE("no two texts of a picture overlap, and none leaves it") {
  check_laid_out(draw(test::attendance()));
  check_laid_out(draw(test::vote()));
  check_laid_out(draw(test::agreement()));
  check_laid_out(draw(test::organisation()));
  check_laid_out(draw(test::time_line()));
  check_laid_out(draw(test::staffing()));
}

TEST_CASE("a long year, a large council and many units are laid out as well") {
  const test::Crowded crowded(30);
  check_laid_out(draw(crowded.strip));
  check_laid_out(draw(crowded.vote));
  check_laid_out(draw(crowded.matrix));
  check_laid_out(draw(crowded.line));
  check_laid_out(draw(crowded.tree));
  check_laid_out(draw(crowded.staffing));
}

TEST_CASE("words that are longer than there is room for are cut or broken, and overlap nothing") {
  const test::Wordy wordy;
  check_laid_out(draw(wordy.strip));
  check_laid_out(draw(wordy.vote));
  check_laid_out(draw(wordy.matrix));
  check_laid_out(draw(wordy.line));
  check_laid_out(draw(wordy.tree));
  check_laid_out(draw(wordy.staffing));
}

TEST_CASE("a picture of nothing is one") {
  CHECK(draw(AttendanceStrip{.title = "x"}).height > 0);
  CHECK(draw(VoteSplit{.title = "x"}).height > 0);
  CHECK(draw(AgreementMatrix{.title = "x"}).height > 0);
  CHECK(draw(OrganisationTree{.title = "x"}).height > 0);
  CHECK(draw(TimeLine{.title = "x"}).height > 0);
  CHECK(draw(StaffingOverTime{.title = "x"}).height > 0);
  CHECK(draw(StaffingOverTime{.title = "x"}).width ==
        draw(StaffingOverTime{.title = "x", .functions = {}, .panels = {{}}}).width);
}

TEST_CASE("a terminal shows the attendance strip as a table") {
  CHECK(in_words(draw(test::attendance())) ==
        R"(Medlem                                    25.1.        22.2.        21.3.      25.4.
────────────────────────────────────────  ───────────  ───────────  ─────────  ────────────────
Anne-Katrine Bjørnstjerne Wæhle-Sørensen  til stede    til stede    til stede  til stede
Bo Lie                                    til stede    forfall      til stede  delvis til stede
Halvor Brattland                          ikke medlem  ikke medlem  til stede  til stede
Wilhelmina Margrethe Mathisen-Kvammen     ukjent       til stede    til stede  til stede
)");
}

TEST_CASE("a terminal shows the votes of parties as a table") {
  CHECK(in_words(draw(test::vote())) ==
        R"(Parti                                          for  mot  blank  ukjent
─────────────────────────────────────────────  ───  ───  ─────  ──────
Granheimlista                                    7    0      0       0
Bygdelista for Storelva, Nordkollen og omland    1    5      0       0
Samfunnslista                                    4    1      1       0
Felles framtid                                   2    1      0       2
)");
}

TEST_CASE("a terminal shows an organisation as a list") {
  CHECK(in_words(draw(test::organisation())) ==
        R"(- Granheim kommunestyre: Ordfører Anne-Katrine Bjørnstjerne Wæhle-Sørensen, 21 medlemmer
  - Formannskapet: 7 medlemmer
  - Hovedutvalget for oppvekst, kultur, frivillighet, integrering og folkehelsearbeid i Granheim: 9
    medlemmer
    - Samarbeidsutvalget ved Nordkollen skole
    - Ungdomsrådet
  - Kontrollutvalget
- Kommunedirektøren
)");
}

TEST_CASE("a terminal shows staffing a panel a table, with what nobody has stated") {
  CHECK(in_words(draw(test::staffing())) ==
        R"(i dag

År    ledelse  veiledning  administrasjon og merkantile tjenester
────  ───────  ──────────  ──────────────────────────────────────
2016  2,00     1,50        0,00–0,50
2017  2,00     2,50        ukjent

med felles leder

År    ledelse  veiledning  administrasjon og merkantile tjenester
────  ───────  ──────────  ──────────────────────────────────────
2016  1,00     2,50–3,00   0,50
2017  1,00     3,50        0,50
)");
}

TEST_CASE("the chamber has a seat a vote, and what nobody has stated is hatched") {
  const Picture picture = draw(test::vote());
  int seats = 0;
  int unknown = 0;
  for (const Picture::Shape& shape : picture.shapes)
    if (const auto* circle = std::get_if<Picture::Circle>(&shape)) {
      ++seats;
      if (circle->fill == Picture::Fill::unknown) ++unknown;
    }
  CHECK(seats == 24);
  CHECK(unknown == 2);
}

TEST_CASE("eight votes fill the inner row of the chamber, and the ninth begins another") {
  const auto heights_of_ends = [](int votes) {
    std::vector<double> heights;
    for (const Picture::Shape& shape :
         draw({.title = "x", .parties = {{"A", votes}}, .for_word = "for"}).shapes)
      if (const auto* circle = std::get_if<Picture::Circle>(&shape)) heights.push_back(circle->centre.y);
    std::ranges::sort(heights);
    return heights;
  };
  // The seats at both ends of a row stand lowest, two for each row.
  const std::vector<double> eight = heights_of_ends(8);
  REQUIRE(eight.size() == 8);
  CHECK(eight[7] == doctest::Approx(eight[6]));
  CHECK(eight[6] > eight[5] + 1);
  const std::vector<double> nine = heights_of_ends(9);
  REQUIRE(nine.size() == 9);
  CHECK(nine[8] == doctest::Approx(nine[5]));
}

}  // namespace ko::pictures
