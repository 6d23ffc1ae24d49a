// SPDX-License-Identifier: MIT
#include "model/offices/holders.hpp"

#include "ko/records/organisation.hpp"
#include "model/offices/leave.hpp"

namespace ko {
namespace {

/// Whether what may be of that day certainly is.
template <class Entry>
bool has_certain_ends(const Entry& entry) {
  const auto from = entry.template get<"from">();
  const auto to = entry.template get<"to">();
  return !(from && from->vague()) && !(to && to->vague());
}

bool is_certain(const Membership& entry) {
  return !entry.get<"tentative">().value_or(false) && has_certain_ends(entry);
}

Truth is_on_leave(const Tenure& tenure, Day day) {
  Truth found = Truth::no;
  if (!tenure.period.contains(day)) return found;
  for (const Leave leave : tenure.entry.get<"leave">()) {
    const auto part = leave.get<"percent">();
    if (!Period::between(leave.get<"from">(), leave.get<"to">()).contains(day)) continue;
    if (part && part->hundredths == 0) continue;
    const bool certain = has_certain_ends(leave) && is_certain(tenure.entry);
    found = either(found, certain ? Truth::yes : Truth::cannot_be_told);
  }
  return found;
}

Truth stands_in(const Tenure& tenure, std::span<const Tenure> of_organisation, Day day) {
  Truth found = Truth::no;
  if (!tenure.entry.has<"deputises_for">()) return found;
  for (const Tenure& other : of_organisation)
    if (other.entry.has<"leave">() && deputises_for(tenure, other))
      found = either(found, is_on_leave(other, day));
  return found;
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
    const Truth standing_in = stands_in(tenure, of_organisation, day);
    if (standing_in == Truth::yes) continue;
    const bool certain = standing_in == Truth::no && is_certain(tenure.entry);
    holders.count.count(certain ? Truth::yes : Truth::cannot_be_told);
    holders.tenures.push_back(tenure);
  }
  return holders;
}

}  // namespace ko
