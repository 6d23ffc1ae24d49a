// SPDX-License-Identifier: MIT
/// What a finding says of the law or the bylaws that it rests on.
#pragma once

#include <vector>

#include "check/run/check.hpp"

namespace ko {

/// Where the provision is written; nowhere for one of a profile, which is no file of the set.
inline std::vector<Related> places_of(const Provision& provision) {
  if (provision.profile) return {};
  return {{provision.entry.cursor<"rule">() ? provision.entry.cursor<"rule">().place()
                                            : provision.entry.at().place(),
           "laid down here"}};
}

}  // namespace ko
