// SPDX-License-Identifier: MIT
#include "report/records/units_below.hpp"

#include <algorithm>

#include "ko/records/structure.hpp"

namespace ko {
namespace {

Unit unit_of(const Context& context, const Record& record, std::vector<const Record*>& above) {
  Unit unit{.record = &record, .below = {}};
  above.push_back(&record);
  for (const Record* below : children(context.records, record)) {
    const auto organisation = below->as<organisation_type>();
    const bool is_again = std::ranges::find(above, below) != above.end();
    if (!is_again && may_show(context, organisation) &&
        lifetime(organisation).contains(context.options.as_of))
      unit.below.push_back(unit_of(context, *below, above));
  }
  above.pop_back();
  return unit;
}

}  // namespace

Unit units_on_day(const Context& context, const Record& organisation) {
  std::vector<const Record*> above;
  return unit_of(context, organisation, above);
}

}  // namespace ko
