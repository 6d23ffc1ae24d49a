// SPDX-License-Identifier: MIT
/// Records as trees that a test can change and write again.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ko/records/register.hpp"

namespace ko::test {

struct RecordNode {
  const Field* field = nullptr;  ///< it is a value of, or an entry of a list of; null: a record, a free key
  const Type* type = nullptr;    ///< of a mapping that is described
  std::string key = {};
  Form form = Form::scalar;
  std::string text = {};
  std::vector<RecordNode> children = {};
  Cursor at = {};  ///< where it was read; false where it was not

  RecordNode* find(std::string_view name);
  std::string_view text_of(std::string_view name) const;
};

/// The records of a set, in the order they were read. A text in place of an entry is the entry, and what has
/// nothing in it is left out.
std::vector<RecordNode> nodes_of(const Register& records);

/// As YAML, a record a line.
std::string yaml_of(const std::vector<RecordNode>& records);

/// Calls `visit(RecordNode&)` for every node, the outer before the inner.
template <class Nodes, class Visit>
void each_node(Nodes& nodes, const Visit& visit) {
  for (auto& node : nodes) {
    visit(node);
    each_node(node.children, visit);
  }
}

}  // namespace ko::test
