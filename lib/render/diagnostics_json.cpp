// SPDX-License-Identifier: MIT
/// Findings as JSON: everything that is known of each. Lines and columns count from 1, columns in characters;
/// an end is the first place after. What a finding does not have is left out.
#include <nlohmann/json.hpp>

#include "render/diagnostics.hpp"

namespace ko {
namespace {

using Json = nlohmann::ordered_json;

void put_place(Json& json, const Location& location) {
  json["file"] = location.file;
  json["line"] = location.begin.line;
  json["column"] = location.begin.column;
  json["end_line"] = location.end.line;
  json["end_column"] = location.end.column;
}

Json related_of(const Note& note) {
  Json json;
  put_place(json, note.location);
  json["label"] = note.label;
  return json;
}

Json edit_of(const Diagnostic& diagnostic) {
  Json json;
  put_place(json, *diagnostic.edit_location);
  json["replacement"] = diagnostic.finding->edit->replacement;
  return json;
}

Json finding_of(const Diagnostic& diagnostic) {
  const Finding& finding = *diagnostic.finding;
  Json json;
  json["code"] = finding.rule->code;
  json["name"] = finding.rule->name;
  json["severity"] = name(diagnostic.severity);
  json["message"] = finding.message;
  if (!finding.mend.empty()) json["mend"] = finding.mend;
  put_place(json, diagnostic.location);
  if (!finding.record.empty()) json["record"] = finding.record;
  if (!finding.path.empty()) json["path"] = finding.path;
  for (const Note& note : diagnostic.notes) json["related"].push_back(related_of(note));
  if (diagnostic.edit_location) json["edit"] = edit_of(diagnostic);
  json["fingerprint"] = diagnostic.fingerprint;
  return json;
}

Json summary_of(const Tally& tally) {
  Json json;
  for (std::size_t i = 0; i < severity_count; ++i)
    json[std::string(name(static_cast<Severity>(i)))] = tally.by_severity[i];
  json["files"] = tally.looked_at.files;
  json["files_with_findings"] = tally.files;
  json["records"] = tally.looked_at.records;
  if (tally.known) json["known"] = *tally.known;
  return json;
}

std::string written(const Json& json, int indent) {
  return json.dump(indent, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace

std::string render_diagnostics_json(const DiagnosticReport& report, const DiagnosticOptions& options) {
  Json json;
  json["ko"] = options.version;
  json["findings"] = Json::array();
  for (const Diagnostic& diagnostic : report.shown) json["findings"].push_back(finding_of(diagnostic));
  json["summary"] = summary_of(report.tally);
  return written(json, 2);
}

std::string render_diagnostics_jsonl(const DiagnosticReport& report, const DiagnosticOptions&) {
  std::string lines;
  for (const Diagnostic& diagnostic : report.shown) lines += written(finding_of(diagnostic), -1);
  return lines;
}

}  // namespace ko
