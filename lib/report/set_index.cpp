// SPDX-License-Identifier: MIT
#include "report/set_index.hpp"

#include <algorithm>

namespace ko {

SetIndex::SetIndex(const Register& records, const ReportOptions& options)
    : context_{records, options},
      decisions_(decisions_by(context_)),
      sequels_(context_, decisions_),
      actions_(actions_agreed(context_, decisions_)),
      attendance_(attendance_by_body(context_)) {
  for (const Tenure& tenure : tenures(records))
    if (tenure.person != nullptr) tenures_[tenure.person].push_back(tenure);
  for (const AgreedAction& each : actions_)
    for (const std::string_view owner : each.action.get<"who">()) {
      auto& of_owner = actions_of_[owner];
      if (of_owner.empty() || of_owner.back() != &each) of_owner.push_back(&each);
    }
  for (const MadeDecision& each : decisions_) {
    if (!each.item) continue;
    const Cursor item = each.item.at();
    decisions_in_[{item.file().index, item.index()}].push_back(&each);
  }
}

std::span<const MadeDecision* const> SetIndex::decisions_in(const Item& item) const {
  const auto found = decisions_in_.find({item.at().file().index, item.at().index()});
  if (found == decisions_in_.end()) return {};
  return found->second;
}

std::vector<Tenure> SetIndex::tenures_of(const Record& person) const {
  const auto found = tenures_.find(&person);
  return found == tenures_.end() ? std::vector<Tenure>() : found->second;
}

BodyAttendance SetIndex::attendance(std::string_view body, std::string_view person) const {
  const auto found = attendance_.find(body);
  if (found == attendance_.end()) return {};
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
