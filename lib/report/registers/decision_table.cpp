// SPDX-License-Identifier: MIT
#include "report/registers/decision_table.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string>
#include <utility>

#include "report/frame.hpp"

namespace ko {
namespace {

/// Who decided: the body, or the official who did by delegation.
std::string decided_by(const Context& context, const MadeDecision& decision, bool with_body) {
  std::string words = !with_body              ? ""
                      : decision.body.empty() ? context.say("not_stated")
                                              : name_of(context, decision.body);
  if (const auto by = decision.entry.get<"by">(); !by.empty())
    words += (words.empty() ? "" : ", ") + context.say("decision.by", name_of(context, by));
  return words;
}

}  // namespace

Table decision_table(const Context& context, const std::vector<MadeDecision>& all, const Record* body) {
  Table table = table_headed(context, {"column.item", "meeting.date", "column.decided_by", "column.case",
                                       "item.decision", "column.outcome", "item.vote", "item.actions"});
  const Sequels sequels(context, all);
  for (const MadeDecision& each : all) {
    if (body != nullptr && each.body != body->id) continue;
    if (!is_covered(context, each.date)) continue;
    const auto outcome = each.entry.get<"outcome">();
    table.rows.push_back(
        {cell_of(each.number), cell_of(date_or_not_stated(context, each.date)),
         cell_of(decided_by(context, each, body == nullptr)), cell_of(case_of(context, each)),
         cell_of(context.text(each.entry.get<"title">())),
         cell_of(outcome.empty() ? context.say("not_stated") : context.label("outcome", outcome)),
         cell_of(each.vote), cell_of(fmt::format("{}", fmt::join(sequels.of(each), "; ")))});
  }
  return without_empty_columns(std::move(table));
}

}  // namespace ko
