// SPDX-License-Identifier: MIT
/// The tables `items`, `points`, `proposals`, `recused`, `remarks` and `treatments`, what stands in the
/// agendas of meetings.
#include "query/rows/meeting_rows.hpp"

namespace ko::query {
namespace {

void item_rows(const Scope&, const Record& meeting, EmitRow emit) {
  for_each_item(meeting, [&](const Item& item, Row row) {
    row.at = item.at();
    emit(row);
  });
}

constexpr Attribute item_columns[] = {
    address_in(Kind::meeting),
    meeting_column,
    body_column,
    date_column,
    column("nr", value(Value::text), "its number: PS 47/26, or as the agenda gives it, or else its place",
           item_number),
    case_column<item_type>,
    own_id_column<item_type>};
constexpr Attribute entry_columns[] = {item_columns[0], meeting_column, body_column,
                                       date_column,     item_column,    item_title_column};
/// A treatment has a body, a meeting and an item of its own.
constexpr Attribute treatment_columns[] = {
    item_columns[0], owner("of_meeting", Kind::meeting, "the meeting"),
    column("of_item", value(Value::text), "the number of the agenda item", item_number), item_title_column};
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

KO_ENTRY(Relation, remarks_relation) = {.name = "remarks",
                                        .order = 21,
                                        .row = "a remark that somebody wanted recorded with an agenda item",
                                        .terms = "protokolltilførsel, protokollmerknad",
                                        .type = &remark_type,
                                        .attributes = entry_columns,
                                        .searched = "text item_title",
                                        .shown = "meeting item by for text",
                                        .sources = Kind::meeting,
                                        .rows = item_entry_rows<"remarks">,
                                        .time = days_of_meeting};

KO_ENTRY(Relation, treatments_relation) = {.name = "treatments",
                                           .order = 22,
                                           .row = "an earlier treatment of the matter of an agenda item",
                                           .terms = "tidligere behandling, saksgang",
                                           .type = &treatment_type,
                                           .attributes = treatment_columns,
                                           .searched = "text item_title",
                                           .shown = "of_meeting of_item body on outcome",
                                           .sources = Kind::meeting,
                                           .rows = item_entry_rows<"treatments">,
                                           .time = days_of_meeting};

}  // namespace ko::query
