// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/query/asking.hpp"

namespace ko {
namespace {

TEST_CASE("the post of a membership is one of its organisation, wherever the membership is kept") {
  CHECK(
      test::ask(
          "{kind: organisation, id: o, name: O, posts: [{id: leder, title: Leder}, {id: leder, title: To}], "
          "members: [{name: Ada, post: leder}, {name: Bo}, {name: Cy, post: borte}]}\n---\n{kind: person, "
          "id: "
          "di, name: Di, memberships: [{organisation: o, post: leder}, {organisation: borte, post: leder}, "
          "{organisation: di, post: leder}]}\n",
          {.table = "memberships", .fields = {"id", "post.title"}}) ==
      "id,post.title\no#members/1,Leder\no#members/2,\no#members/3,\ndi#memberships/1,Leder\n"
      "di#memberships/2,\ndi#memberships/3,\n");
}

TEST_CASE("places of all organisations but one are those of the others") {
  const auto names = [](const std::string& term) {
    return test::ask(
        "{kind: organisation, id: a, name: A, members: [{name: Ada}]}\n---\n{kind: organisation, id: b, "
        "name: B, members: [{name: Bo}]}\n",
        {.table = "memberships", .terms = {term}, .fields = {"name"}});
  };
  CHECK(names("org:a") == "name\nAda\n");
  CHECK(names("org.ne:a") == "name\nBo\n");
  CHECK(names("not:org:a") == "name\nBo\n");
  CHECK(names("org:none") == "name\n");
  CHECK(names("org:a,none") == "name\nAda\n");
}

TEST_CASE("a member that is written as no list of members is none") {
  const std::string one =
      "{kind: organisation, id: a, name: A, members: {person: ada, role: leader}}\n---\n"
      "{kind: person, id: ada, name: Ada}\n";
  CHECK(test::ask(one, {.table = "persons", .fields = {"id", "memberships.org"}}) ==
        "id,memberships.org\nada,\n");
}

TEST_CASE("a membership has the address of its place in the list") {
  const std::string people =
      "---\n{kind: person, id: ada, name: Ada}\n---\n{kind: person, id: bo, name: Bo}\n";
  const auto of_bo = [&](const std::string& members) {
    return test::ask(
        "{kind: organisation, id: a, name: A, members: " + members + "}\n" + people,
        {.table = "persons", .terms = {"id:bo"}, .fields = {"memberships.id", "memberships.org"}});
  };
  CHECK(of_bo("[{person: ada}, {role: leader, person: bo}]") ==
        "memberships.id,memberships.org\na#members/2,a\n");
  CHECK(of_bo("[{person: bo}, {person: ada}]") == "memberships.id,memberships.org\na#members/1,a\n");
  CHECK(of_bo("[{person: ada}, {person: bo}]") == "memberships.id,memberships.org\na#members/2,a\n");
}

}  // namespace
}  // namespace ko
