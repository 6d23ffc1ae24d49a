// SPDX-License-Identifier: MIT
/// Whose names are no longer to be found: private persons, some time after records last named them
/// (`hide_names_after` of `ko.yaml`). They stay where they are written; lists and searches leave them out.
#pragma once

#include <optional>

#include "ko/records/register.hpp"
#include "model/offices/interval.hpp"

namespace ko {

/// A person is private who, by these records, never had a place in a public body or a unit of one, nor in a
/// body that meets, was in the chair of no meeting and its secretary, and is nobody's caseworker. Parties,
/// associations, companies, unions and networks are not public bodies.
class HiddenNames {
 public:
  /// On a day. The register outlives it.
  HiddenNames(const Register& records, Day day);

  /// False for records that are no persons. The time is counted from the last day of the records that name
  /// the person; one whom no dated record names is hidden.
  bool has(const Record& person) const;

 private:
  bool is_public_body(const Record& organisation) const;
  bool is_private(const Record& person) const;
  std::optional<Day> last_named(const Record& person) const;

  const Register& records_;
  std::optional<Interval> after_;
  Day day_;
};

}  // namespace ko
