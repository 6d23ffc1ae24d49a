// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/query/asking.hpp"

namespace ko {
namespace {

const std::string hearing_of_three =
    "kind: hearing\nid: h\ntitle: H\ndeadline: 2025-03-01\nasked: [laget, skolen, klubben]\n"
    "extensions: [{to: 2025-04-01, for: [laget]}, {to: 2025-03-15}, {to: 2025-02-01}]\n"
    "statements: [{from: skolen, received: 2025-02-20}, {from: ada, received: 2025-02-21}]\n";

TEST_CASE("each body that was asked has its answer or none, and the others' answers follow") {
  CHECK(test::ask(hearing_of_three, {.table = "statements", .fields = {"id", "from", "asked", "received"}}) ==
        "id,from,asked,received\n"
        "h#asked/1,laget,true,\n"
        "h#statements/1,skolen,true,2025-02-20\n"
        "h#asked/3,klubben,true,\n"
        "h#statements/2,ada,false,2025-02-21\n");
}

TEST_CASE("the deadline is the latest that was given to the body or to everybody") {
  CHECK(test::ask(hearing_of_three, {.table = "statements", .fields = {"from", "deadline"}}) ==
        "from,deadline\nlaget,2025-04-01\nskolen,2025-03-15\nklubben,2025-03-15\nada,2025-03-15\n");
}

TEST_CASE("a statement is received or late from its day on, and awaited until the deadline is over") {
  const auto status = [](const std::string& asked, const std::string& statement, std::string_view as_of) {
    const std::string csv =
        test::ask("kind: hearing\nid: h\ntitle: H\ndeadline: 2025-03-01\n" +
                      (asked.empty() ? "" : "asked: [{organisation: laget, to: " + asked + "}]\n") +
                      (statement.empty() ? "" : "statements: [{from: laget" + statement + "}]\n"),
                  {.table = "statements", .fields = {"status"}}, as_of);
    return csv.substr(csv.find('\n') + 1);
  };
  CHECK(status("state", "", "2025-03-01") == "awaited\n");
  CHECK(status("state", "", "2025-03-02") == "missing\n");
  CHECK(status("inform", "", "2025-03-02") == "not_asked_for\n");
  CHECK(status("state", ", received: 2025-03-01", "2025-03-01") == "received\n");
  CHECK(status("state", ", received: 2025-03-01", "2025-02-28") == "awaited\n");
  CHECK(status("state", ", received: 2025-03-02", "2025-03-02") == "late\n");
  CHECK(status("state", ", received: 2025-03-03", "2025-03-02") == "missing\n");
  CHECK(status("inform", ", received: 2025-03-03", "2025-03-02") == "not_asked_for\n");
  // Of which it is not stated when, it had come.
  CHECK(status("state", "", "0001-01-01") == "awaited\n");
  CHECK(status("state", ", summary: Ja", "0001-01-01") == "received\n");
  CHECK(status("", ", summary: Ja", "2025-03-02") == "received\n");
}

}  // namespace
}  // namespace ko
