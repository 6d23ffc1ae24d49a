// SPDX-License-Identifier: MIT
#include "ko/records/visibility.hpp"

namespace ko {
namespace {

bool is_marked(Cursor mapping) {
  if (mapping.form() != Form::mapping) return false;
  for (const Cursor field : mapping.children())
    if (field.key() == "public" && field.is_scalar() && parse_flag(field.text()) == false) return true;
  return false;
}

/// The child of a node that another node is or lies in; none where it is not below the node.
Cursor child_towards(Cursor from, Cursor value) {
  for (const Cursor child : from.children())
    if (child.index() <= value.index() && value.index() < child.index() + child.node().size) return child;
  return {};
}

}  // namespace

Visibility visibility(const Record& record, Cursor value) {
  for (Cursor at = record.at; at; at = child_towards(at, value)) {
    if (is_marked(at)) return Visibility::omitted;
    if (at == value) break;
  }
  return Visibility::shown;
}

}  // namespace ko
