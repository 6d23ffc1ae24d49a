// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "base/system/embedded.hpp"
#include "ko/answers/explain.hpp"
#include "report/explain_text.hpp"

namespace ko {
namespace {

std::string_view embedded_example(std::string_view code, std::string_view file) {
  for (const EmbeddedFile& example : embedded::rule_examples())
    if (example.path == fmt::format("{}/{}", code, file)) return example.bytes;
  return {};
}

/// When the rule speaks: always, or under what condition.
std::string when(const Rule& rule) {
  if (!rule.profile.empty())
    return fmt::format("when `profile: {}` is set, or when it is selected", rule.profile);
  if (rule.opt_in) return "only when it is selected";
  return "always, unless it is ignored";
}

constexpr std::string_view silent_in_drafts = "says nothing of what is marked `draft: true`";

void add_example(Blocks& blocks, std::string_view heading, std::string_view text) {
  if (text.empty()) return;
  blocks.push_back({Heading{2, std::string(heading)}});
  blocks.push_back({Listing{std::string(text)}});
}

Definition in_short(const Rule& rule) {
  Definition row{fmt::format("{} {}", rule.code, rule.name),
                 {marked_up(fmt::format("{}: {}.", name(rule.severity), rule.summary)),
                  marked_up(sentence(std::string(rule.why)))}};
  if (!rule.authority.empty()) row.lines.push_back(fmt::format("Authority: {}.", rule.authority));
  if (rule.opt_in || !rule.profile.empty()) row.lines.push_back(marked_up(sentence("speaks " + when(rule))));
  if (rule.silent_in_drafts) row.lines.push_back(marked_up(sentence(std::string(silent_in_drafts))));
  return row;
}

Definitions in_short(const RuleFamily& family, std::span<const Rule* const> rules) {
  Definitions all;
  for (const Rule* rule : rules)
    if (family.has(*rule)) all.rows.push_back(in_short(*rule));
  return all;
}

}  // namespace

RuleExamples examples_of(const Rule& rule) {
  return {embedded_example(rule.code, "bad.yaml"), embedded_example(rule.code, "good.yaml")};
}

DocumentTree explain(const Rule& rule) {
  DocumentTree tree = explanation(fmt::format("{} {}", rule.code, rule.name),
                                  marked_up(fmt::format("Finds {}.", rule.summary)));
  Definitions facts{{{"Why", {marked_up(sentence(std::string(rule.why)))}},
                     {"Severity", {std::string(name(rule.severity))}}}};
  if (!rule.authority.empty()) facts.rows.push_back({"Authority", {std::string(rule.authority)}});
  facts.rows.push_back({"Speaks", {when(rule)}});
  if (rule.silent_in_drafts) facts.rows.push_back({"Drafts", {marked_up(silent_in_drafts)}});
  if (rule.depends_on_today) facts.rows.push_back({"Depends on", {"today's date"}});
  tree.blocks.push_back({std::move(facts)});
  const RuleExamples examples = examples_of(rule);
  add_example(tree.blocks, "Found", examples.bad);
  add_example(tree.blocks, "Mended", examples.good);
  return tree;
}

DocumentTree explain(const RuleFamily& family, std::span<const Rule* const> rules) {
  DocumentTree tree = explanation(
      std::string(family.code), marked_up(fmt::format("Rules about {}. `ko explain CODE` shows one with its "
                                                      "examples.",
                                                      family.subject)));
  tree.blocks.push_back({in_short(family, rules)});
  return tree;
}

DocumentTree rule_reference(std::span<const Rule* const> rules) {
  DocumentTree tree = explanation(
      "Rules",
      marked_up("What `ko validate` finds. A rule is selected or ignored by its code, its name or its "
                "family; `ko explain CODE` shows examples of the fault and of its mend."));
  for (const RuleFamily& family : rule_families()) {
    // Put in their place at once: GCC 12 takes what is moved there as part of a whole block for unset.
    tree.blocks.emplace_back().content =
        Heading{2, marked_up(fmt::format("{}: {}", family.code, family.subject))};
    tree.blocks.emplace_back().content = in_short(family, rules);
  }
  return tree;
}

}  // namespace ko
