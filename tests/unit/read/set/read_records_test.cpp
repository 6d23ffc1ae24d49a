// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/memory_files.hpp"

using namespace ko;
using ko::test::MemoryFiles;

namespace {

const MemoryFiles set_of_four({
    {"ko.yaml", "ko: 1\nlanguage: nn\n"},
    {"a.yaml",
     "kind: person\nid: ada\nname: Ada\n---\n# Bo's record\nkind: person\nid: 'bo' # quoted\nname: Bo\n"},
    {"b.yaml",
     "kind: organisation\nid: lag\nname: Lag\nposts: [{id: ada, title: Ada's}, {title: B, id: leder}]\n"},
    {"c.yaml", "{kind: person, id: cy, name: Cy}\n"},
    {"d.yaml", "kind: person\nid: di\nname: [\n---\nkind: person\nid: eli\ngrid: ada\n"},
});

Reading reading_of(const std::vector<std::string>& ids) {
  return read_records(set_of_four, find_sets(set_of_four, {}, ".").front(), ids);
}

std::string ids_in(const Reading& reading) {
  std::string ids;
  for (const Record& record : reading.records) ids += std::string(record.id) + " ";
  return ids;
}

}  // namespace

TEST_CASE("the records with these ids are read, and none of the others") {
  CHECK(ids_in(reading_of({"bo"})) == "bo ");
  CHECK(ids_in(reading_of({"cy", "bo"})) == "bo cy ");
  CHECK(ids_in(reading_of({"nobody"})).empty());
  CHECK(ids_in(reading_of({"leder"})).empty());
  CHECK(ids_in(reading_of({"b"})).empty());
}

TEST_CASE("what is read says what the whole set says of it") {
  const Reading reading = reading_of({"ada", "eli", "di"});
  CHECK(ids_in(reading) == "ada eli ");
  CHECK(reading.broken_ids == std::vector<std::string>{"di"});
  CHECK(reading.configuration.get<"language">() == "nn");
  REQUIRE(reading.findings.size() >= 2);
  for (const Finding& finding : reading.findings)
    CHECK(reading.files[finding.place.file].source.name() == "d.yaml");
  for (std::size_t i = 0; i < reading.files.size(); ++i) CHECK(reading.files[i].index == i);
}

TEST_CASE("files without the ids are no files of the reading") {
  const Reading reading = reading_of({"cy"});
  REQUIRE(reading.files.size() == 2);
  CHECK(reading.files[0].source.name() == "c.yaml");
  CHECK(reading.files[1].source.name() == "ko.yaml");
}

TEST_CASE("a record is found in the line of its file that it stands in, and so is what is wrong with it") {
  const Reading bo = reading_of({"bo"});
  CHECK(bo.files[0].source.position(bo.records[0].at.node().begin).line == 6);
  const Reading eli = reading_of({"eli"});
  REQUIRE(eli.findings.size() >= 1);
  const Finding& finding = eli.findings.front();
  CHECK(finding.record == "eli");
  CHECK(eli.files[finding.place.file].source.position(finding.place.span.begin).line >= 5);
}
