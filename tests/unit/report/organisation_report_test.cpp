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

TEST_CASE("whoever has no other role in a body that decides is a member, elsewhere nothing is said") {
  const auto role = [](const std::string& type, const std::string& of) {
    const Register records = test::register_of("kind: organisation\nid: o\nname: Organet\ntype: " + type +
                                               "\nmembers: [{name: Ada Nes" + of + "}]\n");
    const DocumentTree document = make_report(*find_report("organisation"), records, *records.find("o"),
                                              {.as_of = to_day({2025, 4, 1})});
    const std::string text = find_format("text")->document(document, {.width = 100});
    return text.find("Ada Nes  Medlem") != std::string::npos;
  };
  CHECK(role("council", ""));
  CHECK(role("committee", ""));
  CHECK_FALSE(role("unit", ""));
  CHECK_FALSE(role("council", ", role: leader"));
}

}  // namespace
}  // namespace ko
