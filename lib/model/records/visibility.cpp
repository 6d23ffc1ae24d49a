// SPDX-License-Identifier: MIT
#include "ko/records/visibility.hpp"

#include <algorithm>
#include <array>

#include "model/records/gate.hpp"

namespace ko {
namespace {

bool is_marked(Cursor mapping) {
  if (!mapping || mapping.form() != Form::mapping) return false;
  for (const Cursor field : mapping.children()) {
    if (!field.is_scalar()) continue;
    if (field.key() == "public" && parse_flag(field.text()) != true) return true;
    if (field.key() == "draft" && parse_flag(field.text()) != false) return true;
  }
  return false;
}

/// What tells that an item is there, and nothing of what it is about.
constexpr std::array<std::string_view, 6> shown_of_redacted = {"nr",   "series", "number",
                                                               "year", "public", "draft"};

/// The child of a node that another node is or lies in; none where it is not below the node.
Cursor child_towards(Cursor from, Cursor value) {
  for (const Cursor child : from.children())
    if (child.index() <= value.index() && value.index() < child.index() + child.node().size) return child;
  return {};
}

}  // namespace

Visibility visibility(const Type& type, Cursor mapping) {
  if (!is_marked(mapping)) return Visibility::shown;
  return &type == &item_type ? Visibility::redacted : Visibility::omitted;
}

Visibility visibility_within(Visibility around, const Field& field) {
  if (around != Visibility::redacted) return around;
  const bool tells_nothing = std::ranges::find(shown_of_redacted, field.name) != shown_of_redacted.end();
  return tells_nothing ? Visibility::shown : Visibility::omitted;
}

Visibility visibility(const Record& record, Cursor value) {
  const Type* type = &type_of(record.kind);
  Visibility here = visibility(*type, record.at);
  Cursor at = record.at;
  while (here != Visibility::omitted && at != value && type != nullptr) {
    at = child_towards(at, value);
    if (!at || at.node().field >= type->fields.size()) break;
    const Field& field = type->fields[at.node().field];
    here = visibility_within(here, field);
    if (at == value || here != Visibility::shown) break;
    if (at.form() == Form::sequence) at = child_towards(at, value);
    type = field.shape.entry;
    if (type != nullptr) here = visibility(*type, at);
  }
  return here;
}

}  // namespace ko
