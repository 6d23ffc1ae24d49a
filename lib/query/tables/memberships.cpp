// SPDX-License-Identifier: MIT
/// The tables `memberships`, whichever end they are kept at, and `posts`, `figures` and `budget` of
/// organisations.
#include "model/offices/holders.hpp"
#include "query/rows/columns.hpp"
#include "query/rows/durations.hpp"
#include "query/rows/membership_rows.hpp"

namespace ko::query {
namespace {

/// The organisation that the row is a place or a post in; null when it is not in the set.
const Record* organisation_of(const Scope& scope, const Row& row) {
  return organisation_record(scope, {*row.record, row.at});
}

/// The days of a place or a post, which are over with its organisation.
template <const Type& T>
std::optional<Period> days_in_organisation(const Scope& scope, const Row& row) {
  const auto days = days_between(View<T>(row.at));
  const Record* within_which = organisation_of(scope, row);
  return within_which ? within(lifetime(within_which->as<organisation_type>()), days) : days;
}

constexpr Attribute membership_columns[] = {
    address_in({Kind::organisation, Kind::person}),
    {.field = {"org", reference(Kind::organisation), "the organisation"},
     .one =
         [](const Scope&, const Row& row) {
           return organisation_named({*row.record, row.at});
         },
     .alias = "organisation"},
    column("person", reference(Kind::person), "who holds it",
           [](const Scope&, const Row& row) {
             return holder_named({*row.record, row.at});
           }),
    column("name", value(Value::text), "the holder's name; none where the holder is unknown, or nobody",
           [](const Scope& scope, const Row& row) {
             return holder_name(scope, {*row.record, row.at});
           }),
    {.field = described(membership_type, "post"),
     .one = [](const Scope&, const Row& row) { return content(Membership(row.at).cursor<"post">()); },
     .table = "posts",
     .entries = post_of_membership},
    days_column<membership_type>,
    years_column<membership_type>,
};

void membership_rows(const Scope&, const Record& record, EmitRow emit) {
  if (record.kind == Kind::organisation) return entry_rows<organisation_type, "members">(record, emit);
  entry_rows<person_type, "memberships">(record, emit);
}

constexpr Attribute organisation_columns[] = {
    address_in(Kind::organisation), owner("org", Kind::organisation, "the organisation", "organisation")};

std::optional<Holders> holders_of(const Scope& scope, const Row& row) {
  return holders_on(scope.memory.tenures.of(scope.records, *row.record), row.record->as<organisation_type>(),
                    Post(row.at), scope.as_of);
}

Content holder_count(const Scope& scope, const Row& row) {
  const auto holders = holders_of(scope, row);
  if (!holders) return {};
  if (!holders->was_held) return Content(Quantity::unknown());
  return Content(Quantity{Rational(holders->count.certain), Rational(holders->count.possible)});
}

void each_holder(const Scope& scope, const Row& row, FunctionRef<void(const Content&)> emit) {
  const auto holders = holders_of(scope, row);
  if (!holders) return;
  for (const Tenure& tenure : holders->tenures) {
    const std::string_view holder = tenure.person ? tenure.person->id : tenure.name();
    if (!holder.empty()) emit(content(holder));
  }
}

Content is_vacant(const Scope& scope, const Row& row) {
  const auto holders = holders_of(scope, row);
  const Truth vacant = holders ? holders->vacant() : Truth::cannot_be_told;
  return vacant == Truth::cannot_be_told ? Content() : Content(Cell(vacant == Truth::yes));
}

constexpr Attribute post_columns[] = {
    organisation_columns[0],
    organisation_columns[1],
    own_id_column<post_type>,
    of_whole_set(on_day(measured(
        column("holders", value(Value::number),
               "how many hold it on the day asked about; none when the post is not there then", holder_count),
        "persons", 0))),
    of_whole_set(on_day({.field = {"holder", list(text_or_reference(Kind::person)), "who holds it then"},
                         .all = each_holder})),
    of_whole_set(on_day(column("vacant", value(Value::flag),
                               "true: fewer hold it then than it has seats; none where that cannot be told",
                               is_vacant))),
    days_column<post_type>,
    years_column<post_type>,
};

}  // namespace

KO_ENTRY(Relation, memberships_relation) = {.name = "memberships",
                                            .order = 9,
                                            .row = "somebody's place in an organisation",
                                            .terms = "verv, medlemskap, vara, varamedlem",
                                            .type = &membership_type,
                                            .attributes = membership_columns,
                                            .searched = "name",
                                            .shown = "org person name role function percent for from to",
                                            .sources = {Kind::organisation, Kind::person},
                                            .rows = membership_rows,
                                            .time = days_in_organisation<membership_type>};

KO_ENTRY(Relation, posts_relation) = {.name = "posts",
                                      .order = 10,
                                      .row = "a post of an organisation, held or not",
                                      .terms = "stilling, stillingshjemmel",
                                      .type = &post_type,
                                      .attributes = post_columns,
                                      .searched = "title",
                                      .shown = "org own_id title role function percent seats from to",
                                      .sources = Kind::organisation,
                                      .rows = entry_rows<organisation_type, "posts">,
                                      .time = days_in_organisation<post_type>};

KO_ENTRY(Relation, figures_relation) = {.name = "figures",
                                        .order = 13,
                                        .row = "a number about an organisation",
                                        .terms = "nøkkeltall, innbyggere",
                                        .type = &figure_type,
                                        .attributes = organisation_columns,
                                        .searched = "what",
                                        .shown = "org what value at",
                                        .sources = Kind::organisation,
                                        .rows = entry_rows<organisation_type, "figures">,
                                        .time = days_on<figure_type, "at">};

KO_ENTRY(Relation, budget_relation) = {.name = "budget",
                                       .order = 14,
                                       .row = "an organisation's budget of a year",
                                       .terms = "budsjett, bevilgning",
                                       .type = &budget_type,
                                       .attributes = organisation_columns,
                                       .searched = "note",
                                       .shown = "org year amount change note",
                                       .sources = Kind::organisation,
                                       .rows = entry_rows<organisation_type, "budget">,
                                       .time = days_on<budget_type, "year">};

}  // namespace ko::query
