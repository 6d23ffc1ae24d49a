// SPDX-License-Identifier: MIT
/// Sets of which something is withheld, and the same sets without it.
#pragma once

#include <string>
#include <vector>

#include "unit/publishing/generated_set.hpp"

namespace ko::test {

struct WithheldParts {
  std::string what;     ///< is withheld, for who reads of a failure
  std::string rules;    ///< for both: the end of a `ko.yaml`
  std::string records;  ///< with all of it
  std::string without;  ///< without what is withheld
  /// The same, but that a record that is withheld is there under another id, with its kind and its mark.
  std::string with_stubs;
};

/// Marks a few entries, at any place that can be marked, and at times a record.
WithheldParts with_marks(const Register& records, Chance& chance);

/// Withholds a field of one kind of record, or all records of a kind.
WithheldParts with_rule(const Register& records, Chance& chance);

}  // namespace ko::test
