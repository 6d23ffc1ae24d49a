// SPDX-License-Identifier: MIT
// Whatever is not stated in a set, every table answers with what is left.
#include <doctest/doctest.h>

#include <string>

#include "query/rows/relation.hpp"
#include "unit/blanked.hpp"
#include "unit/query/asking.hpp"
#include "unit/report/idrettsraadet.hpp"

namespace ko {
namespace {

TEST_CASE("whatever a set does not state, every table has its answer, the same row by row and at once") {
  const std::string& text = idrettsraadet::records;
  const Reading reading = test::read_text(text);
  for (NodeIndex at = 0; at < reading.files[0].tree.nodes.size(); ++at) {
    const Cursor value(reading.files[0], at);
    if (value.key().empty() || value.key() == "id" || value.key() == "kind") continue;
    const Span span = value.node().span();
    CAPTURE(text.substr(span.begin, span.end - span.begin));
    const Register records = test::register_of(test::blanked(text, span));
    for (const query::Relation* relation : query::relations())
      if (relation->name != "findings" && relation->name != "coverage")
        CHECK(test::ask(records, {.table = std::string(relation->name), .fields = {"all"}}, "2025-04-01")
                  .find('\n') != std::string::npos);
  }
}

}  // namespace
}  // namespace ko
