// SPDX-License-Identifier: MIT
/// The table `cases`: what an archive keeps under one reference, and how the bodies dealt with it.
#include <algorithm>
#include <string_view>
#include <vector>

#include "model/meetings/case_items.hpp"
#include "query/rows/columns.hpp"

namespace ko::query {
namespace {

std::vector<CaseItem> items_of(const Scope& scope, const Row& row) {
  return items_of_case(scope.records, *row.record);
}

void case_row(const Scope&, const Record& record, EmitRow emit) {
  emit({.record = &record, .at = record.at});
}

Content item_count(const Scope& scope, const Row& row) {
  return Content(Cell(static_cast<std::int64_t>(items_of(scope, row).size())));
}

Content first_meeting(const Scope& scope, const Row& row) {
  const auto items = items_of(scope, row);
  return items.empty() ? Content() : content(items.front().meeting);
}
Content last_meeting(const Scope& scope, const Row& row) {
  const auto items = items_of(scope, row);
  return items.empty() ? Content() : content(items.back().meeting);
}

Content first_date(const Scope& scope, const Row& row) {
  const auto items = items_of(scope, row);
  return items.empty() ? Content() : content(items.front().date);
}

/// The day of the last meeting whose day is known.
Content last_date(const Scope& scope, const Row& row) {
  Content last;
  for (const CaseItem& each : items_of(scope, row))
    if (each.date) last = content(each.date);
  return last;
}

/// Each body once, in the order they took the case up.
void bodies(const Scope& scope, const Row& row, FunctionRef<void(const Content&)> emit) {
  std::vector<std::string_view> seen;
  for (const CaseItem& each : items_of(scope, row)) {
    const std::string_view body = each.meeting->as<meeting_type>().get<"body">();
    if (body.empty() || std::ranges::find(seen, body) != seen.end()) continue;
    seen.push_back(body);
    emit(content(body));
  }
}

Content outcome(const Scope& scope, const Row& row) {
  std::string_view last;
  for (const CaseItem& each : items_of(scope, row))
    if (!each.outcome.empty()) last = each.outcome;
  return content(last);
}

constexpr Attribute case_columns[] = {
    key(owner("id", Kind::case_file, "its name in the set")),
    of_whole_set(column("items", value(Value::integer), "how many agenda items name it", item_count)),
    of_whole_set(column("first", value(Value::date), "the day of the first of them", first_date)),
    of_whole_set(column("last", value(Value::date), "the day of the last of them", last_date)),
    of_whole_set(
        column("first_meeting", reference(Kind::meeting), "the meeting of the first of them", first_meeting)),
    of_whole_set(
        column("last_meeting", reference(Kind::meeting), "the meeting of the last of them", last_meeting)),
    of_whole_set({.field = {"bodies", list(reference(Kind::organisation)),
                            "the bodies that took it up, in the order they did"},
                  .all = bodies}),
    of_whole_set(
        column("outcome", choice(outcomes), "of the last of their decisions that states one", outcome)),
};

}  // namespace

KO_ENTRY(Relation, cases_relation) = {
    .name = "cases",
    .order = order_of(Kind::case_file),
    .row = "a case",
    .terms = "sak, arkivsak, saksmappe, saksgang",
    .type = &case_type,
    .attributes = case_columns,
    .searched = "title parties",
    .shown = "id reference title opened closed items last outcome",
    .sources = Kind::case_file,
    .rows = case_row,
    .time = [](const Scope&, const Row& row) {
      const auto record = row.record->as<case_type>();
      return std::optional(Period::between(record.get<"opened">(), record.get<"closed">()));
    }};

}  // namespace ko::query
