// SPDX-License-Identifier: MIT
/// What the rules about elections share.
#pragma once

#include <fmt/format.h>

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "check/run/check.hpp"
#include "ko/values/text.hpp"
#include "model/meetings/attendance.hpp"
#include "model/meetings/election.hpp"

namespace ko {

/// The kinds of record that elections are kept with.
inline constexpr Kinds kinds_with_elections = {Kind::meeting, Kind::organisation};

/// A name as messages show what is written.
inline std::string in_code_marks(std::string_view name) {
  return fmt::format("`{}`", printable(name));
}

/// The people who take the places they were elected to; one elected as a member and a leader is one.
inline std::set<std::string_view> people_elected(const Election& election) {
  std::set<std::string_view> people;
  for (Elected each : election.get<"elected">())
    if (takes_place(each)) people.insert(named_in(each));
  return people;
}

/// Those of them who are elected of a party or list.
inline std::set<std::string_view> elected_of(const Election& election, std::string_view party) {
  std::set<std::string_view> people;
  for (Elected each : election.get<"elected">())
    if (takes_place(each) && each.get<"for">() == party) people.insert(named_in(each));
  return people;
}

inline bool are_more(std::size_t number, const std::optional<std::int64_t>& than) {
  return than && static_cast<std::int64_t>(number) > *than;
}

/// Calls `visit(const ElectedDeputy&)` for the deputies of an election, with its lists or by themselves.
template <class Visit>
void each_deputy(const Election& election, Visit visit) {
  for (ElectionList list : election.get<"lists">())
    for (ElectedDeputy deputy : list.get<"deputies">()) visit(deputy);
  for (ElectedDeputy deputy : election.get<"deputies">()) visit(deputy);
}

}  // namespace ko
