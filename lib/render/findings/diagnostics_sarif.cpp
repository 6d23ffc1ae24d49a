// SPDX-License-Identifier: MIT
/// Findings as SARIF 2.1.0 (OASIS, errata 01): one run, with every rule there is and one result a finding.
/// Columns are Unicode code points, and a region's end is the first place after it, as the standard has it.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/json/json.hpp"
#include "base/json/json_array_writer.hpp"
#include "base/text/digits.hpp"
#include "ko/findings/diagnostic.hpp"
#include "ko/findings/own_rule.hpp"
#include "render/formats.hpp"

namespace ko {
namespace {

constexpr std::string_view schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

std::string_view level(Severity severity) {
  return severity == Severity::advice ? "note" : name(severity);
}

/// A text as a message of SARIF: braces would hold placeholders and stand doubled (section 3.11.5), and
/// `[text](target)` would be a link (section 3.11.6), which nothing that was read may become.
Json message(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '(' && escaped.ends_with(']')) escaped.insert(escaped.size() - 1, 1, '\\');
    escaped += c;
    if (c == '{' || c == '}') escaped += c;
  }
  return {{"text", escaped}};
}

/// A sentence of a rule's text: they are kept without capital and full stop.
std::string sentence(std::string_view text) {
  return fmt::format("{}.", text);
}

/// What a rule is for; one that a set states itself need not say it.
std::string help_of(const Rule& rule) {
  const std::string why = rule.why.empty() ? "" : fmt::format("Why: {}. ", rule.why);
  const std::string authority = rule.authority.empty() ? "" : fmt::format("Source: {}. ", rule.authority);
  return fmt::format("{}{}`ko explain {}` {}.", why, authority, rule.code,
                     rule.family() == own_family ? "tells more" : "shows a bad and a good example");
}

Json rule_of(const Rule& rule) {
  Json json;
  json["id"] = rule.code;
  json["name"] = rule.name;
  json["shortDescription"] = message(sentence(rule.summary));
  json["fullDescription"] =
      message(rule.why.empty() ? sentence(rule.summary) : fmt::format("{}: {}.", rule.summary, rule.why));
  json["help"] = message(help_of(rule));
  json["defaultConfiguration"] = {{"enabled", !rule.opt_in}, {"level", level(rule.severity)}};
  json["properties"]["family"] = rule.family();
  json["properties"]["dependsOnToday"] = rule.depends_on_today;
  if (!rule.profile.empty()) json["properties"]["profile"] = rule.profile;
  return json;
}

Json region(const Location& location) {
  return {{"startLine", location.begin.line},
          {"startColumn", location.begin.column},
          {"endLine", location.end.line},
          {"endColumn", location.end.column}};
}

bool stands_for_itself(char c) {
  return is_ascii_letter(c) || is_digit(c) || std::string_view("-._~/").find(c) != std::string_view::npos;
}

/// A path as a URI reference (RFC 3986): what is no letter, digit, `-._~` or `/` is percent-encoded byte by
/// byte, and an absolute path begins with `file://`.
std::string file_uri(std::string_view path) {
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    if (stands_for_itself(c))
      uri += c;
    else
      fmt::format_to(std::back_inserter(uri), "%{:02X}", static_cast<unsigned char>(c));
  }
  return uri;
}

Json artifact(const Location& location) {
  Json json;
  json["uri"] = file_uri(location.file);
  // Relative to what is checked out, which is where code scanning services run.
  if (!location.file.starts_with('/')) json["uriBaseId"] = "%SRCROOT%";
  return json;
}

Json physical(const Location& location) {
  return {{"artifactLocation", artifact(location)}, {"region", region(location)}};
}

Json location_of(const Diagnostic& diagnostic) {
  const Finding& finding = *diagnostic.finding;
  Json json;
  json["physicalLocation"] = physical(diagnostic.location());
  if (!finding.record.empty()) {
    const std::string name =
        finding.path.empty() ? std::string(finding.record) : finding.record + '.' + finding.path;
    json["logicalLocations"] = Json::array({{{"fullyQualifiedName", name}}});
  }
  return json;
}

Json fix_of(const Diagnostic& diagnostic) {
  const Location location = *diagnostic.edit_location();
  const Json replacement = {{"deletedRegion", region(location)},
                            {"insertedContent", {{"text", diagnostic.finding->edit->text}}}};
  const Json change = {{"artifactLocation", artifact(location)},
                       {"replacements", Json::array({replacement})}};
  return {{"description", message(diagnostic.finding->mend)}, {"artifactChanges", Json::array({change})}};
}

std::size_t index_of(const Rule& rule, std::span<const Rule* const> rules) {
  const auto* found =
      std::lower_bound(rules.data(), rules.data() + rules.size(), rule.code,
                       [](const Rule* each, std::string_view code) { return each->code < code; });
  return static_cast<std::size_t>(found - rules.data());
}

Json result_of(const Diagnostic& diagnostic, const DiagnosticOptions& options) {
  const Finding& finding = *diagnostic.finding;
  Json json;
  json["ruleId"] = finding.rule->code;
  json["ruleIndex"] = index_of(*finding.rule, options.rules);
  json["level"] = level(diagnostic.severity);
  json["message"] = message(
      finding.mend.empty() ? finding.message : fmt::format("{}. Mend: {}.", finding.message, finding.mend));
  json["locations"] = Json::array({location_of(diagnostic)});
  for (const Note& note : diagnostic.notes())
    json["relatedLocations"].push_back(
        {{"physicalLocation", physical(note.location)}, {"message", message(note.label)}});
  json["partialFingerprints"] = {{"koFingerprint/v1", diagnostic.fingerprint()}};
  if (diagnostic.finding->edit) json["fixes"] = Json::array({fix_of(diagnostic)});
  return json;
}

Json driver(const DiagnosticOptions& options) {
  Json json;
  json["name"] = "ko";
  json["semanticVersion"] = options.version;
  json["rules"] = Json::array();
  for (const Rule* rule : options.rules) json["rules"].push_back(rule_of(*rule));
  return json;
}

void write_sarif(const DiagnosticReport& report, const DiagnosticOptions& options, const Write& write) {
  Json run;
  run["tool"]["driver"] = driver(options);
  run["columnKind"] = "unicodeCodePoints";
  run["results"] = Json::array();
  Json log;
  log["$schema"] = schema;
  log["version"] = "2.1.0";
  log["runs"] = Json::array({std::move(run)});
  JsonArrayWriter results(log, "results", write);
  for (const Diagnostic& diagnostic : report.shown) {
    Json result = result_of(diagnostic, options);
    // What the baseline knows is left out, so that what is left is new to it.
    if (report.tally.known) result["baselineState"] = "new";
    results.add(result);
  }
  results.finish();
}

}  // namespace

KO_ENTRY(Format, sarif_findings) = {
    .name = "sarif",
    .endings = ".sarif",
    .summary = "SARIF 2.1.0, for code scanning services and editors",
    .order = 5,
    .findings = write_sarif,
};

}  // namespace ko
