// SPDX-License-Identifier: MIT
#include "site/records/linked_names.hpp"

#include <doctest/doctest.h>

#include <string>

#include "unit/memory_files.hpp"

namespace {

std::string with_ada(std::string_view html) {
  return ko::with_links(html, {{.name = "Ada Nes", .target = "../persons/ada-nes.html", .is_person = true},
                               {.name = "styret", .target = "../bodies/styret.html"},
                               {.name = "Hallen", .target = "../cases/hallen.html", .stands_alone = true}});
}
const std::string ada = "<a href=\"../persons/ada-nes.html\">Ada Nes</a>";

}  // namespace

TEST_CASE("A name in a page's text is a link, wherever it stands") {
  CHECK(with_ada("<p>Ada Nes (FL) og «Ada Nes», kl.\u00a09</p>") ==
        "<p>" + ada + " (FL) og «" + ada + "», kl.\u00a09</p>");
  CHECK(with_ada("<td>i styret.</td>") == "<td>i <a href=\"../bodies/styret.html\">styret</a>.</td>");
}

TEST_CASE("Names are whole words, and a person's is no part of a longer name") {
  for (const std::string text : {"<p>Ada Nesbø</p>", "<p>Eli Ada Nes</p>", "<p>Ada Nes Vik</p>",
                                 "<p>Eli-Ada Nes</p>", "<p>forstyret</p>", "<p>styrets</p>"}) {
    CAPTURE(text);
    CHECK(with_ada(text) == text);
  }
}

TEST_CASE("What is an ordinary word as well is a link only where it stands alone") {
  CHECK(with_ada("<td>Hallen</td>") == "<td><a href=\"../cases/hallen.html\">Hallen</a></td>");
  CHECK(with_ada("<td>Hallen er full</td>") == "<td>Hallen er full</td>");
}

TEST_CASE("Titles, links, pictures and attributes are left alone") {
  for (const std::string text : {"<h1>Ada Nes</h1>", "<a href=\"x\">Ada Nes</a>",
                                 "<svg><title>Ada Nes</title></svg>", "<p title=\"Ada Nes\">x</p>"}) {
    CAPTURE(text);
    CHECK(with_ada(text) == text);
  }
}

TEST_CASE("A name that two records have is nobody's own") {
  const ko::Register records = ko::test::register_of(
      "{kind: person, id: ada-nes, name: Ada Nes}\n---\n{kind: person, id: ada-nes-2, name: Ada Nes}\n---\n"
      "{kind: person, id: bo-lie, name: Bo Lie}\n");
  const ko::NamesOfRecords names(records);
  CHECK(names.own_names(*records.find("ada-nes")).empty());
  CHECK(names.own_names(*records.find("bo-lie")) == std::vector<std::string>{"Bo Lie"});
}
