// SPDX-License-Identifier: MIT
/// Findings as a GitLab code quality report: an array of issues in the part of Code Climate's form that
/// GitLab reads. Paths are relative to the repository, which is where GitLab runs jobs.
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "base/text/json_text.hpp"
#include "render/findings/diagnostics.hpp"

namespace ko {
namespace {

using Json = nlohmann::ordered_json;

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
  const Location& location = diagnostic.location;
  Json json;
  json["description"] =
      finding.mend.empty() ? finding.message : fmt::format("{}; mend: {}", finding.message, finding.mend);
  json["check_name"] = fmt::format("{} {}", finding.rule->code, finding.rule->name);
  json["fingerprint"] = diagnostic.fingerprint;
  json["severity"] = gitlab_severity(diagnostic.severity);
  json["location"]["path"] = location.file;
  json["location"]["positions"] = {{"begin", position(location.begin)}, {"end", position(location.end)}};
  return json;
}

}  // namespace

std::string render_diagnostics_gitlab(const DiagnosticReport& report, const DiagnosticOptions&) {
  Json issues = Json::array();
  for (const Diagnostic& diagnostic : report.shown) issues.push_back(issue(diagnostic));
  return with_hidden_escaped(issues.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

}  // namespace ko
