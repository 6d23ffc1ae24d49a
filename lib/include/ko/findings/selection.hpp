// SPDX-License-Identifier: MIT
/// Which rules hold, and where.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ko/findings/rule.hpp"
#include "ko/records/configuration.hpp"
#include "ko/values/result.hpp"

namespace ko {

class Glob;

/// The rules somebody asks for on the command line, in words.
struct RuleChoice {
  std::vector<std::string> select;
  std::vector<std::string> ignore;
};

/// The choice among rules that a set's `ko.yaml` makes, and the command line after it. Every rule holds
/// unless it is opt-in; `profile` switches on the rules of the laws it names; `checks` adds those it selects
/// and leaves out those it ignores, and a path of the set has the last word in its files. Where one list
/// selects a rule and the other ignores it, it is ignored. What the command line selects, it selects alone:
/// other rules are left out then, but for the errors of text (KO1xx), since nothing else can be said of what
/// could not be read.
class Selection {
 public:
  /// `root` is the folder of the set, as the names of its files begin; `profiles` are those that bodies name
  /// themselves. Of a view of nothing, the rules that are not opt-in. The configuration's file outlives the
  /// selection.
  Selection(const Configuration& configuration, std::string root, RuleChoice asked = {},
            std::vector<std::string_view> profiles = {});

  /// Whether the rule holds in a file.
  bool includes(const Rule& rule, std::string_view file) const;
  /// False only when the rule holds in no file, whatever its name.
  bool may_include(const Rule& rule) const;

 private:
  /// Where no path of the configuration has a word of its own.
  bool included_in_set(const Rule& rule) const;
  /// What the command line makes of a rule that is included or not before it.
  bool included_when_asked(const Rule& rule, bool included) const;

  Configuration configuration_;
  std::shared_ptr<const std::vector<Glob>> paths_;  // of its `checks`
  std::string root_;
  RuleChoice asked_;
  std::vector<std::string_view> profiles_;
};

/// Whether a word of `select` or `ignore` means the rule: its code (`KO502`), its name, its family (`KO5`,
/// `own`) or its profile.
bool means(std::string_view word, const Rule& rule);

/// What is wrong with a word that means none of the rules, and the nearest that does; nothing when it means
/// one.
std::optional<Fault> rule_word_fault(std::string_view word, std::span<const Rule* const> among = rules());

}  // namespace ko
