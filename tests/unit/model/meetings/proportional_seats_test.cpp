// SPDX-License-Identifier: MIT
// Seats by d'Hondt: an election worked by hand, its ties, and what holds of all of them.
#include "model/meetings/proportional_seats.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>

namespace ko {
namespace {

using Votes = std::vector<std::int64_t>;

std::vector<std::int64_t> certain_of(const std::vector<Headcount>& shares) {
  std::vector<std::int64_t> seats;
  for (const Headcount& share : shares) seats.push_back(share.certain);
  return seats;
}

std::vector<std::int64_t> possible_of(const std::vector<Headcount>& shares) {
  std::vector<std::int64_t> seats;
  for (const Headcount& share : shares) seats.push_back(share.possible);
  return seats;
}

/// The seats as the book has them: every quotient as a fraction, and of all of them the highest. Fractions
/// are compared by cross multiplication; of equal ones the list with most votes comes first. A list whose
/// last quotient equals one that got no seat, votes and all, may have got one less.
std::vector<Headcount> by_the_book(const Votes& votes, std::int64_t seats) {
  struct Quotient {
    std::int64_t votes;
    std::int64_t divisor;
    std::size_t list;
  };
  const auto before = [](const Quotient& a, const Quotient& b) {
    const std::int64_t left = a.votes * b.divisor;
    const std::int64_t right = b.votes * a.divisor;
    return left != right ? left > right : a.votes > b.votes;
  };
  std::vector<Quotient> all;
  for (std::size_t i = 0; i < votes.size(); ++i)
    for (std::int64_t divisor = 1; votes[i] > 0 && divisor <= seats; ++divisor)
      all.push_back({votes[i], divisor, i});
  std::stable_sort(all.begin(), all.end(), before);
  std::vector<Headcount> shares(votes.size());
  const std::size_t filled = std::min(all.size(), static_cast<std::size_t>(seats));
  for (const Quotient& each : all) {
    if (filled == 0) break;
    // Certain where fewer than the seats are not after it, possible where fewer come before it.
    const auto not_after =
        std::count_if(all.begin(), all.end(), [&](const Quotient& other) { return !before(each, other); });
    const auto earlier =
        std::count_if(all.begin(), all.end(), [&](const Quotient& other) { return before(other, each); });
    if (not_after <= static_cast<std::ptrdiff_t>(filled)) ++shares[each.list].certain;
    if (earlier < static_cast<std::ptrdiff_t>(filled)) ++shares[each.list].possible;
  }
  return shares;
}

void check_same(const std::vector<Headcount>& a, const std::vector<Headcount>& b) {
  CHECK(certain_of(a) == certain_of(b));
  CHECK(possible_of(a) == possible_of(b));
}

TEST_CASE("a council's ballots are shared by the highest quotients") {
  const auto shares = proportional_seats(Votes{11, 7, 5, 4}, 9);
  CHECK(certain_of(shares) == Votes{4, 2, 2, 1});
  CHECK(possible_of(shares) == Votes{4, 2, 2, 1});
}

TEST_CASE("of equal quotients the one of most votes takes the seat") {
  // 12 / 3 is 4, as 4 / 1 is.
  const auto shares = proportional_seats(Votes{4, 12}, 3);
  CHECK(certain_of(shares) == Votes{0, 3});
  CHECK(possible_of(shares) == Votes{0, 3});
}

TEST_CASE("lots decide among equal votes, for as many as are equal") {
  const auto two = proportional_seats(Votes{10, 5, 5}, 3);
  CHECK(certain_of(two) == Votes{2, 0, 0});
  CHECK(possible_of(two) == Votes{2, 1, 1});
  const auto enough = proportional_seats(Votes{10, 5, 5}, 4);
  CHECK(certain_of(enough) == Votes{2, 1, 1});
  CHECK(possible_of(enough) == Votes{2, 1, 1});
  CHECK(possible_of(proportional_seats(Votes{3, 3, 3}, 2)) == Votes{1, 1, 1});
}

TEST_CASE("without votes, lists or seats there is nothing to share") {
  CHECK(certain_of(proportional_seats(Votes{0, 0}, 3)) == Votes{0, 0});
  CHECK(possible_of(proportional_seats(Votes{0, 0}, 3)) == Votes{0, 0});
  CHECK(certain_of(proportional_seats(Votes{3, 0}, 5)) == Votes{5, 0});
  CHECK(proportional_seats({}, 3).empty());
  CHECK(possible_of(proportional_seats(Votes{3, 1}, 0)) == Votes{0, 0});
}

TEST_CASE("votes as many as there are numbers do not overflow") {
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  CHECK(certain_of(proportional_seats(Votes{most, most - 1, most / 2}, 5)) == Votes{2, 2, 1});
}

TEST_CASE("what holds of every election") {
  std::mt19937 random(7);  // NOLINT(cert-msc32-c,cert-msc51-cpp): the same elections every time
  const auto number = [&](std::int64_t least, std::int64_t most) {
    return std::uniform_int_distribution<std::int64_t>(least, most)(random);
  };
  for (int round = 0; round < 400; ++round) {
    Votes votes(static_cast<std::size_t>(number(1, 6)));
    for (std::int64_t& each : votes) each = number(0, 14);
    const std::int64_t seats = number(0, 9);
    const auto shares = proportional_seats(votes, seats);
    check_same(shares, by_the_book(votes, seats));

    const auto certain = certain_of(shares);
    const auto possible = possible_of(shares);
    const bool any = std::ranges::any_of(votes, [](std::int64_t each) { return each > 0; });
    const std::int64_t given = std::accumulate(certain.begin(), certain.end(), std::int64_t{0});
    const std::int64_t at_most = std::accumulate(possible.begin(), possible.end(), std::int64_t{0});
    CHECK(given <= (any ? seats : 0));
    CHECK(at_most >= (any ? seats : 0));
    if (given == at_most) CHECK(given == (any ? seats : 0));

    // More votes of one list and one seat more never take a seat from it.
    Votes more = votes;
    more.front() += number(1, 5);
    CHECK(proportional_seats(more, seats).front().certain >= certain.front());
    CHECK(proportional_seats(votes, seats + 1).front().certain >= certain.front());

    // The order of the lists does not matter.
    std::vector<std::size_t> order(votes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::shuffle(order, random);
    Votes shuffled;
    for (const std::size_t each : order) shuffled.push_back(votes[each]);
    const auto of_shuffled = proportional_seats(shuffled, seats);
    for (std::size_t i = 0; i < order.size(); ++i) {
      CHECK(of_shuffled[i].certain == certain[order[i]]);
      CHECK(of_shuffled[i].possible == possible[order[i]]);
    }
  }
}

}  // namespace
}  // namespace ko
