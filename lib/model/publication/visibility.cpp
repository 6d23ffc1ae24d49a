// SPDX-License-Identifier: MIT
#include "ko/records/visibility.hpp"

#include <algorithm>
#include <array>

#include "model/publication/gate.hpp"

namespace ko {
namespace {

bool is_marked(Cursor mapping) {
  if (!mapping) return false;
  for (const Cursor field : mapping.children()) {
    if (field.form() == Form::blank) continue;
    if (field.key() == "public" && parse_flag(field.text()) != true) return true;
    if (field.key() == "draft" && parse_flag(field.text()) != false) return true;
  }
  return false;
}

/// What tells that an item is there and on what basis it was closed, and nothing of what it is about.
constexpr std::array<std::string_view, 7> shown_of_redacted = {"nr",     "series", "number", "year",
                                                               "closed", "public", "draft"};

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

bool is_opened(Cursor mapping) {
  if (!mapping) return false;
  for (const Cursor field : mapping.children())
    if (field.key() == "public" && parse_flag(field.text()) == true) return true;
  return false;
}

}  // namespace ko
