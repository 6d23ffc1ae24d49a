// SPDX-License-Identifier: MIT
// Tables as JSON, JSON lines and YAML.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

#include "ko/answers/render.hpp"
#include "ko/values/text.hpp"
#include "unit/render/tables/tables.hpp"

namespace {

using tables::write;

std::string json_of(ko::Quantity quantity) {
  ko::Table table;
  table.columns = {{.name = "q", .type = ko::ColumnType::quantity}};
  table.rows = {{ko::Cell::Value(quantity)}};
  return write("jsonl", table);
}

}  // namespace

TEST_CASE("json is an array of objects") {
  ko::Table table;
  table.columns = {{.name = "id"}, {.name = "fte", .type = ko::ColumnType::quantity}};
  table.rows = {{ko::Cell::Value("ål"), ko::Cell::Value(ko::Quantity::exactly({5, 2}))},
                {ko::Cell::Value("lom"), ko::Cell::Value(ko::Quantity::unknown())}};
  CHECK(write("json", table) == R"([
  {
    "id": "ål",
    "fte": 2.5
  },
  {
    "id": "lom",
    "fte": null
  }
]
)");
  table.rows.clear();
  CHECK(write("json", table) == "[]\n");
  CHECK(write("yaml", table) == "[]\n");
  CHECK(write("jsonl", table).empty());
}

TEST_CASE("every type has its JSON value") {
  CHECK(
      write("jsonl", tables::every_type()) ==
      R"({"id": "ål", "count": 7, "open": true, "since": "2014-02-21", "start": "2014-02-21T09:00", "share": 37.5, "fte": 2.5, "tags": ["a", "b"], "parent": "fylke"}
{"id": "lom", "count": -1, "open": false, "since": "2014-02~", "start": "2014-03-26", "share": 250, "fte": {"min": 0.2, "max": 0.5}, "tags": [], "parent": "fylke"}
{"id": "vik", "count": null, "open": null, "since": null, "start": null, "share": null, "fte": null, "tags": null, "parent": null}
)");
}

TEST_CASE("numbers are written digit for digit") {
  CHECK(json_of(ko::Quantity::exactly({1, 10})) == "{\"q\": 0.1}\n");
  CHECK(json_of(ko::Quantity::exactly({3, 10})) == "{\"q\": 0.3}\n");
  CHECK(json_of(ko::Quantity::exactly({9007199254740993, 1})) == "{\"q\": 9007199254740993}\n");
  CHECK(json_of(ko::Quantity::at_least({1, 4})) == "{\"q\": {\"min\": 0.25, \"max\": null}}\n");
  CHECK(json_of(ko::Quantity{std::nullopt, ko::Rational(3)}) == "{\"q\": {\"min\": null, \"max\": 3}}\n");
}

TEST_CASE("a JSON reader gets every hostile text back as it was") {
  const auto read = nlohmann::json::parse(write("json", tables::of_hostile_texts()));
  REQUIRE(read.size() == std::size(hostile::texts));
  for (std::size_t i = 0; i < read.size(); ++i) CHECK(read[i]["the | text"] == hostile::texts[i]);
  std::istringstream lines(write("jsonl", tables::of_hostile_texts()));
  std::size_t row = 0;
  for (std::string line; std::getline(lines, line);) CHECK(nlohmann::json::parse(line) == read[row++]);
}

TEST_CASE("bytes that are not UTF-8 do not stop the writing") {
  ko::Table table;
  table.columns = {{.name = "x"}};
  table.rows = {{ko::Cell::Value("a\xff")}};
  CHECK(write("jsonl", table) == "{\"x\": \"a\uFFFD\"}\n");
}

TEST_CASE("yaml quotes whatever some reader might take for something else than text") {
  ko::Table table;
  table.columns = {{.name = "leadership_share"}, {.name = "no"}};
  const auto row = [&](const char* value) { return std::vector<ko::Cell>{ko::Cell::Value(value), {}}; };
  table.rows = {row("karriere-oppland"), row("no"), row("on"), row("2014"), row("a: b")};
  CHECK(write("yaml", table) ==
        "- leadership_share: karriere-oppland\n  \"no\": null\n"
        "- leadership_share: \"no\"\n  \"no\": null\n"
        "- leadership_share: \"on\"\n  \"no\": null\n"
        "- leadership_share: \"2014\"\n  \"no\": null\n"
        "- leadership_share: \"a: b\"\n  \"no\": null\n");
}
