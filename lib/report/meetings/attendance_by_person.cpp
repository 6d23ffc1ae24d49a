// SPDX-License-Identifier: MIT
#include "report/meetings/attendance_by_person.hpp"

#include <cstdint>
#include <utility>
#include <vector>

#include "report/figures.hpp"
#include "report/frame.hpp"

namespace ko {

Column numbers_column(const Context& context, MessageKey heading) {
  return {.name = context.say(heading), .type = ColumnType::integer};
}

Cell number_cell(std::size_t count) {
  return Cell(static_cast<std::int64_t>(count));
}

Table attendance_by_person(const Context& context, const BodyAttendance& all) {
  Table table;
  table.columns = {{.name = context.say("column.name")},
                   numbers_column(context, "body.meetings"),
                   numbers_column(context, "attendance.present"),
                   numbers_column(context, "meeting.partly"),
                   numbers_column(context, "attendance.as_substitute"),
                   numbers_column(context, "meeting.absent"),
                   {.name = context.say("attendance.share")}};
  for (const Attender& each : all.persons) {
    if (each.counted == 0) continue;
    std::vector<Cell> row = {cell_of(each.name), number_cell(each.counted)};
    for (const TookPart how :
         {TookPart::throughout, TookPart::in_part, TookPart::instead, TookPart::not_at_all})
      row.push_back(number_cell(each.times(how)));
    row.push_back(cell_of(share_in_words(context, each.share)));
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace ko
