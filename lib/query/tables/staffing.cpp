// SPDX-License-Identifier: MIT
#include "query/staffing/slots.hpp"
#include "query/tables/columns.hpp"
#include "query/tables/relations.hpp"

namespace ko::query {
namespace {

std::optional<Period> days_of(const Scope&, const Row& row) {
  return row.slot->possible;
}

// A row is a slot, seen as staff of `Row::record`: its organisation or, with --deep, one above it.
constexpr Attribute attributes[] = {
    owner("org", Kind::organisation, "the organisation", "organisation"),
    {.field = {"name", value(Value::localized), "its name"},
     .one = [](const Scope&,
               const Row& row) { return content(row.record->as<organisation_type>().cursor<"name">()); }},
    {.field = {"post", value(Value::text), "the id of the post"},
     .one = [](const Scope&, const Row& row) { return content(row.slot->post); }},
    {.field = {"role", open_choice(roles), "the role; the post's where the membership states none"},
     .one = [](const Scope&, const Row& row) { return content(row.slot->role); }},
    {.field = {"function", choice(functions), "what the percentage is spent on; the post's unless stated"},
     .one = [](const Scope&, const Row& row) { return content(row.slot->function); }},
    {.field = {"person", reference(Kind::person), "who holds it"},
     .one = [](const Scope&, const Row& row) { return content(row.slot->person); }},
    {.field = {"percent", value(Value::percent), "share of a full-time equivalent"},
     .one = [](const Scope&,
               const Row& row) { return row.slot->share ? Content(Percent{*row.slot->share}) : Content(); }},
};

void slots(const Scope& scope, EmitRow emit) {
  for (const staffing::Workforce& workforce : staffing::workforces(scope.records)) {
    for (const staffing::Slot& slot : workforce.slots) {
      Row row{.record = workforce.organisation};
      row.slot = &slot;
      emit(row);
    }
  }
}

}  // namespace

const Relation staffing_relation = {.name = "staffing",
                                    .row = "an organisation with staff, or a group of its posts and places",
                                    .terms = "årsverk, bemanning, stilling, full-time equivalent",
                                    .attributes = attributes,
                                    .searched = "name",
                                    .sources = Kind::organisation,
                                    .unowned = slots,
                                    .time = days_of};

}  // namespace ko::query
