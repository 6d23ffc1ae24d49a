// SPDX-License-Identifier: MIT
#include "check/run/tenures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "ko/values/text.hpp"
#include "model/records/leave.hpp"

namespace ko {
namespace {

bool lies_in(Cursor node, Cursor record) {
  return &node.file() == &record.file() && record.index() <= node.index() &&
         node.index() < record.index() + record.node().size;
}

Days possible_days_between(const std::optional<Date>& from, const std::optional<Date>& to) {
  return {from && !is_vague(*from) ? from->first() : Days::beginning,
          to && !is_vague(*to) ? to->last() : Days::end_of_time};
}

}  // namespace

Days certain_days(const Tenure& tenure) {
  if (tenure.entry.get<"tentative">().value_or(false)) return Days::none();
  return certain_days(tenure.entry.get<"from">(), tenure.entry.get<"to">());
}

Days possible_days(const Tenure& tenure) {
  return possible_days_between(tenure.entry.get<"from">(), tenure.entry.get<"to">());
}

std::vector<Days> leave_days(const Tenure& tenure) {
  std::vector<Days> all;
  for (const Leave leave : tenure.entry.get<"leave">())
    all.push_back(possible_days_between(leave.get<"from">(), leave.get<"to">()));
  return all;
}

std::vector<Days> days_of_its_own(const Tenure& tenure, std::span<const Tenure> of_organisation) {
  const Days days = certain_days(tenure);
  if (days.empty()) return {};
  std::vector<Days> standing_in;
  if (tenure.entry.has<"deputises_for">()) {
    for (const Tenure& absent : of_organisation) {
      if (!absent.entry.has<"leave">() || !deputises_for(tenure, absent)) continue;
      const Days theirs = possible_days(absent);
      for (const Days& leave : leave_days(absent))
        standing_in.push_back({std::max(leave.first, theirs.first), std::min(leave.last, theirs.last)});
    }
  }
  return without(days, std::move(standing_in));
}

std::string holder_of(const Tenure& tenure) {
  if (tenure.person != nullptr) return fmt::format("`{}`", tenure.person->id);
  if (!tenure.name().empty()) return printable(tenure.name());
  return "somebody unknown";
}

std::string place_of(const Tenure& tenure) {
  const std::string_view role = tenure.entry.get<"role">();
  if (role.empty()) return fmt::format("one of the people of `{}`", tenure.organisation->id);
  return fmt::format("{} of `{}`", printable(role), tenure.organisation->id);
}

const Record& kept_in(const Tenure& tenure) {
  const bool with_organisation =
      tenure.person == nullptr || lies_in(tenure.entry.at(), tenure.organisation->at);
  return with_organisation ? *tenure.organisation : *tenure.person;
}

Cursor holder_cursor(const Tenure& tenure) {
  if (const Cursor at = tenure.entry.cursor<"person">())
    return at;  // `organisation`, when kept with the person
  if (const Cursor at = tenure.entry.cursor<"name">()) return at;
  return tenure.entry.at();
}

}  // namespace ko
