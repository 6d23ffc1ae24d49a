// SPDX-License-Identifier: MIT
/// Records, and decisions within meetings, with the references of one relation between them; and the circles
/// these run in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "ko/records/register.hpp"

namespace ko {

/// A reference from one node to another. It is written in `record`, which need not be where it leads from: a
/// list of predecessors leads from them.
struct ReferenceStep {
  const Record* record = nullptr;
  Cursor at;
  std::size_t from = 0;
  std::size_t to = 0;
};

class ReferenceGraph {
 public:
  enum class Direction : std::uint8_t { as_written, reversed };

  explicit ReferenceGraph(const Register& records) : records_(records) {}

  /// Adds the references of a list, or of a field of one: written at `owner`, a record or a decision in one,
  /// which is called `name`.
  template <class References>
  void add(const Record& record, Cursor owner, const std::string& name, const References& references,
           Direction direction = Direction::as_written) {
    for (auto at = references.begin(); !(at == references.end()); ++at)
      add_step(record, owner, name, at.cursor(), direction);
  }
  void add_step(const Record& record, Cursor owner, const std::string& name, Cursor reference,
                Direction direction = Direction::as_written);

  const std::string& name(std::size_t node) const { return names_[node]; }

  /// Every circle that a walk along the references comes upon, as its steps; each begins at the node that was
  /// added first. Nodes and references are tried in the order they were added in, so that the same records
  /// give the same circles; a reference closes one circle at most.
  std::vector<std::vector<ReferenceStep>> cycles() const;

 private:
  std::size_t node_of(Cursor at, const std::string& name);

  const Register& records_;
  std::map<std::pair<std::uint32_t, NodeIndex>, std::size_t> nodes_;  // by file and place
  std::vector<std::string> names_;
  std::vector<std::vector<ReferenceStep>> steps_;  // from each node
};

}  // namespace ko
