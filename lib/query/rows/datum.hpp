// SPDX-License-Identifier: MIT
/// One value of one column of one row: as it is written in the records, or as it was computed; and the order
/// of cells.
#pragma once

#include <compare>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

#include "ko/answers/table.hpp"
#include "ko/files/file.hpp"
#include "ko/records/type.hpp"
#include "ko/values/date.hpp"
#include "ko/values/percent.hpp"
#include "ko/values/quantity.hpp"

namespace ko::query {

template <class Signature>
class FunctionRef;

/// A visitor passed as an argument: refers to a callable that outlives the call, and does not own it.
template <class Returned, class... Arguments>
class FunctionRef<Returned(Arguments...)> {
 public:
  template <class Callable>
  requires(!std::is_same_v<std::remove_cvref_t<Callable>, FunctionRef>)
      FunctionRef(Callable&& callable)  // NOLINT(google-explicit-constructor): stands for the callable
      : object_(const_cast<void*>(static_cast<const void*>(std::addressof(callable)))),
        call_([](void* object, Arguments... arguments) -> Returned {
          return (*static_cast<std::remove_reference_t<Callable>*>(object))(
              std::forward<Arguments>(arguments)...);
        }) {}

  Returned operator()(Arguments... arguments) const {
    return call_(object_, std::forward<Arguments>(arguments)...);
  }

 private:
  void* object_;
  Returned (*call_)(void*, Arguments...);
};

/// What a column says of a row: what was computed, where it is written, or a text that is not copied.
using Content = std::variant<Cell, Cursor, std::string_view>;

/// What was computed, if it is of this type; else null.
template <class T>
const T* computed(const Content& content) {
  const Cell* cell = std::get_if<Cell>(&content);
  return cell ? std::get_if<T>(&cell->value) : nullptr;
}

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

/// By value: days and times by when they begin, quantities by their lower bound, texts case folded and then
/// as written. Unknown comes after what is known, and a missing value after everything.
std::strong_ordering compare(const Cell& a, const Cell& b);

/// Appends what two cells have in common exactly when they are the same.
void append_identity(std::string& text, const Cell& cell);

/// The value as programs read it; empty where it is missing.
std::string text_of(const Cell& cell);

}  // namespace ko::query
