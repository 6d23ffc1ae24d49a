// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/render/hostile_diagnostics.hpp"

namespace ko {
namespace {

TEST_CASE("nothing in a finding ends its workflow command or begins another") {
  const test::HostileDiagnostics hostile;
  CHECK(find_diagnostic_format("github")->render(hostile.report(), {}) ==
        "::error file=a%3Ab%2Cc%25 æ.yaml,line=2,endLine=2,col=7,endColumn=11,title=KO301 "
        "unknown-reference::100%25 ::error:: a, b \\u{1b}[31m æøå 漢%0Anext%0Amend: write `<b>&\"x\"`\n"
        "::notice file=a%3Ab%2Cc%25 æ.yaml,line=1,endLine=2,title=KO103 byte-order-mark::over two lines\n");
}

TEST_CASE("a clean run gives no annotation") {
  CHECK(find_diagnostic_format("github")->render({{}, tally({}, {3, 4})}, {}).empty());
}

}  // namespace
}  // namespace ko
