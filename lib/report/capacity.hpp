// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/context.hpp"

namespace ko {

/// In what capacity somebody is somewhere: `kontaktperson for Rollag`, `PA`, `Turngruppa`; nothing for a
/// plain member. The role and the organisation are each left out where the heading over the name says them
/// already.
std::vector<std::string> capacity(const Context& context, std::string_view role,
                                  std::string_view organisation, const std::string& heading = {});

/// The same of an entry that has a role and whom it is for.
template <const Type& T>
std::vector<std::string> capacity_of(const Context& context, const View<T>& entry,
                                     const std::string& heading = {}) {
  return capacity(context, entry.template get<"role">(), entry.template get<"for">(), heading);
}

}  // namespace ko
