// SPDX-License-Identifier: MIT
/// KO508: those of whom it cannot be told which items they were there for.
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "check/presence/participation.hpp"
#include "words/written_values.hpp"

namespace ko {
namespace {

/// Who contributes to which items: proof that they were there.
class Contributions {
 public:
  explicit Contributions(const Attendance& meeting) {
    for (std::size_t i = 0; i < meeting.items().size(); ++i)
      each_contribution(meeting.items()[i],
                        [&](const Contribution& contribution) { all_.emplace_back(contribution.person, i); });
    std::ranges::sort(all_);
  }

  /// True when what the person does shows them there for the item: it is one in which they do something or,
  /// as long as items were taken in order, one before it for somebody who left later or after it for somebody
  /// who came earlier.
  bool show_there(const Stay& stay, std::size_t item, bool in_order) const {
    const auto first =
        std::ranges::partition_point(all_, [&](const auto& one) { return one.first < stay.person; });
    const auto end =
        std::partition_point(first, all_.end(), [&](const auto& one) { return one.first == stay.person; });
    if (first == end) return false;
    if (std::binary_search(first, end, std::pair(stay.person, item))) return true;
    const bool came_before = !stay.entry.cursor<"arrived">() || first->second < item;
    const bool left_after = !stay.entry.cursor<"left">() || item < std::prev(end)->second;
    return in_order && came_before && left_after;
  }

 private:
  std::vector<std::pair<std::string_view, std::size_t>> all_;
};

/// `item 4`, `items 2 to 6`, `items 1, 3 and 4`.
std::string list_items(const Attendance& meeting, const std::vector<std::size_t>& items) {
  if (items.size() == 1) return "item " + item_number(meeting, items.front());
  const bool run = items.size() > 2 && items.back() - items.front() + 1 == items.size();
  if (run)
    return fmt::format("items {} to {}", item_number(meeting, items.front()),
                       item_number(meeting, items.back()));
  std::vector<std::string> numbers;
  for (const std::size_t item : items) numbers.push_back(item_number(meeting, item));
  return "items " + enumerated(numbers, Language::en);
}

bool is_approximate(const Stay& stay) {
  const auto came = stay.entry.get<"arrived">();
  const auto left = stay.entry.get<"left">();
  return (came && came->time().approximate()) || (left && left->time().approximate());
}

bool all_have_times(const Attendance& meeting, const std::vector<std::size_t>& items) {
  return std::ranges::all_of(items, [&](std::size_t i) {
    return meeting.items()[i].get<"start">() && meeting.items()[i].get<"end">();
  });
}

/// `came at 10:00`, `left at 11:00~`, or both.
std::string comings_and_goings(const Stay& stay) {
  const auto came = stay.entry.get<"arrived">();
  const auto left = stay.entry.get<"left">();
  std::string text = came ? "came at " + came->str() : std::string{};
  if (left) text += (text.empty() ? "left at " : " and left at ") + left->str();
  return text;
}

void report(const Attendance& meeting, const Stay& stay, const std::vector<std::size_t>& items,
            Findings& findings) {
  const bool approximate = is_approximate(stay);
  const bool untimed = !all_have_times(meeting, items);
  const bool several = items.size() > 1;
  std::string why = approximate ? ", which is approximate" : "";
  if (untimed) why += fmt::format(", and the {} not timed", several ? "items are" : "item is");
  std::string mend = approximate ? "write the time without `~` if it is known" : "";
  if (untimed)
    mend += fmt::format("{}state `start` and `end` of the {}", mend.empty() ? "" : ", and ",
                        several ? "items" : "item");
  if (mend.empty()) mend = "record when the person came and left again";
  const Cursor left = stay.entry.cursor<"left">();
  findings.add(left ? left : stay.entry.cursor<"arrived">(),
               fmt::format("whether `{}` was there for {} cannot be told: the person {}{}", stay.person,
                           list_items(meeting, items), comings_and_goings(stay), why),
               mend);
}

void presence_cannot_be_told(const CheckContext&, const Attendance& meeting, Findings& findings) {
  if (!meeting.recorded()) return;
  const auto is_bounded = [](const Stay& stay) {
    return !stay.person.empty() && stay.entry && (stay.entry.get<"arrived">() || stay.entry.get<"left">());
  };
  if (std::ranges::none_of(meeting.stays(), is_bounded)) return;
  const Contributions contributions(meeting);
  for (const Stay& stay : meeting.stays()) {
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < meeting.items().size(); ++i)
      if (meeting.there(stay.person, i) == Truth::cannot_be_told &&
          overlap(stay.time, meeting.times().items[i]) == Truth::cannot_be_told &&
          !contributions.show_there(stay, i, meeting.times().in_order))
        open.push_back(i);
    if (!open.empty()) report(meeting, stay, open, findings);
  }
}

constexpr Check presence_time_checks[] = {
    {.rule = {.code = "KO508",
              .name = "presence-cannot-be-told",
              .severity = Severity::advice,
              .summary =
                  "somebody who came or left, and items of which it cannot be told whether they were there",
              .why =
                  "no rule and no report guesses: an approximate time is good to half an hour, and an item "
                  "without times lies somewhere between its neighbours"},
     .meeting = presence_cannot_be_told},
};

}  // namespace

KO_ENTRY(RuleFile, presence_time_rules) = {presence_time_checks};

}  // namespace ko
