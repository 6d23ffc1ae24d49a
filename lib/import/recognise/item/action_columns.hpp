// SPDX-License-Identifier: MIT
/// Tables of what is to be done, by whom and by when.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "import/recognise/text/pieces.hpp"

namespace ko::import {

/// Which column of a table of actions has what, whose number from 0.
struct ActionColumns {
  std::uint32_t table = 0;
  std::size_t what = 0;
  std::size_t who = 0;
  std::optional<std::size_t> due = {};
  std::optional<std::size_t> item = {};  ///< of which item it is
};

/// The columns by their heads; nothing where the row has no heads of such a table.
std::optional<ActionColumns> action_columns(const Piece& head);

}  // namespace ko::import
