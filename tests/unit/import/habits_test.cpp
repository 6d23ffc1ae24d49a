// SPDX-License-Identifier: MIT
#include "ko/importing/habits.hpp"

#include <doctest/doctest.h>

#include "ko/files/read.hpp"
#include "unit/memory_files.hpp"

namespace ko::import {
namespace {

TEST_CASE("Of several rows that fit a file, the first that says something says it") {
  const Habits habits = {.files = {{.path = "styret/gamle", .language = SourceLanguage::nn},
                                   {.path = "styret", .sort = DocumentSort::minutes, .body = "styret"},
                                   {.path = "**/*.eml", .sort = DocumentSort::letter}}};
  const Habits::Files old = habits.of_file("styret/gamle/1.md");
  CHECK(old.language == SourceLanguage::nn);
  CHECK(old.sort == DocumentSort::minutes);
  CHECK(old.body == "styret");
  CHECK(habits.of_file("inn/1.eml").sort == DocumentSort::letter);
  CHECK(habits.of_file("inn/1.md").sort == DocumentSort::found);
  CHECK(habits.of_file("").body.empty());
}

TEST_CASE("The tags of languages that sources are read in") {
  CHECK(find_source_language("nb") == SourceLanguage::nb);
  CHECK(find_source_language("en") == SourceLanguage::en);
  CHECK_FALSE(find_source_language("de"));
  CHECK_FALSE(find_source_language(""));
}

}  // namespace
}  // namespace ko::import
