// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>

#include "ko/editing/imported_records.hpp"
#include "unit/memory_files.hpp"

namespace {

TEST_CASE(
    "A long text with a character that nobody sees is an escape, and stays one in the layout of records") {
  std::string text = "Ada\xef\xbf\xbf";
  for (int i = 0; i < 40; ++i) text += " ord";
  const std::string written =
      ko::record_text({{"kind", "person"}, {"id", "ada"}, {"name", "Ada"}, {"note", text}});
  CHECK(written.find("\\uFFFF") != std::string::npos);
  for (const ko::Finding& finding : ko::test::read_text(written).findings)
    CHECK_FALSE(finding.rule->code.starts_with("KO1"));
}

}  // namespace
