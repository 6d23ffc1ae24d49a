// SPDX-License-Identifier: MIT
/// The decisions of a set, wherever they stand, and what became of each.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/context.hpp"

namespace ko {

/// A decision that may be shown.
struct MadeDecision {
  ItemDecision entry;               ///< a decision that is a record has the same fields
  const Record* record = nullptr;   ///< the decision, or the meeting whose agenda it stands in
  const Record* meeting = nullptr;  ///< the meeting it was made in; null where that is not known
  Item item = {};                   ///< the agenda item it was made in; false where there is none
  std::string number = {};          ///< of the item
  std::string_view body = {};       ///< id; empty where it is not known who decided
  std::optional<Date> date = {};
  std::string vote = {};  ///< how the vote went, in short: `14–7`, `enstemmig`; empty where nothing is stated
};

/// Those made by the report's day, in the order of time; those without a date last. Works on several threads.
std::vector<MadeDecision> decisions_by(const Context& context);

/// `PS 12/24`, or where the decision has no number of its own the day alone, as others speak of it.
std::string case_of(const Context& context, const MadeDecision& decision);

/// What became of decisions, by the report's day.
class Sequels {
 public:
  /// `all` outlives it.
  Sequels(const Context& context, const std::vector<MadeDecision>& all);

  /// Carried out, changed or replaced by another, appealed, reviewed, followed up, reported: a part each.
  std::vector<std::string> of(const MadeDecision& decision) const;

 private:
  /// That one decision says something of another: where that leads, and who says it.
  struct Reference {
    Cursor to;
    const MadeDecision* from = nullptr;
  };
  using References = std::vector<Reference>;  // those to one place beside each other, else in any order

  static void sort(References& references);
  void add_later(std::vector<std::string>& parts, const References& references, const MadeDecision& decision,
                 MessageKey dated, MessageKey undated) const;

  const Context& context_;
  References amended_;
  References replaced_;
};

}  // namespace ko
