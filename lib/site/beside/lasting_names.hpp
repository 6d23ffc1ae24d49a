// SPDX-License-Identifier: MIT
/// Names of what feeds and calendars tell of, by which readers know again what they have seen.
#pragma once

#include <string>
#include <string_view>

#include "ko/records/register.hpp"
#include "site/addresses.hpp"

namespace ko {

/// The UUID of version 5 (RFC 9562) that follows from a name alone: `0c1f…-…-5…`, in lower case.
std::string uuid_named(std::string_view name);

/// Names by UUIDs that follow from what the set is called, and the id of a record: the first it had, so that
/// one that is given another id is still known. They do not change with a page's address or with where the
/// site is published.
class LastingNames {
 public:
  /// The register outlives it.
  LastingNames(const Register& records, std::string site_name);

  std::string of_feed(std::string_view path) const;
  std::string of(const Record& record) const;
  std::string of(const DecisionPage& decision) const;
  /// Of an entry of the record; `place` tells it from others.
  std::string of(const Record& record, std::string_view place) const;

 private:
  std::string_view first_id(const Record& record) const;

  const Register& records_;
  std::string site_name_;
};

}  // namespace ko
