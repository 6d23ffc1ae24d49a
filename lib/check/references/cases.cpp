// SPDX-License-Identifier: MIT
/// KO316, KO317 and KO415: cases that are named and not there, references that two cases have, and agenda
/// items of cases that were closed by then.
#include <fmt/format.h>

#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "check/run/check.hpp"
#include "check/run/days.hpp"
#include "ko/values/text.hpp"
#include "model/meetings/case_items.hpp"

namespace ko {
namespace {

std::vector<std::string_view> case_ids(const Register& records) {
  std::vector<std::string_view> ids;
  for (const Record& record : records.records(Kind::case_file)) ids.push_back(record.id);
  return ids;
}

/// A reference of the archive may be any text. One that is written as an id, and is nearly one, was meant for
/// it.
void unknown_case(const CheckContext& context, Findings& findings) {
  const Spelling spelling(case_ids(context.records));
  const auto look_at = [&](Cursor at) {
    if (!at || !is_id(at.text()) || context.records.find_case(at.text())) return;
    const auto near = spelling.nearest(at.text());
    if (near.empty()) return;
    findings.add(at, fmt::format("there is no case `{}`", printable(at.text())),
                 fmt::format("write `{}`, or the reference as the archive has it", near.front()));
  };
  if (context.records.records(Kind::case_file).empty()) return;
  for (const Record& record : context.records.records(Kind::meeting)) {
    findings.in_record(&record);
    for (const Item item : record.as<meeting_type>().get<"agenda">()) look_at(item.cursor<"case">());
  }
  for (const Record& record : context.records.records(Kind::document)) {
    findings.in_record(&record);
    look_at(record.as<document_type>().cursor<"case">());
  }
}

void case_reference_taken(const CheckContext& context, Findings& findings) {
  for (const Record& record : context.records.records(Kind::case_file)) {
    const Case of_case = record.as<case_type>();
    const Record* first = context.records.find_case(of_case.get<"reference">());
    if (first == nullptr || first == &record) continue;
    findings.in_record(&record);
    findings.add(
        of_case.cursor<"reference">(),
        fmt::format("the reference `{}` is taken by `{}`", printable(of_case.get<"reference">()), first->id),
        "mend the reference, or make the two one case",
        {{first->as<case_type>().cursor<"reference">().place(), "here"}});
  }
}

void item_of_closed_case(const CheckContext& context, const Record& record, Findings& findings) {
  const Case of_case = record.as<case_type>();
  const auto closed = of_case.get<"closed">();
  if (!closed) return;
  for (const CaseItem& each : items_of_case(context.records, record)) {
    if (!each.date || !certainly_before(*closed, *each.date)) continue;
    findings.in_record(each.meeting);
    findings.add(each.item.cursor<"case">(),
                 fmt::format("the case `{}` was closed on {}, before this meeting on {}", record.id,
                             closed->str(), each.date->str()),
                 "mend the date, take `closed` away where the case was opened again, or name another case",
                 {{of_case.cursor<"closed">().place(), "closed here"}});
  }
}

constexpr Check case_checks[] = {
    {.rule = {.code = "KO316",
              .name = "unknown-case",
              .severity = Severity::warning,
              .summary = "a case named by what is nearly the id of a case, and is none",
              .why = "the item is missing from the case's way through the bodies",
              .terms = "arkivsak, saksmappe"},
     .once = unknown_case},
    {.rule = {.code = "KO317",
              .name = "case-reference-taken",
              .summary = "an archive's reference that two cases have",
              .why = "an item that names the reference could mean either",
              .authority = "Noark 5",
              .terms = "arkivsak, saksnummer"},
     .once = case_reference_taken},
    {.rule = {.code = "KO415",
              .name = "closed-case",
              .severity = Severity::warning,
              .summary = "an agenda item of a case that had been closed by then",
              .why = "a closed case is in the archive; what a body still decides in it is filed nowhere",
              .terms = "avsluttet sak, saksmappe"},
     .kinds = Kind::case_file,
     .each = item_of_closed_case},
};

}  // namespace

KO_ENTRY(RuleFile, case_rules) = {case_checks};

}  // namespace ko
