// SPDX-License-Identifier: MIT
#include "model/meetings/attendance.hpp"

#include <algorithm>
#include <tuple>

#include "model/meetings/item_numbers.hpp"

namespace ko {
namespace {

std::string_view holder(const Seat& seat) {
  return seat.person.empty() ? seat.name : seat.person;
}

/// Whether somebody present votes, as far as the entry tells. A deputy does in another's place; what a role
/// in the minutes' own words entitles to is not known.
Truth votes_as_present(const Presence& entry) {
  const std::string_view role = entry.get<"role">();
  const std::string_view voting = entry.get<"voting">();
  if (role == "deputy" && voting.empty())
    return entry.get<"instead_of">().empty() ? Truth::cannot_be_told : Truth::yes;
  return votes_by_role(role, voting);
}

bool is_plain_member(std::string_view role) {
  return role.empty() || role == "leader" || role == "deputy_leader" || role == "member";
}

template <class Entry>
std::string_view id_or_name(const Entry& entry) {
  const std::string_view person = entry.template get<"person">();
  return person.empty() ? entry.template get<"name">() : person;
}

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
  std::ranges::sort(seats, {}, [](const Seat& seat) { return std::tuple(seat.person, seat.name); });
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

bool was_held(const Meeting& meeting) {
  const std::string_view status = meeting.get<"status">();
  return status.empty() ? meeting.has<"present">() || meeting.has<"minutes">() : status == "held";
}

const Record* body_of(const Register& records, const Meeting& meeting) {
  const Record* body = records.find(meeting.get<"body">());
  return body != nullptr && body->kind == Kind::organisation ? body : nullptr;
}

Attendance::Attendance(const Record& record, const Record* body, std::span<const Tenure> of_body)
    : record_(record), meeting_(record.as<meeting_type>()), body_(body), held_(was_held(meeting_)) {
  for (Item item : meeting_.get<"agenda">()) {
    for (Recusal entry : item.get<"recused">())
      if (entry.get<"outcome">() != "eligible") recusals_.push_back({items_.size(), entry});
    items_.push_back(item);
  }
  recorded_ = held_ && !meeting_.get<"present">().empty() && meeting_.get<"form">() != "written";
  if (!recorded_) return;
  times_ = MeetingTimes::of(meeting_);
  const auto start = meeting_.get<"start">();
  if (body_ != nullptr && start && start->date().day())
    seats_ = seats_on(of_body, body_->as<organisation_type>(), start->date().first());
  add_stays();
  add_unlisted(meeting_.get<"chair">());
  add_unlisted(meeting_.get<"secretary">());
  index_stays();
  find_seatless();
}

void Attendance::add_stays() {
  for (Presence entry : meeting_.get<"present">()) {
    stays_.push_back({.entry = entry,
                      .person = id_or_name(entry),
                      .instead_of = entry.get<"instead_of">(),
                      .time = times_.hours.stay(entry.get<"arrived">(), entry.get<"left">()),
                      .votes = votes_as_present(entry)});
  }
  for (Absence entry : meeting_.get<"absent">())
    absences_.emplace_back(id_or_name(entry), entry.at().index());
  std::ranges::sort(absences_);
}

void Attendance::add_unlisted(std::string_view person) {
  if (person.empty() || absence(person)) return;
  const auto same = [&](const Stay& stay) { return stay.person == person; };
  if (std::ranges::any_of(stays_, same)) return;
  stays_.push_back(
      {.entry = {}, .person = person, .instead_of = {}, .time = {}, .votes = Truth::cannot_be_told});
}

void Attendance::index_stays() {
  for (std::uint32_t i = 0; i < stays_.size(); ++i) {
    own_.emplace_back(stays_[i].person, i);
    if (!stays_[i].instead_of.empty()) substitutes_.emplace_back(stays_[i].instead_of, i);
  }
  std::ranges::sort(own_);
  std::ranges::sort(substitutes_);
}

void Attendance::find_seatless() {
  for (std::uint32_t i = 0; i < stays_.size(); ++i) {
    const Stay& stay = stays_[i];
    if (seats_.of(stay.instead_of) != nullptr) continue;
    if (seats_.of(stay.person) == nullptr && seats_.named(stay.person) == nullptr) seatless_.push_back(i);
  }
}

bool Attendance::listed(std::string_view person) const {
  bool found = false;
  each_stay(person, [&](const Stay&) { found = true; });
  return found;
}

Absence Attendance::absence(std::string_view person) const {
  const auto at =
      std::ranges::partition_point(absences_, [&](const auto& place) { return place.first < person; });
  if (person.empty() || at == absences_.end() || at->first != person) return {};
  return Absence(Cursor(record_.at.file(), at->second));
}

bool Attendance::guest(std::string_view person) const {
  const auto guests = meeting_.get<"guests">();
  return std::any_of(guests.begin(), guests.end(),
                     [&](const Guest& each) { return each.get<"person">() == person; });
}

Recusal Attendance::recusal(std::size_t item, std::string_view person) const {
  return find_recusal(
      item, [&](const Recusal& entry) { return !person.empty() && entry.get<"person">() == person; });
}

Recusal Attendance::takes_seat(std::size_t item, std::string_view person) const {
  return find_recusal(
      item, [&](const Recusal& entry) { return !person.empty() && entry.get<"instead">() == person; });
}

std::vector<std::string_view> Attendance::unaccounted_for() const {
  std::vector<std::string_view> persons;
  for (const Seat& seat : seats_.seats) {
    bool told = seat.person.empty() || listed(seat.person) || absence(seat.person);
    each_substitute(seat.person, [&](const Stay&) { told = true; });
    if (seat.entitled == Truth::yes && !told && !guest(seat.person)) persons.push_back(seat.person);
  }
  return persons;
}

Truth Attendance::there(std::string_view person, std::size_t item) const {
  Truth found = Truth::no;
  each_stay(person, [&](const Stay& stay) { found = either(found, overlap(stay.time, times_.items[item])); });
  return found;
}

bool Attendance::counts_for_seat_of(const Stay& stay, std::string_view person) const {
  return stay.instead_of.empty() || stay.instead_of == person || seats_.of(stay.instead_of) == nullptr;
}

Truth Attendance::fills(const Seat& seat, std::size_t item) const {
  const std::string_view person = holder(seat);
  if (person.empty()) return Truth::no;
  Truth filled = Truth::no;
  const Stretch& time = times_.items[item];
  const auto add = [&](const Stay& stay) {
    if (counts_for_seat_of(stay, person) && stay.votes != Truth::no)
      filled = either(filled, during(stay.time, time));
  };
  if (const Recusal stood_down = recusal(item, person)) {
    filled = truth(!stood_down.get<"instead">().empty());
  } else {
    each_stay(person, add);
  }
  each_substitute(person, add);
  return both(seat.entitled, filled);
}

Truth Attendance::votes_without_seat(const Stay& stay) const {
  if (!stay.entry && guest(stay.person)) return Truth::no;
  // Who keeps the minutes of a body whose members are recorded, and is none of them, is its staff.
  const bool is_secretary = !stay.person.empty() && stay.person == meeting_.get<"secretary">();
  const bool kept_minutes = is_secretary || (stay.entry && stay.entry.get<"role">() == "secretary");
  const bool votes_as_listed =
      !stay.instead_of.empty() || (stay.entry && stay.entry.get<"voting">() == "voting");
  if (kept_minutes && !seats_.seats.empty() && !votes_as_listed) return Truth::no;
  if (stay.votes != Truth::yes || stay.entry.get<"voting">() == "voting") return stay.votes;
  // Where no members are recorded, those listed under `present` are the body.
  const bool member = seats_.seats.empty() && is_plain_member(stay.entry.get<"role">());
  return member || (seats_.seats.empty() && !stay.instead_of.empty()) ? Truth::yes : Truth::cannot_be_told;
}

Headcount Attendance::seated(std::size_t item) const {
  Headcount count;
  for (const Seat& seat : seats_.seats) count.count(fills(seat, item));
  for (const std::uint32_t i : seatless_) {
    const Stay& stay = stays_[i];
    if (recusal(item, stay.person) || takes_seat(item, stay.person)) continue;
    count.count(both(votes_without_seat(stay), during(stay.time, times_.items[item])));
  }
  return count;
}

Headcount Attendance::seated_at_all() const {
  Headcount count;
  for (const Seat& seat : seats_.seats) {
    bool there = false;
    const auto add = [&](const Stay& stay) { there = there || stay.votes != Truth::no; };
    if (const std::string_view person = holder(seat); !person.empty()) {
      each_stay(person, add);
      each_substitute(person, add);
    }
    count.count(both(seat.entitled, truth(there)));
  }
  for (const std::uint32_t i : seatless_) count.count(votes_without_seat(stays_[i]));
  return count;
}

std::string item_number(const Attendance& meeting, std::size_t item) {
  return number_of(meeting.items()[item], item + 1);
}

Truth votes_by_role(std::string_view role, std::string_view voting) {
  if (voting == "voting") return Truth::yes;
  if (voting == "advisory" || role == "deputy" || role == "observer" || role == "employee") return Truth::no;
  return role == "secretary" || role == "contact" ? Truth::cannot_be_told : Truth::yes;
}

const Seat* Seats::of(std::string_view person) const {
  if (person.empty()) return nullptr;
  const auto at = std::ranges::partition_point(seats, [&](const Seat& seat) { return seat.person < person; });
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
