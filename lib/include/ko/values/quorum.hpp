// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

#include "ko/values/result.hpp"

namespace ko {

/// How many of a body's members must be present: a share of them, or a number.
struct Quorum {
  std::int64_t numerator = 1;    ///< of the share; the number itself when `denominator` is 0
  std::int64_t denominator = 2;  ///< 0: a number of members

  /// Reads `half`, `2/3`, `50%` or `7`.
  static Result<Quorum> parse(std::string_view text);
  /// The least number present that satisfies it in a body of `members`: `half` of 11 is 6, of 10 is 5
  /// (kommuneloven section 11-9: at least half the members).
  std::int64_t least(std::int64_t members) const;
};

}  // namespace ko
