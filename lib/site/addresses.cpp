// SPDX-License-Identifier: MIT
#include "site/addresses.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "ko/values/text.hpp"

namespace ko {
namespace {

/// The address of a decision in an agenda: by its own id where it has one, else by its place.
std::string address_in_agenda(const Record& meeting, Cursor decision) {
  std::size_t item_place = 0;
  for (const Item& item : meeting.as<meeting_type>().get<"agenda">()) {
    ++item_place;
    std::size_t place = 0;
    for (const ItemDecision& each : item.get<"decisions">()) {
      ++place;
      if (!(each.at() == decision)) continue;
      if (const auto id = each.get<"id">(); is_id(id)) return fmt::format("{}#{}", meeting.id, id);
      return fmt::format("{}#{}/{}", meeting.id, item_place, place);
    }
  }
  return {};
}

}  // namespace

PageAddresses::PageAddresses(const Register& records, const std::vector<MadeDecision>& decisions)
    : records_(records) {
  for (const Record& record : records.records()) {
    const bool has_page = !record.id.empty() && records.find(record.id) == &record;
    of_record_.push_back(has_page ? fmt::format("{}/{}", folder_of(record.kind), record.id) : std::string());
  }
  for (const MadeDecision& decision : decisions) {
    const Record& record = *decision.record;
    if (of(record).empty()) continue;
    std::string address = record.kind == Kind::decision ? std::string(record.id)
                                                        : address_in_agenda(record, decision.entry.at());
    if (address.empty()) continue;
    // No id has a full stop in it.
    std::string name = address;
    std::ranges::replace(name, '#', '.');
    std::ranges::replace(name, '/', '.');
    by_record_.emplace(records.position(record), decisions_.size());
    decisions_.push_back({&decision, std::move(address), "decisions/" + name});
  }
  // A decision that was not made by the day of the site has no page.
  for (const Record& record : records.records(Kind::decision))
    if (!by_record_.contains(records.position(record))) of_record_[records.position(record)].clear();
}

std::vector<const DecisionPage*> PageAddresses::decisions_of(const Record& record) const {
  std::vector<const DecisionPage*> all;
  const auto [first, last] = by_record_.equal_range(records_.position(record));
  for (auto at = first; at != last; ++at) all.push_back(&decisions_[at->second]);
  return all;
}

}  // namespace ko
