// SPDX-License-Identifier: MIT
/// The tables `items`, `points`, `proposals` and `recused`: what stands in the agendas of meetings.
#include "query/tables/meeting_rows.hpp"

namespace ko::query {
namespace {

void item_rows(const Scope&, const Record& meeting, EmitRow emit) {
  for_each_item(meeting, [&](const Item& item, std::uint32_t number) {
    Row row{.record = &meeting, .at = item.at()};
    row.item = item.at();
    row.item_number = number;
    emit(row);
  });
}

constexpr Attribute item_columns[] = {
    address_in(Kind::meeting), meeting_column, body_column, date_column,
    column("nr", value(Value::text), "the number the agenda gives it, or else its place", item_number)};
constexpr Attribute entry_columns[] = {item_columns[0], meeting_column, body_column,
                                       date_column,     item_column,    item_title_column};
constexpr Attribute proposal_columns[] = {item_columns[0],
                                          meeting_column,
                                          body_column,
                                          date_column,
                                          item_column,
                                          item_title_column,
                                          own_id_column<proposal_type>};

}  // namespace

KO_ENTRY(Relation, items_relation) = {.name = "items",
                                      .order = 17,
                                      .row = "an item of a meeting's agenda",
                                      .terms = "sak, sakliste, agenda",
                                      .type = &item_type,
                                      .attributes = item_columns,
                                      .searched = "title",
                                      .shown = "meeting date nr title by",
                                      .sources = Kind::meeting,
                                      .rows = item_rows,
                                      .time = days_of_meeting};

KO_ENTRY(Relation, points_relation) = {.name = "points",
                                       .order = 18,
                                       .row = "a point of the minutes",
                                       .terms = "referat",
                                       .type = &point_type,
                                       .attributes = entry_columns,
                                       .searched = "text item_title",
                                       .shown = "meeting item kind by text",
                                       .sources = Kind::meeting,
                                       .rows = item_entry_rows<"points">,
                                       .time = days_of_meeting};

KO_ENTRY(Relation, proposals_relation) = {.name = "proposals",
                                          .order = 19,
                                          .row = "something put to the vote in a meeting",
                                          .terms = "forslag, innstilling",
                                          .type = &proposal_type,
                                          .attributes = proposal_columns,
                                          .searched = "text item_title",
                                          .shown = "meeting item own_id by kind text",
                                          .sources = Kind::meeting,
                                          .rows = item_entry_rows<"proposals">,
                                          .time = days_of_meeting};

KO_ENTRY(Relation, recused_relation) = {.name = "recused",
                                        .order = 20,
                                        .row = "somebody who stood down for an agenda item",
                                        .terms = "inhabil, habilitet, inhabilitet",
                                        .type = &recusal_type,
                                        .attributes = entry_columns,
                                        .searched = "item_title reason",
                                        .shown = "meeting item person reason basis instead",
                                        .sources = Kind::meeting,
                                        .rows = item_entry_rows<"recused">,
                                        .time = days_of_meeting};

}  // namespace ko::query
