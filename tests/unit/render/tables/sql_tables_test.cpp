// SPDX-License-Identifier: MIT
// Tables as SQL that sqlite3 and psql both take.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "ko/answers/render.hpp"
#include "unit/render/tables/tables.hpp"

namespace {

std::string sql(const ko::Table& table) {
  return ko::find_format("sql")->table(table, {});
}

}  // namespace

TEST_CASE("a table becomes a schema, its rows and an index for each reference") {
  CHECK(sql(tables::every_type()) == R"(BEGIN;
CREATE TABLE "units" (
  "id" TEXT,
  "count" BIGINT,
  "open" BOOLEAN,
  "since" TEXT,
  "since_first" DATE,
  "since_last" DATE,
  "start" TEXT,
  "start_first" DATE,
  "start_last" DATE,
  "share" NUMERIC,
  "fte" NUMERIC,
  "fte_min" NUMERIC,
  "fte_max" NUMERIC,
  "tags" TEXT,
  "parent" TEXT,
  PRIMARY KEY ("id")
);
CREATE INDEX "units_parent" ON "units" ("parent");
INSERT INTO "units" VALUES
  ('ål', 7, TRUE, '2014-02-21', '2014-02-21', '2014-02-21', '2014-02-21T09:00', '2014-02-21', '2014-02-21', 37.5, 2.5, 2.5, 2.5, '["a", "b"]', 'fylke'),
  ('lom', -1, FALSE, '2014-02~', '2014-02-01', '2014-02-28', '2014-03-26', '2014-03-26', '2014-03-26', 250, NULL, 0.2, 0.5, '[]', 'fylke'),
  ('vik', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
COMMIT;
)");
}

TEST_CASE("a key that does not hold is left out, so that the rows can be inserted") {
  ko::Table table;
  table.name = "t";
  table.columns = {{.name = "id", .key = true}};
  table.rows = {{ko::Cell::Value("a")}, {ko::Cell::Value("a")}};
  CHECK(sql(table).find("PRIMARY KEY") == std::string::npos);
  table.rows = {{ko::Cell::Value("a")}, {ko::Cell()}};
  CHECK(sql(table).find("PRIMARY KEY") == std::string::npos);
  table.rows = {{ko::Cell::Value("a")}, {ko::Cell::Value("b")}};
  CHECK(sql(table).find("PRIMARY KEY (\"id\")") != std::string::npos);
}

TEST_CASE("quotes in texts and names are doubled, and a NUL does not end a text") {
  const std::string text = sql(tables::of_hostile_texts());
  CHECK(text.find("CREATE TABLE \"hostile \"\"table\"\"\" (") != std::string::npos);
  CHECK(text.find("'''); DROP TABLE records; --'") != std::string::npos);
  CHECK(text.find('\0') == std::string::npos);
}

TEST_CASE("a reference becomes a foreign key where each of its values is a key of its table") {
  ko::Table bodies;
  bodies.name = "bodies";
  bodies.columns = {{.name = "id", .type = ko::ColumnType::reference, .key = true, .target = "bodies"},
                    {.name = "parent", .type = ko::ColumnType::reference, .target = "bodies"}};
  bodies.rows = {{ko::Cell::Value("a"), ko::Cell()}, {ko::Cell::Value("b"), ko::Cell::Value("a")}};
  ko::Table seats;
  seats.name = "seats";
  seats.columns = {{.name = "body", .type = ko::ColumnType::reference, .key = true, .target = "bodies"},
                   {.name = "nr", .type = ko::ColumnType::integer, .key = true},
                   {.name = "deputy", .type = ko::ColumnType::reference, .target = "bodies"}};
  seats.rows = {{ko::Cell::Value("a"), ko::Cell::Value(std::int64_t{1}), ko::Cell::Value("c")},
                {ko::Cell::Value("a"), ko::Cell::Value(std::int64_t{2}), ko::Cell()}};
  const std::vector<ko::RowSource> tables = {ko::rows_of(bodies), ko::rows_of(seats)};
  std::string text;
  ko::write_database(tables, [&](std::string_view bytes) { text += bytes; });
  CHECK(text == R"(BEGIN;
CREATE TABLE "bodies" (
  "id" TEXT,
  "parent" TEXT,
  PRIMARY KEY ("id"),
  FOREIGN KEY ("parent") REFERENCES "bodies" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "bodies_parent" ON "bodies" ("parent");
CREATE TABLE "seats" (
  "body" TEXT,
  "nr" BIGINT,
  "deputy" TEXT,
  PRIMARY KEY ("body", "nr"),
  FOREIGN KEY ("body") REFERENCES "bodies" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "seats_body" ON "seats" ("body");
CREATE INDEX "seats_deputy" ON "seats" ("deputy");
INSERT INTO "bodies" VALUES
  ('a', NULL),
  ('b', 'a');
INSERT INTO "seats" VALUES
  ('a', 1, 'c'),
  ('a', 2, NULL);
COMMIT;
)");
}
