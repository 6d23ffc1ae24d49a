// SPDX-License-Identifier: MIT
#include "model/meetings/seats.hpp"

#include <algorithm>
#include <tuple>

namespace ko {
namespace {

/// How far an approximate or uncertain date of a membership may be off, in days.
constexpr std::int32_t open_days = 366;

Truth has_begun(const std::optional<Date>& from, Day day) {
  if (!from || !from->vague()) return truth(!from || from->first() <= day);
  if (day < from->first() - open_days) return Truth::no;
  return from->last() + open_days <= day ? Truth::yes : Truth::cannot_be_told;
}

Truth has_not_ended(const std::optional<Date>& to, Day day) {
  if (!to || !to->vague()) return truth(!to || day <= to->last());
  if (to->last() + open_days < day) return Truth::no;
  return day <= to->first() - open_days ? Truth::yes : Truth::cannot_be_told;
}

Truth entitles(const Tenure& tenure, Day day) {
  const Membership& entry = tenure.entry;
  const Truth voting = votes_by_role(entry.get<"role">(), entry.get<"voting">());
  if (voting == Truth::no) return Truth::no;
  const Truth settled =
      entry.get<"tentative">().value_or(false) || tenure.vacant() ? Truth::cannot_be_told : Truth::yes;
  return both(both(voting, settled),
              both(has_begun(entry.get<"from">(), day), has_not_ended(entry.get<"to">(), day)));
}

/// The seats that the body's posts establish. Posts with a percentage or a function are of its staff.
std::int64_t established(const Organisation& body, Day day) {
  std::int64_t seats = 0;
  for (Post post : body.get<"posts">()) {
    if (post.has<"percent">() || post.has<"function">()) continue;
    if (votes_by_role(post.get<"role">(), {}) != Truth::yes) continue;
    if (Period::between(post.get<"from">(), post.get<"to">()).contains(day))
      seats += post.get<"seats">().value_or(1);
  }
  return seats;
}

/// One seat a person, however many memberships they have.
void merge_seats_of_one_person(std::vector<Seat>& seats) {
  std::sort(seats.begin(), seats.end(), [](const Seat& a, const Seat& b) {
    return std::tuple(a.person, a.name) < std::tuple(b.person, b.name);
  });
  std::size_t kept = 0;
  for (const Seat& seat : seats) {
    if (kept != 0 && !seat.person.empty() && seats[kept - 1].person == seat.person) {
      seats[kept - 1].entitled = either(seats[kept - 1].entitled, seat.entitled);
    } else {
      seats[kept++] = seat;
    }
  }
  seats.resize(kept);
}

}  // namespace

Truth votes_by_role(std::string_view role, std::string_view voting) {
  if (voting == "voting") return Truth::yes;
  if (voting == "advisory" || role == "deputy" || role == "observer" || role == "employee") return Truth::no;
  return role == "secretary" || role == "contact" ? Truth::cannot_be_told : Truth::yes;
}

const Seat* Seats::of(std::string_view person) const {
  if (person.empty()) return nullptr;
  const auto at = std::partition_point(seats.begin(), seats.end(),
                                       [&](const Seat& seat) { return seat.person < person; });
  return at != seats.end() && at->person == person ? &*at : nullptr;
}

const Seat* Seats::named(std::string_view name) const {
  if (name.empty()) return nullptr;
  // Seats without a person come first, sorted by name.
  const auto at = std::partition_point(
      seats.begin(), seats.end(), [&](const Seat& seat) { return seat.person.empty() && seat.name < name; });
  return at != seats.end() && at->person.empty() && at->name == name ? &*at : nullptr;
}

Seats seats_on(std::span<const Tenure> of_body, const Organisation& body, Day day) {
  Seats all;
  for (const Tenure& tenure : of_body) {
    const Truth entitled = entitles(tenure, day);
    if (entitled == Truth::no) continue;
    Seat seat = {.name = tenure.name(), .holder_unknown = tenure.holder_unknown(), .entitled = entitled};
    if (tenure.person != nullptr) seat.person = tenure.person->id;
    all.seats.push_back(seat);
  }
  merge_seats_of_one_person(all.seats);
  for (const Seat& seat : all.seats) all.members.count(seat.entitled);
  all.members.possible = std::max(all.members.possible, established(body, day));
  return all;
}

}  // namespace ko
