// SPDX-License-Identifier: MIT
/// One value of one column of one row: as it is written in the records, or as it was computed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "ko/answers/table.hpp"
#include "ko/files/file.hpp"
#include "ko/records/type.hpp"
#include "ko/values/date.hpp"
#include "ko/values/percent.hpp"
#include "ko/values/quantity.hpp"
#include "query/plan/function_ref.hpp"

namespace ko::query {

/// Nothing, where it is written, or what was computed.
using Content = std::variant<std::monostate, Cursor, std::string_view, std::string, std::int64_t, bool, Date,
                             Moment, Clock, Percent, Quantity>;

/// A value with the row of the description that says what it is.
struct Datum {
  const Field& field;
  const Content& content;

  /// Where it is written; false when it was computed.
  Cursor written() const;
  /// The value as text, in `language` where it stands in several. The view holds as long as the datum and
  /// `buffer`.
  std::string_view text(std::string_view language, std::string& buffer) const;
  /// The days it can be: a year is all of that year. Nothing for what is no date.
  std::optional<Period> days() const;
  /// Minutes after midnight of its own day.
  std::optional<int> minutes() const;
  /// A percentage in percent, a count, a number. Nothing for what is no number; unknown stays unknown.
  std::optional<Quantity> number() const;
  std::optional<bool> flag() const;
  /// For a table: typed as the column is.
  Cell cell(std::string_view language) const;
};

/// The type of column that holds such values.
ColumnType column_type(const Field& field);

using Emit = FunctionRef<void(const Datum&)>;

}  // namespace ko::query
