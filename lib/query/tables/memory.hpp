// SPDX-License-Identifier: MIT
/// What columns work out once for many rows of one query.
#pragma once

#include <span>
#include <vector>

#include "ko/records/structure.hpp"
#include "model/records/file_lines.hpp"

namespace ko::query {

/// The memberships of one organisation at a time, since its rows come one after the other.
class TenuresOfLast {
 public:
  /// Good until the next call.
  std::span<const Tenure> of(const Register& records, const Record& organisation) {
    if (of_ != &organisation) {
      tenures_ = tenures_of(records, organisation);
      of_ = &organisation;
    }
    return tenures_;
  }

 private:
  const Record* of_ = nullptr;
  std::vector<Tenure> tenures_;
};

struct Memory {
  FileLines lines;
  TenuresOfLast tenures = {};
};

}  // namespace ko::query
