// SPDX-License-Identifier: MIT
#include "edit/offices/memberships.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "edit/structure_edits.hpp"

namespace ko::edit {

FieldChange setting(std::string address, std::string value) {
  return {.kind = FieldChange::Kind::set, .address = std::move(address), .value = std::move(value)};
}

std::string address_of_entry(std::string_view record, Cursor entry) {
  const Cursor list = parent_of(entry);
  std::size_t number = 0;
  for (const Cursor each : list.children()) {
    ++number;
    if (each == entry) break;
  }
  return fmt::format("{}#{}/{}", record, list.key(), number);
}

const Record& keeper_of(const Tenure& tenure) {
  const Cursor at = tenure.entry.at();
  const Cursor with = tenure.organisation->at;
  const bool is_there =
      &at.file() == &with.file() && at.index() > with.index() && at.index() < with.index() + with.node().size;
  return is_there || tenure.person == nullptr ? *tenure.organisation : *tenure.person;
}

bool own_of_the_holder(std::string_view field) {
  constexpr auto own =
      std::to_array<std::string_view>({"person", "name", "from", "to", "ended_because", "leave", "succeeds",
                                       "basis", "tentative", "source", "note"});
  return std::ranges::find(own, field) != own.end();
}

}  // namespace ko::edit
