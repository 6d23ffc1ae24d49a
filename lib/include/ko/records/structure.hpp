// SPDX-License-Identifier: MIT
/// Who belongs where, and when.
#pragma once

#include <string_view>
#include <vector>

#include "ko/records/register.hpp"
#include "ko/values/date.hpp"

namespace ko {

/// A membership, whichever end it is kept at.
struct Tenure {
  const Record* organisation = nullptr;
  const Record* person = nullptr;  ///< null: a name without a record, vacant, or unknown
  Membership entry;  ///< its first field is the other end; use `organisation` and `person` instead
  Period period;

  std::string_view name() const { return entry.get<"name">(); }
  bool vacant() const { return entry.get<"vacant">().value_or(false); }
  /// Somebody holds it, but who is not stated.
  bool holder_unknown() const { return person == nullptr && name().empty() && !vacant(); }
};

/// Every membership of the set: those kept with organisations first, in register order, then those kept with
/// persons. One whose other end is not in the set is left out when the organisation is missing, and kept
/// without a person when the person is.
std::vector<Tenure> tenures(const Register& records);

/// Those of one organisation.
std::vector<Tenure> tenures_of(const Register& records, const Record& organisation);

/// The organisation's parents from the nearest to the topmost; ends at a cycle.
std::vector<const Record*> ancestors(const Register& records, const Record& organisation);
/// The organisations directly below, in register order.
std::vector<const Record*> children(const Register& records, const Record& organisation);
/// All organisations below, in register order.
std::vector<const Record*> descendants(const Register& records, const Record& organisation);

/// The days an organisation exists.
Period lifetime(const Organisation& organisation);

}  // namespace ko
