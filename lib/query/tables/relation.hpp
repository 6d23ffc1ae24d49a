// SPDX-License-Identifier: MIT
/// What a table is, described once: its rows, its columns, what a bare word searches, what is shown unasked.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "ko/records/kinds.hpp"
#include "query/plan/datum.hpp"
#include "query/tables/row.hpp"

namespace ko::query {

/// A column that is derived rather than read off a field of the row's own type. Where a field has the same
/// name, this takes its place. Its `field` says what the values are, as a record type's field does.
struct Attribute {
  Field field;
  /// The value where there is at most one; else null, and `all` gives them.
  Content (*one)(const Scope&, const Row&) = nullptr;
  void (*all)(const Scope&, const Row&, FunctionRef<void(const Content&)>) = nullptr;
  std::string_view unit = {};
  int decimals = 2;             ///< places a quantity is rounded to at output
  std::string_view alias = {};  ///< another name for it: the field's own, where the column's is shorter
  bool is_owner = false;        ///< its value is the id of the record the row stands in, or an address in it
  bool is_key = false;          ///< no two rows have the same value
  std::size_t cell = no_cell;   ///< of a column of the answer: its place in `Row::cells`

  static constexpr std::size_t no_cell = static_cast<std::size_t>(-1);
  /// Calls `emit` with every value the row has of this column.
  void visit(const Scope& scope, const Row& row, FunctionRef<void(const Content&)> emit) const;
};

struct Relation {
  std::string_view name;        ///< `meetings`
  std::string_view row;         ///< what a row is: `a meeting`
  std::string_view terms = {};  ///< Norwegian and English words people look for it by, separated by commas
  const Type* type = nullptr;   ///< of `Row::at`: its fields are columns; null when there are none
  std::span<const Attribute> attributes = {};
  std::string_view searched = {};  ///< the columns a bare word is looked for in, separated by spaces
  std::string_view shown = {};     ///< the columns shown unless --fields says otherwise, separated by spaces
  Kinds sources = {};              ///< the kinds of record that rows come from
  void (*rows)(const Scope&, const Record&, EmitRow) = nullptr;  ///< the rows one record gives
  void (*unowned)(const Scope&, EmitRow) = nullptr;              ///< rows that no record gives
  /// The days a row is about, for `at:` and `in:`; null where it is about none, nothing where they are not
  /// known.
  std::optional<Period> (*time)(const Scope&, const Row&) = nullptr;
};

std::span<const Relation* const> relations();
const Relation* find_relation(std::string_view name);
/// The table of a kind's records.
const Relation& relation_of(Kind kind);

/// Calls `visit` with each word of a list written with spaces between.
template <class Visit>
void for_each_word(std::string_view words, Visit&& visit) {
  while (!words.empty()) {
    const std::size_t length = std::min(words.find(' '), words.size());
    if (length != 0) visit(words.substr(0, length));
    words.remove_prefix(std::min(length + 1, words.size()));
  }
}

}  // namespace ko::query
