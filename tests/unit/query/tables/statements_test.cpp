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

}  // namespace
}  // namespace ko
