// SPDX-License-Identifier: MIT
/// The table `elections`: those of agenda items and those kept with organisations.
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "model/meetings/election.hpp"
#include "query/rows/election_rows.hpp"
#include "query/rows/meeting_rows.hpp"

namespace ko::query {
namespace {

Content electing_body(const Scope&, const Row& row) {
  return row.item ? content(row.record->as<meeting_type>().cursor<"body">()) : Content();
}

std::string name_of_elected(const Scope& scope, const Elected& entry) {
  const std::string_view name = named_in(entry);
  const Record* person = entry.has<"person">() ? scope.find(name) : nullptr;
  const std::string_view written =
      person != nullptr ? person->as<person_type>().get<"name">() : std::string_view();
  return std::string(written.empty() ? name : written);
}

/// As many are named as a cell has room for: `Anne Berg, Bo Dahl, Eva Grande +4`.
constexpr std::size_t most_named = 3;

Content names_of_elected(const Scope& scope, const Row& row) {
  std::string names;
  std::size_t number = 0;
  for (const Elected entry : Election(row.at).get<"elected">()) {
    if (!takes_place(entry) || ++number > most_named) continue;
    names += (names.empty() ? "" : ", ") + name_of_elected(scope, entry);
  }
  if (number > most_named) names += " +" + std::to_string(number - most_named);
  return names.empty() ? Content() : Content(Cell(std::move(names)));
}

constexpr Attribute election_columns[] = {
    address_in(holding_elections),
    column("body", reference(Kind::organisation), "what they are elected to",
           [](const Scope&, const Row& row) { return body_elected_to(row, row.at); }),
    column("date", value(Value::date), "the day of it, or of the meeting",
           [](const Scope&, const Row& row) { return date_of_election(row, row.at); }),
    held_in_column,
    column("elected_by", reference(Kind::organisation), "the body that elects, where one does",
           electing_body),
    item_column,
    case_column<election_type>,
    of_whole_set(column("chosen", value(Value::text),
                        "who was elected, to read: three names, and how many more there are",
                        names_of_elected)),
};

}  // namespace

KO_ENTRY(Relation, elections_relation) = {
    .name = "elections",
    .order = 26,
    .row = "an election of people to a body",
    .terms = "valg, forholdsvalg, valgoppgjør",
    .type = &election_type,
    .attributes = election_columns,
    .searched = "body.name",
    .shown = "id date body role method seats chosen",
    .sources = holding_elections,
    .rows = rows_of_elections,
    .time = [](const Scope&, const Row& row) { return days_of_term(row, row.at); }};

}  // namespace ko::query
