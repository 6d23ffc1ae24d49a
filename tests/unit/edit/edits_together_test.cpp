// SPDX-License-Identifier: MIT
#include "ko/editing/edits_together.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>

namespace {

using ko::EditsTogether;
using ko::SetEdit;

SetEdit edit_of(std::uint32_t begin, std::uint32_t end, const std::string& text = "x",
                std::uint32_t file = 0) {
  return {.edits = {{.place = {file, {begin, end}}, .text = text}}};
}

SetEdit entry(std::uint32_t at, const std::string& text, std::uint32_t list_begin) {
  SetEdit added = edit_of(at, at, text);
  added.appended_to = ko::Place{0, {list_begin, at}};
  return added;
}

}  // namespace

TEST_CASE("Edits apart from each other are made together, in any order and in any file") {
  EditsTogether together;
  CHECK(together.take(edit_of(10, 12)));
  CHECK(together.take(edit_of(0, 5)));
  CHECK(together.take(edit_of(13, 13)));
  CHECK(together.take(edit_of(7, 9)));
  CHECK(together.take(edit_of(10, 12, "x", 1)));
  CHECK(together.all().edits.size() == 5);
}

TEST_CASE("An edit that overlaps or touches another is not taken, and leaves nothing behind") {
  EditsTogether together;
  CHECK(together.take(edit_of(10, 20)));
  for (const auto& [begin, end] :
       {std::pair{5U, 10U}, {20U, 25U}, {12U, 13U}, {5U, 25U}, {10U, 10U}, {20U, 20U}})
    CHECK_FALSE(together.take(edit_of(begin, end)));
  SetEdit two = edit_of(30, 31);
  two.edits.push_back(edit_of(15, 16).edits.front());
  CHECK_FALSE(together.take(two));
  CHECK(together.take(edit_of(30, 31)));
  CHECK(together.all().edits.size() == 2);
}

TEST_CASE("A long edit is seen behind shorter ones within") {
  EditsTogether together;
  CHECK(together.take(edit_of(10, 100)));
  CHECK_FALSE(together.take(edit_of(50, 51)));
  CHECK_FALSE(together.take(edit_of(100, 101)));
  CHECK(together.take(edit_of(101, 102)));
}

TEST_CASE("Entries behind one list follow each other; those of another list that ends there wait") {
  EditsTogether together;
  CHECK(together.take(entry(40, "\n- a", 10)));
  CHECK(together.take(entry(40, "\n- b", 10)));
  CHECK_FALSE(together.take(entry(40, "\n  - c", 20)));
  CHECK_FALSE(together.take(edit_of(40, 40)));
  REQUIRE(together.all().edits.size() == 1);
  CHECK(together.all().edits.front().text == "\n- a\n- b");
}

TEST_CASE("What else a change does is put together, too") {
  EditsTogether together;
  CHECK(together.take({.created = {{"a.yaml", "a"}}, .told = {"one"}}));
  CHECK(together.take({.moved = {{"b.yaml", "c.yaml"}}, .removed = {"d.yaml"}, .told = {"two"}}));
  CHECK(together.all().created.size() == 1);
  CHECK(together.all().moved.size() == 1);
  CHECK(together.all().removed.size() == 1);
  CHECK(together.all().told.size() == 2);
}
