// SPDX-License-Identifier: MIT
// The table of formats: names, endings, and what each format takes.
#include <doctest/doctest.h>

#include <set>
#include <string>

#include "ko/answers/render.hpp"
#include "unit/render/tables/tables.hpp"

namespace {

std::string_view format_name(std::string_view path) {
  const ko::Format* format = ko::format_of_file(path);
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
  CHECK(format_name(".md") == "none");
  CHECK(format_name("fil.") == "none");
  CHECK(format_name("fil.docx") == "none");
  CHECK(format_name("") == "none");
}

TEST_CASE("no two formats share a name or an ending, and each can do something") {
  std::set<std::string_view> taken;
  for (const ko::Format& format : ko::formats()) {
    CHECK(taken.insert(format.name).second);
    CHECK(ko::find_format(format.name) == &format);
    CHECK((format.document != nullptr || format.table != nullptr));
    CHECK_FALSE(format.summary.empty());
  }
  CHECK(ko::find_format("pdf") == nullptr);
}

TEST_CASE("every format writes whole lines, and a table without rows") {
  ko::Table empty = tables::every_type();
  empty.rows.clear();
  for (const ko::Format& format : ko::formats()) {
    CAPTURE(format.name);
    if (format.table == nullptr) continue;
    const std::string none = format.table(empty, {});
    CHECK((none.empty() || none.back() == '\n'));
    CHECK(format.table(tables::every_type(), {}).back() == '\n');
    CHECK(format.table(tables::of_hostile_texts(), {}).back() == '\n');
  }
}
