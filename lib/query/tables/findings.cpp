// SPDX-License-Identifier: MIT
/// The table `findings`: what validating the records finds.

#include "query/rows/columns.hpp"

namespace ko::query {
namespace {

constexpr std::string_view severities[] = {"error", "warning", "advice"};

const Finding& finding(const Row& row) {
  return *row.finding;
}
const Source& source(const Scope& scope, const Row& row) {
  return scope.records.files()[finding(row).place.file].source;
}
Position position(const Scope& scope, const Row& row) {
  return position_of(scope, finding(row).place);
}

constexpr Attribute finding_columns[] = {
    column("code", value(Value::text), "the rule's code",
           [](const Scope&, const Row& row) { return content(finding(row).rule->code); }),
    column("rule", value(Value::text), "the rule's name",
           [](const Scope&, const Row& row) { return content(finding(row).rule->name); }),
    column("severity", choice(severities), "how grave it is",
           [](const Scope&, const Row& row) { return content(name(finding(row).rule->severity)); }),
    column("file", value(Value::text), "the file it stands in",
           [](const Scope& scope, const Row& row) { return content(source(scope, row).name()); }),
    column("line", value(Value::integer), "counted from 1",
           [](const Scope& scope, const Row& row) {
             return Content(static_cast<std::int64_t>(position(scope, row).line));
           }),
    column("column", value(Value::integer), "counted in characters, from 1",
           [](const Scope& scope, const Row& row) {
             return Content(static_cast<std::int64_t>(position(scope, row).column));
           }),
    column("record", reference(Kinds::any()), "the record it stands in",
           [](const Scope&, const Row& row) { return content(std::string_view(finding(row).record)); }),
    column("path", value(Value::text), "the field it stands in",
           [](const Scope&, const Row& row) { return content(std::string_view(finding(row).path)); }),
    column("message", value(Value::text), "what was found",
           [](const Scope&, const Row& row) { return content(std::string_view(finding(row).message)); }),
    column("mend", value(Value::text), "what to do about it",
           [](const Scope&, const Row& row) { return content(std::string_view(finding(row).mend)); }),
};

void rows(const Scope& scope, EmitRow emit) {
  for (const Finding& each : scope.findings) {
    Row row;
    row.finding = &each;
    emit(row);
  }
}

}  // namespace

KO_ENTRY(Relation, findings_relation) = {.name = "findings",
                                         .order = 35,
                                         .row = "something that validating the records finds",
                                         .attributes = finding_columns,
                                         .searched = "message rule",
                                         .shown = "code severity file line column record message",
                                         .unowned = rows,
                                         .of_findings = true};

}  // namespace ko::query
