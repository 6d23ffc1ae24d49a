// SPDX-License-Identifier: MIT
/// KO222: rules of `publish` in ko.yaml that cannot be understood, or can never hold.
#include "model/publication/publish_rules.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/run/check.hpp"
#include "ko/values/text.hpp"
#include "model/types/terms.hpp"

namespace ko {
namespace {

/// Every field of a type and of its entries, with what leads to it: `contact.email`. Entries that may lie in
/// one another are gone into once.
void add_field_names(const Type& type, const std::string& before, std::vector<const Type*>& around,
                     std::vector<std::string>& all) {
  if (std::ranges::find(around, &type) != around.end()) return;
  around.push_back(&type);
  for (const Field& field : type.fields) {
    all.push_back(before + std::string(field.name));
    if (field.shape.entry != nullptr) add_field_names(*field.shape.entry, all.back() + ".", around, all);
  }
  around.pop_back();
}

std::vector<std::string> field_names_of(const Type& type) {
  std::vector<std::string> all;
  std::vector<const Type*> around;
  add_field_names(type, "", around, all);
  return all;
}

/// The names of the field that was meant: one that is spelt nearly so or is called so in Norwegian, by itself
/// or within an entry.
std::string meant_by(const Type& type, std::string_view written) {
  if (const auto by_term = field_with_term(type, written)) return std::string(type.fields[*by_term].name);
  const std::vector<std::string> all = field_names_of(type);
  const std::vector<std::string_view> known(all.begin(), all.end());
  if (const auto found = nearest(written, known); !found.empty()) return std::string(found.front());
  std::vector<std::string_view> last;
  for (const std::string_view names : known) last.push_back(names.substr(names.rfind('.') + 1));
  const auto found = nearest(written, last);
  return found.empty() ? std::string()
                       : all[static_cast<std::size_t>(std::ranges::find(last, found.front()) - last.begin())];
}

std::string mend_of_unknown(const Type& type, std::string_view written) {
  if (const std::string meant = meant_by(type, written); !meant.empty())
    return fmt::format("write `{}`", meant);
  std::vector<std::string_view> names;
  for (const Field& field : type.fields) names.push_back(field.name);
  return fmt::format("its fields are {}", fmt::join(names, ", "));
}

/// What every record has to keep, and what marks it.
bool belongs_to_every_record(const FieldChain& fields) {
  constexpr std::string_view names[] = {"kind", "id", "former_ids", "public", "draft"};
  return fields.size() == 1 && std::ranges::find(names, fields.front()->name) != std::end(names);
}

void check_field(const PublishRule& rule, const Type& type, Findings& findings) {
  const std::string_view written = rule.get<"field">();
  const Cursor at = rule.cursor<"field">();
  const auto fields = field_chain(type, written);
  if (!fields) {
    findings.add(at, fmt::format("a record of kind `{}` has no field `{}`", type.name, printable(written)),
                 mend_of_unknown(type, written));
    return;
  }
  const Field& field = *fields->back();
  const std::string_view shown = rule.get<"shown">();
  if (belongs_to_every_record(*fields))
    findings.add(at, fmt::format("`{}` cannot be withheld alone", written),
                 "leave `field` out, which withholds the record as a whole");
  else if (shown == "redacted" && !takes_words(field) && field.shape.entry != &item_type)
    findings.add(rule.cursor<"shown">(), fmt::format("no words can stand in place of `{}`", written),
                 "write `omitted`");
  else if (shown == "omitted" && field.shape.is_required)
    findings.add(
        rule.cursor<"shown">(), fmt::format("`{}` has to be there", written),
        takes_words(field) ? "write `redacted`" : "withhold what it stands in, or the record as a whole");
}

bool has_day(const Field& field) {
  return field.shape.value == Value::date || field.shape.value == Value::moment;
}

void check_after(const PublishUntil& until, const Type& type, Findings& findings) {
  const std::string_view after = until.get<"after">();
  const auto fields = field_chain(type, after);
  if (fields && has_day(*fields->back())) return;
  const Cursor at = until.cursor<"after">();
  if (fields) {
    std::vector<std::string_view> days;
    for (const Field& field : type.fields)
      if (has_day(field)) days.push_back(field.name);
    findings.add(at, fmt::format("`{}` is no date", printable(after)),
                 days.empty() ? "name a day, `until: 2030-12-31`"
                              : fmt::format("write one of {}", fmt::join(days, ", ")));
  } else {
    findings.add(at, fmt::format("a record of kind `{}` has no field `{}`", type.name, printable(after)),
                 mend_of_unknown(type, after));
  }
}

void check_until(const PublishUntil& until, const Type& type, Findings& findings) {
  if (!until) return;
  const bool has_time = until.has<"time">();
  const bool has_after = until.has<"after">();
  if (until.has<"day">() == (has_time || has_after) || has_time != has_after) {
    findings.add_at_key(until.at(), "`until` is a day, or a time after a day of the record",
                        "write `until: 2030-12-31` or `until: {time: 60 years, after: …}`");
    return;
  }
  if (has_after) check_after(until, type, findings);
}

/// The rule before this one of which it can never take the place; nothing where there is none.
std::optional<PublishRule> shadowing(const std::vector<PublishRule>& before, const PublishRule& rule) {
  for (const PublishRule& each : before)
    if (!each.get<"until">() && each.get<"kind">() == rule.get<"kind">() &&
        each.get<"field">() == rule.get<"field">())
      return each;
  return std::nullopt;
}

void misread_publish_rules(const CheckContext& context, Findings& findings) {
  findings.in_record(nullptr);
  std::vector<PublishRule> before;
  for (const PublishRule rule : context.records.configuration().get<"publish">()) {
    const auto kind = find_kind(rule.get<"kind">());
    if (!kind) continue;  // a fault of shape
    if (!rule.get<"field">().empty()) check_field(rule, type_of(*kind), findings);
    check_until(rule.get<"until">(), type_of(*kind), findings);
    if (const auto other = shadowing(before, rule))
      findings.add(rule.at(), "it can never hold: one before it is on the same, and has no end",
                   "give that an `until`, or take one of them away", {{other->at().place(), "that one"}});
    before.push_back(rule);
  }
}

constexpr Check publish_checks[] = {
    {.rule = {.code = "KO222",
              .name = "misread-publish-rule",
              .summary = "a rule of `publish` in ko.yaml that cannot be understood, or can never hold",
              .why = "what is once published cannot be taken back; until it is mended, records of that kind "
                     "are withheld as a whole where its field is not there",
              .terms = "offentlighet, innsyn, unntatt offentlighet, klausulering"},
     .once = misread_publish_rules},
};

}  // namespace

KO_ENTRY(RuleFile, publish_rule_rules) = {publish_checks};

}  // namespace ko
