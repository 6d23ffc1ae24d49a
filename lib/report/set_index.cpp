// SPDX-License-Identifier: MIT
#include "report/set_index.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <utility>

namespace ko {
namespace {

std::pair<std::uint32_t, NodeIndex> place_of(const Item& item) {
  return {item.at().file().index, item.at().index()};
}
std::pair<std::uint32_t, NodeIndex> place_of_item(const MadeDecision* decision) {
  return place_of(decision->item);
}

}  // namespace

SetIndex::SetIndex(const Register& records, const ReportOptions& options)
    : context_{records, options},
      decisions_(decisions_by(context_)),
      sequels_(context_, decisions_),
      actions_(actions_agreed(context_, decisions_)) {
  for (const Tenure& tenure : tenures(records))
    if (tenure.person != nullptr) tenures_[tenure.person].push_back(tenure);
  for (const AgreedAction& each : actions_)
    for (const std::string_view owner : each.action.get<"who">()) {
      auto& of_owner = actions_of_[owner];
      if (of_owner.empty() || of_owner.back() != &each) of_owner.push_back(&each);
    }
  for (const MadeDecision& each : decisions_)
    if (each.item) decisions_in_.push_back(&each);
  std::ranges::stable_sort(decisions_in_, {}, place_of_item);
}

std::span<const MadeDecision* const> SetIndex::decisions_in(const Item& item) const {
  const auto goes_before = [](const MadeDecision* each, const auto& place) {
    return place_of_item(each) < place;
  };
  const auto first =
      std::lower_bound(decisions_in_.begin(), decisions_in_.end(), place_of(item), goes_before);
  auto end = first;
  while (end != decisions_in_.end() && (*end)->item.at() == item.at()) ++end;
  return {first, end};
}

std::vector<Tenure> SetIndex::tenures_of(const Record& person) const {
  const auto found = tenures_.find(&person);
  return found == tenures_.end() ? std::vector<Tenure>() : found->second;
}

const SetIndex::Attendances& SetIndex::attendances() const {
  std::call_once(is_asked_, [&] { attendance_ = attendance_by_body(context_); });
  return attendance_;
}

BodyAttendance SetIndex::attendance(std::string_view body, std::string_view person) const {
  const Attendances& all = attendances();
  const auto found = all.find(body);
  if (found == all.end()) return {};
  BodyAttendance alone{found->second.meetings, {}};
  std::ranges::copy_if(found->second.persons, std::back_inserter(alone.persons),
                       [&](const Attender& each) { return each.person == person; });
  return alone;
}

std::span<const AgreedAction* const> SetIndex::actions_of(std::string_view owner) const {
  const auto found = actions_of_.find(owner);
  if (found == actions_of_.end()) return {};
  return found->second;
}

}  // namespace ko
