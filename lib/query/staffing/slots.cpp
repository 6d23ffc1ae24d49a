// SPDX-License-Identifier: MIT
#include "query/staffing/slots.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include "ko/records/organisation.hpp"
#include "model/offices/hours.hpp"
#include "query/staffing/bounds.hpp"

namespace ko::query::staffing {
namespace {

using Total = View<staffing_type>;

constexpr std::string_view outside_staff[] = {"member", "deputy", "observer", "contact"};

struct Days {
  Period possible;
  Period certain;
};

constexpr Period no_days = {Day{0}, Day{0}};

bool is_vague(const std::optional<Date>& date) {
  return date && date->vague();
}

/// `from` and `to` as written. A vague end may be any day its date covers, so it bounds the certain days from
/// inside.
Days days_between(const std::optional<Date>& from, const std::optional<Date>& to, bool tentative) {
  const Period possible = Period::between(from, to);
  if (tentative) return {possible, no_days};
  Period certain = possible;
  if (is_vague(from)) certain.begin = from->last();
  if (is_vague(to)) certain.end = to->first() + 1;
  return {possible, certain.empty() ? no_days : certain};
}

std::optional<Rational> share_of(const std::optional<Percent>& percent) {
  return percent ? std::optional(Rational(percent->hundredths)) : std::nullopt;
}

Slot slot_of(const Record& organisation, const Post& post) {
  Slot slot{.sort = Sort::post, .organisation = &organisation, .entry = post.at()};
  slot.post = post.get<"id">();
  slot.role = post.get<"role">();
  slot.function = post.get<"function">();
  slot.share = share_of(post.get<"percent">());
  if (slot.share) slot.share = *slot.share * Rational(post.get<"seats">().value_or(1));
  const Days days = days_between(post.get<"from">(), post.get<"to">(), false);
  slot.possible = days.possible;
  slot.certain = days.certain;
  return slot;
}

/// What a membership leaves unsaid, its post says.
void take_from_post(Slot& slot, std::span<Slot> posts, std::string_view named) {
  const auto post = std::ranges::find(posts, named, &Slot::post);
  if (named.empty() || post == posts.end()) return;
  post->was_held = true;
  slot.held_post = static_cast<std::size_t>(post - posts.begin());
  if (slot.role.empty()) slot.role = post->role;
  if (slot.function.empty()) slot.function = post->function;
  if (!slot.share && !slot.hourly) slot.share = share_of(Post(post->entry).get<"percent">());
}

std::vector<SlotLeave> leaves_of(const Membership& entry) {
  std::vector<SlotLeave> found;
  for (const Leave leave : entry.get<"leave">()) {
    const Days days = days_between(leave.get<"from">(), leave.get<"to">(), false);
    const auto part = leave.get<"percent">();
    found.push_back({days.possible, days.certain, part ? part->hundredths : Bounds::hundredths_of_one});
  }
  return found;
}

/// The places of the staff that each deputises for: one that is not worked leaves something to stand in for.
void find_stand_ins(std::vector<Slot>& slots) {
  for (Slot& slot : slots) {
    if (slot.sort != Sort::holding) continue;
    for (const std::string_view absent : Membership(slot.entry).get<"deputises_for">())
      for (std::size_t i = 0; i < slots.size(); ++i)
        if (!slots[i].leaves.empty() && slots[i].person != nullptr && slots[i].person->id == absent)
          slot.stands_in_for.push_back(i);
  }
}

Slot slot_of(const Tenure& tenure, std::span<Slot> posts) {
  const Membership& entry = tenure.entry;
  Slot slot{.sort = tenure.vacant() ? Sort::vacancy : Sort::holding, .organisation = tenure.organisation};
  slot.person = tenure.person;
  slot.entry = entry.at();
  slot.name = tenure.name();
  slot.post = entry.get<"post">();
  slot.role = entry.get<"role">();
  slot.function = entry.get<"function">();
  slot.share = share_of(entry.get<"percent">());
  slot.hourly = !slot.share && entry.has<"hourly">();
  if (slot.hourly)
    slot.share = share_of_full_time(entry.get<"hourly">(), tenure.organisation->as<organisation_type>());
  take_from_post(slot, posts, slot.post);
  if (slot.sort == Sort::holding) slot.leaves = leaves_of(entry);
  const Days days =
      days_between(entry.get<"from">(), entry.get<"to">(), entry.get<"tentative">().value_or(false));
  slot.possible = days.possible;
  slot.certain = days.certain;
  return slot;
}

bool states_staff(const Slot& slot) {
  return slot.share.has_value() || slot.hourly || !slot.function.empty() || slot.role == "employee";
}

bool is_outside_staff(const Slot& slot) {
  return !states_staff(slot) && std::ranges::find(outside_staff, slot.role) != std::end(outside_staff);
}

/// A post without percentage and function, such as a seat on a board.
bool is_seat(const Slot& slot) {
  return slot.sort == Sort::post && !slot.share && slot.function.empty();
}

void add_totals(const Organisation& organisation, Workforce& workforce) {
  const std::size_t before = workforce.slots.size();
  for (const Total total : organisation.get<"staffing">()) {
    Slot slot{.sort = Sort::total, .organisation = workforce.organisation, .entry = total.at()};
    slot.share = share_of(total.get<"percent">());
    const auto at = total.get<"at">();
    if (at) slot.possible.begin = at->first();
    workforce.slots.push_back(slot);
  }
  if (workforce.slots.size() == before)
    workforce.slots.push_back({.sort = Sort::total, .organisation = workforce.organisation});
}

}  // namespace

std::optional<Workforce> workforce(const Record& organisation, const std::vector<Tenure>& tenures) {
  const auto view = organisation.as<organisation_type>();
  Workforce found{&organisation, lifetime(view), {}};
  std::vector<Slot>& slots = found.slots;
  for (const Post post : view.get<"posts">()) slots.push_back(slot_of(organisation, post));
  const std::size_t posts = slots.size();
  for (const Tenure& tenure : tenures) {
    Slot slot = slot_of(tenure, std::span(slots).first(posts));
    slots.push_back(std::move(slot));
  }
  const std::string_view type = view.get<"type">();
  const bool has_staff = type == "unit" || type == "administration" || !view.get<"staffing">().empty() ||
                         std::ranges::any_of(slots, states_staff);
  if (!has_staff) return std::nullopt;
  for (Slot& slot : slots)
    if (slot.sort != Sort::post && is_outside_staff(slot)) slot.possible = slot.certain = no_days;
  std::vector<bool> is_held(slots.size());
  for (const Slot& slot : slots)
    if (slot.held_post != no_post && !slot.possible.empty()) is_held[slot.held_post] = true;
  for (std::size_t i = 0; i < slots.size(); ++i)
    if (is_seat(slots[i]) && !is_held[i]) slots[i].possible = slots[i].certain = no_days;
  find_stand_ins(slots);
  add_totals(view, found);
  return found;
}

std::vector<Workforce> workforces(const Register& records) {
  std::vector<Tenure> all = tenures(records);
  std::ranges::stable_sort(all, {}, &Tenure::organisation);
  std::vector<Workforce> found;
  auto next = all.begin();
  for (const Record& organisation : records.records(Kind::organisation)) {
    const auto first = next;
    next = std::find_if(first, all.end(), [&](const Tenure& t) { return t.organisation != &organisation; });
    if (auto one = workforce(organisation, std::vector<Tenure>(first, next)))
      found.push_back(*std::move(one));
  }
  return found;
}

}  // namespace ko::query::staffing
