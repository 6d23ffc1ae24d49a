// SPDX-License-Identifier: MIT
/// What a table is, described once: its rows, its columns, what a bare word searches, what is shown unasked.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/system/entry.hpp"
#include "ko/records/kinds.hpp"
#include "query/rows/datum.hpp"
#include "query/rows/row.hpp"

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
  bool follows = false;         ///< of groups: another column's value decides it
  bool of_day = false;          ///< its value depends on the day asked about
  bool of_set = false;          ///< its value depends on records that neither the row nor the query names
  std::string_view table = {};  ///< what it leads to: the table that has rows of that …
  void (*entries)(const Scope&, const Row&, EmitRow) = nullptr;  ///< … and which rows
  std::size_t cell = no_cell;  ///< of a column of the answer: its place in `Row::cells`

  static constexpr std::size_t no_cell = static_cast<std::size_t>(-1);
  /// Calls `emit` with every value the row has of this column.
  void visit(const Scope& scope, const Row& row, FunctionRef<void(const Content&)> emit) const;
};

struct FigureTable;

/// A table: entered where it is defined, `KO_ENTRY(Relation, votes_relation) = {…};`.
struct Relation {
  std::string_view name;        ///< `meetings`
  int order = 0;                ///< its place in listings; of the records of a kind, the kind's number
  std::string_view row;         ///< what a row is: `a meeting`
  std::string_view terms = {};  ///< Norwegian and English words people look for it by, separated by commas
  const Type* type = nullptr;   ///< of `Row::at`: its fields are columns; null when there are none
  std::span<const Attribute> attributes = {};
  std::string_view searched = {};  ///< the columns a bare word is looked for in, separated by spaces
  std::string_view shown = {};     ///< the columns shown unless --fields says otherwise, separated by spaces
  Kinds sources = {};              ///< the kinds of record that rows come from
  void (*rows)(const Scope&, const Record&, EmitRow) = nullptr;  ///< the rows one record gives
  void (*unowned)(const Scope&, EmitRow) = nullptr;              ///< rows that no record gives
  bool of_findings = false;  ///< rows are the findings of `Scope`, which validation has to bring
  bool of_sources = false;   ///< rows are the documents of `Scope::coverage`, which have to be read for it
  /// Of a table that answers with groups alone and has its own figures of them: how (query/plan/plan.hpp).
  const FigureTable* figures = nullptr;
  /// The days a row is about, for `at:` and `in:`; null where it is about none, nothing where they are not
  /// known.
  std::optional<Period> (*time)(const Scope&, const Row&) = nullptr;
};

/// What every table has that records give the rows of, unless it has a column of that name itself: where a
/// row stands.
std::span<const Attribute> place_attributes();

/// Those that sources have entered, sorted by the names of their constants.
std::span<const Relation* const> entered_relations();
/// The tables, in the order of listings: those of the kinds of records first.
std::span<const Relation* const> relations();
/// The table of this name; null when there is none.
const Relation* find_relation(std::string_view name);
/// The table of a kind's records.
const Relation& relation_of(Kind kind);

/// The names of a list written with a space between.
std::vector<std::string_view> words_in(std::string_view list);

}  // namespace ko::query
