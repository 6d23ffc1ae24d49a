// SPDX-License-Identifier: MIT
/// The shape of a record: which fields its keys name, and whether each value is what its field says.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ko/files/file.hpp"
#include "ko/files/read.hpp"
#include "ko/findings/finding.hpp"
#include "ko/records/kinds.hpp"

namespace ko {

/// Spans of one text, in the order of their beginnings.
class Spans {
 public:
  /// Adds a span that begins no sooner than those before it. An empty one counts as a byte.
  void add(Span span);
  /// Whether a place lies within one of them.
  bool hold(std::uint32_t place) const;

 private:
  std::vector<Span> reached_;  // from each beginning, how far it or one before it reaches
};

/// What the documents of one file are.
struct Shapes {
  /// A record, by its place in the tree.
  struct Found {
    Kind kind = Kind::organisation;
    NodeIndex root = no_node;
    NodeIndex id = no_node;  ///< no_node: it has none that is well-formed
  };
  std::vector<Found> records = {};
  std::vector<std::string> broken_ids = {};
  std::vector<Finding> findings = {};
};

/// The id of a record of the file; empty when it has none.
inline std::string_view id_of(const File& file, const Shapes::Found& found) {
  return found.id == no_node ? std::string_view() : file.tree.text(file.source, found.id);
}

/// Reads every document of `file` as a record: sets the field number of its nodes and reports all faults of
/// shape, save those that begin at `errors` of its text. A document with a fault of syntax, or of unknown
/// kind, is no record; its id, if it can be told, is kept so that references to it are not reported too.
Shapes read_shapes(File& file, const Spans& errors = {}, const ReadOptions& options = {});

/// Reads the first document of `file` as `type` (the configuration). There are no records, only findings.
Shapes read_shape_as(const Type& type, File& file, const Spans& errors = {});

}  // namespace ko
