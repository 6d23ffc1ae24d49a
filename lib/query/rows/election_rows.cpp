// SPDX-License-Identifier: MIT
#include "query/rows/election_rows.hpp"

#include "model/meetings/election.hpp"
#include "query/rows/meeting_rows.hpp"

namespace ko::query {

void rows_of_elections(const Scope&, const Record& record, EmitRow emit) {
  if (record.kind == Kind::organisation) return entry_rows<organisation_type, "elections">(record, emit);
  for_each_item(record, [&](const Item& item, const Row& around) {
    rows_within(around, item.get<"elections">(), "elections", emit);
  });
}

Content body_elected_to(const Row& row, Cursor election) {
  return content(body_of_election(Election(election), *row.record));
}

Content date_of_election(const Row& row, Cursor election) {
  const Cursor own = Election(election).cursor<"date">();
  return own || !row.item ? content(own) : meeting_date(*row.record);
}

std::optional<Period> days_of_term(const Row& row, Cursor at) {
  const Election election(at);
  if (election.has<"from">() || election.has<"to">()) return days_between(election);
  return days_of(date_of_election(row, at));
}

Content meeting_of_election(const Row& row) {
  return row.item ? content(row.record) : Content();
}

}  // namespace ko::query
