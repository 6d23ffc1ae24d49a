// SPDX-License-Identifier: MIT
/// Findings whose every text would break out of a format that does not escape it.
#pragma once

#include <vector>

#include "ko/findings/diagnostic.hpp"
#include "ko/findings/rule.hpp"

namespace ko::test {

class HostileDiagnostics {
 public:
  HostileDiagnostics() {
    files_.push_back(File{0, Source("a:b,c% æ.yaml", "x: 漢\nnavn: <æøå]]> & ho\x1b\n"), {}});
    findings_.resize(2);
    Finding& hostile = findings_[0];
    hostile.rule = find_rule("KO301");
    hostile.place = {0, place_of("<æøå")};
    hostile.message = "100% ::error:: a, b \x1b[31m æøå 漢\nnext";
    hostile.mend = "write `<b>&\"x\"`";
    hostile.related.push_back({{0, place_of("漢")}, "first ]]> here"});
    hostile.replace(place_of("<æøå"), "\"\\<&>\n");
    hostile.record = "ada-nes";
    hostile.path = "name";
    Finding& advice = findings_[1];
    advice.rule = find_rule("KO103");
    advice.place = {0, {place_of("漢").begin, place_of("navn").end}};
    advice.message = "over two lines";
    diagnostics_ = diagnose(findings_, files_);
    set_fingerprints(diagnostics_);
  }

  DiagnosticReport report() const { return {diagnostics_, tally(diagnostics_, {1, 1})}; }

 private:
  Span place_of(std::string_view text) const {
    const auto begin = static_cast<std::uint32_t>(files_[0].source.bytes().find(text));
    return {begin, begin + static_cast<std::uint32_t>(text.size())};
  }

  std::vector<File> files_;
  std::vector<Finding> findings_;
  std::vector<Diagnostic> diagnostics_;
};

}  // namespace ko::test
