// SPDX-License-Identifier: MIT
#include "ko/findings/selection.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "check/run/check_row.hpp"
#include "ko/findings/check.hpp"
#include "ko/values/text.hpp"
#include "model/findings/shape_rules.hpp"

namespace ko {
namespace {

/// `KO4` of `KO402`.
std::string_view family_of(const Rule& rule) {
  return rule.code.substr(0, 3);
}

std::vector<std::string_view> rule_words() {
  std::vector<std::string_view> words;
  const auto add = [&](std::string_view word) {
    if (!word.empty() && std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
  };
  for (const Rule* rule : rules())
    for (const std::string_view word : {family_of(*rule), rule->code, rule->name, rule->profile}) add(word);
  return words;
}

template <class List>
void check_words(const List& list, std::string_view field, std::string_view path, std::vector<Finding>& all) {
  for (auto at = list.begin(); !(at == list.end()); ++at) {
    const std::optional<Fault> fault = rule_word_fault(*at);
    if (!fault) continue;
    Finding finding;
    finding.rule = &row(shape_rules, "unknown-choice");
    finding.place = at.cursor().place();
    finding.message = fmt::format("`{}`: {}", field, fault->message);
    finding.mend = fault->mend;
    finding.path = path;
    all.push_back(std::move(finding));
  }
}

}  // namespace

std::optional<Fault> rule_word_fault(std::string_view word) {
  const auto is_chosen = [&](const Rule* rule) { return means(word, *rule); };
  if (std::any_of(rules().begin(), rules().end(), is_chosen)) return std::nullopt;
  const std::vector<std::string_view> near = nearest(word, rule_words());
  return Fault{fmt::format("there is no rule `{}`", printable(word)),
               near.empty()
                   ? "write a code such as KO402, a name such as wrong-weekday or a family such as KO4"
                   : fmt::format("write {}", near.front())};
}

void check_choices(const Configuration& configuration, std::vector<Finding>& all) {
  const auto checks = configuration.get<"checks">();
  check_words(checks.get<"select">(), "select", "checks.select", all);
  check_words(checks.get<"ignore">(), "ignore", "checks.ignore", all);
  for (const auto row : checks.get<"paths">()) {
    check_words(row.get<"select">(), "select", "checks.paths.select", all);
    check_words(row.get<"ignore">(), "ignore", "checks.paths.ignore", all);
  }
}

}  // namespace ko
