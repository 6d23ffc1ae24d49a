// SPDX-License-Identifier: MIT
/// The shape of a record: which fields its keys name, and whether each value is what its field says.
#pragma once

#include <string>
#include <vector>

#include "ko/files/file.hpp"
#include "ko/records/register.hpp"

namespace ko {

/// What the documents of one file are.
struct Shapes {
  std::vector<Record> records;
  std::vector<std::string> broken_ids;
  std::vector<Finding> findings;
};

/// Reads every document of `file` as a record: sets the field number of its nodes and reports all faults of
/// shape, not the first. A document with a fault of syntax, or of unknown kind, is no record; its id, if it
/// can be told, is kept so that references to it are not reported too.
Shapes read_shapes(File& file);

/// Reads the first document of `file` as `type` (the configuration). Returns its findings.
std::vector<Finding> read_shape_as(const Type& type, File& file);

}  // namespace ko
