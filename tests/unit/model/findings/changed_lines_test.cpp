// SPDX-License-Identifier: MIT
#include "ko/files/changes.hpp"

#include <doctest/doctest.h>

#include <string>

#include "unit/memory_files.hpp"

namespace {

using Documents = std::set<std::size_t>;

/// Three records: lines 1 to 3, 4 to 7 and 8 to 10.
const std::string three_records =
    "kind: person\nid: a\nname: A\n"
    "---\nkind: person\nid: b\nname: B\n"
    "---\nkind: person\nid: c\n";

Documents changed(const std::string& before, const std::string& after = three_records) {
  const ko::Reading reading = ko::test::read_text(after);
  return ko::changed_documents(reading.files.front(), before);
}

std::string with(const std::string& part, const std::string& other) {
  std::string text = three_records;
  return text.replace(text.find(part), part.size(), other);
}

std::string with_carriage_returns(const std::string& text) {
  std::string other;
  for (const char c : text) other += c == '\n' ? "\r\n" : std::string(1, c);
  return other;
}

}  // namespace

TEST_CASE("changed lines belong to the record they stand in") {
  CHECK(changed(three_records).empty());
  CHECK(changed(with("id: a", "id: x")) == Documents{0});
  CHECK(changed(with("name: B", "name: Bo")) == Documents{1});
  CHECK(changed(with("name: B\n---\nkind", "name: Bo\n--- \nkind")) == Documents{1, 2});
  CHECK(changed(with("id: c", "id: x")) == Documents{2});
  CHECK(changed("") == Documents{0, 1, 2});
}

TEST_CASE("lines that came belong where they are, and lines that went to the line before them") {
  CHECK(changed(with("name: B\n", "")) == Documents{1});
  CHECK(changed(with("name: B\n", "name: B\nborn: 1970\n")) == Documents{1});
  CHECK(changed("born: 1970\n" + three_records) == Documents{0});
  CHECK(changed(three_records + "name: C\n") == Documents{2});
}

TEST_CASE("line ends that git writes otherwise are no change") {
  CHECK(changed(with_carriage_returns(three_records)).empty());
  CHECK(changed(three_records, with_carriage_returns(three_records)).empty());
  CHECK(changed(with("id: a", "id: x"), with_carriage_returns(three_records)) == Documents{0});
  CHECK(changed(with("id: a\n", "id: a\r\n") + "x: 1\r\n").contains(2));
}

TEST_CASE("bytes belong to the record they stand in") {
  const ko::Reading reading = ko::test::read_text(three_records);
  const ko::File& file = reading.files.front();
  const auto at = [&](const char* text) {
    return ko::document_at(file, static_cast<std::uint32_t>(three_records.find(text)));
  };
  CHECK(at("id: a") == 0);
  CHECK(at("id: b") == 1);
  CHECK(at("id: c") == 2);
  CHECK(ko::all_documents(file) == Documents{0, 1, 2});
  const ko::Reading nothing = ko::test::read_text("");
  CHECK(ko::document_at(nothing.files.front(), 0) == 0);
  CHECK(ko::all_documents(nothing.files.front()) == Documents{0});
}

TEST_CASE("a carriage return within a line is a part of it, however lines end") {
  CHECK(changed(with_carriage_returns(with("name: B", "name: B\rX"))) == Documents{1});
  CHECK(changed(with("name: B", "name: B\rX"), with_carriage_returns(with("name: B", "name: BX"))) ==
        Documents{1});
}
