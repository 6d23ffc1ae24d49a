// SPDX-License-Identifier: MIT
// Tables on a terminal.
#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "ko/answers/render.hpp"
#include "ko/values/text.hpp"
#include "unit/render/tables/tables.hpp"

namespace {

std::string text(const ko::Table& table, ko::RenderOptions options = {}) {
  return ko::find_format("text")->table(table, options);
}

std::vector<std::string> lines(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

ko::Table two_columns() {
  ko::Table table;
  table.columns = {{.name = "sted"}, {.name = "årsverk", .type = ko::ColumnType::quantity}};
  table.rows = {{ko::Cell::Value("Ål"), ko::Cell::Value(ko::Quantity::exactly({5, 2}))},
                {ko::Cell::Value("漢字"), ko::Cell::Value(ko::Quantity::at_least(1))},
                {{}, ko::Cell::Value(ko::Quantity::unknown())}};
  return table;
}

}  // namespace

TEST_CASE("columns are aligned by what is shown, numbers at their right end") {
  CHECK(text(two_columns(), {.language = ko::Language::nb}) ==
        "sted  årsverk\n"
        "────  ───────\n"
        "Ål       2,50\n"
        "漢字  >= 1,00\n"
        "–      ukjent\n");
}

TEST_CASE("the language decides the decimal mark and the words") {
  CHECK(text(two_columns(), {.language = ko::Language::en}) ==
        "sted  årsverk\n"
        "────  ───────\n"
        "Ål       2.50\n"
        "漢字  >= 1.00\n"
        "–     unknown\n");
}

TEST_CASE("every type has its form for people") {
  CHECK(text(tables::every_type(), {.width = 0, .language = ko::Language::nb}) ==
        "id   count  open  since       start              share       fte  tags  parent\n"
        "───  ─────  ────  ──────────  ────────────────  ──────  ────────  ────  ──────\n"
        "ål       7  ja    2014-02-21  2014-02-21T09:00  37,5 %       2,5  a, b  fylke\n"
        "lom     -1  nei   2014-02~    2014-03-26         250 %  0,2..0,5        fylke\n"
        "vik      –  –     –           –                      –    ukjent  –     –\n");
}

TEST_CASE("where the terminal is too narrow text gives way, and numbers do not") {
  ko::Table table;
  table.columns = {{.name = "what"}, {.name = "n", .type = ko::ColumnType::integer}};
  table.rows = {{ko::Cell::Value("sender ny timeplan til alle"), ko::Cell::Value(std::int64_t{1234567})}};
  CHECK(text(table, {.width = 22}) ==
        "what                 n\n"
        "─────────────  ───────\n"
        "sender ny      1234567\n"
        "timeplan til\n"
        "alle\n");
}

TEST_CASE("names of columns are broken before cells are, at their joints") {
  ko::Table table;
  table.columns = {{.name = "org"}, {.name = "leadership_share", .type = ko::ColumnType::quantity}};
  table.rows = {{ko::Cell::Value("ko-midt-gudbrandsdal"), ko::Cell::Value(ko::Quantity::exactly({1, 2}))}};
  CHECK(text(table, {.width = 34}) ==
        "org                    leadership_\n"
        "                             share\n"
        "────────────────────  ────────────\n"
        "ko-midt-gudbrandsdal          0.50\n");
  CHECK(text(table, {.width = 25}) ==
        "org           leadership_\n"
        "                    share\n"
        "────────────  ───────────\n"
        "ko-midt-             0.50\n"
        "gudbrandsdal\n");
  CHECK(text(table, {.width = 22}) ==
        "org        leadership_\n"
        "                 share\n"
        "─────────  ───────────\n"
        "ko-midt-          0.50\n"
        "gudbrands\n"
        "dal\n");
}

TEST_CASE("a table that is wider than the terminal turns to a block a row") {
  ko::Table table;
  table.columns = {
      {.name = "id"}, {.name = "start", .type = ko::ColumnType::date}, {.name = "place"}, {.name = "title"}};
  const auto row = [](const char* id, const char* day, ko::Cell place, const char* title) {
    return std::vector<ko::Cell>{ko::Cell(std::string(id)), ko::Cell(*ko::Date::parse(day)), std::move(place),
                                 ko::Cell(std::string(title))};
  };
  table.rows = {row("kompetanseforum-2014-02-21", "2014-02-21", std::string("Fylkeshuset"),
                    "Oppstartsmøte i prosjektet"),
                row("kompetanseforum-2014-03-26", "2014-03-26", {}, "Møte")};
  CHECK(text(table, {.width = 34}) ==
        "id:    kompetanseforum-2014-02-21\n"
        "start: 2014-02-21\n"
        "place: Fylkeshuset\n"
        "title: Oppstartsmøte i prosjektet\n"
        "\n"
        "id:    kompetanseforum-2014-03-26\n"
        "start: 2014-03-26\n"
        "title: Møte\n");
  CHECK(lines(text(table, {.width = 34, .color = true})).front() ==
        "\x1b[1mid:\x1b[0m    kompetanseforum-2014-02-21");
  CHECK(lines(text(table, {.width = 80})).front().starts_with("id  "));
}

TEST_CASE("the header is bold in colour") {
  CHECK(lines(text(two_columns(), {.color = true})).front() == "\x1b[1msted  årsverk\x1b[0m");
}

TEST_CASE("no line of a hostile table is wider than the terminal or holds a control character") {
  for (const std::size_t width : {20U, 40U, 80U}) {
    for (const std::string& line : lines(text(tables::of_hostile_texts(), {.width = width}))) {
      CHECK(ko::display_width(line) <= width);
      CHECK(ko::printable(line) == line);
    }
  }
}
