// SPDX-License-Identifier: MIT
/// Findings as JSON: everything that is known of each. Lines and columns count from 1, columns in characters;
/// an end is the first place after. What a finding does not have is left out. Each member is a row below,
/// from which both what is written and its schema follow.
#include <optional>
#include <utility>

#include "base/json/json.hpp"
#include "base/json/json_array_writer.hpp"
#include "ko/findings/diagnostic.hpp"
#include "render/formats.hpp"

namespace ko {
namespace {

/// A member of an object that tells of a `T`.
template <class T>
struct SchemaMember {
  const char* name;
  const char* meaning;
  Json (*schema)();
  Json (*value)(const T&);  ///< null: left out
  bool required = true;
};

template <class T, std::size_t N>
void put(Json& json, const SchemaMember<T> (&members)[N], const T& from) {
  for (const SchemaMember<T>& member : members)
    if (Json value = member.value(from); !value.is_null()) json[member.name] = std::move(value);
}

template <class T, std::size_t N>
void describe(Json& schema, const SchemaMember<T> (&members)[N]) {
  for (const SchemaMember<T>& member : members) {
    Json described = {{"description", member.meaning}};
    described.update(member.schema());
    schema["properties"][member.name] = std::move(described);
    if (member.required) schema["required"].push_back(member.name);
  }
}

Json object() {
  return {{"type", "object"}, {"properties", Json::object()}, {"required", Json::array()}};
}

/// No member is written but those that are described.
Json closed(Json schema) {
  schema["additionalProperties"] = false;
  return schema;
}

Json text() {
  return {{"type", "string"}};
}
Json counted_from_1() {
  return {{"type", "integer"}, {"minimum", 1}};
}
Json count() {
  return {{"type", "integer"}, {"minimum", 0}};
}
Json rule_code() {
  return {{"type", "string"}, {"pattern", "^KO[1-9][0-9][0-9]$"}};
}
Json fingerprint() {
  return {{"type", "string"}, {"pattern", "^[0-9a-f]{16}$"}};
}
Json severity() {
  Json names = Json::array();
  for (std::size_t i = 0; i < severity_count; ++i) names.push_back(name(static_cast<Severity>(i)));
  return {{"enum", std::move(names)}};
}

Json unless_empty(std::string_view content) {
  return content.empty() ? Json() : Json(content);
}

constexpr SchemaMember<Location> place_members[] = {
    {"file", "the file, as named on the command line or found below that", text,
     [](const Location& at) { return Json(at.file); }},
    {"line", "counted from 1", counted_from_1, [](const Location& at) { return Json(at.begin.line); }},
    {"column", "in characters, counted from 1", counted_from_1,
     [](const Location& at) { return Json(at.begin.column); }},
    {"end_line", "the line of the first place after", counted_from_1,
     [](const Location& at) { return Json(at.end.line); }},
    {"end_column", "the column of the first place after", counted_from_1,
     [](const Location& at) { return Json(at.end.column); }},
};

constexpr SchemaMember<Note> note_members[] = {
    {"label", "what is there", text, [](const Note& note) { return Json(note.label); }},
};

constexpr SchemaMember<Edit> edit_members[] = {
    {"replacement", "what is to stand there instead", text, [](const Edit& edit) { return Json(edit.text); }},
};

Json related_schema() {
  Json item = object();
  describe(item, place_members);
  describe(item, note_members);
  return {{"type", "array"}, {"items", closed(std::move(item))}, {"minItems", 1}};
}
Json related_of(const Diagnostic& diagnostic) {
  Json all;
  for (const Note& note : diagnostic.notes()) {
    Json& json = all.push_back({});
    put(json, place_members, note.location);
    put(json, note_members, note);
  }
  return all;
}

Json edit_schema() {
  Json schema = object();
  describe(schema, place_members);
  describe(schema, edit_members);
  return closed(std::move(schema));
}
Json edit_of(const Diagnostic& diagnostic) {
  Json json;
  const std::optional<Location> location = diagnostic.edit_location();
  if (!location) return json;
  put(json, place_members, *location);
  put(json, edit_members, *diagnostic.finding->edit);
  return json;
}

constexpr SchemaMember<Diagnostic> what_members[] = {
    {"code", "the rule's code; `ko explain` tells of it", rule_code,
     [](const Diagnostic& each) { return Json(each.finding->rule->code); }},
    {"name", "the rule's name", text, [](const Diagnostic& each) { return Json(each.finding->rule->name); }},
    {"severity", "how grave it is", severity,
     [](const Diagnostic& each) { return Json(name(each.severity)); }},
    {"message", "what was found", text, [](const Diagnostic& each) { return Json(each.finding->message); }},
    {"mend", "what to do about it", text,
     [](const Diagnostic& each) { return unless_empty(each.finding->mend); }, false},
};

constexpr SchemaMember<Diagnostic> where_members[] = {
    {"record", "id of the record it stands in", text,
     [](const Diagnostic& each) { return unless_empty(each.finding->record); }, false},
    {"path", "the field it stands in, entries of lists counted from 1: agenda[3].points[1].by", text,
     [](const Diagnostic& each) { return unless_empty(each.finding->path); }, false},
    {"related", "further places that explain it", related_schema, related_of, false},
    {"edit", "a change of text that mends it, safe to make without asking", edit_schema, edit_of, false},
    {"fingerprint", "the same as long as the record, the field and the rule are", fingerprint,
     [](const Diagnostic& each) { return Json(each.fingerprint()); }},
};

constexpr SchemaMember<Tally> tally_members[] = {
    {"files", "those looked at", count, [](const Tally& tally) { return Json(tally.looked_at.files); }},
    {"files_with_findings", "those with something to report", count,
     [](const Tally& tally) { return Json(tally.files); }},
    {"records", "those looked at", count, [](const Tally& tally) { return Json(tally.looked_at.records); }},
    {"known", "findings kept back since the baseline knows them", count,
     [](const Tally& tally) { return tally.known ? Json(*tally.known) : Json(); }, false},
};

Json finding_of(const Diagnostic& diagnostic) {
  Json json;
  put(json, what_members, diagnostic);
  put(json, place_members, diagnostic.location());
  put(json, where_members, diagnostic);
  return json;
}
Json finding_schema() {
  Json schema = {{"description", "one finding; a line of JSON Lines is one, too"}};
  schema.update(object());
  describe(schema, what_members);
  describe(schema, place_members);
  describe(schema, where_members);
  return closed(std::move(schema));
}

Json summary_of(const Tally& tally) {
  Json json;
  for (std::size_t i = 0; i < severity_count; ++i)
    json[name(static_cast<Severity>(i))] = tally.by_severity[i];
  put(json, tally_members, tally);
  return json;
}
Json summary_schema() {
  Json schema = {{"description", "the numbers of the run, which may have found more than it shows"}};
  schema.update(object());
  for (std::size_t i = 0; i < severity_count; ++i) {
    const std::string_view word = name(static_cast<Severity>(i));
    schema["properties"][word] = count();
    schema["required"].push_back(word);
  }
  describe(schema, tally_members);
  return closed(std::move(schema));
}

void write_json(const DiagnosticReport& report, const DiagnosticOptions& options, const Write& write) {
  Json json;
  json["ko"] = options.version;
  json["findings"] = Json::array();
  json["summary"] = summary_of(report.tally);
  JsonArrayWriter findings(json, "findings", write);
  for (const Diagnostic& diagnostic : report.shown) findings.add(finding_of(diagnostic));
  findings.finish();
}

void write_jsonl(const DiagnosticReport& report, const DiagnosticOptions&, const Write& write) {
  for (const Diagnostic& diagnostic : report.shown) write(finding_of(diagnostic).text() + '\n');
}

}  // namespace

std::string findings_schema() {
  Json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                 {"title", "findings"},
                 {"description", "what `ko validate -O json` writes"}};
  schema.update(object());
  schema["properties"]["ko"] = {{"description", "the version that wrote it"}, {"type", "string"}};
  schema["properties"]["findings"] = {{"type", "array"}, {"items", {{"$ref", "#/$defs/finding"}}}};
  schema["properties"]["summary"] = summary_schema();
  schema["required"] = {"ko", "findings", "summary"};
  schema["additionalProperties"] = false;
  schema["$defs"]["finding"] = finding_schema();
  return schema.text(2) + '\n';
}

KO_ENTRY(Format, json_findings) = {
    .name = "json",
    .endings = ".json",
    .summary = "one object: the findings and the numbers of the run",
    .order = 3,
    .findings = write_json,
};

KO_ENTRY(Format, jsonl_findings) = {
    .name = "jsonl",
    .endings = ".jsonl .ndjson",
    .summary = "one JSON object a finding, a line each",
    .order = 4,
    .findings = write_jsonl,
};

}  // namespace ko
