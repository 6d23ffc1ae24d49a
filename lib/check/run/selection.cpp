// SPDX-License-Identifier: MIT
#include "ko/findings/selection.hpp"

#include <algorithm>
#include <utility>

#include "base/text/path.hpp"

namespace ko {
namespace {

template <class Words>
bool any_means(const Words& words, const Rule& rule) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return means(word, rule); });
}

bool is_error_of_text(const Rule& rule) {
  return rule.family() == '1' && rule.severity == Severity::error;
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

Selection::Selection(const Configuration& configuration, std::string root, RuleChoice asked)
    : configuration_(configuration),
      paths_(std::make_shared<const std::vector<Glob>>(paths_of(configuration))),
      root_(std::move(root)),
      asked_(std::move(asked)) {}

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
  const auto profiles_on = configuration_.get<"profile">();
  const bool switched_on = !rule.profile.empty() && std::find(profiles_on.begin(), profiles_on.end(),
                                                              rule.profile) != profiles_on.end();
  return chosen(configuration_.get<"checks">(), rule, !rule.opt_in || switched_on);
}

bool Selection::included_when_asked(const Rule& rule, bool included) const {
  if (any_means(asked_.ignore, rule)) return false;
  if (asked_.select.empty()) return included;
  return any_means(asked_.select, rule) || (included && is_error_of_text(rule));
}

}  // namespace ko
