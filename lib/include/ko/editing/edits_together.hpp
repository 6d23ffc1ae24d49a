// SPDX-License-Identifier: MIT
/// Changes that are made of one reading of a set, put together to one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>

#include "ko/editing/set_edit.hpp"

namespace ko {

/// Takes changes one after the other, as long as each writes what it would write after those before it.
class EditsTogether {
 public:
  /// Takes a change, unless one of its edits overlaps or touches another that was taken: false, and nothing
  /// is taken. Entries that are put behind the same list stand in the order in which they came.
  bool take(SetEdit edit);

  const SetEdit& all() const& { return all_; }
  SetEdit all() && { return std::move(all_); }

 private:
  struct Taken {
    std::uint32_t end = 0;
    std::size_t edit = 0;  // among those of all
    std::optional<Place> appended_to = {};
  };
  using Begin = std::pair<std::uint32_t, std::uint32_t>;  // the file, and where in it

  bool touches(const Place& place) const;

  SetEdit all_;
  std::map<Begin, Taken> taken_;
};

}  // namespace ko
