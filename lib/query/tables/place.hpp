// SPDX-License-Identifier: MIT
/// Where rows stand: files, and places in them without counting each file's lines anew.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "ko/files/file.hpp"
#include "query/tables/row.hpp"

namespace ko::query {

class LineNumbers {
 public:
  explicit LineNumbers(std::span<const File> files) : files_(files) {}
  /// Where a place begins.
  Position position(const Place& place);

 private:
  std::span<const File> files_;
  std::vector<std::optional<LineIndex>> indexes_;  // by file, made when a file is first asked about
};

/// Where a place begins, by what the query has counted.
Position position_of(const Scope& scope, const Place& place);
/// What a row was read from: the entry, that around it, or the record.
Cursor place_of(const Row& row);

}  // namespace ko::query
