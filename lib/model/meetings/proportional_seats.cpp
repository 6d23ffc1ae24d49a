// SPDX-License-Identifier: MIT
#include "model/meetings/proportional_seats.hpp"

#include <compare>
#include <cstddef>
#include <queue>

namespace ko {
namespace {

/// A list's turn for its next seat.
struct Turn {
  std::int64_t votes = 0;
  std::int64_t divisor = 1;
  std::size_t list = 0;

  bool equals(const Turn& other) const { return votes == other.votes && divisor == other.divisor; }
};

/// By the quotient, then by the votes. The cross products are of remainders, each below its divisor, so that
/// they do not overflow.
std::strong_ordering compare_turns(const Turn& a, const Turn& b) {
  const auto whole = a.votes / a.divisor <=> b.votes / b.divisor;
  if (whole != std::strong_ordering::equal) return whole;
  const auto rest = (a.votes % a.divisor) * b.divisor <=> (b.votes % b.divisor) * a.divisor;
  return rest != std::strong_ordering::equal ? rest : a.votes <=> b.votes;
}

struct ComesLater {
  bool operator()(const Turn& a, const Turn& b) const { return compare_turns(a, b) < 0; }
};

using Queue = std::priority_queue<Turn, std::vector<Turn>, ComesLater>;

/// The turns that nothing but lots tells apart, taken off the queue.
std::vector<Turn> take_equals(Queue& queue) {
  std::vector<Turn> equals = {queue.top()};
  queue.pop();
  while (!queue.empty() && queue.top().equals(equals.front())) {
    equals.push_back(queue.top());
    queue.pop();
  }
  return equals;
}

}  // namespace

std::vector<Headcount> proportional_seats(std::span<const std::int64_t> votes, std::int64_t seats) {
  std::vector<Headcount> shares(votes.size());
  Queue queue;
  for (std::size_t i = 0; i < votes.size(); ++i)
    if (votes[i] > 0) queue.push({.votes = votes[i], .list = i});
  while (seats > 0 && !queue.empty()) {
    const std::vector<Turn> equals = take_equals(queue);
    const auto wanted = static_cast<std::int64_t>(equals.size());
    const Truth gets_it = wanted <= seats ? Truth::yes : Truth::cannot_be_told;
    for (Turn turn : equals) {
      shares[turn.list].count(gets_it);
      ++turn.divisor;
      queue.push(turn);
    }
    seats -= wanted;
  }
  return shares;
}

}  // namespace ko
