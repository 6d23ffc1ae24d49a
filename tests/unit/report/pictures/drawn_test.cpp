// SPDX-License-Identifier: MIT
// Each sort of picture as it was last looked at: the pages beside this test, which a browser shows. After a
// change that is meant, `KO_ACCEPT=1` lets the test write them anew, to be looked at again.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

#include "base/text/replacing.hpp"
#include "ko/answers/render.hpp"
#include "render/pictures/svg.hpp"
#include "unit/as_told.hpp"
#include "unit/report/pictures/drawn.hpp"

namespace ko::pictures {
namespace {

constexpr std::string_view folder = "tests/unit/report/pictures/drawn";

std::string page_of(const Picture& picture) {
  return fmt::format("<!doctype html>\n<meta charset=utf-8>\n<style>{}</style>\n{}\n", svg_style(),
                     replace_all(svg_of(picture, 1), "><", ">\n<"));
}

void check_as_drawn(std::string_view name, const Picture& picture) {
  const std::string path = fmt::format("{}/{}.html", folder, name);
  const std::string page = page_of(picture);
  ko::test::check_as_told(path, page);
}

TEST_CASE("each sort of picture is drawn as it was") {
  check_as_drawn("attendance", draw(test::attendance()));
  check_as_drawn("vote", draw(test::vote()));
  check_as_drawn("agreement", draw(test::agreement()));
  check_as_drawn("organisation", draw(test::organisation()));
  check_as_drawn("time-line", draw(test::time_line()));
  check_as_drawn("staffing", draw(test::staffing()));
  const test::Crowded crowded(7);
  check_as_drawn("attendance-crowded", draw(crowded.strip));
  check_as_drawn("vote-crowded", draw(crowded.vote));
  check_as_drawn("agreement-crowded", draw(crowded.matrix));
  check_as_drawn("agreement-narrow", draw(test::narrow_agreement()));
  check_as_drawn("organisation-crowded", draw(crowded.tree));
  check_as_drawn("time-line-crowded", draw(crowded.line));
  check_as_drawn("staffing-crowded", draw(crowded.staffing));
  const test::Wordy wordy;
  check_as_drawn("attendance-wordy", draw(wordy.strip));
  check_as_drawn("vote-wordy", draw(wordy.vote));
  check_as_drawn("agreement-wordy", draw(wordy.matrix));
  check_as_drawn("organisation-wordy", draw(wordy.tree));
  check_as_drawn("time-line-wordy", draw(wordy.line));
  check_as_drawn("staffing-wordy", draw(wordy.staffing));
}

}  // namespace
}  // namespace ko::pictures
