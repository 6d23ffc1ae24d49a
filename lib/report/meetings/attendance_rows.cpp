// SPDX-License-Identifier: MIT
#include "report/meetings/attendance_rows.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <string_view>
#include <utility>
#include <variant>

#include "ko/answers/query.hpp"
#include "model/meetings/meeting_hours.hpp"
#include "report/body_meetings.hpp"
#include "report/frame.hpp"

namespace ko {
namespace {

/// Of one body, or of all. Every field of a query is a constant here, so that it can always be read.
Answer attendance_asked(const Context& context, const Record* body) {
  QueryWords words{.table = "attendance",
                   .sort = {"date"},
                   .fields = {"meeting", "person", "name", "status", "item", "share", "date"}};
  if (body != nullptr) words.terms = {"body:" + std::string(body->id)};
  return *run_query(*parse_query(words), context.records, {context.options.as_of});
}

TookPart took_part(std::string_view status, bool is_for_item) {
  if (is_for_item) return TookPart::for_item;
  if (status == "absent") return TookPart::not_at_all;
  if (status == "substitute") return TookPart::instead;
  return status == "partial" ? TookPart::in_part : TookPart::throughout;
}

bool was_held(const Context& context, const Record& record) {
  const auto meeting = record.as<meeting_type>();
  const auto date = day_of_meeting(meeting);
  const auto status = meeting.get<"status">();
  const bool has_names = !meeting.get<"present">().empty() || !meeting.get<"absent">().empty();
  return (status == "held" || (status.empty() && has_names)) && !is_after(context, date) &&
         is_covered(context, date);
}

/// Takes the meetings of a body, and then the rows that tell who was at them.
class AttendanceOfBody {
 public:
  void add_meeting(const Record& record) {
    meetings_.emplace(record.id, all_.meetings.size());
    all_.meetings.push_back(&record);
  }

  /// One that is on none of the meetings, or may not be shown, is passed over.
  void add(const Context& context, const MayShow& may_show_of, const std::vector<Cell>& row, Cursor origin) {
    const auto meeting = meetings_.find(text_in(row[0]));
    if (meeting == meetings_.end()) return;
    if (!may_show_of(*all_.meetings[meeting->second], origin)) return;
    Attender& attender = attender_of(context, row);
    const TookPart how = took_part(text_in(row[3]), !row[4].is_missing());
    attender.meetings[meeting->second] = how;
    if (how == TookPart::for_item) return;
    const auto* share = std::get_if<Quantity>(&row[5].value);
    const bool is_known = share != nullptr && !share->is_unknown();
    attender.share = attender.share + (is_known ? *share : Quantity{Rational(0), Rational(1)});
    ++attender.counted;
  }

  BodyAttendance take() && {
    for (Attender& each : all_.persons)
      if (each.counted != 0)
        each.share = each.share / Quantity::exactly(static_cast<std::int64_t>(each.counted));
    // Members before those who were mostly called in for others.
    std::stable_partition(all_.persons.begin(), all_.persons.end(), [](const Attender& each) {
      return each.counted != 0 && 2 * each.times(TookPart::instead) <= each.counted;
    });
    return std::move(all_);
  }

 private:
  Attender& attender_of(const Context& context, const std::vector<Cell>& row) {
    const std::string person = text_in(row[1]);
    const std::string name = person.empty() ? text_in(row[2]) : name_of(context, person);
    const auto [at, is_new] =
        persons_.try_emplace({person, person.empty() ? name : std::string()}, all_.persons.size());
    if (is_new)
      all_.persons.push_back(
          {person, name, std::vector<std::optional<TookPart>>(all_.meetings.size()), Quantity::exactly(0)});
    return all_.persons[at->second];
  }

  BodyAttendance all_;
  std::map<std::string, std::size_t, std::less<>> meetings_;            // by id: the place in `all_`
  std::map<std::pair<std::string, std::string>, std::size_t> persons_;  // by id, or by name without one
};

}  // namespace

std::size_t Attender::times(TookPart how) const {
  return static_cast<std::size_t>(
      std::ranges::count_if(meetings, [&](const auto& each) { return each == how; }));
}

BodyAttendance body_attendance(const Context& context, const Record& body) {
  AttendanceOfBody all;
  for (const Record* record : meetings_of(context, &body))
    if (was_held(context, *record)) all.add_meeting(*record);
  const MayShow may_show_of(context);
  const Answer answer = attendance_asked(context, &body);
  for (std::size_t i = 0; i < answer.table.rows.size(); ++i)
    all.add(context, may_show_of, answer.table.rows[i], answer.origins[i]);
  return std::move(all).take();
}

std::map<std::string_view, BodyAttendance> attendance_by_body(const Context& context) {
  std::map<std::string_view, AttendanceOfBody> all;
  for (const Record* record : meetings_of(context, nullptr))
    if (was_held(context, *record)) all[record->as<meeting_type>().get<"body">()].add_meeting(*record);
  const MayShow may_show_of(context);
  const Answer answer = attendance_asked(context, nullptr);
  for (std::size_t i = 0; i < answer.table.rows.size(); ++i) {
    const Record* meeting = context.records.find(text_in(answer.table.rows[i][0]));
    if (meeting == nullptr) continue;
    const auto of_body = all.find(meeting->as<meeting_type>().get<"body">());
    if (of_body != all.end())
      of_body->second.add(context, may_show_of, answer.table.rows[i], answer.origins[i]);
  }
  std::map<std::string_view, BodyAttendance> taken;
  for (auto& [body, of_body] : all) taken.emplace(body, std::move(of_body).take());
  return taken;
}

}  // namespace ko
