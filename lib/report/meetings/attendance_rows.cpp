// SPDX-License-Identifier: MIT
#include "report/meetings/attendance_rows.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string_view>
#include <unordered_map>
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
  QueryWords words{.table = "attendance", .fields = {"meeting", "person", "name", "status", "item", "share"}};
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

/// What is told of who was at a meeting and may be shown.
struct RowsOfMeeting {
  const Record* meeting = nullptr;
  std::vector<std::vector<Cell>> rows = {};
};

/// The meetings that were held, of a body or of all, in the order of their days.
std::vector<RowsOfMeeting> rows_by_meeting(const Context& context, const Record* body) {
  std::vector<RowsOfMeeting> all;
  std::unordered_map<std::string_view, std::size_t> places;
  for (const Record* record : meetings_of(context, body))
    if (was_held(context, *record)) {
      places.emplace(record->id, all.size());
      all.push_back({record});
    }
  const MayShow may_show_of(context);
  Answer answer = attendance_asked(context, body);
  for (std::size_t i = 0; i < answer.table.rows.size(); ++i) {
    const auto place = places.find(text_in(answer.table.rows[i][0]));
    if (place == places.end()) continue;
    RowsOfMeeting& of_meeting = all[place->second];
    if (may_show_of(*of_meeting.meeting, answer.origins[i]))
      of_meeting.rows.push_back(std::move(answer.table.rows[i]));
  }
  return all;
}

/// Takes the meetings of a body, one by one.
class AttendanceOfBody {
 public:
  void add(const Context& context, const RowsOfMeeting& of_meeting) {
    const std::size_t meeting = all_.meetings.size();
    all_.meetings.push_back(of_meeting.meeting);
    for (const std::vector<Cell>& row : of_meeting.rows) {
      Attender& attender = attender_of(context, row);
      const TookPart how = took_part(text_in(row[3]), !row[4].is_missing());
      attender.meetings.resize(all_.meetings.size());
      attender.meetings[meeting] = how;
      if (how == TookPart::for_item) continue;
      const auto* share = std::get_if<Quantity>(&row[5].value);
      const bool is_known = share != nullptr && !share->is_unknown();
      attender.share = attender.share + (is_known ? *share : Quantity{Rational(0), Rational(1)});
      ++attender.counted;
    }
  }

  BodyAttendance take() && {
    for (Attender& each : all_.persons) each.meetings.resize(all_.meetings.size());
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
    const std::string without_record = person.empty() ? text_in(row[2]) : std::string();
    const auto [at, is_new] = persons_.try_emplace({person, without_record}, all_.persons.size());
    if (is_new)
      all_.persons.push_back(
          {person, person.empty() ? without_record : name_of(context, person), {}, Quantity::exactly(0)});
    return all_.persons[at->second];
  }

  BodyAttendance all_;
  std::map<std::pair<std::string, std::string>, std::size_t> persons_;  // by id, or by name without one
};

}  // namespace

std::size_t Attender::times(TookPart how) const {
  return static_cast<std::size_t>(
      std::ranges::count_if(meetings, [&](const auto& each) { return each == how; }));
}

BodyAttendance body_attendance(const Context& context, const Record& body) {
  AttendanceOfBody all;
  for (const RowsOfMeeting& each : rows_by_meeting(context, &body)) all.add(context, each);
  return std::move(all).take();
}

std::map<std::string_view, BodyAttendance> attendance_by_body(const Context& context) {
  std::map<std::string_view, AttendanceOfBody> all;
  for (const RowsOfMeeting& each : rows_by_meeting(context, nullptr))
    all[each.meeting->as<meeting_type>().get<"body">()].add(context, each);
  std::map<std::string_view, BodyAttendance> taken;
  for (auto& [body, of_body] : all) taken.emplace(body, std::move(of_body).take());
  return taken;
}

}  // namespace ko
