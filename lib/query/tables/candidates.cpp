// SPDX-License-Identifier: MIT
/// The table `candidates`: a row everybody who stood, was elected or became a deputy in an election.
#include <cstdint>
#include <optional>
#include <set>
#include <string_view>

#include "model/meetings/election.hpp"
#include "query/rows/election_rows.hpp"
#include "query/rows/meeting_rows.hpp"

namespace ko::query {
namespace {

/// The election a row is, or stands in.
Cursor election_at(const Row& row) {
  if (row.outer) return row.outer;
  return row.within ? row.within : row.at;
}

/// Rows of people, each once: as a candidate, else as one elected, else as a deputy.
class People {
 public:
  explicit People(EmitRow emit) : emit_(emit) {}

  template <class Entries>
  void add(const Row& around, const Row* outer, const Entries& entries, std::string_view list) {
    std::uint32_t number = 0;
    for (const auto& entry : entries) {
      ++number;
      const std::string_view name = named_in(entry);
      if (!name.empty() && !seen_.insert(name).second) continue;
      Row row = row_within(around, entry.at(), list, number);
      if (outer) {
        row.outer = outer->at;
        row.outer_number = outer->number;
        row.outer_list = outer->list;
      }
      emit_(row);
    }
  }

 private:
  EmitRow emit_;
  std::set<std::string_view> seen_;
};

void people_of(const Row& row, EmitRow emit) {
  const Election election(row.at);
  People people(emit);
  const auto each_list = [&](auto visit) {
    std::uint32_t number = 0;
    for (const ElectionList list : election.get<"lists">())
      visit(row_within(row, list.at(), "lists", ++number), list);
  };
  each_list([&](const Row& around, const ElectionList& list) {
    people.add(around, &row, list.get<"candidates">(), "candidates");
  });
  people.add(row, nullptr, election.get<"candidates">(), "candidates");
  people.add(row, nullptr, election.get<"elected">(), "elected");
  each_list([&](const Row& around, const ElectionList& list) {
    people.add(around, &row, list.get<"deputies">(), "deputies");
  });
  people.add(row, nullptr, election.get<"deputies">(), "deputies");
}

void rows_of_people(const Scope& scope, const Record& record, EmitRow emit) {
  rows_of_elections(scope, record, [&](const Row& election) { people_of(election, emit); });
}

/// The list a person stands on; false where the row is not in one.
ElectionList list_around(const Row& row) {
  return row.outer ? ElectionList(row.within) : ElectionList();
}

// Who it is stands in a candidate, one elected and a deputy alike, so that each can be read as another here.
consteval bool names_like_elected(const Type& type) {
  return type.find("person") == elected_type.find("person") &&
         type.find("name") == elected_type.find("name") && type.shorthand == elected_type.shorthand;
}
static_assert(names_like_elected(candidate_type) && names_like_elected(elected_deputy_type));

std::string_view name_in_row(const Row& row) {
  return named_in(Elected(row.at));
}

Cursor person_in_row(const Row& row) {
  return Elected(row.at).cursor<"person">();
}

/// What is said of the person among those elected; false where nothing is.
Elected elected_entry(const Row& row) {
  const std::string_view name = name_in_row(row);
  for (const Elected each : Election(election_at(row)).get<"elected">())
    if (!name.empty() && named_in(each) == name) return each;
  return {};
}

struct DeputyPlace {
  ElectedDeputy entry;    ///< false: the person is no deputy
  std::int64_t rank = 0;  ///< from 1; 0 of a personal deputy, and of one who did not take the place
};

/// Looks in deputies of one list and of no other, or where `party` is given in those of several.
template <class Entries>
DeputyPlace place_among(const Entries& deputies, std::string_view name) {
  for (const ElectedDeputy found : deputies) {
    if (named_in(found) != name) continue;
    if (!takes_place(found) || found.template has<"deputises_for">()) return {found, 0};
    std::int64_t rank = 0;
    for (const ElectedDeputy each : deputies) {
      const bool counts = takes_place(each) && !each.template has<"deputises_for">() &&
                          each.template get<"for">() == found.template get<"for">();
      rank += counts ? 1 : 0;
      if (each.at() == found.at()) break;
    }
    return {found, rank};
  }
  return {};
}

DeputyPlace deputy_place(const Row& row) {
  const std::string_view name = name_in_row(row);
  if (name.empty()) return {};
  const Election election(election_at(row));
  for (const ElectionList list : election.get<"lists">())
    if (const DeputyPlace found = place_among(list.get<"deputies">(), name); found.entry) return found;
  return place_among(election.get<"deputies">(), name);
}

/// The list of which the person is a deputy, where the deputies stand with the lists.
std::string_view list_of_deputy(const Row& row) {
  const std::string_view name = name_in_row(row);
  for (const ElectionList list : Election(election_at(row)).get<"lists">())
    for (const ElectedDeputy each : list.get<"deputies">())
      if (named_in(each) == name) return list.get<"party">();
  return {};
}

Content party_of_row(const Scope&, const Row& row) {
  if (const ElectionList list = list_around(row)) return content(list.cursor<"party">());
  if (const Elected each = elected_entry(row); each && each.has<"for">())
    return content(each.cursor<"for">());
  const DeputyPlace place = deputy_place(row);
  if (place.entry && place.entry.has<"for">()) return content(place.entry.cursor<"for">());
  return content(list_of_deputy(row));
}

/// Of a list of which nobody says who was elected: whether one is among the first, who got its seats.
std::optional<bool> is_among_first(const ElectionList& list, const Row& row) {
  const auto seats = number_in<"seats">(list);
  if (!seats || row.list != "candidates" || !takes_place(Candidate(row.at))) return std::nullopt;
  std::int64_t before = 0;
  for (const Candidate each : list.get<"candidates">()) {
    if (each.at() == row.at) break;
    before += takes_place(each) ? 1 : 0;
  }
  return before < *seats;
}

Content is_elected(const Scope&, const Row& row) {
  const Election election(election_at(row));
  if (!election.get<"elected">().empty()) {
    const Elected each = elected_entry(row);
    return Content(Cell(each && takes_place(each)));
  }
  const ElectionList list = list_around(row);
  if (!list || election.get<"method">() == "direct") return {};
  const auto first = is_among_first(list, row);
  return first ? Content(Cell(*first)) : Content();
}

Content declined(const Scope&, const Row& row) {
  const Elected each = elected_entry(row);
  const DeputyPlace place = deputy_place(row);
  const bool as_candidate = row.list == "candidates" && Candidate(row.at).get<"declined">().value_or(false);
  const bool found =
      as_candidate || each.get<"declined">().value_or(false) || place.entry.get<"declined">().value_or(false);
  return found ? Content(Cell(true)) : Content();
}

Content place_on_list(const Scope&, const Row& row) {
  return row.list == "candidates" && row.outer ? Content(Cell(static_cast<std::int64_t>(row.number)))
                                               : Content();
}

Content votes_of_person(const Scope&, const Row& row) {
  return row.list == "candidates" ? content(Candidate(row.at).cursor<"votes">()) : Content();
}

Content rank_of_deputy(const Scope&, const Row& row) {
  const std::int64_t rank = deputy_place(row).rank;
  return rank > 0 ? Content(Cell(rank)) : Content();
}

void each_deputised_for(const Scope&, const Row& row, FunctionRef<void(const Content&)> emit) {
  for (const std::string_view each : deputy_place(row).entry.get<"deputises_for">()) emit(content(each));
}

Content role_elected_to(const Scope&, const Row& row) {
  const Elected each = elected_entry(row);
  if (each && each.has<"role">()) return content(each.cursor<"role">());
  return content(Election(election_at(row)).cursor<"role">());
}

Content name_of_person(const Scope& scope, const Row& row) {
  const std::string_view name = name_in_row(row);
  const Record* person = person_in_row(row) ? scope.find(name) : nullptr;
  return person ? content(person->as<person_type>().cursor<"name">()) : content(name);
}

/// The address of the election.
Content election_of_row(const Scope&, const Row& row) {
  Row election = row;
  election.number = row.outer ? row.outer_number : row.within_number;
  election.list = "elections";
  election.within_number = 0;
  election.outer_number = 0;
  return Content(Cell(address(election)));
}

constexpr Attribute candidate_columns[] = {
    address_in(holding_elections),
    column("election", reference_or_item(holding_elections), "the election", election_of_row),
    held_in_column,
    column("body", reference(Kind::organisation), "what they are elected to",
           [](const Scope&, const Row& row) { return body_elected_to(row, election_at(row)); }),
    column("date", value(Value::date), "the day of the election",
           [](const Scope&, const Row& row) { return date_of_election(row, election_at(row)); }),
    item_column,
    column("party", text_or_reference(Kind::organisation), "the party or list stood on, or elected of",
           party_of_row),
    column("place", value(Value::integer), "the place on the list, from 1", place_on_list),
    column("person", reference(Kind::person), "who it is",
           [](const Scope&, const Row& row) { return content(person_in_row(row)); }),
    column("name", value(Value::text), "the person's name", name_of_person),
    column("role", open_choice(election_roles), "what for: member where none is stated", role_elected_to),
    column("votes", value(Value::integer), "the votes given to the person", votes_of_person),
    column("elected", value(Value::flag),
           "true: holds a place; of a list the first, where those elected are not stated", is_elected),
    column("rank", value(Value::integer), "the rank as a deputy, among those of the list, from 1",
           rank_of_deputy),
    {.field = {"deputises_for", list(reference(Kind::person)), "whose personal deputy the person is"},
     .all = each_deputised_for},
    column("declined", value(Value::flag), "true: did not take the place", declined),
};

}  // namespace

KO_ENTRY(Relation, candidates_relation) = {
    .name = "candidates",
    .order = 27,
    .row = "somebody who stood in an election, was elected or became a deputy",
    .terms = "kandidat, valgt, varamedlem",
    .attributes = candidate_columns,
    .searched = "name party",
    .shown = "election party place name votes elected rank declined",
    .sources = holding_elections,
    .rows = rows_of_people,
    .time = [](const Scope&, const Row& row) { return days_of_term(row, election_at(row)); }};

}  // namespace ko::query
