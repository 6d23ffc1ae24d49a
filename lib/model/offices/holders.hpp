// SPDX-License-Identifier: MIT
/// Who holds a post on a day.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "ko/records/structure.hpp"
#include "model/meetings/truth.hpp"

namespace ko {

struct Holders {
  /// Memberships that hold it then, on leave or not; who stands in for somebody on leave holds nothing
  /// besides. One that is tentative, or of which the first or last day is vague, is
  /// possible, not certain.
  Headcount count;
  std::vector<Tenure> tenures;  ///< these, in the order they are recorded
  bool was_held = false;        ///< a membership of whatever time names the post, be it as vacant
  std::int64_t seats = 1;

  /// Whether a seat is free. Where no membership ever named the post, that cannot be told: nobody recorded
  /// who holds it.
  Truth vacant() const;
};

/// The holders of a post of the organisation, of which these are the memberships; nothing on a day when the
/// post, or the organisation, is not there.
std::optional<Holders> holders_on(std::span<const Tenure> of_organisation, const Organisation& organisation,
                                  const Post& post, Day day);

}  // namespace ko
