// SPDX-License-Identifier: MIT
/// KO555 and KO556: what became of an item against what was decided in it, and when its doors were closed.
#include <fmt/format.h>

#include <string>

#include "check/run/check.hpp"
#include "model/meetings/attendance.hpp"
#include "model/meetings/meeting_hours.hpp"

namespace ko {
namespace {

/// `was withdrawn`; empty for an item that was dealt with.
std::string_view why_undecided(const Item& item) {
  const std::string_view status = item.get<"status">();
  return status == "withdrawn"     ? "was withdrawn"
         : status == "postponed"   ? "was postponed"
         : status == "not_reached" ? "was not reached"
                                   : std::string_view();
}

/// An outcome that settles the matter. What is postponed, referred or noted is not settled by that.
bool settles(std::string_view outcome) {
  return outcome == "adopted" || outcome == "approved" || outcome == "rejected" || outcome == "elected";
}

void decided_and_put_off(const CheckContext&, const Attendance& meeting, Findings& findings) {
  for (std::size_t i = 0; i < meeting.items().size(); ++i) {
    const Item& item = meeting.items()[i];
    const std::string_view why = why_undecided(item);
    if (why.empty()) continue;
    for (const ItemDecision decision : item.get<"decisions">()) {
      if (!settles(decision.get<"outcome">())) continue;
      findings.add(decision.cursor<"outcome">(),
                   fmt::format("item {} {}, and this was {} in it", item_number(meeting, i), why,
                               decision.get<"outcome">()),
                   "write what became of the matter, such as `outcome: postponed`, or take `status` away",
                   {{item.cursor<"status">().place(), "what became of the item"}});
    }
  }
}

/// Whether one certainly ends before the other begins.
bool certainly_before(const Instant& a, const Instant& b) {
  return a.latest < b.earliest;
}

void closed_hours(const CheckContext&, const Record& record, Findings& findings) {
  const Meeting meeting = record.as<meeting_type>();
  const MeetingHours hours(meeting);
  const Stretch& whole = hours.whole();
  for (const Item item : meeting.get<"agenda">()) {
    const auto closed = item.get<"closed">();
    const auto from = closed.get<"from">();
    const auto to = closed.get<"to">();
    if (from && to && certainly_before(hours.instant(*to), hours.instant(*from))) {
      findings.add(
          closed.cursor<"to">(),
          fmt::format("the doors were opened at {}, before they were closed at {}", to->str(), from->str()),
          "swap the two, or mend the one that is wrong", {{closed.cursor<"from">().place(), "closed here"}});
      continue;
    }
    if (from && certainly_before(whole.to, hours.instant(*from)))
      findings.add(closed.cursor<"from">(),
                   fmt::format("the doors were closed at {}, after the meeting had ended", from->str()),
                   "mend the time, or `end` of the meeting",
                   {{meeting.cursor<"end">().place(), "it ended here"}});
    if (to && certainly_before(hours.instant(*to), whole.from))
      findings.add(closed.cursor<"to">(),
                   fmt::format("the doors were opened at {}, before the meeting began", to->str()),
                   "mend the time, or `start` of the meeting",
                   {{meeting.cursor<"start">().place(), "it began here"}});
  }
}

constexpr Check item_course_checks[] = {
    {.rule = {.code = "KO555",
              .name = "decided-and-put-off",
              .severity = Severity::warning,
              .summary = "an item that was withdrawn, postponed or not reached, and yet settled",
              .why = "whoever looks for the matter cannot tell whether it comes back",
              .terms = "utsatt, trukket, ikke behandlet, vedtak"},
     .meeting = decided_and_put_off},
    {.rule = {.code = "KO556",
              .name = "closed-at-impossible-time",
              .summary = "doors that were opened before they were closed, or closed outside the meeting",
              .why = "who was let in, and what was dealt with in the open, is read from these times",
              .terms = "lukket møte, lukka møte"},
     .limit = "the moment they were closed, and the first and the last of the meeting",
     .kinds = Kind::meeting,
     .each = closed_hours},
};

}  // namespace

KO_ENTRY(RuleFile, item_course_rules) = {item_course_checks};

}  // namespace ko
