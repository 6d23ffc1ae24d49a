// SPDX-License-Identifier: MIT
#include "model/records/holders.hpp"

#include "ko/records/organisation.hpp"

namespace ko {
namespace {

/// Whether a membership that may be of that day certainly is.
bool is_certain(const Membership& entry) {
  const auto from = entry.get<"from">();
  const auto to = entry.get<"to">();
  return !entry.get<"tentative">().value_or(false) && !(from && from->vague()) && !(to && to->vague());
}

}  // namespace

Truth Holders::vacant() const {
  if (!was_held) return Truth::cannot_be_told;
  if (count.possible < seats) return Truth::yes;
  return count.certain < seats ? Truth::cannot_be_told : Truth::no;
}

std::optional<Holders> holders_on(std::span<const Tenure> of_organisation, const Organisation& organisation,
                                  const Post& post, Day day) {
  const Period days = Period::between(post.get<"from">(), post.get<"to">());
  if (!days.contains(day) || !lifetime(organisation).contains(day)) return std::nullopt;
  Holders holders;
  holders.seats = post.get<"seats">().value_or(1);
  const std::string_view id = post.get<"id">();
  if (id.empty()) return holders;
  for (const Tenure& tenure : of_organisation) {
    if (tenure.entry.get<"post">() != id) continue;
    holders.was_held = true;
    if (tenure.vacant() || !tenure.period.contains(day)) continue;
    holders.count.count(is_certain(tenure.entry) ? Truth::yes : Truth::cannot_be_told);
    holders.tenures.push_back(tenure);
  }
  return holders;
}

}  // namespace ko
