// SPDX-License-Identifier: MIT
/// KO3xx: records that hang together with no other.
#include <fmt/format.h>

#include <algorithm>

#include "check/run/check.hpp"

namespace ko {
namespace {

/// True when the link says where a fact comes from: that ties the document to the record, not the other way.
bool is_source(const Record& from, Cursor at) {
  const std::string path = field_path(at.file(), from.at.index(), at.index());
  return path.starts_with("source") || path.find(".source") != std::string::npos;
}

bool refers_to_others(const CheckContext& context, const Record& record) {
  const auto links = context.records.links_from(record);
  return std::any_of(links.begin(), links.end(), [&](const Link& link) {
    return &context.records.records()[link.to] != &record && !is_source(record, context.records.cursor(link));
  });
}

bool is_referred_to(const CheckContext& context, const Record& record) {
  const auto links = context.records.links_to(record);
  return std::any_of(links.begin(), links.end(),
                     [&](const Link& link) { return &context.records.records()[link.from] != &record; });
}

void orphan_record(const CheckContext& context, const Record& record, Findings& findings) {
  // What could not be read or followed may be the very record that hangs together with this one.
  if (context.records.records().size() < 2 || !context.whole) return;
  if (is_referred_to(context, record) || refers_to_others(context, record)) return;
  findings.add_at_record(fmt::format("no record refers to `{}`, and it refers to none", record.id),
                         "say in another record what it has to do with it, or take it away");
}

constexpr Check table[] = {
    {.rule = {.code = "KO311",
              .name = "orphan-record",
              .severity = Severity::advice,
              .summary = "a record that no other refers to, and that refers to none",
              .why = "often the id was changed in one place only; else the record does nothing"},
     .kinds = Kinds::any(),
     .each = orphan_record},
};

}  // namespace

KO_ENTRY(RuleFile, orphan_rules) = {table};

}  // namespace ko
