// SPDX-License-Identifier: MIT
/// Who was at a meeting, when, and at which of its items: worked out once a meeting, for every rule and
/// report that asks.
///
/// Minutes list those who were there. Whoever holds a seat and is not listed was not there; where nobody is
/// listed, nothing is known and no rule has anything to say. The chair and the secretary were there although
/// a list leaves them out.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ko/records/visibility.hpp"
#include "model/meetings/meeting_hours.hpp"
#include "model/meetings/seats.hpp"
#include "model/meetings/truth.hpp"

namespace ko {

/// One entry of `present`, or the chair or secretary where no entry is theirs.
struct Stay {
  Presence entry;           ///< false for a chair or secretary who is not listed
  std::string_view person;  ///< id, or the name of who has no record
  std::string_view instead_of;
  Stretch time;
  Truth votes = Truth::yes;  ///< as far as the entry tells
};

/// Positions by id, sorted, so that a meeting of hundreds is no slower a person than one of ten. Who has no
/// record goes by name.
using Places = std::vector<std::pair<std::string_view, std::uint32_t>>;

/// Whether a meeting was held, going by its status or, for want of one, by there being minutes.
bool was_held(const Meeting& meeting);

/// The organisation whose meeting it is; null when it is not in the set.
const Record* body_of(const Register& records, const Meeting& meeting);

class Attendance {
 public:
  /// What it is made of: everything, or only what may be published.
  enum class Parts : std::uint8_t { all, shown };

  /// `of_body` are the memberships of the body, all of its time; null and none when it is not in the set.
  Attendance(const Record& record, const Record* body, std::span<const Tenure> of_body,
             Parts parts = Parts::all);

  const Record& record() const { return record_; }
  const Meeting& meeting() const { return meeting_; }
  const Record* body() const { return body_; }  ///< null when it is not in the set
  std::span<const Item> items() const { return items_; }
  const MeetingTimes& times() const { return times_; }
  const Seats& seats() const { return seats_; }
  std::span<const Stay> stays() const { return stays_; }

  bool held() const { return held_; }
  /// It was held, people met, and who was there is recorded. What is answered below holds only then.
  bool recorded() const { return recorded_; }

  /// Under `present`, or as chair or secretary.
  bool listed(std::string_view person) const;
  /// Under `guests`.
  bool guest(std::string_view person) const;
  /// The entry under `absent`; false when there is none.
  Absence absence(std::string_view person) const;
  /// The entry by which a person stood down for an item; false when there is none.
  Recusal recusal(std::size_t item, std::string_view person) const;
  /// The entry by which a person took the seat of one who stood down; false when there is none.
  Recusal takes_seat(std::size_t item, std::string_view person) const;
  /// Whether there is such an entry for any item.
  bool takes_any_seat(std::string_view person) const;

  /// Members of the body of whom the record does not say whether they were there: certain to hold a seat, and
  /// neither listed as present, absent or a guest nor replaced by anybody; in place of one on leave, who
  /// takes their seat. Ids, in order.
  std::vector<std::string_view> unaccounted_for() const;

  /// Whether the person was there for any part of the item; `no` for one who is not listed.
  Truth there(std::string_view person, std::size_t item) const;

  /// How many of those entitled were there for the item, with substitutes for those they replace and without
  /// those who stood down. One who came or left while it was dealt with is possible, not certain.
  Headcount seated(std::size_t item) const;
  /// Those certain to have been there for the item and entitled to vote: of one seat nobody where it cannot
  /// be told which of several sat in it. Ids, in order; who has no record goes by name.
  std::vector<std::string_view> certain_voters(std::size_t item) const;
  /// How many of those entitled were there at some time or other.
  Headcount seated_at_all() const;

  /// Calls `visit(const Stay&)` for the person's own entries, or for those of who stands in for the person.
  template <class Visit>
  void each_stay(std::string_view person, Visit visit) const {
    each_of(own_, person, visit);
  }
  template <class Visit>
  void each_substitute(std::string_view person, Visit visit) const {
    each_of(substitutes_, person, visit);
  }

 private:
  template <class Visit>
  void each_of(const Places& places, std::string_view id, Visit visit) const {
    auto at = std::partition_point(places.begin(), places.end(),
                                   [&](const auto& place) { return place.first < id; });
    for (; at != places.end() && at->first == id; ++at) visit(stays_[at->second]);
  }
  /// The first entry under `recused` of an item for which `fits` holds; false when there is none.
  template <class Fits>
  Recusal find_recusal(std::size_t item, Fits fits) const {
    auto at = std::partition_point(recusals_.begin(), recusals_.end(),
                                   [&](const auto& each) { return each.item < item; });
    for (; at != recusals_.end() && at->item == item; ++at)
      if (fits(at->entry)) return at->entry;
    return {};
  }
  void add_stays();
  void add_unlisted(std::string_view person);
  void index_stays();
  void find_seatless();
  /// Whether the person holds a seat, or has that of one on leave.
  bool is_seat_of(std::string_view person) const;
  bool counts_for_seat_of(const Stay& stay, std::string_view person) const;
  Truth fills(const Seat& seat, std::size_t item) const;
  Truth filled_by(std::string_view person, std::size_t item) const;
  /// Who alone can have sat in the seat for the item, and did for certain; empty where there is no such one.
  std::string_view sat_alone(const Seat& seat, std::size_t item) const;
  Truth votes_without_seat(const Stay& stay) const;
  /// Calls `visit(person, Truth)` for everybody who may vote in an item by no seat that is recorded. Who
  /// stands down hands the vote to whoever is there instead.
  template <class Visit>
  void each_without_seat(std::size_t item, Visit visit) const;

  /// Whether an entry is a part of it.
  template <const Type& T>
  bool is_part(const View<T>& entry) const {
    return parts_ == Parts::all || visibility(entry) == Visibility::shown;
  }

  const Record& record_;
  Parts parts_ = Parts::all;
  Meeting meeting_;
  const Record* body_ = nullptr;
  bool held_ = false;
  bool recorded_ = false;
  MeetingTimes times_;
  std::vector<Item> items_;
  struct OfItem {
    std::size_t item = 0;
    Recusal entry;
  };
  std::vector<OfItem> recusals_;
  Seats seats_;
  std::vector<Stay> stays_;
  std::vector<std::uint32_t> seatless_;  // stays of those who hold no seat and replace nobody who does
  Places own_;
  Places substitutes_;
  Places absences_;  // nodes
};

/// Where an entry of `present`, `absent` or `recused` names its person.
template <class Entry>
Cursor named_at(const Entry& entry) {
  if (const Cursor person = entry.template cursor<"person">()) return person;
  return entry.at();
}

/// Who chaired an item, by what the minutes say: of the item, else of the meeting. Empty where they do not.
std::string_view chair_of(const Attendance& meeting, std::size_t item);

/// The number the agenda gives an item; its place where it gives none.
std::string item_number(const Attendance& meeting, std::size_t item);

}  // namespace ko
