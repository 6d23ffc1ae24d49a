// SPDX-License-Identifier: MIT
#include "query/staffing/snapshot.hpp"

#include <algorithm>
#include <set>

#include "model/meetings/truth.hpp"

namespace ko::query::staffing {
namespace {

/// What a slot amounts to on a day it may be there.
Bounds amount(const Slot& slot, Day day) {
  if (!slot.share) return Bounds::unknown();
  return slot.certain.contains(day) ? Bounds::exactly(*slot.share) : Bounds::between(0, *slot.share);
}

bool is_on_post(const Workforce& workforce, const Slot& slot, Day day) {
  return slot.held_post != no_post && workforce.slots[slot.held_post].possible.contains(day);
}

/// How much of a place is on leave: from 0 to 1, and not more where leaves overlap.
Bounds leave_of(const Slot& slot, Day day) {
  constexpr std::int64_t all = Bounds::hundredths_of_one;
  std::int64_t certain = 0;
  std::int64_t possible = 0;
  for (const SlotLeave& leave : slot.leaves) {
    if (leave.certain.contains(day)) certain += leave.of_place;
    if (leave.possible.contains(day)) possible += leave.of_place;
  }
  return Bounds::between({std::min(certain, all), all}, {std::min(possible, all), all});
}

/// Whether a place is one of a stand-in that day.
Truth stands_in(const Workforce& workforce, const Slot& slot, Day day) {
  Truth found = Truth::no;
  for (const std::size_t place : slot.stands_in_for) {
    const Slot& absent = workforce.slots[place];
    const Bounds leave = leave_of(absent, day);
    if (!absent.possible.contains(day) || leave.most == Rational(0)) continue;
    const bool certain = absent.certain.contains(day) && leave.least != Rational(0);
    found = either(found, certain ? Truth::yes : Truth::cannot_be_told);
  }
  return found;
}

/// What a holding counts as held: nothing where it is a stand-in's.
Bounds held_by(const Workforce& workforce, const Slot& slot, Day day) {
  const Bounds held = amount(slot, day);
  switch (stands_in(workforce, slot, day)) {
    case Truth::yes: return {};
    case Truth::cannot_be_told: return held.perhaps();
    case Truth::no: break;
  }
  return held;
}

Part part_of_holding(const Workforce& workforce, const Slot& slot, Day day) {
  Part part{.slot = &slot};
  part.filled = held_by(workforce, slot, day);
  if (!is_on_post(workforce, slot, day)) part.established = part.filled;
  const Bounds leave = leave_of(slot, day);
  part.on_leave = part.filled.part(leave);
  part.present = amount(slot, day).part(leave.left_of(1));
  const Truth standing_in = stands_in(workforce, slot, day);
  if (standing_in == Truth::yes) part.standing_in = part.present;
  if (standing_in == Truth::cannot_be_told) part.standing_in = part.present.perhaps();
  return part;
}

/// A vacancy on a post of known size is what is left of the post, and counted there.
Part part_of_vacancy(const Workforce& workforce, const Slot& slot, Day day) {
  Part part{.slot = &slot};
  if (is_on_post(workforce, slot, day) && workforce.slots[slot.held_post].share) return part;
  part.established = part.vacant = amount(slot, day);
  return part;
}

Part part_of_post(const Slot& post, const Bounds& held, Day day) {
  Part part{.slot = &post};
  part.established = amount(post, day);
  if (!post.share) {
    // Who holds it says how large it is, at the least; then nobody has counted the places, and all is open.
    part.established = Bounds{held.least, 0, true};
    return part;
  }
  part.vacant = held.left_of(*post.share);
  if (!post.certain.contains(day)) part.vacant.least = 0;
  if (!post.was_held) {
    part.filled = part.on_leave = part.present = Bounds::between(0, part.vacant.most);
    part.vacant.least = 0;
  }
  return part;
}

const Slot* latest_total(const Workforce& workforce, Day day) {
  const Slot* latest = nullptr;
  for (const Slot& slot : workforce.slots) {
    if (slot.sort != Sort::total || !slot.possible.contains(day)) continue;
    const bool is_later =
        !latest ||
        (slot.possible.begin && (!latest->possible.begin || *latest->possible.begin <= *slot.possible.begin));
    if (is_later) latest = &slot;
  }
  return latest;
}

/// True when the places that are recorded say how large they are, if only in hours whose share of full time
/// is not known. Where one does not, or there is none, nobody has counted, and there may be more of them.
bool is_counted(const std::vector<Part>& parts) {
  return !parts.empty() && std::ranges::none_of(parts, [](const Part& part) {
    return !part.slot->hourly && (part.established.open || part.filled.open);
  });
}

Part part_of_total(const Workforce& workforce, Day day, bool counted) {
  const Slot* stated = latest_total(workforce, day);
  const auto first = std::ranges::find(workforce.slots, Sort::total, &Slot::sort);
  Part part{.slot = stated ? stated : &*first};
  part.total = stated && stated->share ? Bounds::exactly(*stated->share) : Bounds::unknown();
  if (!counted)
    part.established = part.filled = part.on_leave = part.present = part.vacant = Bounds::unknown();
  return part;
}

/// What is held of each post on the day, by the post's place among the slots.
std::vector<Bounds> held_of_posts(const Workforce& workforce, Day day) {
  std::vector<Bounds> held(workforce.slots.size());
  for (const Slot& slot : workforce.slots) {
    if (slot.sort == Sort::holding && slot.held_post != no_post && slot.possible.contains(day))
      held[slot.held_post] += held_by(workforce, slot, day);
  }
  return held;
}

}  // namespace

std::vector<Part> snapshot(const Workforce& workforce, Day day) {
  std::vector<Part> parts;
  if (!workforce.lifetime.contains(day)) return parts;
  const std::vector<Bounds> held = held_of_posts(workforce, day);
  for (std::size_t i = 0; i < workforce.slots.size(); ++i) {
    const Slot& slot = workforce.slots[i];
    if (slot.sort == Sort::total || !slot.possible.contains(day)) continue;
    if (slot.sort == Sort::holding) parts.push_back(part_of_holding(workforce, slot, day));
    if (slot.sort == Sort::vacancy) parts.push_back(part_of_vacancy(workforce, slot, day));
    if (slot.sort == Sort::post) parts.push_back(part_of_post(slot, held[i], day));
  }
  parts.push_back(part_of_total(workforce, day, is_counted(parts)));
  return parts;
}

std::vector<Day> changes(const Workforce& workforce, const Period& period) {
  std::set<Day> days = {*period.begin};
  const auto add = [&](const Period& of) {
    for (const std::optional<Day>& day : {of.begin, of.end})
      if (day && *period.begin < *day && *day < *period.end) days.insert(*day);
  };
  add(workforce.lifetime);
  for (int year = to_civil(*period.begin).year + 1; year <= to_civil(*period.end).year; ++year)
    add({to_day({year, 1, 1}), std::nullopt});
  for (const Slot& slot : workforce.slots) {
    add(slot.possible);
    add(slot.certain);
    for (const SlotLeave& leave : slot.leaves) {
      add(leave.possible);
      add(leave.certain);
    }
  }
  return {days.begin(), days.end()};
}

}  // namespace ko::query::staffing
