// SPDX-License-Identifier: MIT
#include "ko/findings/baseline.hpp"

#include <fmt/format.h>

#include <string_view>
#include <unordered_set>
#include <utility>

#include "check/run/suppression_rules.hpp"

namespace ko {
namespace {

/// Where a finding stands, in words: `board` of `styret-2014`, or the file.
std::string place_in_words(const KnownFinding& known) {
  if (known.record.empty()) return known.file.empty() ? std::string() : fmt::format(" in {}", known.file);
  if (known.path.empty()) return fmt::format(" in `{}`", known.record);
  return fmt::format(" in `{}` of `{}`", known.path, known.record);
}

}  // namespace

KnownFinding known_finding(const Diagnostic& diagnostic) {
  const Finding& finding = *diagnostic.finding;
  KnownFinding known;
  known.code = finding.rule->code;
  known.record = finding.record;
  if (finding.record.empty()) known.file = diagnostic.file_in_set;
  known.path = finding.path;
  known.message = finding.message;
  known.fingerprint = diagnostic.fingerprint;
  return known;
}

Compared compare(std::vector<Diagnostic> diagnostics, std::span<const KnownFinding> baseline) {
  std::unordered_set<std::string_view> known;
  for (const KnownFinding& each : baseline) known.insert(each.fingerprint);
  Compared compared;
  std::unordered_set<std::string> found;
  for (Diagnostic& diagnostic : diagnostics) {
    if (known.contains(diagnostic.fingerprint)) {
      ++compared.known;
      found.insert(diagnostic.fingerprint);
    } else {
      compared.fresh.push_back(std::move(diagnostic));
    }
  }
  for (const KnownFinding& each : baseline)
    if (!found.contains(each.fingerprint)) compared.unmatched.push_back(&each);
  return compared;
}

Finding stale_entry(const KnownFinding& known) {
  Finding finding;
  finding.rule = &row(suppression_rules, "stale-baseline-entry");
  finding.place = {0, known.span};
  finding.message = fmt::format("{} is not found any more{}", known.code, place_in_words(known));
  finding.mend = "take the line out, or write the baseline anew with --update-baseline";
  finding.record = known.record;
  finding.path = known.path;
  return finding;
}

}  // namespace ko
