// SPDX-License-Identifier: MIT
/// A case, and its way through the bodies that took it up.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/system/entry.hpp"
#include "model/meetings/case_items.hpp"
#include "model/meetings/item_numbers.hpp"
#include "report/frame.hpp"
#include "report/minutes/attendance.hpp"
#include "report/registers/made_decisions.hpp"
#include "report/set_index.hpp"

namespace ko {
namespace {

Definitions case_facts(const Context& context, const Case& file) {
  Definitions rows;
  add_row(rows, context.say("column.case"), std::string(file.get<"reference">()));
  add_row(rows, context.say("case.opened"), date_or_not_stated(context, file.get<"opened">()));
  const auto closed = file.get<"closed">();
  add_row(rows, context.say("case.closed"),
          closed && !is_after(context, closed) ? written(*closed, context.language())
                                               : context.say("case.not_closed"));
  if (const auto responsible = file.get<"responsible">(); !responsible.empty())
    add_row(rows, context.say("case.responsible"), name_of(context, responsible));
  std::vector<std::string> parties;
  for (const std::string_view party : file.get<"parties">()) parties.push_back(name_of(context, party));
  add_row(rows, context.say("case.parties"), enumerated(parties, context.language()));
  return rows;
}

/// What came of the case in one item: its status, else its decisions.
struct CameOfItem {
  std::string outcome;
  std::string decision;
  std::string vote;
  std::string sequel;
};

void append_part(std::string& all, const std::string& part) {
  if (part.empty()) return;
  all += (all.empty() ? "" : "; ") + part;
}

CameOfItem came_of(const Context& context, const Item& item, std::span<const MadeDecision* const> decisions,
                   const Sequels& sequels) {
  CameOfItem came;
  for (const MadeDecision* each : decisions) {
    const auto outcome = each->entry.get<"outcome">();
    append_part(came.outcome, outcome.empty() ? std::string() : context.label("outcome", outcome));
    append_part(came.decision, context.text(each->entry.get<"title">()));
    append_part(came.vote, each->vote);
    append_part(came.sequel, fmt::format("{}", fmt::join(sequels.of(*each), "; ")));
  }
  const auto status = item.get<"status">();
  if (came.outcome.empty() && !status.empty()) came.outcome = context.label("status", status);
  if (came.outcome.empty()) came.outcome = context.say("not_stated");
  return came;
}

Table way_of_case(const Context& context, const Record& record) {
  Table table = table_headed(context, {"meeting.date", "meeting.body", "column.item", "column.title",
                                       "column.outcome", "item.decision", "item.vote", "column.sequel"});
  std::optional<SetIndex> own;
  const SetIndex& index = context.options.index != nullptr ? *context.options.index
                                                           : own.emplace(context.records, context.options);
  for (const CaseItem& each : items_of_case(context.records, record)) {
    const auto meeting = each.meeting->as<meeting_type>();
    if (!may_show(context, meeting) || !may_show(context, each.item) || is_after(context, each.date))
      continue;
    const CameOfItem came = came_of(context, each.item, index.decisions_in(each.item), index.sequels());
    table.rows.push_back(
        {cell_of(date_or_not_stated(context, each.date)), cell_of(name_of(context, meeting.get<"body">())),
         cell_of(number_of(each.item, each.number)), cell_of(context.text(each.item.get<"title">())),
         cell_of(came.outcome), cell_of(came.decision), cell_of(came.vote), cell_of(came.sequel)});
  }
  return without_empty_columns(std::move(table));
}

List case_documents(const Context& context, const Case& file) {
  List list;
  for (const std::string_view id : file.get<"documents">()) {
    const Record* record = context.records.find(id);
    const auto document = record == nullptr ? View<document_type>() : record->as<document_type>();
    if (!may_show(context, document)) continue;
    const auto date = document.get<"date">();
    list.items.emplace_back(
        Text(name_of(context, id) +
             (date ? in_parentheses({written(*date, context.language())}) : std::string())));
  }
  return list;
}

DocumentTree case_report(const Register& records, const Record& about, const ReportOptions& options) {
  const Context context{records, options};
  const auto file = about.as<case_type>();
  DocumentTree document = document_titled(context, name_of(context, about.id));
  Blocks& blocks = document.blocks;
  add_as_of(blocks, context);
  blocks.push_back({case_facts(context, file)});
  add_paragraph(blocks, context.text(file.get<"note">()));
  blocks.push_back({Heading{2, context.say("case.way")}});
  if (Table way = way_of_case(context, about); way.rows.empty())
    add_paragraph(blocks, context.say("case.not_taken_up"));
  else
    blocks.push_back({std::move(way)});
  add_part(blocks, context.say("meeting.documents"), case_documents(context, file));
  return document;
}

}  // namespace

KO_ENTRY(Report, case_report_entry) = {.name = "case",
                                       .argument = "CASE",
                                       .about = Kind::case_file,
                                       .summary = "a case, and its way through the bodies",
                                       .example = "ko report case skogbrynet",
                                       .make = case_report};

}  // namespace ko
