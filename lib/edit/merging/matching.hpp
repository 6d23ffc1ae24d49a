// SPDX-License-Identifier: MIT
/// Which items of three texts are the same one, and in what order they are to stand.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "edit/merging/items.hpp"

namespace ko::edit {

/// The positions of one item in each of the three; -1 where it is not.
struct Row {
  int base = -1;
  int ours = -1;
  int theirs = -1;
};

/// The items of three mappings or lists.
struct ThreeLists {
  std::span<const Item> base;
  std::span<const Item> ours;
  std::span<const Item> theirs;
};

/// Fields of the same name.
std::vector<Row> match_fields(const ThreeLists& fields);

/// Entries that are the same one: those of equal values and ids; of the rest, those that refer to the same
/// by what their type leads with (`person`, `document`), and those that are most alike or stand in for each
/// other between two that match. What both sides added is the same when it has the same id, reference, title
/// or value.
std::vector<Row> match_entries(const Described& list, const ThreeLists& entries);

/// The rows as they are to stand: in the order of ours, or of theirs where that alone moved something; what
/// the other side added behind what it follows there, ours before theirs. Nothing when both moved entries
/// of a list, and not to the same places.
std::optional<std::vector<Row>> in_order(std::vector<Row> rows, bool order_matters);

}  // namespace ko::edit
