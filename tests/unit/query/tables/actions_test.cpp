// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/query/asking.hpp"

namespace ko {
namespace {

TEST_CASE(
    "an action is open to the end of its last day, and late from the next until it is done or dropped") {
  const auto status = [](const std::string& fields, std::string_view as_of = "2025-03-11") {
    const std::string csv =
        test::ask("{kind: decision, id: v, title: V, actions: [{what: A" + fields + "}]}\n",
                  {.table = "actions", .fields = {"status"}}, as_of);
    return csv.substr(csv.find('\n') + 1);
  };
  CHECK(status("") == "open\n");
  CHECK(status(", due: 2025-03-12") == "open\n");
  CHECK(status(", due: 2025-03-11") == "open\n");
  CHECK(status(", due: 2025-03-10") == "late\n");
  CHECK(status(", due: 2025-03") == "open\n");
  CHECK(status(", due: 2025-03-10, done: 2025-03-11") == "done\n");
  CHECK(status(", due: 2025-03-10, done: 2025-03-12") == "late\n");
  CHECK(status(", due: 2025-03-10, dropped: {on: 2025-03-11}") == "dropped\n");
  CHECK(status(", due: 2025-03-12, dropped: {on: 2025-03-12}") == "open\n");
  CHECK(status(", due: 2025-03-10, dropped: {why: Regn}") == "dropped\n");
}

}  // namespace
}  // namespace ko
