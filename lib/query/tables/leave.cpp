// SPDX-License-Identifier: MIT
/// The table `leave`: a row a leave of a membership, whichever end that is kept at.
#include "model/offices/leave.hpp"

#include "query/rows/columns.hpp"
#include "query/rows/durations.hpp"
#include "query/rows/membership_rows.hpp"
#include "query/rows/row.hpp"

namespace ko::query {
namespace {

Membership membership_of(const Row& row) {
  return Membership(row.within);
}

KeptMembership place_of_leave(const Row& row) {
  return {*row.record, row.within};
}

/// Those who deputise for the holder on a day of the leave.
void each_stand_in(const Scope& scope, const Row& row, FunctionRef<void(const Content&)> emit) {
  const Record* organisation = organisation_record(scope, place_of_leave(row));
  if (!organisation) return;
  const auto tenures = scope.memory.tenures.of(scope.records, *organisation);
  const auto absent =
      std::ranges::find_if(tenures, [&](const Tenure& tenure) { return tenure.entry.at() == row.within; });
  if (absent == tenures.end()) return;
  const Leave leave(row.at);
  const Period days = Period::between(leave.get<"from">(), leave.get<"to">());
  for (const Tenure& tenure : tenures) {
    if (tenure.vacant() || !deputises_for(tenure, *absent) || tenure.period.intersect(days).empty()) continue;
    const std::string_view holder = tenure.person ? tenure.person->id : tenure.name();
    if (!holder.empty()) emit(content(holder));
  }
}

constexpr Attribute leave_columns[] = {
    address_in({Kind::organisation, Kind::person}),
    {.field = {"org", reference(Kind::organisation), "the organisation"},
     .one = [](const Scope&, const Row& row) { return organisation_named(place_of_leave(row)); },
     .alias = "organisation"},
    column("person", reference(Kind::person), "who is on leave",
           [](const Scope&, const Row& row) { return holder_named(place_of_leave(row)); }),
    column("name", value(Value::text), "the holder's name; none where the holder is unknown",
           [](const Scope& scope, const Row& row) { return holder_name(scope, place_of_leave(row)); }),
    column(described(membership_type, "post"),
           [](const Scope&, const Row& row) { return content(membership_of(row).cursor<"post">()); }),
    column(described(membership_type, "role"),
           [](const Scope&, const Row& row) { return content(membership_of(row).cursor<"role">()); }),
    of_whole_set({.field = {"stand_in", list(text_or_reference(Kind::person)),
                            "who deputises for the holder on a day of it"},
                  .all = each_stand_in}),
    days_column<leave_type>,
};

void leaves_of_membership(const Row& membership, EmitRow emit) {
  rows_within(membership, Membership(membership.at).get<"leave">(), "leave", emit);
}

void leave_rows(const Scope&, const Record& record, EmitRow emit) {
  const auto leaves = [&](const Row& membership) { leaves_of_membership(membership, emit); };
  if (record.kind == Kind::organisation) return entry_rows<organisation_type, "members">(record, leaves);
  entry_rows<person_type, "memberships">(record, leaves);
}

}  // namespace

KO_ENTRY(Relation, leave_relation) = {
    .name = "leave",
    .order = 11,
    .row = "a leave of somebody from a place in an organisation",
    .terms = "permisjon, fritak, vikar",
    .type = &leave_type,
    .attributes = leave_columns,
    .searched = "name",
    .shown = "org person name post percent paid reason from to days stand_in",
    .sources = {Kind::organisation, Kind::person},
    .rows = leave_rows,
    .time = [](const Scope&, const Row& row) { return days_between(Leave(row.at)); }};

}  // namespace ko::query
