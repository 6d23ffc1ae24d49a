// SPDX-License-Identifier: MIT
// The table of formats: names, endings, and what each format takes.
#include <doctest/doctest.h>

#include <set>
#include <span>
#include <string>
#include <vector>

#include "ko/answers/render.hpp"
#include "unit/render/tables/tables.hpp"

namespace {

std::string_view format_name(std::string_view path) {
  const ko::Format* format = ko::format_of_file(ko::table_formats(), path);
  return format == nullptr ? "none" : format->name;
}

}  // namespace

TEST_CASE("a file's ending names its format") {
  CHECK(format_name("ut/referat.md") == "md");
  CHECK(format_name("REFERAT.HTML") == "html");
  CHECK(format_name("a.b.jsonl") == "jsonl");
  CHECK(format_name("a.ndjson") == "jsonl");
  CHECK(format_name("rader.yml") == "yaml");
  CHECK(format_name("mappe.md/fil") == "none");
  CHECK(format_name(".md") == "md");
  CHECK(format_name("fil.") == "none");
  CHECK(format_name("fil.docx") == "none");
  CHECK(format_name("") == "none");
}

TEST_CASE("no two formats of one kind share a name or an ending, and each is found by its name") {
  const auto check = [](const std::vector<const ko::Format*>& formats, const auto& find) {
    std::set<std::string_view> taken;
    for (const ko::Format* format : formats) {
      CHECK(taken.insert(format->name).second);
      CHECK(find(format->name) == format);
      CHECK_FALSE(format->summary.empty());
      if (!format->endings.empty()) CHECK(taken.insert(format->endings).second);
    }
    CHECK(formats.front()->name == "text");
    CHECK(find("xlsx") == nullptr);
  };
  check(ko::table_formats(), ko::find_format);
  check(ko::document_formats(), ko::find_document_format);
  check(ko::findings_formats(), ko::find_findings_format);
}

TEST_CASE("every format writes whole lines, and a table without rows") {
  ko::Table empty = tables::every_type();
  empty.rows.clear();
  for (const ko::Format* format : ko::table_formats()) {
    CAPTURE(format->name);
    const std::string none = format->table(empty, {});
    CHECK((none.empty() || none.back() == '\n'));
    CHECK(format->table(tables::every_type(), {}).back() == '\n');
    CHECK(format->table(tables::of_hostile_texts(), {}).back() == '\n');
  }
}

TEST_CASE("a format that writes row by row has written a row before the next one is made") {
  const ko::Table table = tables::every_type();
  for (const ko::Format* format : ko::table_formats()) {
    if (format->rows == nullptr || format->name == "count") continue;
    CAPTURE(format->name);
    std::string written;
    const ko::RowSource whole = ko::rows_of(table);
    const auto each = [&](std::span<const std::size_t> columns, const ko::TakeRow& take) {
      whole.each(columns, [&](const std::vector<ko::Cell>& row) {
        const std::size_t before = written.size();
        take(row);
        // What only some cells are asked of is a look at keys.
        if (columns.size() == table.columns.size()) CHECK(written.size() > before);
      });
    };
    format->rows({whole.head, each}, [&](std::string_view bytes) { written += bytes; });
    CHECK(written == format->table(table, {}));
  }
}
