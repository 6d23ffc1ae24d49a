// SPDX-License-Identifier: MIT
/// The register of decisions: of the set or a body, in the order of time, each with what became of it.
#include <string>
#include <utility>

#include "base/system/entry.hpp"
#include "report/frame.hpp"
#include "report/registers/decision_table.hpp"

namespace ko {
namespace {

DocumentTree decision_register(const Context& context, const Record* body) {
  DocumentTree document = document_titled(context, context.say("decisions.title"));
  const Table table = decision_table(context, decisions_by(context), body);
  Definitions rows;
  add_about(rows, context, body, "meeting.body");
  add_period(rows, context);
  add_row(rows, context.say("decisions.count"), std::to_string(table.rows.size()));
  add_as_of(document.blocks, context);
  document.blocks.push_back({std::move(rows)});
  if (table.rows.empty())
    add_paragraph(document.blocks, context.say("decisions.none"));
  else
    document.blocks.push_back({table});
  return document;
}

DocumentTree decisions_of_set(const Register& records, const ReportOptions& options) {
  return decision_register({records, options}, nullptr);
}

DocumentTree decisions_of_body(const Register& records, const Record& about, const ReportOptions& options) {
  return decision_register({records, options}, &about);
}

}  // namespace

KO_ENTRY(Report, decisions_report) = {
    .name = "decisions",
    .argument = "[BODY]",
    .about = Kind::organisation,
    .summary = "the register of decisions, with what became of each",
    .example = "ko report decisions formannskapet --from 2024-06-01 -o vedtak.html",
    .of_period = true,
    .make = decisions_of_body,
    .make_of_set = decisions_of_set};

}  // namespace ko
