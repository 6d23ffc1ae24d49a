// SPDX-License-Identifier: MIT
#include "model/meetings/attendance.hpp"

#include <algorithm>

#include "model/meetings/item_numbers.hpp"

namespace ko {
namespace {

std::string_view holder(const Seat& seat) {
  return seat.person.empty() ? seat.name : seat.person;
}

/// Those who may sit in a seat: its holder, who takes it over that day, and while the holder is on leave who
/// takes it. Each is there only as far as the leave leaves it open.
template <class Visit>
void each_sitter(const Seat& seat, Visit visit) {
  if (!holder(seat).empty()) visit(holder(seat), negated(seat.on_leave));
  if (!seat.successor.empty()) visit(seat.successor, Truth::yes);
  if (!seat.stand_in.empty()) visit(seat.stand_in, seat.on_leave);
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

}  // namespace

bool was_held(const Meeting& meeting) {
  const std::string_view status = meeting.get<"status">();
  return status.empty() ? meeting.has<"present">() || meeting.has<"minutes">() : status == "held";
}

const Record* body_of(const Register& records, const Meeting& meeting) {
  const Record* body = records.find(meeting.get<"body">());
  return body != nullptr && body->kind == Kind::organisation ? body : nullptr;
}

Attendance::Attendance(const Record& record, const Record* body, std::span<const Tenure> of_body, Parts parts)
    : record_(record),
      parts_(parts),
      meeting_(record.as<meeting_type>()),
      body_(body),
      held_(was_held(meeting_)) {
  for (Item item : meeting_.get<"agenda">()) {
    for (Recusal entry : item.get<"recused">())
      if (entry.get<"outcome">() != "eligible" && is_part(entry)) recusals_.push_back({items_.size(), entry});
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
    if (!is_part(entry)) continue;
    stays_.push_back({.entry = entry,
                      .person = id_or_name(entry),
                      .instead_of = entry.get<"instead_of">(),
                      .time = times_.hours.stay(entry.get<"arrived">(), entry.get<"left">()),
                      .votes = votes_as_present(entry)});
  }
  for (Absence entry : meeting_.get<"absent">())
    if (is_part(entry)) absences_.emplace_back(id_or_name(entry), entry.at().index());
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
    if (is_seat_of(stay.instead_of)) continue;
    if (!is_seat_of(stay.person) && seats_.named(stay.person) == nullptr) seatless_.push_back(i);
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

bool Attendance::takes_any_seat(std::string_view person) const {
  return !person.empty() && std::ranges::any_of(recusals_, [&](const OfItem& each) {
    return each.entry.get<"instead">() == person;
  });
}

std::vector<std::string_view> Attendance::unaccounted_for() const {
  std::vector<std::string_view> persons;
  const auto hands_on_to = [&](std::string_view person) {
    return std::ranges::any_of(seats_.seats, [&](const Seat& seat) {
      return seat.successor == person && (listed(seat.person) || absence(seat.person));
    });
  };
  for (const Seat& seat : seats_.seats) {
    const std::string_view person = seat.on_leave == Truth::yes ? seat.stand_in : seat.person;
    bool told = person.empty() || seat.on_leave == Truth::cannot_be_told || listed(person) || absence(person);
    for (const std::string_view replaced : {person, seat.person})
      each_substitute(replaced, [&](const Stay&) { told = true; });
    // Of a seat that changes hands that day one of the two sat in it.
    told = told || (!seat.successor.empty() && listed(seat.successor)) ||
           (seat.taken_over && hands_on_to(person));
    if (seat.entitled == Truth::yes && !told && !guest(person)) persons.push_back(person);
  }
  std::sort(persons.begin(), persons.end());
  return persons;
}

Truth Attendance::there(std::string_view person, std::size_t item) const {
  Truth found = Truth::no;
  each_stay(person, [&](const Stay& stay) { found = either(found, overlap(stay.time, times_.items[item])); });
  return found;
}

bool Attendance::is_seat_of(std::string_view person) const {
  return seats_.of(person) != nullptr || seats_.taken_by(person) != nullptr;
}

bool Attendance::counts_for_seat_of(const Stay& stay, std::string_view person) const {
  return stay.instead_of.empty() || stay.instead_of == person || !is_seat_of(stay.instead_of);
}

/// Whether somebody sits in the person's seat for the item, not counting those who replace them.
Truth Attendance::filled_by(std::string_view person, std::size_t item) const {
  if (const Recusal stood_down = recusal(item, person)) return truth(!stood_down.get<"instead">().empty());
  Truth filled = Truth::no;
  each_stay(person, [&](const Stay& stay) {
    if (counts_for_seat_of(stay, person) && stay.votes != Truth::no)
      filled = either(filled, during(stay.time, times_.items[item]));
  });
  return filled;
}

Truth Attendance::fills(const Seat& seat, std::size_t item) const {
  Truth filled = Truth::no;
  each_sitter(seat, [&](std::string_view person, Truth sits) {
    filled = either(filled, both(sits, filled_by(person, item)));
    each_substitute(person, [&](const Stay& stay) {
      if (stay.votes != Truth::no) filled = either(filled, during(stay.time, times_.items[item]));
    });
  });
  return both(seat.entitled, filled);
}

std::string_view Attendance::sat_alone(const Seat& seat, std::size_t item) const {
  std::string_view sat;
  bool alone = true;
  Truth for_certain = Truth::no;
  const auto may_sit = [&](std::string_view person, Truth sits) {
    if (sits == Truth::no) return;
    alone = alone && (sat.empty() || sat == person);
    sat = person;
    for_certain = either(for_certain, sits);
  };
  each_sitter(seat, [&](std::string_view person, Truth sits) {
    const Recusal stood_down = recusal(item, person);
    may_sit(stood_down ? stood_down.get<"instead">() : person, both(sits, filled_by(person, item)));
    each_substitute(person, [&](const Stay& stay) {
      if (counts_for_seat_of(stay, person) && stay.votes != Truth::no)
        may_sit(stay.person, both(sits, during(stay.time, times_.items[item])));
    });
  });
  return alone && both(seat.entitled, for_certain) == Truth::yes ? sat : std::string_view{};
}

Truth Attendance::votes_without_seat(const Stay& stay) const {
  if (!stay.entry && guest(stay.person)) return Truth::no;
  // Who keeps the minutes of a body whose members are recorded, and is none of them, is its staff.
  const bool is_secretary = !stay.person.empty() && stay.person == meeting_.get<"secretary">();
  const bool kept_minutes = is_secretary || stay.entry.get<"role">() == "secretary";
  const bool votes_as_listed = !stay.instead_of.empty() || stay.entry.get<"voting">() == "voting";
  if (kept_minutes && !seats_.seats.empty() && !votes_as_listed) return Truth::no;
  if (stay.votes != Truth::yes || stay.entry.get<"voting">() == "voting") return stay.votes;
  // Where no members are recorded, those listed under `present` are the body.
  const bool member = seats_.seats.empty() && is_plain_member(stay.entry.get<"role">());
  return member || (seats_.seats.empty() && !stay.instead_of.empty()) ? Truth::yes : Truth::cannot_be_told;
}

template <class Visit>
void Attendance::each_without_seat(std::size_t item, Visit visit) const {
  for (const std::uint32_t i : seatless_) {
    const Stay& stay = stays_[i];
    if (const Recusal stood_down = recusal(item, stay.person)) {
      const bool is_first = std::ranges::find(stays_, stay.person, &Stay::person) == stays_.begin() + i;
      const std::string_view instead = stood_down.get<"instead">();
      if (is_first && !instead.empty()) visit(instead, votes_without_seat(stay));
    } else if (!takes_seat(item, stay.person)) {
      visit(stay.person, both(votes_without_seat(stay), during(stay.time, times_.items[item])));
    }
  }
}

Headcount Attendance::seated(std::size_t item) const {
  Headcount count;
  for (const Seat& seat : seats_.seats)
    if (!seat.taken_over) count.count(fills(seat, item));
  each_without_seat(item, [&](std::string_view, Truth votes) { count.count(votes); });
  return count;
}

std::vector<std::string_view> Attendance::certain_voters(std::size_t item) const {
  std::vector<std::string_view> persons;
  for (const Seat& seat : seats_.seats) {
    const std::string_view person = seat.taken_over ? std::string_view() : sat_alone(seat, item);
    if (!person.empty()) persons.push_back(person);
  }
  each_without_seat(item, [&](std::string_view person, Truth votes) {
    if (votes == Truth::yes) persons.push_back(person);
  });
  std::ranges::sort(persons);
  persons.erase(std::unique(persons.begin(), persons.end()), persons.end());
  return persons;
}

Headcount Attendance::seated_at_all() const {
  Headcount count;
  for (const Seat& seat : seats_.seats) {
    if (seat.taken_over) continue;
    Truth there = Truth::no;
    each_sitter(seat, [&](std::string_view person, Truth sits) {
      each_stay(person, [&](const Stay& stay) {
        if (stay.votes != Truth::no) there = either(there, sits);
      });
      each_substitute(person, [&](const Stay& stay) {
        if (stay.votes != Truth::no) there = Truth::yes;
      });
    });
    count.count(both(seat.entitled, there));
  }
  for (const std::uint32_t i : seatless_) count.count(votes_without_seat(stays_[i]));
  return count;
}

std::string_view chair_of(const Attendance& meeting, std::size_t item) {
  const std::string_view own = meeting.items()[item].get<"chair">();
  return own.empty() ? meeting.meeting().get<"chair">() : own;
}

std::string item_number(const Attendance& meeting, std::size_t item) {
  return number_of(meeting.items()[item], item + 1);
}

}  // namespace ko
