// SPDX-License-Identifier: MIT
#include "ko/findings/selection.hpp"

#include <algorithm>
#include <utility>

#include "base/text/glob.hpp"

namespace ko {
namespace {

bool any_means(const std::vector<std::string>& words, const Rule& rule) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return means(word, rule); });
}

bool is_error_of_text(const Rule& rule) {
  return rule.family() == '1' && rule.severity == Severity::error;
}

/// What one pair of `select` and `ignore` makes of a rule that speaks or not before it.
template <class Choices>
bool chosen(const Choices& choices, const Rule& rule, bool speaks) {
  const auto names_rule = [&](const auto& words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return means(word, rule); });
  };
  if (names_rule(choices.template get<"ignore">())) return false;
  return speaks || names_rule(choices.template get<"select">());
}

/// The file's name from the root of its set.
std::string_view inside(std::string_view file, std::string_view root) {
  if (root.empty() || root == "." || !file.starts_with(root)) return file;
  file.remove_prefix(root.size());
  return file.starts_with('/') ? file.substr(1) : file;
}

/// True of a file, of what lies in a folder, and of what a glob fits.
bool lies_in(std::string_view file, std::string_view path) {
  while (path.ends_with('/')) path.remove_suffix(1);
  return !path.empty() && fits_glob(path, file);
}

}  // namespace

bool means(std::string_view word, const Rule& rule) {
  if (word.empty()) return false;
  if (word == rule.code || word == rule.name || word == rule.profile) return true;
  return word.size() == 3 && rule.code.starts_with(word);
}

Selection::Selection(const Configuration& configuration, std::string root, RuleChoice asked)
    : configuration_(configuration), root_(std::move(root)), asked_(std::move(asked)) {}

bool Selection::speaks(const Rule& rule, std::string_view file) const {
  bool speaks = speaks_in_set(rule);
  for (auto part : configuration_.get<"checks">().get<"paths">())
    if (lies_in(inside(file, root_), part.get<"path">())) speaks = chosen(part, rule, speaks);
  return speaks_when_asked(rule, speaks);
}

bool Selection::may_speak(const Rule& rule) const {
  bool speaks = speaks_in_set(rule);
  for (auto part : configuration_.get<"checks">().get<"paths">())
    speaks = speaks || chosen(part, rule, false);
  return speaks_when_asked(rule, speaks);
}

bool Selection::speaks_in_set(const Rule& rule) const {
  const auto profiles_on = configuration_.get<"profile">();
  const bool switched_on = !rule.profile.empty() && std::find(profiles_on.begin(), profiles_on.end(),
                                                              rule.profile) != profiles_on.end();
  return chosen(configuration_.get<"checks">(), rule, !rule.opt_in || switched_on);
}

bool Selection::speaks_when_asked(const Rule& rule, bool speaks) const {
  if (any_means(asked_.ignore, rule)) return false;
  if (asked_.select.empty()) return speaks;
  return any_means(asked_.select, rule) || (speaks && is_error_of_text(rule));
}

}  // namespace ko
