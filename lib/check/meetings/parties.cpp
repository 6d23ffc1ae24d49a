// SPDX-License-Identifier: MIT
/// KO531: who is in a meeting for another party than the one they sit in the body for.
#include <fmt/format.h>

#include "check/run/check.hpp"
#include "model/meetings/party.hpp"

namespace ko {
namespace {

void other_party(const CheckContext& context, const Record& record, Findings& findings) {
  const Meeting meeting = record.as<meeting_type>();
  const auto start = meeting.get<"start">();
  if (!start) return;
  Standing standing{.body = meeting.get<"body">(), .days = Period::of(start->date())};
  for (const Presence entry : meeting.get<"present">()) {
    standing.person = entry.get<"person">();
    standing.on_behalf_of = entry.get<"for">();
    if (standing.on_behalf_of.empty()) continue;
    const std::string_view party =
        contradicted_party(standing, [&](std::string_view id) { return context.records.find(id); });
    if (party.empty()) continue;
    findings.add(entry.cursor<"for">(),
                 fmt::format("`{}` is there for `{}`, and sits in `{}` for `{}` that day", standing.person,
                             standing.on_behalf_of, standing.body, party),
                 fmt::format("write `{}`, or record when the membership changed", party));
  }
}

constexpr Check party_checks[] = {
    {.rule = {.code = "KO531",
              .name = "other-party",
              .severity = Severity::warning,
              .summary = "somebody in a meeting for another party than the membership states",
              .why = "votes are counted by party, and count for the wrong one where the two differ"},
     .kinds = Kind::meeting,
     .each = other_party},
};

}  // namespace

KO_ENTRY(RuleFile, party_rules) = {party_checks};

}  // namespace ko
