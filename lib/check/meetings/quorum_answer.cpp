// SPDX-License-Identifier: MIT
#include "check/meetings/quorum_answer.hpp"

#include <fmt/format.h>

namespace ko {
namespace {

std::string number(const Headcount& count) {
  return count.known() ? std::to_string(count.certain)
                       : fmt::format("{} to {}", count.certain, count.possible);
}

}  // namespace

Answer is_quorate(const Quorum& quorum, const Headcount& members, const Headcount& present) {
  if (present.certain >= quorum.least(members.possible)) return Answer::yes;
  return present.possible < quorum.least(members.certain) ? Answer::no : Answer::cannot_be_told;
}

std::string head_count(const Quorum& quorum, const Headcount& members, const Headcount& present) {
  const Headcount needed = {quorum.least(members.certain), quorum.least(members.possible)};
  const bool one = needed.known() && needed.certain == 1;
  return fmt::format("{} of the {} entitled were there, and {} {} needed", number(present), number(members),
                     number(needed), one ? "is" : "are");
}

bool is_decided(const Item& item) {
  if (!item.get<"decisions">().empty() || !item.get<"votes">().empty()) return true;
  for (Point point : item.get<"points">())
    if (point.get<"kind">() == "decision") return true;
  return false;
}

}  // namespace ko
