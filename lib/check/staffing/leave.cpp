// SPDX-License-Identifier: MIT
/// KO607 to KO611: who stands in on the staff, and leaves that contradict each other, their membership or
/// those who stand in.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "check/run/check.hpp"
#include "check/run/days.hpp"
#include "ko/values/percent.hpp"
#include "model/offices/leave.hpp"

namespace ko {
namespace {

constexpr std::int64_t whole_place = 10'000;  // hundredths of a percent

Cursor beginning_of(const Leave& leave) {
  const Cursor from = leave.cursor<"from">();
  return from ? from : leave.at();
}

/// Calls `visit` for the memberships of an organisation that have a leave, with the finding's record set.
template <class Visit>
void each_with_leave(const CheckContext& context, const Record& organisation, Findings& findings,
                     Visit visit) {
  for (const Tenure& tenure : context.tenures_of(organisation)) {
    if (tenure.entry.get<"leave">().empty()) continue;
    findings.in_record(&kept_in(tenure));
    visit(tenure);
  }
}

struct CertainLeave {
  Leave entry;
  Days days;
  bool whole = false;
};

std::vector<CertainLeave> certain_leaves(const Tenure& tenure) {
  std::vector<CertainLeave> found;
  for (const Leave leave : tenure.entry.get<"leave">()) {
    const Days days = certain_days(leave.get<"from">(), leave.get<"to">());
    if (!days.empty()) found.push_back({leave, days, !leave.has<"percent">()});
  }
  return found;
}

void check_overlapping(const std::vector<CertainLeave>& leaves, Findings& findings) {
  for (std::size_t i = 1; i < leaves.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const Days both = {std::max(leaves[i].days.first, leaves[j].days.first),
                         std::min(leaves[i].days.last, leaves[j].days.last)};
      if (both.empty() || !(leaves[i].whole || leaves[j].whole)) continue;
      Finding& finding =
          findings.add(beginning_of(leaves[i].entry),
                       fmt::format("two leaves {}, one of them of the whole place", to_string(both)),
                       "end one before the other begins, or state the `percent` of each");
      finding.related.push_back({beginning_of(leaves[j].entry).place(), "the other leave"});
      break;
    }
  }
}

void overlapping_leaves(const CheckContext& context, const Record& record, Findings& findings) {
  each_with_leave(context, record, findings,
                  [&](const Tenure& tenure) { check_overlapping(certain_leaves(tenure), findings); });
}

void more_than_whole(const CheckContext& context, const Record& record, Findings& findings) {
  each_with_leave(context, record, findings, [&](const Tenure& tenure) {
    std::vector<CertainLeave> parts = certain_leaves(tenure);
    std::erase_if(parts, [](const CertainLeave& leave) { return leave.whole; });
    std::vector<Load> loads;
    for (const CertainLeave& leave : parts) {
      const auto percent = leave.entry.get<"percent">();
      loads.push_back({leave.days, percent ? percent->hundredths : 0});
    }
    for (const Overload& run : overloads(loads, whole_place)) {
      Finding& finding = findings.add(
          parts[run.exceeding].entry.cursor<"percent">(),
          fmt::format("leaves of {} % of the place {}", Percent{run.most}.str(), to_string(run.days)),
          "state each as a part of the place: together they are 100 % at most");
      for (const std::size_t load : run.loads)
        if (load != run.exceeding)
          finding.related.push_back({parts[load].entry.cursor<"percent">().place(), "another part"});
    }
  });
}

/// A leave is told of once, at the end that is wrong.
void check_frame(const Leave& leave, const Membership& entry, Findings& findings) {
  const auto first = entry.get<"from">();
  const auto last = entry.get<"to">();
  constexpr std::array<std::string_view, 2> verbs = {"begins on", "lasts to"};
  const std::array<Cursor, 2> ends = {leave.cursor<"from">(), leave.cursor<"to">()};
  for (std::size_t i = 0; i < ends.size(); ++i) {
    const auto date = date_at(ends[i]);
    if (!date) continue;
    const bool before = first && certainly_before(*date, *first);
    if (!before && !(last && certainly_before(*last, *date))) continue;
    const Cursor bound = before ? entry.cursor<"from">() : entry.cursor<"to">();
    Finding& finding =
        findings.add(ends[i],
                     fmt::format("the leave {} {}, {} {}", verbs[i], date->str(),
                                 before ? "before the membership began on" : "after the membership ended on",
                                 before ? first->str() : last->str()),
                     "mend the date that is wrong");
    finding.related.push_back({bound.place(), before ? "it began here" : "it ended here"});
    return;
  }
}

void outside_the_membership(const CheckContext& context, const Record& record, Findings& findings) {
  each_with_leave(context, record, findings, [&](const Tenure& tenure) {
    for (const Leave leave : tenure.entry.get<"leave">()) check_frame(leave, tenure.entry, findings);
  });
}

/// The days on which a stand-in is there certainly, the place they stand in for goes on, and it is not on
/// leave.
std::vector<Days> days_outside_leave(const Tenure& stand_in, const Tenure& absent) {
  const Days there = certain_days(stand_in);
  const Days goes_on = certain_days(absent);
  const Days both = {std::max(there.first, goes_on.first), std::min(there.last, goes_on.last)};
  if (there.empty() || goes_on.empty() || both.empty()) return {};
  return without(both, leave_days(absent));
}

void check_stand_in(const Tenure& stand_in, const Tenure& absent, Findings& findings) {
  const std::vector<Days> outside = days_outside_leave(stand_in, absent);
  if (outside.empty()) return;
  findings.in_record(&kept_in(stand_in));
  Finding& finding =
      findings.add(stand_in.entry.cursor<"deputises_for">(),
                   fmt::format("{} stands in for `{}` {}, who is not on leave then", holder_of(stand_in),
                               absent.person->id, to_string(outside.front())),
                   "mend `from` or `to` of the leave or of the stand-in");
  finding.related.push_back({absent.entry.cursor<"leave">().key_place(), "the leave"});
}

void stand_in_outside_leave(const CheckContext& context, const Record& record, Findings& findings) {
  const auto tenures = context.tenures_of(record);
  for (const Tenure& stand_in : tenures) {
    // A deputy is chosen for the whole time, and called when somebody is away.
    if (!stand_in.entry.has<"deputises_for">() || stand_in.vacant() ||
        stand_in.entry.get<"role">() == "deputy")
      continue;
    for (const Tenure& absent : tenures)
      if (!absent.entry.get<"leave">().empty() && deputises_for(stand_in, absent))
        check_stand_in(stand_in, absent, findings);
  }
}

/// A deputy of an elected body is no staff, and is called when somebody is away.
bool counts_as_staff(const Tenure& tenure) {
  return !tenure.vacant() && tenure.entry.get<"role">() != "deputy" &&
         (tenure.entry.has<"percent">() || tenure.entry.has<"hourly">() || tenure.entry.has<"post">() ||
          tenure.entry.has<"function">());
}

/// The place of the person that goes on while the stand-in has theirs, and of which no leave is recorded;
/// null when there is none.
const Tenure* place_beside(std::span<const Tenure> tenures, const Tenure& stand_in, std::string_view person) {
  const Days away = certain_days(stand_in);
  const auto goes_on = [&](const Tenure& tenure) {
    const Days days = certain_days(tenure);
    return tenure.person != nullptr && tenure.person->id == person && counts_as_staff(tenure) &&
           tenure.entry.get<"leave">().empty() && !days.empty() && days.first <= away.last &&
           away.first <= days.last;
  };
  const auto found = std::ranges::find_if(tenures, goes_on);
  return away.empty() || found == tenures.end() ? nullptr : &*found;
}

void counted_beside_each_other(const CheckContext& context, const Record& record, Findings& findings) {
  const auto tenures = context.tenures_of(record);
  for (const Tenure& stand_in : tenures) {
    if (!counts_as_staff(stand_in)) continue;
    for (const std::string_view person : stand_in.entry.get<"deputises_for">()) {
      const Tenure* beside = place_beside(tenures, stand_in, person);
      if (beside == nullptr || beside == &stand_in) continue;
      findings.in_record(&kept_in(stand_in));
      findings.add(stand_in.entry.cursor<"deputises_for">(),
                   fmt::format("{} stands in for `{}`, whose own place goes on, and both are counted",
                               holder_of(stand_in), person),
                   "say in `leave` of the one who is away from when to when",
                   {{holder_cursor(*beside).place(), "the place that goes on"}});
    }
  }
}

constexpr Check leave_checks[] = {
    {.rule = {.code = "KO607",
              .name = "stand-in-beside-the-absent",
              .severity = Severity::warning,
              .summary = "a stand-in on the staff for somebody whose own place goes on without leave",
              .why = "one post would be counted as filled twice",
              .terms = "vikar, vikariat, stillingsprosent, årsverk"},
     .kinds = Kind::organisation,
     .each = counted_beside_each_other},
    {.rule = {.code = "KO608",
              .name = "overlapping-leaves",
              .severity = Severity::warning,
              .summary = "a leave of the whole of a place, and another one on the same day",
              .why = "what is on leave already cannot be so twice, and one of the two has wrong dates",
              .terms = "permisjon"},
     .kinds = Kind::organisation,
     .each = overlapping_leaves},
    {.rule = {.code = "KO609",
              .name = "leave-outside-the-membership",
              .summary = "a leave that begins before the membership or lasts beyond it",
              .why = "nobody is on leave from a place they do not hold",
              .terms = "permisjon, verv, stilling"},
     .kinds = Kind::organisation,
     .each = outside_the_membership},
    {.rule = {.code = "KO610",
              .name = "more-leave-than-the-place",
              .severity = Severity::warning,
              .summary = "leaves of one place that are together more than 100 % of it",
              .why = "`percent` of a leave is a part of the place, not of a full-time equivalent",
              .terms = "permisjon, permisjonsprosent"},
     .kinds = Kind::organisation,
     .each = more_than_whole},
    {.rule = {.code = "KO611",
              .name = "stand-in-outside-the-leave",
              .severity = Severity::warning,
              .summary =
                  "a stand-in on a day when the one they stand in for holds the place and is not on leave",
              .why = "on such a day the stand-in is counted beside the other, as one more",
              .terms = "vikar, vikariat, permisjon"},
     .kinds = Kind::organisation,
     .each = stand_in_outside_leave},
};

}  // namespace

KO_ENTRY(RuleFile, leave_rules) = {leave_checks};

}  // namespace ko
