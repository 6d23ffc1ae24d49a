// SPDX-License-Identifier: MIT
// An organisation that is above itself is told of once.
#include <doctest/doctest.h>

#include "ko/answers/render.hpp"
#include "ko/answers/report.hpp"
#include "ko/records/register.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

TEST_CASE("a report on an organisation that is above itself ends") {
  const Register records = test::register_of(
      "{kind: organisation, id: a, name: Avdelingen, parent: b}\n---\n{kind: organisation, id: b, name: "
      "Byen, "
      "parent: a}\n");
  const DocumentTree document =
      make_report(*find_report("organisation"), records, *records.find("a"), {.as_of = to_day({2025, 4, 1})});
  const std::string text = find_format("text")->document(document, {.width = 100});
  CHECK(text.find("- Byen\n") != std::string::npos);
  CHECK(text.find("- Avdelingen\n") == std::string::npos);
}

}  // namespace
}  // namespace ko
