// SPDX-License-Identifier: MIT
/// Putting one list behind another.
#pragma once

#include <iterator>
#include <vector>

namespace ko {

/// Moves what is in `more` behind what is in `all`.
template <class T>
void append(std::vector<T>& all, std::vector<T> more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace ko
