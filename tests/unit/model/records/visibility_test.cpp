// SPDX-License-Identifier: MIT
#include "ko/records/visibility.hpp"

#include <doctest/doctest.h>

#include <string_view>

#include "unit/memory_files.hpp"

namespace ko {
namespace {

/// The innermost value of a record in which this text stands.
Cursor value_with(const Record& record, std::string_view text) {
  Cursor found = record.at;
  for (NodeIndex at = record.at.index(); at < record.at.index() + record.at.node().size; ++at)
    if (const Cursor here(record.at.file(), at); here.is_scalar() && here.text() == text) found = here;
  return found;
}

constexpr const char* meeting = R"(kind: meeting
id: mars
body: styret
agenda:
  - title: Budsjett
    points:
      - {text: Lagt fram, public: true}
  - title: Ansettelse
    public: false
    points:
      - text: Tre søkere
)";

TEST_CASE("what stands in an entry that is not public is omitted, and the rest is shown") {
  const Register records = test::register_of(meeting);
  const Record& record = *records.find("mars");
  CHECK(visibility(record, record.at) == Visibility::shown);
  for (const char* text : {"styret", "Budsjett", "Lagt fram"})
    CHECK_MESSAGE(visibility(record, value_with(record, text)) == Visibility::shown, text);
  for (const char* text : {"Ansettelse", "false", "Tre søkere"})
    CHECK_MESSAGE(visibility(record, value_with(record, text)) == Visibility::omitted, text);
}

TEST_CASE("of a record that is not public everything is omitted") {
  const Register records = test::register_of(
      "kind: meeting\nid: mars\npublic: false\nagenda: [{title: Budsjett, public: true}]\n");
  const Record& record = *records.find("mars");
  CHECK(visibility(record, record.at) == Visibility::omitted);
  CHECK(visibility(record, value_with(record, "Budsjett")) == Visibility::omitted);
}

TEST_CASE("the view of an entry tells of its own mark alone") {
  const Register records = test::register_of(meeting);
  const auto agenda = records.find("mars")->as<meeting_type>().get<"agenda">();
  auto item = agenda.begin();
  CHECK(visibility(*item) == Visibility::shown);
  ++item;
  CHECK(visibility(*item) == Visibility::omitted);
  CHECK(visibility((*item).get<"points">().begin().operator*()) == Visibility::shown);
}

}  // namespace
}  // namespace ko
