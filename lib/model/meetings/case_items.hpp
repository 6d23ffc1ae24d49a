// SPDX-License-Identifier: MIT
/// A case's way through the bodies that took it up.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "ko/records/register.hpp"
#include "ko/values/date.hpp"

namespace ko {

/// An agenda item that names a case, by its id or its reference.
struct CaseItem {
  const Record* meeting = nullptr;
  Item item;
  std::uint32_t number = 0;  ///< its place in the agenda, from 1
  std::optional<Date> date;  ///< the day the meeting began
  std::string_view outcome;  ///< of the last of its decisions that states one; empty where none does
};

/// In the order of time, those of meetings without a date last.
std::vector<CaseItem> items_of_case(const Register& records, const Record& of_case);

}  // namespace ko
