// SPDX-License-Identifier: MIT
/// The saksprotokoll: one item out of a meeting's protocol, as it follows a case.
#include <fmt/format.h>

#include <string>
#include <utility>

#include "base/system/entry.hpp"
#include "report/meeting_facts.hpp"
#include "report/minutes/attendance.hpp"
#include "report/minutes/protocol.hpp"

namespace ko {
namespace {

/// Where an item stands in the agenda, from 1.
std::size_t place_of_item(const Meeting& meeting, const Item& wanted) {
  std::size_t place = 0;
  for (const Item& item : meeting.get<"agenda">()) {
    ++place;
    if (item.at() == wanted.at()) return place;
  }
  return 0;
}

DocumentTree item_extract(const Register& records, const Record& about, const ReportOptions& options) {
  const Attendance attendance = attendance_of(records, about, options);
  Context context{records, options, &attendance, true};
  const auto meeting = about.as<meeting_type>();
  context.style = style_of(context, meeting);
  const Item item(options.entry);
  const std::string number = number_of(item, place_of_item(meeting, item));
  const std::string title = context.say("extract.title");
  DocumentTree document{.title = fmt::format("{}: {}", title, context.say("item.list", number)),
                        .language = options.language};
  Definitions rows;
  add_row(rows, context.say("meeting.body"), name_of(context, meeting.get<"body">()));
  add_row(rows, context.say("meeting.date"), date_of(context, meeting));
  add_row(rows, context.say("meeting.place"), place_of(context, meeting));
  document.blocks.push_back({Heading{1, title}});
  document.blocks.push_back({std::move(rows)});
  for (Block& block : protocol_item(context, item, number, recorded_decisions(context, about)))
    document.blocks.push_back(std::move(block));
  return document;
}

}  // namespace

KO_ENTRY(Report, saksprotokoll_report) = {.name = "saksprotokoll",
                                          .argument = "MEETING#ITEM",
                                          .about = Kind::meeting,
                                          .summary = "one item out of a meeting's protocol",
                                          .example = "ko report saksprotokoll kommunestyret-2024-12-12#7",
                                          .entry = &item_type,
                                          .make = item_extract};

}  // namespace ko
