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

}  // namespace
}  // namespace ko::import
