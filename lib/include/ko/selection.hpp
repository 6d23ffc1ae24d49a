// SPDX-License-Identifier: MIT
/// Which rules speak, and where.
#pragma once

#include <string>
#include <string_view>

#include "ko/configuration.hpp"
#include "ko/rule.hpp"

namespace ko {

/// The choice among rules that a set's `ko.yaml` makes. Every rule speaks unless it is opt-in; `profile`
/// switches on the rules of the laws it names; `checks` adds those it selects and leaves out those it
/// ignores, and a path of the set has the last word in its files. Where one list selects a rule and the other
/// ignores it, it is ignored.
class Selection {
 public:
  /// `root` is the folder of the set, as the names of its files begin. Of a view of nothing, the rules that
  /// are not opt-in. The configuration's file outlives the selection.
  Selection(const Configuration& configuration, std::string root);

  bool speaks(const Rule& rule, std::string_view file) const;

 private:
  Configuration configuration_;
  std::string root_;
};

/// Whether a word of `select` or `ignore` means the rule: its code (`KO502`), its name, its family (`KO5`) or
/// its profile.
bool means(std::string_view word, const Rule& rule);

}  // namespace ko
