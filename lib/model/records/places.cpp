// SPDX-License-Identifier: MIT
#include "model/records/places.hpp"

#include <algorithm>
#include <optional>

#include "base/text/digits.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

/// Where a walk along a place has come, and what describes that.
struct Spot {
  Cursor at;
  const Type* type = nullptr;
};

/// The list whose entries are counted without its name: the items of a meeting, and their decisions.
std::string_view counted_list(const Type& type) {
  if (&type == &meeting_type) return "agenda";
  if (&type == &item_type) return "decisions";
  return {};
}

/// Takes what stands before the first `/` off the text.
std::string_view take_step(std::string_view& rest) {
  const std::size_t slash = rest.find('/');
  const std::string_view step = rest.substr(0, slash);
  rest = slash == std::string_view::npos ? std::string_view() : rest.substr(slash + 1);
  return step;
}

std::int64_t place_number(std::string_view step) {
  return all_digits(step) ? parse_integer(step).value_or(0) : 0;
}

/// The value with this number, from 1; a single value stands for a list of one.
Cursor nth(Cursor list, std::int64_t number) {
  if (!list || list.form() == Form::blank || number < 1) return {};
  if (list.form() != Form::sequence) return number == 1 ? list : Cursor();
  for (const Cursor entry : list.children())
    if (--number == 0) return entry;
  return {};
}

Spot nth_of(const Spot& from, std::string_view name, std::int64_t number) {
  const auto index = from.type->find(name);
  if (!index || from.at.form() != Form::mapping) return {};
  const Shape& shape = from.type->fields[*index].shape;
  const Cursor list = from.at.child(static_cast<std::uint8_t>(*index));
  if (shape.value == Value::entry) return {nth(list, number), shape.entry};
  if (shape.value == Value::count && list && list.form() == Form::sequence)
    return {nth(list, number), &voter_type};
  return {};
}

/// Of a vote: who chose one of several, `KEY/2`, whatever the key is made of.
Cursor chosen(Cursor votes_by_key, std::string_view place) {
  if (!votes_by_key || votes_by_key.form() != Form::mapping) return {};
  for (const Cursor votes : votes_by_key.children()) {
    const std::string_view key = votes.key();
    if (!place.starts_with(key) || place.substr(key.size(), 1) != "/") continue;
    if (const Cursor at = nth(votes, place_number(place.substr(key.size() + 1)))) return at;
  }
  return {};
}

Cursor chosen_in(const Vote& vote, std::string_view place) {
  const Cursor between = chosen(vote.cursor<"between">(), place);
  return between ? between : chosen(vote.get<"elect">().cursor<"candidates">(), place);
}

bool is_decision(const Type& type) {
  return &type == &decision_type || &type == &item_decision_type;
}

/// The only entry below with this id.
Spot named(const Spot& from, std::string_view id) {
  Spot found;
  bool several = false;
  walk(*from.type, from.at, [&](const Field& field, Cursor value) {
    if (field.shape.value != Value::entry || value.form() != Form::mapping) return;
    const auto index = field.shape.entry->find("id");
    if (!index) return;
    const Cursor own = value.child(static_cast<std::uint8_t>(*index));
    if (!own || !own.is_scalar() || own.text() != id) return;
    several = static_cast<bool>(found.at);
    found = {value, field.shape.entry};
  });
  return several ? Spot() : found;
}

Spot follow(Spot here, std::string_view rest) {
  while (!rest.empty()) {
    if (!here.at) return {};
    // A decision has one vote, and who voted in it is counted as the decision's.
    if (is_decision(*here.type) && !rest.starts_with("vote/"))
      if (const Vote vote = ItemDecision(here.at).get<"vote">()) {
        const Spot voter = follow({vote.at(), &vote_type}, rest);
        const bool is_of_vote = voter.type == &voter_type || voter.type == &party_votes_type;
        if (voter.at && is_of_vote) return voter;
      }
    if (here.type == &vote_type)
      if (const Cursor at = chosen_in(Vote(here.at), rest)) return {at, &voter_type};
    const std::string_view step = take_step(rest);
    if (const std::int64_t number = place_number(step); number > 0) {
      here = nth_of(here, counted_list(*here.type), number);
      continue;
    }
    std::string_view after = rest;
    const std::int64_t number = here.type->find(step) ? place_number(take_step(after)) : 0;
    here = number > 0 ? nth_of(here, step, number) : named(here, step);
    if (number > 0) rest = after;
  }
  return here;
}

}  // namespace

Target resolve_place(const Record& record, std::string_view place) {
  if (place.empty() || place.back() == '/') return {&record, {}, nullptr};
  const Spot spot = follow({record.at, &type_of(record.kind)}, place);
  return {&record, spot.at, spot.at ? spot.type : nullptr};
}

bool is_place(std::string_view text) {
  const auto is_step = [](std::string_view step) {
    const bool starts = !step.empty() && step.front() != '0' && step.front() != '_' && step.front() != '-';
    return starts &&
           step.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-") == std::string_view::npos;
  };
  while (text.find('/') != std::string_view::npos)
    if (!is_step(take_step(text))) return false;
  return is_step(text);
}

bool is_word_of_places(std::string_view id) {
  if (all_digits(id)) return true;
  const Type* const types[] = {&meeting_type, &item_type, &vote_type, &item_decision_type};
  return std::ranges::any_of(types, [&](const Type* type) { return type->find(id).has_value(); });
}

}  // namespace ko
