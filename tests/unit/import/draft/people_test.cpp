// SPDX-License-Identifier: MIT
/// Of whom records are drafted.
#include "import/draft/people.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "unit/memory_files.hpp"

namespace ko::import {
namespace {

NewValue first_line(Span) {
  return NewValue(std::string("line 1"));
}

TEST_CASE("What does not say that it is an organisation is asked about, unless the set knows it") {
  const Register records = test::register_of("kind: organisation\nid: deloitte\nname: Deloitte\n");
  Directory directory(records, Vocabulary());
  std::vector<Question> questions;
  People people(directory, questions, first_line);
  CHECK(people.organisation_that_says_so("Deloitte", "", {}) == "deloitte");
  CHECK(people.organisation_that_says_so("Dal kommune", "", {}) == "dal-kommune");
  CHECK(people.organisation_that_says_so("Bygdelista", "party", {}) == "bygdelista");
  CHECK(questions.empty());
  CHECK(people.organisation_that_says_so("Asplan Viak", "", {}).empty());
  CHECK(questions.size() == 1);
  // It is no person either.
  CHECK(people.named("Asplan Viak", {}).empty());
  CHECK(people.named("Ada Nes", {}) == "ada-nes");
}

TEST_CASE("A word of the field is no person, though it stands where names do") {
  const Register records = test::register_of("kind: person\nid: ada-nes\nname: Ada Nes\n");
  Directory directory(records, Vocabulary());
  std::vector<Question> questions;
  People people(directory, questions, first_line);
  CHECK(people.listed("Legal", {}).empty());
  CHECK(people.listed("Ada Nes", {}) == "ada-nes");
  CHECK(people.listed("Bo Lie", {}) == "bo-lie");
}

}  // namespace
}  // namespace ko::import
