// SPDX-License-Identifier: MIT
#include "check/votes/ballot.hpp"

#include <algorithm>

namespace ko {

Shares Shares::of(Cursor counts_by_key) {
  Shares shares;
  if (!counts_by_key) return shares;
  for (Cursor each : counts_by_key.children()) {
    const std::optional<std::int64_t> number = Count(each).number();
    shares.complete = shares.complete && number.has_value();
    const std::int64_t votes = number.value_or(0);
    shares.sum += votes;
    shares.second = std::max(shares.second, std::min(shares.highest, votes));
    shares.highest = std::max(shares.highest, votes);
  }
  return shares;
}

Cursor counts_at(const Vote& vote) {
  for (Cursor at : {vote.cursor<"for">(), vote.cursor<"against">(), vote.cursor<"blank">(),
                    vote.cursor<"by_party">(), vote.cursor<"between">(), vote.cursor<"elect">()})
    if (at) return at;
  return vote.at();
}

}  // namespace ko
