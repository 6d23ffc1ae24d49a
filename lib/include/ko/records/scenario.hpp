// SPDX-License-Identifier: MIT
/// A scenario: records laid over a set, to ask what would be if they held.
#pragma once

#include <string>
#include <vector>

#include "ko/files/read.hpp"
#include "ko/values/result.hpp"

namespace ko {

/// A set with a scenario laid over it.
struct Overlaid {
  Reading reading;
  std::vector<std::string> taken_along;  ///< what went with the records removed, a sentence each
};

/// Lays the records of `scenario` over those of `base`:
/// - what its `ko.yaml` lists under `scenario: remove:` is left out, and with a person their
/// memberships, wherever they are kept;
/// - a record whose id the set has takes the place of that record's fields: of those it states, and no
/// others;
/// - every other record is added.
/// The configuration stays that of `base`. The fault names an id to remove that the set does not have, or two
/// records of one id and different kinds.
Result<Overlaid> laid_over(Reading base, Reading scenario);

/// What the scenario's `ko.yaml` says that it assumes, in `language`: named so, since no source states it.
std::vector<std::string> assumptions(const Reading& scenario, std::string_view language);

}  // namespace ko
