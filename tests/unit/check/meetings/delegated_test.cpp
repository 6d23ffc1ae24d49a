// SPDX-License-Identifier: MIT
// KO594: what was decided by delegation, and whether the body was told of it when it next met.
#include <doctest/doctest.h>

#include <string>

#include "unit/check/findings_of.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

/// What is found of a decision, and of meetings of its body held on the days after it.
std::string delegated(const std::string& decision, const std::string& items = "",
                      const std::string& meeting = "body: o, status: held, start: 2025-03-11") {
  return test::codes_of(
      "{kind: organisation, id: o, name: O}\n---\n{kind: decision, id: d, title: D, body: o, " + decision +
          "}\n---\n{kind: document, id: brev, title: Brev}\n---\n{kind: meeting, id: m, " + meeting +
          ", agenda: [" + items + "]}\n" + test::people,
      "KO594");
}

}  // namespace

TEST_CASE("what one decides for a body is told to it on the day it next meets") {
  CHECK(delegated("by: ada-nes, date: 2025-03-10") == "KO594");
  CHECK(delegated("by: ada-nes, date: 2025-03-11").empty());  // the next is still to come
  CHECK(delegated("by: ada-nes, date: 2025-03-12").empty());
  CHECK(delegated("by: ada-nes, date: 2025-03-10~").empty());
  CHECK(delegated("by: ada-nes").empty());
  CHECK(delegated("by: ada-nes, date: 2025-03-10", "", "body: o, status: called, start: 2025-03-11").empty());
  CHECK(delegated("by: ada-nes, date: 2025-03-10", "", "body: p, status: held, start: 2025-03-11").empty());
}

TEST_CASE("what the body decided itself, or nobody alone, is not delegated") {
  CHECK(delegated("date: 2025-03-10").empty());
  CHECK(delegated("by: ada-nes, date: 2025-03-10, meeting: m").empty());
}

TEST_CASE("it is told where the decision says so, or the meeting names it or a document that it is about") {
  CHECK(delegated("by: ada-nes, date: 2025-03-10, reported_in: m").empty());
  CHECK(delegated("by: ada-nes, date: 2025-03-10", "{title: R, type: report, concerns: [d]}").empty());
  const std::string about = "by: ada-nes, date: 2025-03-10, concerns: [brev]";
  CHECK(delegated(about, "{title: R, type: report, documents: [brev]}").empty());
  CHECK(delegated(about, "{title: R, type: delegated, documents: [brev]}").empty());
  CHECK(delegated(about, "{title: R, type: matter, documents: [brev]}") == "KO594");
  CHECK(delegated(about, "{title: R, type: report}") == "KO594");
}

}  // namespace ko
