// SPDX-License-Identifier: MIT
// Where what a rule finds is pointed at.
#include <doctest/doctest.h>

#include "check/run/check.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

/// A record, and what is found at its name.
struct Pointed {
  Register records = test::register_of("kind: person\nid: ada\nname: Ada Nes\n");
  FindingList list;
  Findings findings = Findings(list);
  Cursor name = records.records()[0].as<person_type>().cursor<"name">();

  Pointed() { findings.begin(*find_rule("KO403"), &records.records()[0]); }
  std::string_view bytes() const { return records.files()[0].source.bytes(); }
  std::string_view pointed_at(const Finding& finding) const {
    return records.files()[0].source.slice(finding.place.span);
  }
};

TEST_CASE("a part of a text is pointed at where it stands, up to the last byte of the file") {
  Pointed pointed;
  const std::string_view bytes = pointed.bytes();
  CHECK(pointed.pointed_at(
            pointed.findings.add_within(pointed.name, bytes.substr(bytes.find("Nes"), 3), "", "")) == "Nes");
  CHECK(pointed.pointed_at(pointed.findings.add_within(pointed.name, bytes.substr(0, 4), "", "")) == "kind");
  CHECK(pointed.findings.add_within(pointed.name, bytes.substr(bytes.size()), "", "").place.span.begin ==
        bytes.size());
}

TEST_CASE(
    "a part that does not stand in the file, since it was unescaped, is pointed at as the whole value") {
  Pointed pointed;
  const std::string_view bytes = pointed.bytes();
  for (const char* outside : {bytes.data() - 1, bytes.data() + bytes.size() + 1})
    CHECK(pointed.pointed_at(pointed.findings.add_within(pointed.name, {outside, 1}, "", "")) == "Ada Nes");
}

TEST_CASE("what is said of a key is pointed at there, and what has no place at the id of the record") {
  Pointed pointed;
  CHECK(pointed.pointed_at(pointed.findings.add(pointed.name, "", "")) == "Ada Nes");
  CHECK(pointed.pointed_at(pointed.findings.add_at_key(pointed.name, "", "")) == "name");
  CHECK(pointed.pointed_at(pointed.findings.add(Cursor(), "", "")) == "ada");
  CHECK(pointed.pointed_at(pointed.findings.add_at_key(Cursor(), "", "")) == "ada");
  CHECK(pointed.pointed_at(pointed.findings.add_at_record("", "")) == "ada");
}

TEST_CASE("a finding names its record and the path to the field, in whichever record it is found") {
  const Register records =
      test::register_of("kind: person\nid: ada\nname: Ada\n---\nkind: person\nid: bo\nname: Bo\n");
  FindingList list;
  Findings findings(list);
  const Cursor ada = records.find("ada")->as<person_type>().cursor<"name">();
  const Cursor bo = records.find("bo")->as<person_type>().cursor<"name">();
  findings.begin(*find_rule("KO403"), records.find("ada"));
  findings.add(ada, "one", "");
  findings.in_record(records.find("bo"));
  findings.add(bo, "two", "");
  findings.begin(*find_rule("KO404"), nullptr);
  findings.add(ada, "three", "");
  const std::vector<Finding> all = list.take();
  REQUIRE(all.size() == 3);
  CHECK(all[0].record == "ada");
  CHECK(all[0].path == "name");
  CHECK(all[0].rule->code == "KO403");
  CHECK(all[1].record == "bo");
  CHECK(all[1].path == "name");
  CHECK(all[2].record.empty());
  CHECK(all[2].path.empty());
  CHECK(all[2].rule->code == "KO404");
}

}  // namespace
}  // namespace ko
