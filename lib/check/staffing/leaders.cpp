// SPDX-License-Identifier: MIT
/// KO604 to KO606: who leads a unit of staff, and what its members do there.
#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "check/run/check.hpp"
#include "check/run/days.hpp"

namespace ko {
namespace {

bool leads(const Tenure& tenure) {
  return tenure.entry.get<"role">() == "leader";
}

bool is_explained(const Tenure& tenure) {
  return tenure.entry.has<"note">();
}

/// Two leaders in a post of two seats are meant to be two.
bool has_joint_leaders(const Record& record) {
  for (Post post : record.as<organisation_type>().get<"posts">())
    if (post.get<"role">() == "leader" && post.get<"seats">().value_or(1) > 1) return true;
  return false;
}

void two_leaders(const CheckContext& context, const Record& record, Findings& findings) {
  if (has_joint_leaders(record)) return;
  std::vector<const Tenure*> leaders;
  std::vector<Load> loads;
  const auto tenures = context.tenures_of(record);
  for (const Tenure& tenure : tenures) {
    if (!leads(tenure) || tenure.vacant() || is_explained(tenure)) continue;
    for (const Days& days : days_of_its_own(tenure, tenures)) {
      leaders.push_back(&tenure);
      loads.push_back({days, 1});
    }
  }
  for (const Overload& run : overloads(loads, 1)) {
    const Tenure& last = *leaders[run.exceeding];
    const Tenure& other = *leaders[run.loads.front() == run.exceeding ? run.loads.back() : run.loads.front()];
    if (last.person != nullptr && last.person == other.person) continue;  // one leader, written twice
    findings.in_record(&kept_in(last));
    findings.add(last.entry.cursor<"role">(),
                 fmt::format("`{}` has two leaders {}: {} and {}", record.id, to_string(run.days),
                             holder_of(other), holder_of(last)),
                 "end one with `to`, or say in a `note` why there are two",
                 {{other.entry.cursor<"role">().place(), "the other leader"}});
  }
}

bool is_staff(const Tenure& tenure) {
  return tenure.entry.get<"percent">().has_value() || tenure.entry.has<"hourly">() ||
         tenure.entry.get<"role">() == "employee";
}

bool leads_staff(std::string_view role, std::string_view function) {
  return role == "leader" || role == "department_leader" || role == "deputy_leader" ||
         function == "leadership";
}

void no_leader(const CheckContext& context, const Record& record, Findings& findings) {
  const Organisation organisation = record.as<organisation_type>();
  const auto tenures = context.tenures_of(record);
  if (std::ranges::none_of(tenures, is_staff)) return;
  for (const Tenure& tenure : tenures)
    if (leads_staff(tenure.entry.get<"role">(), tenure.entry.get<"function">())) return;
  for (Post post : organisation.get<"posts">())
    if (leads_staff(post.get<"role">(), post.get<"function">())) return;
  findings.add_at_record(fmt::format("`{}` has staff, and nobody is recorded as leading it", record.id),
                         "add a membership with `role: leader`, with `vacant: true` when nobody is");
}

std::string_view function_of(const Tenure& tenure) {
  const std::string_view own = tenure.entry.get<"function">();
  const std::string_view post_id = tenure.entry.get<"post">();
  if (!own.empty() || post_id.empty()) return own;
  for (Post post : tenure.organisation->as<organisation_type>().get<"posts">())
    if (post.get<"id">() == post_id) return post.get<"function">();
  return {};
}

void missing_function(const CheckContext& context, const Record& record, Findings& findings) {
  std::vector<const Tenure*> without;
  bool some_have = false;
  for (const Tenure& tenure : context.tenures_of(record)) {
    if (!tenure.entry.get<"percent">()) continue;
    if (function_of(tenure).empty()) {
      without.push_back(&tenure);
    } else {
      some_have = true;
    }
  }
  if (!some_have) return;
  for (const Tenure* tenure : without) {
    findings.in_record(&kept_in(*tenure));
    findings.add(tenure->entry.cursor<"percent">(),
                 "this share has no function, though others of the unit have one",
                 "add `function: leadership`, `administration` or `service`");
  }
}

constexpr Check leader_checks[] = {
    {.rule = {.code = "KO604",
              .name = "two-leaders",
              .severity = Severity::warning,
              .summary = "two leaders of an organisation at once, and no note that says why",
              .why = "who answers for it cannot be told",
              .terms = "leder, ledelse"},
     .limit = "one leader on a day",
     .kinds = Kind::organisation,
     .each = two_leaders},
    {.rule = {.code = "KO605",
              .name = "no-leader",
              .severity = Severity::advice,
              .summary = "a unit of staff of which no leader is recorded",
              .why = "the share of leadership in it would be counted as nothing",
              .terms = "leder, ledelse",
              .silent_in_drafts = true},
     .kinds = Kind::organisation,
     .each = no_leader},
    {.rule = {.code = "KO606",
              .name = "missing-function",
              .severity = Severity::advice,
              .summary = "a share without its function, where others of the unit have one",
              .why = "the ratio of leadership to service becomes bounds where it could be a number",
              .terms = "funksjon",
              .silent_in_drafts = true},
     .kinds = Kind::organisation,
     .each = missing_function},
};

}  // namespace

KO_ENTRY(RuleFile, leader_rules) = {leader_checks};

}  // namespace ko
