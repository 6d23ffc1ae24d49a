// SPDX-License-Identifier: MIT
/// What an election says, as every rule, table and report reads it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "ko/records/meeting.hpp"
#include "ko/records/register.hpp"
#include "model/meetings/truth.hpp"

namespace ko {

/// The number stated in a field, if it is within the field's limits: what is not has been reported, and sums
/// are not to overflow with it.
template <FieldName Name, const Type& T>
std::optional<std::int64_t> number_in(const View<T>& entry) {
  constexpr std::optional<std::size_t> field = T.find(Name.view());
  constexpr Shape shape = T.fields[field.value()].shape;
  const std::optional<std::int64_t> number = entry.template get<Name>();
  return number && *number >= shape.least && *number <= shape.most ? number : std::nullopt;
}

/// Calls `visit(const Election&)` for the elections of a meeting's agenda, or those kept with an
/// organisation.
template <class Visit>
void each_election(const Record& record, Visit visit) {
  for (Election election : record.as<organisation_type>().get<"elections">()) visit(election);
  for (Item item : record.as<meeting_type>().get<"agenda">())
    for (Election election : item.get<"elections">()) visit(election);
}

/// The body elected to: the one stated, else the organisation the election is kept with; empty where neither
/// is.
std::string_view body_of_election(const Election& election, const Record& record);

/// Whom an entry names: the id, or the name of who has no record; empty where it names nobody.
template <class Entry>
std::string_view named_in(const Entry& entry) {
  const std::string_view person = entry.template get<"person">();
  return person.empty() ? entry.template get<"name">() : person;
}

/// True of a candidate, or one elected, who neither declined nor was found not to be eligible.
template <class Entry>
bool takes_place(const Entry& entry) {
  return !entry.template get<"declined">().value_or(false) && entry.template get<"ineligible">().empty();
}

/// The deputies elected of a list, in the order they are called: those stated with the list, else those of
/// the election that name it. Personal deputies have no place in the order.
std::vector<ElectedDeputy> deputies_of(const Election& election, const ElectionList& list);

/// The seats the lists get by their votes, in the order of the lists (model/meetings/proportional_seats.hpp).
/// Nothing for an election by another method, where votes or seats are not stated, or where a list has fewer
/// candidates than seats, so that others get what it cannot fill.
std::optional<std::vector<Headcount>> seats_by_votes(const Election& election);

/// Of seats by votes: the places, in the order of the lists, of those among whom lots decide.
std::vector<std::size_t> tied_lists(const std::vector<Headcount>& seats);

}  // namespace ko
