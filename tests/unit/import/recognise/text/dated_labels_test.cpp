// SPDX-License-Identifier: MIT
#include "import/recognise/text/dated_labels.hpp"

#include <doctest/doctest.h>

namespace ko::import {
namespace {

TEST_CASE("A label may have the day behind it, and nothing behind that") {
  const auto recommended = dated_label("Formannskapets innstilling 04.06.2026:", Vocabulary());
  REQUIRE(recommended);
  CHECK(recommended->label == Label::recommendation);
  CHECK(recommended->said == "Formannskapets innstilling");
  const auto decided = dated_label("Beslutning i Byrådet den 24. marts 2026", Vocabulary());
  REQUIRE(decided);
  CHECK(decided->label == Label::decision);
  CHECK(to_string(decided->day) == "2026-03-24");
  CHECK_FALSE(dated_label("Beslutning i Byrådet den 24. marts 2026 om skolen", Vocabulary()));
  CHECK_FALSE(dated_label("Beslutning i Byrådet", Vocabulary()));
  CHECK_FALSE(dated_label("Formannskapet 04.06.2026:", Vocabulary()));
}

}  // namespace
}  // namespace ko::import
