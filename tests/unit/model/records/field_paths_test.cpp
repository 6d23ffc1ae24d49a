// SPDX-License-Identifier: MIT
#include "model/records/field_paths.hpp"

#include <doctest/doctest.h>

#include <string>

#include "unit/memory_files.hpp"

namespace ko {
namespace {

const std::string small_agenda =
    "kind: meeting\nid: m\nagenda:\n  - title: Første\n    points: [ja, nei]\n  - {title: Andre}\nplace: "
    "Huset\n";

TEST_CASE(
    "a byte lies in the innermost value whose key or text holds it, in whatever order they are asked "
    "for") {
  const Register records = test::register_of(small_agenda);
  FieldPaths paths(records.files()[0], records.records()[0].at.index());
  const auto at = [&](const std::string& words) {
    return paths.at(static_cast<std::uint32_t>(small_agenda.find(words)));
  };
  for (int twice = 0; twice < 2; ++twice) {
    CHECK(at("kind") == "kind");
    CHECK(at("m\nagenda") == "id");
    CHECK(at("title") == "agenda[1].title");
    CHECK(at("Første") == "agenda[1].title");
    CHECK(at("ørste") == "agenda[1].title");
    CHECK(at("ja, nei") == "agenda[1].points[1]");
    CHECK(at("nei]") == "agenda[1].points[2]");
    CHECK(at("{title") == "agenda[2]");
    CHECK(at("Andre") == "agenda[2].title");
    CHECK(at("Huset") == "place");
    CHECK(at("agenda") == "agenda");
  }
}

TEST_CASE("the record itself has no path, and what is not in it neither") {
  const Register records = test::register_of(small_agenda + "---\n{kind: person, id: p, name: Ada}\n");
  const Record& meeting = *records.find("m");
  const Record& person = *records.find("p");
  const File& file = records.files()[0];
  CHECK(FieldPaths(file, meeting.at.index()).of(meeting.at.index()).empty());
  CHECK(FieldPaths(file, meeting.at.index()).of(meeting.at.index() + 1) == "kind");
  CHECK(FieldPaths(file, meeting.at.index()).of(person.at.index()).empty());
  CHECK(FieldPaths(file, person.at.index()).of(meeting.at.index() + 1).empty());
  CHECK(FieldPaths(file, person.at.index()).of(person.at.index()).empty());
  CHECK(FieldPaths(file, meeting.at.index()).of(person.at.index() + 1).empty());
  CHECK(FieldPaths(file, meeting.at.index()).of(person.at.index() - 1) == "place");
}

}  // namespace
}  // namespace ko
