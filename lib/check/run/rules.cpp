// SPDX-License-Identifier: MIT
/// The rules there are, and the words that choose among them.
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text/path.hpp"
#include "check/run/check.hpp"
#include "check/run/suppress.hpp"
#include "ko/findings/own_rule.hpp"
#include "ko/findings/rule.hpp"
#include "ko/findings/selection.hpp"
#include "ko/values/text.hpp"
#include "model/findings/source_rules.hpp"
#include "model/findings/text_rules.hpp"
#include "model/types/shape_rules.hpp"

namespace ko {
namespace {

std::vector<const Rule*> collect_rules() {
  std::vector<const Rule*> all;
  for (const std::span<const Rule> some :
       {std::span<const Rule>(source_rules), std::span<const Rule>(text_rules),
        std::span<const Rule>(suppression_rules), std::span<const Rule>(shape_rules)})
    for (const Rule& rule : some) all.push_back(&rule);
  for (const RuleFile* file : rule_files())
    for (const Check& check : file->checks) all.push_back(&check.rule);
  std::ranges::sort(all, {}, &Rule::code);
  return all;
}

std::vector<std::string_view> rule_words(std::span<const Rule* const> among) {
  std::vector<std::string_view> words;
  const auto add = [&](std::string_view word) {
    if (!word.empty() && std::ranges::find(words, word) == words.end()) words.push_back(word);
  };
  for (const Rule* rule : among)
    for (const std::string_view word : {rule->family(), rule->code, rule->name, rule->profile}) add(word);
  return words;
}

template <class List>
void check_words(const List& list, std::string_view field, std::string_view path,
                 std::span<const Rule* const> among, std::vector<Finding>& all) {
  for (auto at = list.begin(); !(at == list.end()); ++at) {
    const std::optional<Fault> fault = rule_word_fault(*at, among);
    if (!fault) continue;
    all.push_back({.rule = &row(shape_rules, "unknown-choice"),
                   .place = at.cursor().place(),
                   .message = fmt::format("`{}`: {}", field, fault->message),
                   .mend = fault->mend(),
                   .path = std::string(path)});
  }
}

template <class Words>
bool any_means(const Words& words, const Rule& rule) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return means(word, rule); });
}

bool is_error_of_text(const Rule& rule) {
  return rule.family() == "KO1" && rule.severity == Severity::error;
}

/// What one pair of `select` and `ignore` makes of a rule that is included or not before it.
template <class Choices>
bool chosen(const Choices& choices, const Rule& rule, bool included) {
  if (any_means(choices.template get<"ignore">(), rule)) return false;
  return included || any_means(choices.template get<"select">(), rule);
}

/// The file's name from the root of its set.
std::string_view inside(std::string_view file, std::string_view root) {
  if (root.empty() || root == "." || !file.starts_with(root)) return file;
  file.remove_prefix(root.size());
  return file.starts_with('/') ? file.substr(1) : file;
}

/// The paths that have a choice of their own, in their order.
std::vector<Glob> paths_of(const Configuration& configuration) {
  std::vector<Glob> paths;
  for (auto part : configuration.get<"checks">().get<"paths">()) paths.emplace_back(part.get<"path">());
  return paths;
}

}  // namespace

std::span<const Rule* const> rules() {
  static const std::vector<const Rule*> all = collect_rules();
  return all;
}

std::vector<const Rule*> rules_of(const Register& records) {
  std::vector<const Rule*> all(rules().begin(), rules().end());
  for (const OwnRule& own : records.own_rules()) all.push_back(&own.rule);
  return all;
}

const Rule* find_rule(std::string_view code_or_name, std::span<const Rule* const> among) {
  const auto found = std::ranges::find_if(
      among, [&](const Rule* rule) { return rule->code == code_or_name || rule->name == code_or_name; });
  return found == among.end() ? nullptr : *found;
}

bool means(std::string_view word, const Rule& rule) {
  if (word.empty()) return false;
  return word == rule.code || word == rule.name || word == rule.profile || word == rule.family();
}

std::optional<Fault> rule_word_fault(std::string_view word, std::span<const Rule* const> among) {
  const auto is_chosen = [&](const Rule* rule) { return means(word, *rule); };
  if (std::ranges::any_of(among, is_chosen)) return std::nullopt;
  const std::vector<std::string_view> near = nearest(word, rule_words(among));
  return Fault{fmt::format("there is no rule `{}`", printable(word)),
               near.empty()
                   ? "write a code such as KO402, a name such as wrong-weekday or a family such as KO4"
                   : fmt::format("write {}", near.front())};
}

void check_choices(const Register& records, std::vector<Finding>& all) {
  const std::vector<const Rule*> among = rules_of(records);
  const auto checks = records.configuration().get<"checks">();
  check_words(checks.get<"select">(), "select", "checks.select", among, all);
  check_words(checks.get<"ignore">(), "ignore", "checks.ignore", among, all);
  for (const auto row : checks.get<"paths">()) {
    check_words(row.get<"select">(), "select", "checks.paths.select", among, all);
    check_words(row.get<"ignore">(), "ignore", "checks.paths.ignore", among, all);
  }
}

Selection::Selection(const Configuration& configuration, std::string root, RuleChoice asked,
                     std::vector<std::string_view> profiles)
    : configuration_(configuration),
      paths_(std::make_shared<const std::vector<Glob>>(paths_of(configuration))),
      root_(std::move(root)),
      asked_(std::move(asked)),
      profiles_(std::move(profiles)) {
  for (const std::string_view name : configuration.get<"profile">()) profiles_.push_back(name);
}

bool Selection::includes(const Rule& rule, std::string_view file) const {
  bool included = included_in_set(rule);
  auto path = paths_->begin();
  for (auto part : configuration_.get<"checks">().get<"paths">())
    if ((path++)->fits(inside(file, root_))) included = chosen(part, rule, included);
  return included_when_asked(rule, included);
}

bool Selection::may_include(const Rule& rule) const {
  bool included = included_in_set(rule);
  for (auto part : configuration_.get<"checks">().get<"paths">())
    included = included || chosen(part, rule, false);
  return included_when_asked(rule, included);
}

bool Selection::included_in_set(const Rule& rule) const {
  const bool switched_on =
      !rule.profile.empty() && std::ranges::find(profiles_, rule.profile) != profiles_.end();
  return chosen(configuration_.get<"checks">(), rule, !rule.opt_in || switched_on);
}

bool Selection::included_when_asked(const Rule& rule, bool included) const {
  if (any_means(asked_.ignore, rule)) return false;
  if (asked_.select.empty()) return included;
  return any_means(asked_.select, rule) || (included && is_error_of_text(rule));
}

}  // namespace ko
