// SPDX-License-Identifier: MIT
#include "model/meetings/election.hpp"

#include <cstdint>

#include "model/meetings/proportional_seats.hpp"

namespace ko {

std::string_view body_of_election(const Election& election, const Record& record) {
  const std::string_view stated = election.get<"body">();
  if (!stated.empty() || record.kind != Kind::organisation) return stated;
  return record.id;
}

std::vector<ElectedDeputy> deputies_of(const Election& election, const ElectionList& list) {
  std::vector<ElectedDeputy> found;
  for (ElectedDeputy deputy : list.get<"deputies">())
    if (!deputy.has<"deputises_for">()) found.push_back(deputy);
  if (!found.empty()) return found;
  for (ElectedDeputy deputy : election.get<"deputies">())
    if (deputy.get<"for">() == list.get<"party">() && !deputy.has<"deputises_for">()) found.push_back(deputy);
  return found;
}

std::optional<std::vector<Headcount>> seats_by_votes(const Election& election) {
  const auto seats = number_in<"seats">(election);
  const auto lists = election.get<"lists">();
  if (election.get<"method">() != "proportional" || !seats) return std::nullopt;
  std::vector<std::int64_t> votes;
  for (ElectionList list : lists) {
    const auto of_list = number_in<"votes">(list);
    if (!of_list) return std::nullopt;
    votes.push_back(*of_list);
  }
  std::vector<Headcount> shares = proportional_seats(votes, *seats);
  std::size_t place = 0;
  for (ElectionList list : lists) {
    const auto candidates = list.get<"candidates">();
    const Headcount& share = shares[place++];
    if (!candidates.empty() && share.possible > static_cast<std::int64_t>(candidates.size()))
      return std::nullopt;
  }
  return shares;
}

std::vector<std::size_t> tied_lists(const std::vector<Headcount>& seats) {
  std::vector<std::size_t> tied;
  for (std::size_t i = 0; i < seats.size(); ++i)
    if (!seats[i].known()) tied.push_back(i);
  return tied;
}

}  // namespace ko
