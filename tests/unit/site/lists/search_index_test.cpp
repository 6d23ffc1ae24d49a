// SPDX-License-Identifier: MIT
#include "site/lists/search_index.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

namespace {

std::vector<ko::ListedPage> searched_cases(std::size_t count) {
  std::vector<ko::ListedPage> pages;
  for (std::size_t at = count; at-- > 0;)
    pages.push_back({.path = fmt::format("cases/sak-{}", at),
                     .title = fmt::format("Rehabilitering av skole {}", at),
                     .more = fmt::format("2024/{}", at)});
  return pages;
}

}  // namespace

TEST_CASE("A part of the index has a line a page, the last of the list first") {
  const std::vector<ko::ListedPage> pages = {
      {"meetings/mars", "Møte\ti «Styret»\n", ko::Date::of(ko::Day{}), "Styret", "Kjøp av naust; \"Leie\""},
      {"meetings/februar", "Årsmøte"}};
  const auto parts = ko::parts_of_index(pages, "meetings");
  REQUIRE(parts.size() == 1);
  CHECK(ko::search_part(pages, parts[0], ko::Language::nb) ==
        "koIndexPart(\"meetings.1\", \"Årsmøte\\t\\t\\t\\tmeetings/februar\\n"
        "Møte i «Styret» \\tStyret\\t1.\u00a0januar 1970\\tKjøp av naust; "
        "\\\"Leie\\\"\\tmeetings/mars\");\n");
}

TEST_CASE("The index is cut, and its parts of what is long past stay as they are") {
  const auto before = searched_cases(10000);
  const auto after = searched_cases(10001);
  const auto parts = ko::parts_of_index(before, "cases");
  REQUIRE(parts.size() > 3);
  CHECK(parts.back().name == "cases.1");
  CHECK(ko::parts_of_index({}, "cases").empty());
  const auto later = ko::parts_of_index(after, "cases");
  REQUIRE(later.size() == parts.size());
  CHECK(parts.front().first == 0);
  std::size_t end = 0;
  for (std::size_t at = 0; at < parts.size(); ++at) {
    CHECK(parts[at].first == end);
    end = parts[at].end;
    const std::string script = ko::search_part(before, parts[at], ko::Language::nb);
    CHECK(script.size() < 100000);
    CHECK((ko::search_part(after, later[at], ko::Language::nb) == script) == (at != 0));
  }
  CHECK(end == before.size());
}

TEST_CASE(
    "The page that searches has a label, what is heard of the search, and a word for browsers without "
    "scripts") {
  const std::string page = ko::search_page({{"cases.1", 0, 1}, {"persons.1", 0, 1}}, ko::Language::nn);
  for (const std::string_view part :
       {"<form class=\"search\" role=\"search\" action=\"search.html\" data-parts=\"cases.1 persons.1\"",
        "<label for=\"search-words\">Søk etter</label>", "id=\"search-words\" name=\"q\"",
        "<noscript><p>Søket verkar berre når nettlesaren kan køyre skript.",
        "<p id=\"search-status\" role=\"status\"></p>", "&quot;hearings&quot;:&quot;Høyring&quot;"}) {
    CAPTURE(part);
    CHECK(page.find(part) != std::string::npos);
  }
}
