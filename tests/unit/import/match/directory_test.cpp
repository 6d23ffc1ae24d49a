// SPDX-License-Identifier: MIT
#include "import/match/directory.hpp"

#include <doctest/doctest.h>

#include "unit/memory_files.hpp"

namespace ko::import {
namespace {

TEST_CASE("A new record's id is no other's, and its file is not the set's own") {
  const Register records = test::register_of("kind: person\nid: ada-nes\nname: Ada Nes\n");
  Directory directory(records, Vocabulary());
  CHECK(directory.free_id("bo-lie") == "bo-lie");
  CHECK(directory.free_id("bo-lie") == "bo-lie-2");
  CHECK(directory.free_id("ada-nes") == "ada-nes-2");
  CHECK(directory.add_organisation("KO", "", NewValue(std::string())) == "ko-2");
}

TEST_CASE("A name cut short is that of the one whom it fits, and a whole name is not that of `Ada N.`") {
  const Register records = test::register_of(
      "{kind: person, id: ada-nes, name: Ada Nes}\n---\n{kind: person, id: bo-l, name: Bo L.}\n");
  const Directory directory(records, Vocabulary());
  CHECK(directory.find_person("Ada N.").id == "ada-nes");
  CHECK(directory.find_person("Ada M.").id.empty());
  CHECK(directory.find_person("Bo Lie").id.empty());
  CHECK(directory.find_person("Bo L.").id == "bo-l");
}

}  // namespace
}  // namespace ko::import
