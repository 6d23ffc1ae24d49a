// SPDX-License-Identifier: MIT
#include "ko/editing/field_changes.hpp"

#include <doctest/doctest.h>

#include <string>

#include "ko/records/register.hpp"
#include "unit/memory_files.hpp"

namespace {

using ChangeKind = ko::FieldChange::Kind;

const std::string set_of_two =
    "kind: organisation\n"
    "id: styret\n"
    "name: Styret\n"
    "aliases: [S, St]\n"
    "members:\n"
    "  - {person: ada-nes, role: leader}\n"
    "  - person: ada-nes\n"
    "    from: 2024\n"
    "source: brev\n"
    "---\n"
    "# about her\n"
    "kind: person\n"
    "id: ada-nes\n"
    "name: Ada Nes\n";

/// The text with the change made in it, or the fault.
std::string changed(ChangeKind kind, const std::string& address, const std::string& value = "",
                    bool is_json = false) {
  const ko::Register records(ko::test::read_file("a.yaml", set_of_two));
  const auto edit = ko::propose(records, {kind, address, value, is_json});
  if (!edit) return edit.fault().message;
  if (!edit->removed.empty()) return "removed " + edit->removed.front();
  return ko::apply(set_of_two, edit->edits).text;
}

std::string set_with(std::string_view part, std::string_view other) {
  std::string text = set_of_two;
  REQUIRE(text.find(part) != std::string::npos);
  return text.replace(text.find(part), part.size(), other);
}

}  // namespace

TEST_CASE("A field is set by its address, whether it is written or not") {
  CHECK(changed(ChangeKind::set, "styret#name", "Nytt styre") ==
        set_with("name: Styret", "name: Nytt styre"));
  CHECK(changed(ChangeKind::set, "styret#members/2/from", "2025") == set_with("from: 2024", "from: 2025"));
  CHECK(changed(ChangeKind::set, "styret#members/1/role", "deputy") ==
        set_with("role: leader", "role: deputy"));
  CHECK(changed(ChangeKind::set, "styret#members/1/from", "2023") ==
        set_with("leader}", "leader, from: 2023}"));
  CHECK(changed(ChangeKind::set, "styret#members/2/role", "deputy") ==
        set_with("ada-nes\n    from: 2024", "ada-nes\n    role: deputy\n    from: 2024"));
  CHECK(changed(ChangeKind::set, "styret#type", "council") ==
        set_with("Styret\n", "Styret\ntype: council\n"));
  CHECK(changed(ChangeKind::set, "styret#aliases/2", "Str") == set_with("[S, St]", "[S, Str]"));
  CHECK(changed(ChangeKind::set, "styret#aliases", "Str") == set_with("[S, St]", "Str"));
  CHECK(changed(ChangeKind::set, "styret#aliases", "[A, B]") == set_with("[S, St]", "[A, B]"));
}

TEST_CASE("What holds a field is written with it") {
  CHECK(changed(ChangeKind::set, "ada-nes#contact/email", "ada@nes.no") ==
        set_with("name: Ada Nes\n", "name: Ada Nes\ncontact:\n  email: ada@nes.no\n"));
  CHECK(changed(ChangeKind::set, "styret#source/at", "side 2") ==
        set_with("source: brev", "source:\n  document: brev\n  at: side 2"));
  CHECK(changed(ChangeKind::set, "styret#identifiers/orgnr", "974760673") ==
        changed(ChangeKind::set, "styret#identifiers", "{orgnr: 974760673}"));
}

TEST_CASE("An entry is added to a list, which is written where there is none") {
  CHECK(changed(ChangeKind::add, "styret#aliases", "Str") == set_with("[S, St]", "[S, St, Str]"));
  CHECK(changed(ChangeKind::add, "styret#aliases", "S") == "`styret#aliases` has `S` already");
  CHECK(changed(ChangeKind::add, "styret#members", "{person: ada-nes}") ==
        set_with("from: 2024\n", "from: 2024\n  - person: ada-nes\n"));
  CHECK(changed(ChangeKind::add, "styret#members", R"({"person": "ada-nes", "role": "a, b"})", true) ==
        set_with("from: 2024\n", "from: 2024\n  - person: ada-nes\n    role: a, b\n"));
  CHECK(changed(ChangeKind::add, "ada-nes#aliases", "Ada") ==
        set_with("name: Ada Nes\n", "name: Ada Nes\naliases: [Ada]\n"));
  CHECK(changed(ChangeKind::add, "styret#source", "notat") ==
        set_with("source: brev", "source: [brev, notat]"));
  CHECK(changed(ChangeKind::add, "styret#name", "x") == "`styret#name` is no list");
}

TEST_CASE("A field, an entry or a record is removed") {
  CHECK(changed(ChangeKind::remove, "styret#aliases") == set_with("aliases: [S, St]\n", ""));
  CHECK(changed(ChangeKind::remove, "styret#members/1") ==
        set_with("  - {person: ada-nes, role: leader}\n", ""));
  CHECK(changed(ChangeKind::remove, "styret#members/1/role") == set_with(", role: leader", ""));
  CHECK(changed(ChangeKind::remove, "styret") == set_of_two.substr(set_of_two.find("# about")));
  CHECK(changed(ChangeKind::remove, "ada-nes") == set_of_two.substr(0, set_of_two.find("---")));
  CHECK(changed(ChangeKind::remove, "styret#type") == "`styret#type` is not there");
}

TEST_CASE("What there is not is told with the nearest") {
  CHECK(changed(ChangeKind::set, "styre#name", "x") == "there is no record `styre`; did you mean `styret`?");
  CHECK(changed(ChangeKind::set, "styret#nam", "x") == "`styret` has no `nam`; did you mean `name`?");
  CHECK(changed(ChangeKind::set, "styret#members/1/rol", "x") ==
        "`styret#members/1` has no `rol`; did you mean `role`?");
  CHECK(changed(ChangeKind::set, "styret#members/3/role", "x") == "`styret#members` has no entry 3");
  CHECK(changed(ChangeKind::set, "styret#name/x/y", "x").starts_with("`styret#name` is one text"));
  CHECK(changed(ChangeKind::set, "styret", "x") == "`styret` is a whole record");
  CHECK(changed(ChangeKind::set, "styret#members", "[{").starts_with("`[{`: "));
}

TEST_CASE("A change is read from a line of JSON") {
  const auto change =
      ko::parse_field_change(R"({"address": "a#b", "value": {"x": ["y"]}, "op": "add"})", ChangeKind::set);
  REQUIRE(change);
  CHECK(change->kind == ChangeKind::add);
  CHECK(change->address == "a#b");
  CHECK(change->value == R"({"x": ["y"]})");
  CHECK(change->is_json);
  const auto fault = [](const std::string& line) {
    const auto read = ko::parse_field_change(line, ChangeKind::set);
    return read ? std::string() : read.fault().message;
  };
  CHECK(fault(R"({"address": "a", "value": "x"})") == "");
  CHECK(fault(R"({"address": "a"})") == "there is no `value`");
  CHECK(fault(R"({"value": "x"})") == "there is no `address`");
  CHECK(fault(R"({"address": "a", "op": "drop"})") == "there is no op `drop`");
  CHECK(fault(R"({"address": "a", "op": "remove"})") == "");
  CHECK(fault(R"({"adress": "a"})") == "a change has no `adress`");
}
