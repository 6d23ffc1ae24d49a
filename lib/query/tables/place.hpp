// SPDX-License-Identifier: MIT
/// Where rows stand: files, and lines of many rows without counting each file's lines anew.
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
  /// The line, counted from 1, on which what stands at `at` begins.
  std::int64_t line(Cursor at);

 private:
  std::span<const File> files_;
  std::vector<std::optional<LineIndex>> indexes_;  // by file, made when a file is first asked about
};

/// What a row was read from: the entry, that around it, or the record.
Cursor place_of(const Row& row);

}  // namespace ko::query
