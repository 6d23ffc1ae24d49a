// SPDX-License-Identifier: MIT
/// Findings as workflow commands of GitHub Actions: `::error file=…,line=…::MESSAGE`. GitHub decodes `%25`,
/// `%0D` and `%0A` in both parts, and `%3A` and `%2C` in properties too (actions/toolkit, command.ts).
#include <fmt/format.h>

#include <iterator>

#include "ko/findings/diagnostic.hpp"
#include "ko/values/text.hpp"
#include "render/formats.hpp"

namespace ko {
namespace {

std::string escape(std::string_view text, std::string_view special) {
  std::string escaped;
  for (const char c : text) {
    if (special.find(c) == std::string_view::npos)
      escaped += c;
    else
      fmt::format_to(std::back_inserter(escaped), "%{:02X}", static_cast<unsigned char>(c));
  }
  return escaped;
}

std::string escape_data(std::string_view text) {
  return escape(printable(text, true), "%\r\n");
}

/// The text with U+FFFD in place of bytes that are not UTF-8.
std::string as_utf8(std::string_view text) {
  std::string valid;
  for (auto bad = first_invalid_utf8(text); bad; bad = first_invalid_utf8(text)) {
    valid += text.substr(0, *bad);
    valid += "\uFFFD";
    text.remove_prefix(*bad + 1);
  }
  return valid += text;
}

/// A file's name has to stay the file's name, so nothing but GitHub's own escaping is done to it.
std::string escape_property(std::string_view text) {
  return escape(as_utf8(text), "%\r\n:,");
}

std::string_view command(Severity severity) {
  return severity == Severity::advice ? "notice" : name(severity);
}

/// Columns are shown only where the annotation lies within one line.
std::string columns(const Location& location) {
  if (location.begin.line != location.end.line) return {};
  return fmt::format(",col={},endColumn={}", location.begin.column, location.end.column);
}

void write_github(const DiagnosticReport& report, const DiagnosticOptions&, const Write& write) {
  for (const Diagnostic& each : report.shown) {
    const Finding& finding = *each.finding;
    const std::string mend = finding.mend.empty() ? "" : fmt::format("\nmend: {}", finding.mend);
    const Location location = each.location();
    write(fmt::format("::{} file={},line={},endLine={}{},title={}::{}\n", command(each.severity),
                      escape_property(location.file), location.begin.line, location.end.line,
                      columns(location),
                      escape_property(fmt::format("{} {}", finding.rule->code, finding.rule->name)),
                      escape_data(finding.message + mend)));
  }
}

}  // namespace

KO_ENTRY(Format, github_findings) = {
    .name = "github",
    .summary = "workflow commands that GitHub Actions turns into annotations",
    .order = 6,
    .findings = write_github,
};

}  // namespace ko
