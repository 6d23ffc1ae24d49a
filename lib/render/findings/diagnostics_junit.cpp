// SPDX-License-Identifier: MIT
/// Findings as JUnit XML: one test case a finding, failed when a finding of its severity fails the run, and
/// passed with the finding as its output otherwise. A run without findings is one case that passed.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "ko/findings/diagnostic.hpp"
#include "ko/values/text.hpp"
#include "render/documents/markup.hpp"
#include "render/formats.hpp"

namespace ko {
namespace {

bool fails(const Diagnostic& diagnostic, const DiagnosticOptions& options) {
  return diagnostic.severity <= options.fail_on;
}

/// XML 1.0 has no U+FFFE and no U+FFFF; of what else it has not, `printable` leaves nothing.
std::string xml(std::string_view text) {
  constexpr std::string_view replacement = "\uFFFD";
  std::string plain = html_plain(printable(text));
  for (const std::string_view none : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"})
    for (std::size_t at = plain.find(none); at != std::string::npos; at = plain.find(none, at))
      plain.replace(at, none.size(), replacement);
  return plain;
}

std::string description(const Diagnostic& diagnostic) {
  const Finding& finding = *diagnostic.finding;
  return finding.mend.empty() ? std::string(finding.message)
                              : fmt::format("{}; mend: {}", finding.message, finding.mend);
}

std::string test_case(const Diagnostic& diagnostic, const DiagnosticOptions& options) {
  const Finding& finding = *diagnostic.finding;
  const Location location = diagnostic.location();
  const std::string outcome =
      fails(diagnostic, options)
          ? fmt::format(R"(<failure type="{}" message="{}">{}</failure>)", name(diagnostic.severity),
                        xml(finding.message), xml(description(diagnostic)))
          : fmt::format("<system-out>{}: {}</system-out>", name(diagnostic.severity),
                        xml(description(diagnostic)));
  return fmt::format(
      "    <testcase classname=\"{0}\" name=\"{1} {2} at {0}:{3}:{4}\" time=\"0\">\n      {5}\n    "
      "</testcase>\n",
      xml(location.file), finding.rule->code, finding.rule->name, location.begin.line, location.begin.column,
      outcome);
}

void write_junit(const DiagnosticReport& report, const DiagnosticOptions& options, const Write& write) {
  const auto failures =
      std::ranges::count_if(report.shown, [&](const Diagnostic& each) { return fails(each, options); });
  const std::string counts = fmt::format("tests=\"{}\" failures=\"{}\" errors=\"0\" time=\"0\"",
                                         std::max<std::size_t>(report.shown.size(), 1), failures);
  write(
      fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"ko validate\" {0}>\n"
                  "  <testsuite name=\"ko validate\" {0}>\n",
                  counts));
  for (const Diagnostic& diagnostic : report.shown) write(test_case(diagnostic, options));
  if (report.shown.empty())
    write(fmt::format("    <testcase classname=\"ko validate\" name=\"{}\" time=\"0\"/>\n",
                      xml(summarize(report.tally))));
  write("  </testsuite>\n</testsuites>\n");
}

}  // namespace

KO_ENTRY(Format, junit_findings) = {
    .name = "junit",
    .endings = ".xml",
    .summary = "JUnit XML, for services that show test results",
    .order = 8,
    .findings = write_junit,
};

}  // namespace ko
