// SPDX-License-Identifier: MIT
#include "check/presence/stand_ins.hpp"

#include <algorithm>

#include "model/meetings/election.hpp"

namespace ko {

std::optional<Called> calling(const CheckContext& context, const Attendance& meeting) {
  const auto start = meeting.meeting().get<"start">();
  if (!meeting.recorded() || meeting.body() == nullptr || !start || start->date().vague())
    return std::nullopt;
  return Called{context, meeting, start->date().first(), context.tenures_of(*meeting.body())};
}

std::string_view holder_named(const Tenure& tenure) {
  return tenure.person != nullptr ? std::string_view(tenure.person->id) : tenure.name();
}

bool is_deputy_then(const Tenure& tenure, Day day) {
  return tenure.entry.get<"role">() == "deputy" && !tenure.vacant() && certain_days(tenure).contains(day);
}

namespace {

/// True of one elected for a matter or a time only: by an entry of an election to the body, or by the
/// membership.
bool is_temporary(const Called& called, std::string_view person) {
  for (const Tenure& tenure : called.of_body)
    if (holder_named(tenure) == person && tenure.period.contains(called.day) &&
        tenure.entry.get<"temporary">().value_or(false))
      return true;
  const auto elects = [&](const Record& record) {
    bool found = false;
    each_election(record, [&](const Election& election) {
      if (!election.get<"temporary">().value_or(false) ||
          body_of_election(election, record) != called.meeting.body()->id)
        return;
      for (Elected each : election.get<"elected">()) found = found || each.get<"person">() == person;
    });
    return found;
  };
  const Record* record = called.context.records.find(person);
  if (record == nullptr) return false;
  for (const Link& link : called.context.records.links_to(*record))
    if (elects(called.context.records.records()[link.from])) return true;
  return false;
}

}  // namespace

bool is_called_freely(const Called& called, std::string_view substitute) {
  const bool is_personal = std::ranges::any_of(called.of_body, [&](const Tenure& tenure) {
    return holder_named(tenure) == substitute && tenure.entry.has<"deputises_for">();
  });
  return is_personal || is_temporary(called, substitute);
}

std::map<std::string_view, std::string_view> replaced_by_substitute(const Meeting& meeting) {
  std::map<std::string_view, std::string_view> replaced;
  for (Absence absence : meeting.get<"absent">()) {
    const auto substitute = absence.get<"substitute">();
    const bool is_settled = !substitute.has<"from">() && !substitute.get<"tentative">().value_or(false);
    if (is_settled) replaced.emplace(substitute.get<"person">(), absence.get<"person">());
  }
  return replaced;
}

}  // namespace ko
