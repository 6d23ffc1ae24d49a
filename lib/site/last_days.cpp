// SPDX-License-Identifier: MIT
/// The day that a set was last added to, as its records tell.
#include <optional>

#include "ko/answers/site.hpp"
#include "model/publication/gate.hpp"
#include "site/lists/listed_pages.hpp"
#include "site/records/record_pages.hpp"

namespace ko {
namespace {

/// Where the day of a record is written.
Cursor place_of_day(const Record& record) {
  if (const auto meeting = record.as<meeting_type>()) return meeting.cursor<"start">();
  if (const auto decision = record.as<decision_type>()) return decision.cursor<"date">();
  return record.as<document_type>().cursor<"date">();
}

/// The last day of meetings held, decisions and documents, of those whose day passes.
template <class Passes>
Day last_day_among(const Register& records, const Passes& passes) {
  std::optional<Day> last;
  for (const Kind kind : {Kind::meeting, Kind::decision, Kind::document})
    for (const Record& record : records.records(kind)) {
      if (kind == Kind::meeting && is_coming(record)) continue;
      const auto date = day_of(record);
      if (!date || (last && date->last() <= *last)) continue;
      const Cursor at = place_of_day(record);
      if (passes(record, at ? at : record.at)) last = date->last();
    }
  return last.value_or(Day{});
}

}  // namespace

Day last_recorded_day(const Register& records) {
  return last_day_among(records, [](const Record&, Cursor) { return true; });
}

Day last_public_day(const Register& records) {
  const Gate gate(records, before_all_days);
  return last_day_among(
      records, [&](const Record& record, Cursor at) { return gate.of(record, at) == Visibility::shown; });
}

}  // namespace ko
