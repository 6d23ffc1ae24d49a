// SPDX-License-Identifier: MIT
/// The table `coverage`: how much of the documents whose files are there the records hold.

#include "query/rows/columns.hpp"

namespace ko::query {
namespace {

Content number_of(std::size_t number) {
  return Content(static_cast<std::int64_t>(number));
}
CoverageFigures covered_in(const Row& row) {
  return figures_of(*row.coverage);
}
bool is_source_read(const Row& row) {
  return row.coverage->fault.empty();
}

constexpr Attribute coverage_columns[] = {
    column("document", reference(Kind::document), "the document",
           [](const Scope&, const Row& row) { return content(std::string_view(row.coverage->document)); }),
    column("file", value(Value::text), "its file",
           [](const Scope&, const Row& row) { return content(std::string_view(row.coverage->file)); }),
    column("sentences", value(Value::integer),
           "the sentences of it, titles and labels without a record aside",
           [](const Scope&, const Row& row) {
             return is_source_read(row) ? number_of(covered_in(row).sentences) : Content();
           }),
    column("held", value(Value::integer), "those that a record or an entry has as its source",
           [](const Scope&, const Row& row) {
             return is_source_read(row) ? number_of(covered_in(row).held) : Content();
           }),
    column("left_out", value(Value::integer), "those that no record holds, as the document's record says why",
           [](const Scope&, const Row& row) {
             return is_source_read(row) ? number_of(covered_in(row).left_out) : Content();
           }),
    column("missing", value(Value::integer), "the others",
           [](const Scope&, const Row& row) {
             return is_source_read(row) ? number_of(covered_in(row).missing()) : Content();
           }),
    column("share", value(Value::percent), "held or left out with a reason, of all; of none, all",
           [](const Scope&, const Row& row) {
             return is_source_read(row) ? Content(share_of(covered_in(row))) : Content();
           }),
    column("fault", value(Value::text), "why the file could not be read",
           [](const Scope&, const Row& row) { return content(std::string_view(row.coverage->fault)); }),
};

void coverage_rows(const Scope& scope, EmitRow emit) {
  for (const SourceCoverage& each : scope.coverage) {
    Row row;
    row.coverage = &each;
    emit(row);
  }
}

}  // namespace

KO_ENTRY(Relation, coverage_relation) = {
    .name = "coverage",
    .order = 36,
    .row = "a document with a file: how much of its text the records hold",
    .terms = "dekning, kilde, kjelde, source",
    .attributes = coverage_columns,
    .searched = "document file",
    .shown = "document sentences held left_out missing share fault",
    .unowned = coverage_rows,
    .of_sources = true};

}  // namespace ko::query
