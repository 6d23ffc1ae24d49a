// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "ko/answers/render.hpp"
#include "unit/render/findings/hostile_diagnostics.hpp"

namespace ko {
namespace {

TEST_CASE("nothing in a finding ends its workflow command or begins another") {
  const test::HostileDiagnostics hostile;
  CHECK(render_findings(*find_findings_format("github"), hostile.report(), {}) ==
        "::error file=a%3Ab%2Cc%25 æ.yaml,line=2,endLine=2,col=7,endColumn=11,title=KO301 "
        "unknown-reference::100%25 ::error:: a, b \\u{1b}[31m æøå 漢%0Anext%0Amend: write `<b>&\"x\"`\n"
        "::notice file=a%3Ab%2Cc%25 æ.yaml,line=1,endLine=2,title=KO103 byte-order-mark::over two lines\n");
}

TEST_CASE("a name that is not UTF-8 leaves the annotations in UTF-8") {
  const std::vector<File> files = {File{0, Source("a\xff\nb\xc3.yaml", "x\n"), {}}};
  std::vector<Finding> findings(1);
  findings[0].rule = find_rule("KO103");
  findings[0].message = "here";
  const std::vector<Diagnostic> diagnostics = diagnose(findings, files);
  CHECK(render_findings(*find_findings_format("github"), {diagnostics, tally(diagnostics, {1, 1})}, {}) ==
        "::notice file=a\uFFFD%0Ab\uFFFD.yaml,line=1,endLine=1,col=1,endColumn=1,title=KO103 "
        "byte-order-mark::here\n");
}

TEST_CASE("a clean run gives no annotation") {
  CHECK(render_findings(*find_findings_format("github"), {{}, tally({}, {3, 4})}, {}).empty());
}

}  // namespace
}  // namespace ko
