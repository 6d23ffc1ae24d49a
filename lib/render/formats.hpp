// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/system/entry.hpp"
#include "ko/answers/render.hpp"

namespace ko {

/// Every format that a source in this room enters, by the entry's name; the build makes the list.
std::span<const Format* const> entered_formats();

/// What a format that writes row by row writes of a whole table.
template <WriteRows write_rows>
std::string whole(const Table& table, const RenderOptions&) {
  std::string out;
  write_rows(rows_of(table), [&](std::string_view bytes) { out += bytes; });
  return out;
}

}  // namespace ko
