// SPDX-License-Identifier: MIT
/// KO220: bylaws that name a rule there is not, or a number that it does not take.
#include <fmt/format.h>

#include <algorithm>

#include "check/run/check.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

/// The row of a rule that is looked for in records; null for one of reading.
const Check* check_of(const Rule& rule) {
  for (const RuleFile* file : rule_files())
    for (const Check& check : file->checks)
      if (&check.rule == &rule) return &check;
  return nullptr;
}

/// Whether some rule takes a number by this name.
bool is_parameter(std::string_view field) {
  return std::ranges::any_of(rule_files(), [&](const RuleFile* file) {
    return std::ranges::any_of(file->checks,
                               [&](const Check& check) { return check.parameter.field == field; });
  });
}

std::vector<std::string_view> rules_of_bylaws() {
  std::vector<std::string_view> names;
  for (const Rule* rule : rules())
    if (can_be_laid_down(*rule)) names.push_back(rule->name);
  return names;
}

void check_provision(const Provision& provision, Findings& findings) {
  const Cursor at =
      provision.entry.cursor<"rule">() ? provision.entry.cursor<"rule">() : provision.entry.at();
  const std::string_view written = provision.entry.get<"rule">();
  const Check* check = provision.rule != nullptr ? check_of(*provision.rule) : nullptr;
  if (check == nullptr || !can_be_laid_down(check->rule)) {
    const std::vector<std::string_view> near = nearest(written, rules_of_bylaws());
    findings.add(
        at, fmt::format("{} `{}`", check == nullptr ? "there is no rule" : "bylaws cannot lay down", written),
        near.empty() ? "write a rule that takes a number, such as notice-in-time"
                     : fmt::format("write {}", near.front()));
    return;
  }
  const std::string_view wanted = check->parameter.field;
  bool has_number = false;
  for (const Cursor field : provision.entry.at().children()) {
    has_number = has_number || field.key() == wanted;
    if (is_parameter(field.key()) && field.key() != wanted)
      findings.add_at_key(
          field, fmt::format("`{}` does not take `{}`", written, field.key()),
          wanted.empty() ? "take it out; the rule takes no number" : fmt::format("write `{}`", wanted));
  }
  if (!wanted.empty() && check->rule.profile.empty() && !has_number)
    findings.add(at, fmt::format("`{}` is laid down without a number", written),
                 fmt::format("add `{}`", wanted));
}

void misread_bylaws(const CheckContext& context, Findings& findings) {
  for (const Provision& provision : context.provisions.all()) {
    if (provision.profile) continue;
    findings.in_record(provision.body);
    check_provision(provision, findings);
  }
}

constexpr Check provision_checks[] = {
    {.rule = {.code = "KO220",
              .name = "misread-bylaws",
              .summary = "bylaws that name a rule there is not, or a number that it does not take",
              .why = "what they ask would not be looked at, and nobody would notice",
              .terms = "vedtekter, reglement, bylaws"},
     .once = misread_bylaws},
};

}  // namespace

bool can_be_laid_down(const Rule& rule) {
  const Check* check = check_of(rule);
  return check != nullptr && (!check->parameter.field.empty() || !rule.profile.empty());
}

KO_ENTRY(RuleFile, provision_rules) = {provision_checks};

}  // namespace ko
