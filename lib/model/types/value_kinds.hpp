// SPDX-License-Identifier: MIT
/// The kinds of value that fields take, a row a kind: everything that reading, the JSON Schema, help, JSON
/// and queries know of one. A new kind is a word of `Value`, a row here, and a C++ type in
/// ko/records/view.hpp where it has one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/json/json.hpp"
#include "ko/answers/table.hpp"
#include "ko/findings/rule.hpp"
#include "ko/records/type.hpp"
#include "ko/values/result.hpp"

namespace ko {

/// What a value consists of in the tree.
enum class Layout : std::uint8_t {
  scalar,
  entry,      ///< a mapping of the fields of a type, or the scalar it has as a shorthand
  localized,  ///< a scalar, or a mapping of languages to scalars
  count,      ///< a scalar, or a list of ids
  free_keys,  ///< a mapping of keys that no type lists
};

/// How a query asks for a value: what a literal is read as, and whether values have an order.
enum class Literals : std::uint8_t {
  text,       ///< a part of it
  word,       ///< one of the field's words
  id,         ///< all of it
  reference,  ///< a record
  flag,
  time,      ///< a period, or a range of days and minutes
  day_time,  ///< a time of day, or a range of them
  number,    ///< a number, or a range of them
};

/// Why a text is not the value its field takes.
struct ValueFault {
  const Rule* rule = nullptr;
  std::string message;
  std::string mend;
  std::string replacement = {};  ///< what to write, where that is certain
};

struct ValueKind {
  Value value;
  std::string_view name;          ///< as a noun: `a date`
  std::string_view writing = {};  ///< how it is written, with examples; empty where the name says it all
  Layout layout = Layout::scalar;

  // Of a scalar: what is wrong with it.
  const Rule* rule = nullptr;                                 ///< that it breaks when `parse` fails
  std::optional<Fault> (*parse)(std::string_view) = nullptr;  ///< null: whatever is written is right
  std::optional<ValueFault> (*check)(const Field&, std::string_view) = nullptr;  ///< in place of the two

  // Its JSON Schema: texts of the pattern (ECMA-262), and what a reader that does not know the field makes of
  // them; any scalar where there is no pattern.
  std::string_view schema_name = {};  ///< in `$defs`; empty where it depends on more than the kind
  std::string_view pattern = {};
  std::string_view or_type = {};           ///< the JSON type that is allowed beside a string
  Json (*schema)(const Shape&) = nullptr;  ///< in place of the pattern

  Json (*json)(std::string_view) = nullptr;  ///< of a scalar; null: a JSON string

  // In queries.
  ColumnType column = ColumnType::text;
  Literals literals = Literals::text;
  std::string_view asked = "text";  ///< what may be asked of a column of it
};

inline constexpr std::size_t value_kind_count = 24;
extern const ValueKind value_kinds[value_kind_count];  ///< in the order of `Value`

inline const ValueKind& kind_of(Value value) {
  return value_kinds[static_cast<std::size_t>(value)];
}

/// What a field takes, as a noun: `a date`, `the id of a person`; one of them where it takes several.
std::string value_name(const Shape& shape);

/// Nothing when `text` can be read as the field's value. E-mail and web addresses, checksums and journal
/// references are texts here: the rules of identifiers look at them.
std::optional<ValueFault> check_value(const Field& field, std::string_view text);

/// The JSON Schema of a value that is not an entry; of one value where the field takes several.
///
/// A reader of YAML that does not know the field turns `2014` into a number and `true` into a boolean, so
/// whatever such a text can become is allowed beside the string; the patterns hold for strings alone.
Json value_schema(const Shape& shape);

/// What that schema is called among others; empty where it depends on more of the shape than its value.
std::string_view value_schema_name(const Shape& shape);

}  // namespace ko
