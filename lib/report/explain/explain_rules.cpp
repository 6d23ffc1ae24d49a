// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>

#include "base/system/embedded.hpp"
#include "base/text/digits.hpp"
#include "ko/answers/explain.hpp"
#include "ko/records/schema.hpp"
#include "ko/values/text.hpp"
#include "model/records/provisions.hpp"
#include "model/types/terms.hpp"
#include "report/explain/explain_text.hpp"
#include "report/provision_words.hpp"

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
  if (rule.family() == "KO0") return "while `ko import` reads a document, which is left out then";
  if (can_be_laid_down(rule)) return "where a `profile` or `bylaws` lay it down, unless it is ignored";
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

using Words = std::vector<std::string>;

/// The words of a law's name and section, folded; `§` and `section` are none, and `kommunelova` is
/// `kommuneloven`.
Words words_of_law(std::string_view text) {
  Words words;
  const std::string folded = fold_case(text);
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t begin = std::min(folded.find_first_not_of(" ,;:().", at), folded.size());
    at = std::min(folded.find_first_of(" ,;:().", begin), folded.size());
    std::string word = folded.substr(begin, at - begin);
    if (word.starts_with("§")) word.erase(0, std::string_view("§").size());
    if (word.ends_with("lova")) word.replace(word.size() - 1, 1, "en");
    if (!word.empty() && word != "section" && word != "sections") words.push_back(std::move(word));
  }
  return words;
}

int number_of(std::string_view word) {
  int number = -1;
  if (all_digits(word)) std::from_chars(word.data(), word.data() + word.size(), number);
  return number;
}

/// Whether a provision names a word of a law; `6 to 10` names 8 too.
bool names_word(const Words& provision, const std::string& word) {
  if (std::ranges::find(provision, word) != provision.end()) return true;
  const int number = number_of(word);
  for (std::size_t i = 1; number >= 0 && i + 1 < provision.size(); ++i)
    if (provision[i] == "to" && number_of(provision[i - 1]) >= 0 && number_of(provision[i - 1]) <= number &&
        number <= number_of(provision[i + 1]))
      return true;
  return false;
}

/// Whether a rule rests on this law, or this section of it. An authority names its laws with `;` between.
bool rests_on(const Rule& rule, const Words& law) {
  std::string_view rest = rule.authority;
  while (!law.empty() && !rest.empty()) {
    const std::string_view provision = rest.substr(0, rest.find(';'));
    rest.remove_prefix(std::min(rest.size(), provision.size() + 1));
    const Words words = words_of_law(provision);
    if (std::ranges::all_of(law, [&](const std::string& word) { return names_word(words, word); }))
      return true;
  }
  return false;
}

/// Whether a word stands among the terms, as one of them or as a word within one: `vedtak` in
/// `delegert vedtak`.
bool has_word(std::string_view terms, std::string_view word) {
  if (terms.empty()) return false;
  const std::string sought = fmt::format(" {} ", fold_case(trim(word)));
  for (const std::string_view term : terms_of(terms))
    if (fmt::format(" {} ", term).find(sought) != std::string::npos) return true;
  return false;
}

Definitions fields_of(std::string_view word) {
  Definitions rows;
  for (const Type* type : schema_types())
    each_field(*type, std::string(type->name), false, [&](const std::string& path, const Field& field) {
      if (has_word(field.terms, word))
        rows.rows.push_back({path, {marked_up(sentence(std::string(field.meaning)))}});
    });
  return rows;
}

Definitions rules_of(std::string_view word) {
  const Words law = words_of_law(word);
  Definitions rows;
  for (const Rule* rule : rules()) {
    const bool is_law = rests_on(*rule, law) && law.front().size() > 2;
    if (!is_law && !has_word(rule->terms, word)) continue;
    Definition row{fmt::format("{} {}", rule->code, rule->name),
                   {marked_up(fmt::format("{}: {}.", name(rule->severity), rule->summary))}};
    if (!rule->authority.empty()) row.lines.push_back(fmt::format("Authority: {}.", rule->authority));
    rows.rows.push_back(std::move(row));
  }
  return rows;
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
  facts.rows.push_back({"Speaks", {marked_up(when(rule))}});
  if (rule.silent_in_drafts) facts.rows.push_back({"Drafts", {marked_up(silent_in_drafts)}});
  if (rule.depends_on_today) facts.rows.push_back({"Depends on", {"today's date"}});
  tree.blocks.push_back({std::move(facts)});
  const RuleExamples examples = examples_of(rule);
  add_example(tree.blocks, "Found", examples.bad);
  add_example(tree.blocks, "Mended", examples.good);
  return tree;
}

namespace {

/// Whom a provision holds for.
std::string holds_for(const Provision& provision, bool is_named) {
  if (provision.body != nullptr) return fmt::format("for {}", provision.body->id);
  const std::string whom =
      provision.profile && !provision.profile.get<"bodies">().empty()
          ? fmt::format("for bodies of the type {}", fmt::join(provision.profile.get<"bodies">(), ", "))
          : std::string("for every body");
  return is_named ? whom : whom + ", where it is named; here nobody names it";
}

/// What lays a rule down, the special before the general, then the laws that nobody names.
Definitions laid_down_by(const Rule& rule, const Provisions& provisions) {
  std::vector<Provision> all(provisions.all().begin(), provisions.all().end());
  std::ranges::stable_sort(all, {}, &Provision::whose);
  const std::size_t named = all.size();
  all.insert(all.end(), provisions.unnamed().begin(), provisions.unnamed().end());
  Definitions rows;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].rule != &rule) continue;
    std::string basis = all[i].basis();
    std::erase(basis, '`');
    rows.rows.push_back({std::move(basis), {asked_by(all[i].entry), holds_for(all[i], i < named)}});
  }
  return rows;
}

}  // namespace

DocumentTree explain(const Rule& rule, const Register& records) {
  DocumentTree tree = explain(rule);
  Definitions rows = laid_down_by(rule, Provisions(records));
  if (rows.rows.empty()) return tree;
  Blocks blocks = {
      {Heading{2, "Laid down by"}},
      {Paragraph{"The special goes before the general, and of two alike the one that asks more."}},
      {std::move(rows)}};
  // Before the examples.
  const auto examples = std::ranges::find_if(tree.blocks, [](const Block& block) {
    const auto* heading = std::get_if<Heading>(&block.content);
    return heading != nullptr && heading->level == 2;
  });
  tree.blocks.insert(examples, std::make_move_iterator(blocks.begin()),
                     std::make_move_iterator(blocks.end()));
  return tree;
}

DocumentTree explain(const OwnRule& own) {
  const Rule& rule = own.rule;
  DocumentTree tree = explanation(std::string(rule.code), std::string(rule.summary));
  Definitions facts{{{"Stated in", {std::string(own.entry.at().file().source.name())}},
                     {"Asks", {code(std::string(own.entry.get<"query">()))}},
                     {"Severity", {std::string(name(rule.severity))}}}};
  if (!rule.why.empty()) facts.rows.push_back({"Why", {std::string(rule.why)}});
  if (!rule.authority.empty()) facts.rows.push_back({"Authority", {std::string(rule.authority)}});
  if (!own.mend.empty()) facts.rows.push_back({"Mend", {std::string(own.mend)}});
  facts.rows.push_back({"Speaks", {marked_up(when(rule))}});
  facts.rows.push_back({"Drafts", {marked_up(silent_in_drafts)}});
  tree.blocks.push_back({std::move(facts)});
  return tree;
}

DocumentTree explain(std::span<const OwnRule> own_rules) {
  DocumentTree tree =
      explanation(std::string(own_family), marked_up("Rules that this set states itself, in `rules` of its "
                                                     "ko.yaml. `ko explain own/NAME` shows one."));
  Definitions rows;
  for (const OwnRule& own : own_rules)
    rows.rows.push_back({std::string(own.rule.code),
                         {fmt::format("{}: {}", name(own.rule.severity), own.rule.summary),
                          code(std::string(own.entry.get<"query">()))}});
  tree.blocks.push_back({std::move(rows)});
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

DocumentTree rule_reference(std::span<const Rule* const> rules, std::span<const Profile> profiles) {
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
  for (const Profile& profile : profiles) {
    const DocumentTree explained = explain(profile);
    for (const Block& block : explained.blocks) {
      tree.blocks.push_back(block);
      // One of many subjects here, so that its own headings are a level further in.
      if (auto* heading = std::get_if<Heading>(&tree.blocks.back().content)) ++heading->level;
    }
  }
  return tree;
}

std::optional<DocumentTree> explain_term(std::string_view word) {
  Definitions fields = fields_of(word);
  Definitions rules = rules_of(word);
  if (fields.rows.empty() && rules.rows.empty()) return std::nullopt;
  DocumentTree tree = explanation(std::string(trim(word)),
                                  marked_up("What has to do with it; `ko explain` tells more of each."));
  for (auto& [heading, rows] : {std::pair{"Fields", &fields}, std::pair{"Rules", &rules}}) {
    if (rows->rows.empty()) continue;
    tree.blocks.push_back({Heading{2, heading}});
    tree.blocks.push_back({std::move(*rows)});
  }
  return tree;
}

std::vector<std::string_view> terms_there_are() {
  std::vector<std::string_view> all;
  const auto add = [&](std::string_view terms) {
    for (const std::string_view term : terms_of(terms)) all.push_back(term);
  };
  for (const Type* type : schema_types())
    each_field(*type, {}, false, [&](const std::string&, const Field& field) { add(field.terms); });
  for (const Rule* rule : rules()) add(rule->terms);
  std::ranges::sort(all);
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

}  // namespace ko
