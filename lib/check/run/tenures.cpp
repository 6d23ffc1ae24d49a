// SPDX-License-Identifier: MIT
#include "check/run/tenures.hpp"

#include <fmt/format.h>

#include "ko/values/text.hpp"

namespace ko {
namespace {

bool lies_in(Cursor node, Cursor record) {
  return &node.file() == &record.file() && record.index() <= node.index() &&
         node.index() < record.index() + record.node().size;
}

}  // namespace

Days certain_days(const Tenure& tenure) {
  if (tenure.entry.get<"tentative">().value_or(false)) return Days::none();
  return certain_days(tenure.entry.get<"from">(), tenure.entry.get<"to">());
}

Days possible_days(const Tenure& tenure) {
  const auto from = tenure.entry.get<"from">();
  const auto to = tenure.entry.get<"to">();
  return {from && !is_vague(*from) ? from->first() : Days::beginning,
          to && !is_vague(*to) ? to->last() : Days::end_of_time};
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
