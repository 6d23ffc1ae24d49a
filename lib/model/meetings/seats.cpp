// SPDX-License-Identifier: MIT
#include "model/meetings/seats.hpp"

#include <algorithm>
#include <compare>
#include <limits>
#include <map>
#include <string>
#include <tuple>

#include "ko/values/text.hpp"
#include "model/meetings/party.hpp"
#include "model/offices/leave.hpp"

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
  const Truth settled =
      entry.get<"tentative">().value_or(false) || tenure.vacant() ? Truth::cannot_be_told : Truth::yes;
  return both(both(voting, settled),
              both(has_begun(entry.get<"from">(), day), has_not_ended(entry.get<"to">(), day)));
}

/// Whether the holder is exempt from all of the office that day. A leave of a part of it, as from its pay,
/// leaves the vote.
Truth is_exempt(const Tenure& tenure, Day day) {
  constexpr std::int64_t all = 10'000;
  Truth found = Truth::no;
  for (const Leave leave : tenure.entry.get<"leave">()) {
    const auto part = leave.get<"percent">();
    if (part && part->hundredths < all) continue;
    found = either(found, both(has_begun(leave.get<"from">(), day), has_not_ended(leave.get<"to">(), day)));
  }
  return found;
}

/// Finds who takes a seat while its holder is on leave.
class StandIns {
 public:
  StandIns(std::span<const Tenure> of_body, Day day) : of_body_(of_body), day_(day) {}

  std::string_view of(const Tenure& absent) const {
    const Tenure* first = nullptr;
    bool several = false;
    for (const Tenure& tenure : of_body_) {
      if (tenure.person == nullptr || !deputises_for(tenure, absent) || !may_take_seat(tenure)) continue;
      const auto order = first ? order_of(tenure) <=> order_of(*first) : std::strong_ordering::less;
      if (order == std::strong_ordering::less) first = &tenure;
      several = order == std::strong_ordering::equal || (several && order != std::strong_ordering::less);
    }
    return first && !several ? std::string_view(first->person->id) : std::string_view();
  }

  /// Whether a member has a seat only in the place of somebody on leave.
  Truth only_stands_in(const Tenure& tenure) const {
    Truth found = Truth::no;
    if (!tenure.entry.has<"deputises_for">()) return found;
    for (const Tenure& absent : of_body_)
      if (absent.entry.has<"leave">() && deputises_for(tenure, absent))
        found = either(found, both(entitles(absent, day_), is_exempt(absent, day_)));
    return found;
  }

 private:
  bool may_take_seat(const Tenure& tenure) const {
    return tenure.entry.get<"voting">() != "advisory" && tenure.period.contains(day_) &&
           (tenure.entry.get<"role">() == "deputy" || entitles(tenure, day_) != Truth::no);
  }
  static std::int64_t order_of(const Tenure& tenure) {
    if (tenure.entry.get<"role">() != "deputy") return 0;
    return tenure.entry.get<"rank">().value_or(std::numeric_limits<std::int64_t>::max());
  }

  std::span<const Tenure> of_body_;
  Day day_;
};

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
  std::ranges::sort(seats, {}, [](const Seat& seat) { return std::tuple(seat.person, seat.name); });
  std::size_t kept = 0;
  for (const Seat& seat : seats) {
    if (kept != 0 && !seat.person.empty() && seats[kept - 1].person == seat.person) {
      // Who is on leave from one membership and not from another still votes by the other.
      const Truth votes = either(both(seats[kept - 1].entitled, negated(seats[kept - 1].on_leave)),
                                 both(seat.entitled, negated(seat.on_leave)));
      seats[kept - 1].entitled = either(seats[kept - 1].entitled, seat.entitled);
      seats[kept - 1].on_leave = std::min(std::max(seats[kept - 1].on_leave, seat.on_leave), negated(votes));
      if (seats[kept - 1].stand_in.empty()) seats[kept - 1].stand_in = seat.stand_in;
      if (seats[kept - 1].on_leave == Truth::no) seats[kept - 1].stand_in = {};
    } else {
      seats[kept++] = seat;
    }
  }
  seats.resize(kept);
}

/// A membership that gives a seat, and whom it represents.
struct SeatOf {
  const Tenure* tenure;
  std::string represented;  // case folded; empty where the records do not say
};

SeatOf seat_of(const Tenure& tenure) {
  return {&tenure, fold_case(represented_by(tenure.entry))};
}

/// The ids of those who take a seat over on the day its holder goes, by the holder's.
std::map<std::string_view, std::string_view> handed_over(std::span<const Tenure> of_body, Day day) {
  std::vector<SeatOf> going;
  std::vector<SeatOf> coming;
  const auto is_that_day = [&](const std::optional<Date>& date) {
    return date && date->exact() && date->first() == day;
  };
  for (const Tenure& tenure : of_body) {
    if (tenure.person == nullptr || entitles(tenure, day) != Truth::yes) continue;
    const bool goes = is_that_day(tenure.entry.get<"to">());
    const bool comes = is_that_day(tenure.entry.get<"from">());
    if (goes && !comes) going.push_back(seat_of(tenure));
    if (comes && !goes) coming.push_back(seat_of(tenure));
  }
  std::map<std::string_view, std::string_view> successors;
  const auto match = [&](auto fits) {
    for (SeatOf& before : going) {
      if (before.tenure == nullptr) continue;
      const auto after = std::ranges::find_if(
          coming, [&](const SeatOf& each) { return each.tenure != nullptr && fits(before, each); });
      if (after == coming.end()) continue;
      successors.emplace(before.tenure->person->id, after->tenure->person->id);
      before.tenure = after->tenure = nullptr;
    }
  };
  // Who goes on by a membership that begins that day has one seat already.
  match([](const SeatOf& before, const SeatOf& after) {
    return before.tenure->person == after.tenure->person;
  });
  std::erase_if(successors, [](const auto& same) { return same.first == same.second; });
  match([](const SeatOf& before, const SeatOf& after) { return before.represented == after.represented; });
  match([](const SeatOf&, const SeatOf&) { return true; });
  return successors;
}

/// Marks the seats that change hands that day.
void hand_over(std::vector<Seat>& seats, const std::map<std::string_view, std::string_view>& successors) {
  for (Seat& seat : seats)
    if (const auto found = successors.find(seat.person); !seat.person.empty() && found != successors.end())
      seat.successor = found->second;
  for (Seat& seat : seats)
    seat.taken_over = std::ranges::any_of(
        seats, [&](const Seat& other) { return !other.successor.empty() && other.successor == seat.person; });
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

const Seat* Seats::taken_by(std::string_view stand_in) const {
  const auto found = std::find_if(seats.begin(), seats.end(), [&](const Seat& seat) {
    return !stand_in.empty() && seat.stand_in == stand_in;
  });
  return found == seats.end() ? nullptr : &*found;
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
  const StandIns stand_ins(of_body, day);
  for (const Tenure& tenure : of_body) {
    const Truth entitled = both(entitles(tenure, day), negated(stand_ins.only_stands_in(tenure)));
    if (entitled == Truth::no) continue;
    Seat seat = {.name = tenure.name(),
                 .holder_unknown = tenure.holder_unknown(),
                 .entitled = entitled,
                 .on_leave = is_exempt(tenure, day)};
    if (tenure.person != nullptr) seat.person = tenure.person->id;
    if (seat.on_leave != Truth::no) seat.stand_in = stand_ins.of(tenure);
    all.seats.push_back(seat);
  }
  merge_seats_of_one_person(all.seats);
  hand_over(all.seats, handed_over(of_body, day));
  for (const Seat& seat : all.seats)
    if (!seat.taken_over) all.members.count(seat.entitled);
  all.members.possible = std::max(all.members.possible, established(body, day));
  return all;
}

}  // namespace ko
