// SPDX-License-Identifier: MIT
/// A column by name, or by a path of names that follows entries and references: `body.parent.name`.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ko/values/result.hpp"
#include "query/rows/datum.hpp"
#include "query/rows/relation.hpp"

namespace ko::query {

class Path {
 public:
  /// The column of `relation` that `written` names. The fault names the nearest one.
  static Result<Path> resolve(const Relation& relation, std::string_view written);
  /// The path that names nothing.
  Path() = default;

  const std::string& written() const { return written_; }
  const Relation& relation() const { return *relation_; }
  /// The column it begins with, by its own name.
  std::string_view first() const { return steps_.front().own.described().name; }
  /// What its values are. A path over references of several kinds may end in one field a kind.
  const std::vector<const Field*>& fields() const { return fields_; }
  const Field& field() const { return *fields_.front(); }
  std::string_view unit() const { return unit_; }
  /// True when a row may have several values of it.
  bool is_list() const { return is_list_; }
  /// The derived column it is, itself; null for a field and for what lies beyond.
  const Attribute* attribute() const;
  /// True when a column that it follows is so: `has(&Attribute::of_day)`.
  bool has(bool Attribute::*property) const;
  /// Of a path to a list of entries, or to what names one: the table that has the columns of these; null
  /// where no table has.
  const Relation* table() const;
  /// True when it leads to entries, which `visit_entries` visits.
  bool leads_to_entries() const;
  /// True for a column whose value names the record the row stands in, or the row's place in it.
  bool is_owner() const;

  void visit(const Scope& scope, const Row& row, Emit emit) const;
  /// Calls `emit` with every entry that it leads to, as a row of `table()` where there is one.
  void visit_entries(const Scope& scope, const Row& row, EmitRow emit) const;
  /// The values of a row in one cell.
  Cell cell(const Scope& scope, const Row& row) const;
  /// The column of a table of answers that holds them.
  Column column() const;

 private:
  /// A name, as a row of one sort understands it: a derived column, or a field of the row's type.
  struct Meaning {
    const Attribute* attribute = nullptr;
    const Field* field = nullptr;
    const Type* type = nullptr;  // the field's
    std::uint8_t index = 0;      // the field's, in its type

    explicit operator bool() const { return attribute != nullptr || field != nullptr; }
    const Field& described() const { return attribute ? attribute->field : *field; }
  };
  /// One name. The row it is asked of is the table's own or an entry (`own`), or a record a reference led to.
  struct Step {
    bool of_record = false;  // a reference led here
    Meaning own;
    std::array<Meaning, kind_count> by_kind;
  };

  static Meaning meaning(const Relation& relation, std::string_view name);
  static Meaning meaning(const Type& type, std::string_view name);
  std::optional<Fault> add_step(std::string_view name);
  static const Meaning& choose(const Step& step, const Row& row);
  using AtLast = FunctionRef<void(const Meaning&, const Row&)>;
  static void visit_values(const Scope& scope, const Row& row, const Meaning& meaning, Emit emit);
  /// Calls `last` with what the last name means and each row it is asked of.
  void follow(const Scope& scope, const Row& row, std::size_t at, AtLast last) const;
  void follow_value(const Scope& scope, const Row& row, std::size_t at, const Datum& datum,
                    AtLast last) const;

  std::string written_;
  const Relation* relation_ = nullptr;
  std::vector<Step> steps_;
  std::vector<const Field*> fields_;
  std::vector<const Attribute*> attributes_;  // of each field, the derived column it is; else null
  std::string_view unit_;
  bool is_list_ = false;
};

/// The names a table's columns have, derived ones first.
std::vector<std::string_view> column_names(const Relation& relation);

/// `there is no field `x` in `y``, with the nearest of what there is, or else all of it.
Fault unknown_name(std::string_view what, std::string_view name, std::string_view among,
                   std::span<const std::string_view> known);

/// The same of a table.
Fault unknown_table(std::string_view name);

}  // namespace ko::query
