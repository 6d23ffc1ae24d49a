// SPDX-License-Identifier: MIT
/// Findings as a GitLab code quality report: an array of issues in the part of Code Climate's form that
/// GitLab reads. Paths are relative to the repository, which is where GitLab runs jobs.
#include <fmt/format.h>

#include "base/json/json.hpp"
#include "base/json/json_array_writer.hpp"
#include "ko/findings/diagnostic.hpp"
#include "render/formats.hpp"

namespace ko {
namespace {

std::string_view gitlab_severity(Severity severity) {
  switch (severity) {
    case Severity::error: return "major";
    case Severity::warning: return "minor";
    case Severity::advice: return "info";
  }
  return "major";
}

Json position(Position place) {
  return {{"line", place.line}, {"column", place.column}};
}

Json issue(const Diagnostic& diagnostic) {
  const Finding& finding = *diagnostic.finding;
  const Location location = diagnostic.location();
  Json json;
  json["description"] =
      finding.mend.empty() ? finding.message : fmt::format("{}; mend: {}", finding.message, finding.mend);
  json["check_name"] = fmt::format("{} {}", finding.rule->code, finding.rule->name);
  json["fingerprint"] = diagnostic.fingerprint();
  json["severity"] = gitlab_severity(diagnostic.severity);
  json["location"]["path"] = location.file;
  json["location"]["positions"] = {{"begin", position(location.begin)}, {"end", position(location.end)}};
  return json;
}

void write_gitlab(const DiagnosticReport& report, const DiagnosticOptions&, const Write& write) {
  JsonArrayWriter issues(Json::array(), {}, write);
  for (const Diagnostic& diagnostic : report.shown) issues.add(issue(diagnostic));
  issues.finish();
}

}  // namespace

KO_ENTRY(Format, gitlab_findings) = {
    .name = "gitlab",
    .summary = "a GitLab code quality report",
    .order = 7,
    .findings = write_gitlab,
};

}  // namespace ko
