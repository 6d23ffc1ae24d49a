// SPDX-License-Identifier: MIT
#include "site/lists/list_pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace {

/// So many meetings, a day each, the latest first.
std::vector<ko::ListedPage> listed_meetings(std::int32_t count) {
  std::vector<ko::ListedPage> pages;
  for (std::int32_t at = count; at-- > 0;)
    pages.push_back({fmt::format("meetings/mote-{}", at), fmt::format("Møte {}", at),
                     ko::Date::of(ko::Day{} + at), "Kommunestyret"});
  return pages;
}

std::map<std::string, std::string> pages_of_list(const std::vector<ko::ListedPage>& pages) {
  const auto parts = ko::parts_of_list(pages, "index");
  std::map<std::string, std::string> all;
  for (std::size_t part = 0; part < parts.size(); ++part)
    all.emplace(parts[part].file, ko::list_page(pages, parts, part, "Møter", ko::Language::nb));
  return all;
}

}  // namespace

TEST_CASE("A short list is one page") {
  const auto parts = ko::parts_of_list(listed_meetings(60), "index");
  REQUIRE(parts.size() == 1);
  CHECK(parts[0].file == "index.html");
  CHECK(parts[0].first == 0);
  CHECK(parts[0].end == 60);
  CHECK(ko::parts_of_list({}, "index").size() == 1);
}

TEST_CASE("A long list is cut into pages of less than 100 kB, each row on one of them") {
  auto pages = listed_meetings(10000);
  for (std::size_t at = 0; at < 300; ++at) pages[at].title = std::string(400, 'x');
  const auto parts = ko::parts_of_list(pages, "index");
  CHECK(parts.front().file == "index.html");
  CHECK(parts.back().file == "index.1.html");
  std::size_t rows = 0;
  for (const ko::ListPart& part : parts) {
    CHECK(part.first == rows);
    CHECK(part.first < part.end);
    rows = part.end;
  }
  CHECK(rows == pages.size());
  for (const auto& page : pages_of_list(pages)) CHECK(page.second.size() < 90000);
}

TEST_CASE("The rows of what is long past stay on the page where they are") {
  const auto rows_of = [](const std::string& page) {
    const std::size_t begin = page.find("<tbody>");
    return page.substr(begin, page.find("</tbody>") - begin);
  };
  const auto before = pages_of_list(listed_meetings(2000));
  const auto after = pages_of_list(listed_meetings(2001));
  for (const auto& page : before)
    if (page.first != "index.html") CHECK(rows_of(page.second) == rows_of(after.at(page.first)));
}

TEST_CASE("A page of a list leads to the first, the last and those beside it") {
  const auto pages = listed_meetings(10000);
  const auto parts = ko::parts_of_list(pages, "index");
  REQUIRE(parts.size() > 20);
  const std::string page = ko::list_page(pages, parts, 10, "Møter", ko::Language::nb);
  CHECK(page.find(fmt::format("Side 11 av {}<br>\n<a href=\"index.html\">1</a>\n…\n<a href=\"{}\">8</a>",
                              parts.size(), parts[7].file)) != std::string::npos);
  CHECK(page.find("<strong aria-current=\"page\">11</strong>") != std::string::npos);
  CHECK(page.find(fmt::format("…\n<a href=\"index.1.html\">{}</a>", parts.size())) != std::string::npos);
}

TEST_CASE("A list says how it is sorted, and what its rows are sorted by") {
  const auto pages = listed_meetings(3);
  const auto parts = ko::parts_of_list(pages, "index");
  const std::string dated = ko::list_page(pages, parts, 0, "Møter", ko::Language::nn);
  CHECK(dated.find("<th scope=\"col\" aria-sort=\"descending\">Dato</th>") != std::string::npos);
  CHECK(dated.find("<td class=\"whole\" data-key=\"1970-01-03\">3.\u00a0januar 1970</td>") !=
        std::string::npos);
  CHECK(dated.find("data-filter=\"Filtrer lista\"") != std::string::npos);
  const std::vector<ko::ListedPage> undated = {{"persons/ada", "Ada <Nes>"}};
  const std::string page =
      ko::list_page(undated, ko::parts_of_list(undated, "index"), 0, "Persons", ko::Language::en);
  CHECK(page.find("<th scope=\"col\" aria-sort=\"ascending\">Title</th></tr>") != std::string::npos);
  CHECK(page.find("Ada &lt;Nes&gt;") != std::string::npos);
}

TEST_CASE("A list has the latest first, those of a day by title, and last what has no date") {
  const ko::Date first = *ko::Date::parse("2024-01-25");
  const ko::Date later = *ko::Date::parse("2024-02-22");
  std::vector<ko::ListedPage> pages = {{"d/1", "Uten dato", {}},     {"d/2", "Økonomi", first},
                                       {"d/3", "Årsmelding", first}, {"d/5", "Budsjett", first},
                                       {"d/4", "Budsjett", first},   {"d/6", "Valg", later}};
  ko::sort_for_list(pages);
  std::string order;
  for (const ko::ListedPage& page : pages) order += page.path + ' ';
  CHECK(order == "d/6 d/4 d/5 d/2 d/3 d/1 ");
  std::vector<ko::ListedPage> undated = {{"d/2", "Øst", {}}, {"d/1", "Aust", {}}};
  ko::sort_for_list(undated);
  CHECK(undated.front().path == "d/1");
}

TEST_CASE("A title that ends in the date is not followed by it again") {
  const ko::Date date = *ko::Date::parse("2024-12-12");
  const auto item = [&](const std::string& title) {
    return ko::list_items({{"meetings/x", title, date}}, "", ko::Language::nb);
  };
  CHECK(item("Møte 12. desember 2024") ==
        "<li><a href=\"meetings/x.html\">Møte 12. desember 2024</a></li>\n");
  CHECK(item("Møte 12.\u00a0desember 2024") ==
        "<li><a href=\"meetings/x.html\">Møte 12.\u00a0desember 2024</a></li>\n");
  CHECK(item("Budsjett") == "<li><a href=\"meetings/x.html\">Budsjett</a>, 12.\u00a0desember 2024</li>\n");
}
