// SPDX-License-Identifier: MIT
/// How a record type is described, once, so that reading, suggestions, the JSON Schema, `ko explain`, query
/// columns and typed access all follow from the same rows.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <optional>
#include <span>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace ko {

/// The kinds of record. Their descriptions stand in `kinds.hpp`, in this order.
enum class Kind : std::uint8_t {
  organisation,
  person,
  meeting,
  decision,
  document,
  hearing,
  project,
  case_file  ///< written `case`
};
inline constexpr std::size_t kind_count = 8;

/// A set of kinds: what a reference may point at.
class Kinds {
 public:
  constexpr Kinds() = default;
  // NOLINTNEXTLINE(google-explicit-constructor): a kind is a set of one
  constexpr Kinds(Kind kind) : bits_(bit(kind)) {}
  constexpr Kinds(std::initializer_list<Kind> kinds) {
    for (Kind kind : kinds) bits_ = static_cast<std::uint8_t>(bits_ | bit(kind));
  }
  static constexpr Kinds any() {
    Kinds all;
    all.bits_ = 0xff;
    return all;
  }
  constexpr bool has(Kind kind) const { return (bits_ & bit(kind)) != 0; }
  /// Those that are in it, in their order.
  std::vector<Kind> members() const {
    std::vector<Kind> all;
    for (unsigned kind = 0; kind < 8; ++kind)
      if (has(static_cast<Kind>(kind))) all.push_back(static_cast<Kind>(kind));
    return all;
  }
  constexpr auto operator<=>(const Kinds&) const = default;

 private:
  static constexpr std::uint8_t bit(Kind kind) {
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(kind));
  }
  std::uint8_t bits_ = 0;
};

/// What stands in a field. The field decides how its text is read, never the text itself.
enum class Value : std::uint8_t {
  text,
  localized,  ///< a text, or a text a language: {nb: …, nn: …, en: …}
  id,
  date,               ///< ko/date.hpp: Date
  moment,             ///< Moment: a date, or a date and a time
  clock,              ///< Clock: a time, or a date and a time
  percent,            ///< Percent, in hundredths of a percent
  number,             ///< Rational, written as a decimal number
  integer,            ///< a whole number from 0
  flag,               ///< true or false
  choice,             ///< one of `choices`; `open` allows other words
  reference,          ///< the id of a record of one of `targets`; `items` allows `meeting#3/1` too
  text_or_reference,  ///< a text; where it is the id of a record of `targets`, that record
  count,              ///< a whole number, or the list of persons counted
  quorum,             ///< half, a fraction, or a number of members
  interval,           ///< day, week, 2 weeks, month …
  journal_reference,
  email,
  url,
  checksum,         ///< SHA-256 in 64 hexadecimal digits
  rule,             ///< the code or name of a rule that a law or bylaws can lay down
  entry,            ///< a mapping of the type `entry`
  texts_by_scheme,  ///< a mapping of free keys to texts (or lists of texts)
  counts_by_key,    ///< a mapping of free keys to counts
};

enum class Arity : std::uint8_t {
  one,
  list,
  one_or_list,  ///< a single value stands for a list of one
};

struct Type;

struct Shape {
  Value value = Value::text;
  Arity arity = Arity::one;
  bool is_required = false;
  bool open = false;
  bool items = false;
  bool set = false;  ///< a list in which nothing stands twice
  Kinds targets = {};
  std::span<const std::string_view> choices = {};
  const Type* entry = nullptr;
  std::int64_t least = 0;  ///< of integers, of numbers with a `most`, and of percentages in hundredths
  std::int64_t most = std::numeric_limits<std::int64_t>::max();

  constexpr Shape within(std::int64_t from, std::int64_t to) const {
    Shape shape = *this;
    shape.least = from;
    shape.most = to;
    return shape;
  }
  constexpr Shape required() const {
    Shape shape = *this;
    shape.is_required = true;
    return shape;
  }
};

struct Field {
  std::string_view name;
  Shape shape;
  std::string_view meaning;  ///< one line, without a full stop
  std::string_view standard =
      {};  ///< the term of Popolo, OParl, Noark 5 or another standard it corresponds to
  /// Norwegian and English words of the field of work that people look for it by, lower-case, separated by
  /// commas.
  std::string_view terms = {};
};

/// A record type, or the type of an entry in one of its lists.
struct Type {
  std::string_view name;
  std::string_view meaning;
  std::span<const Field> fields;
  std::string_view shorthand = {};  ///< the field that a bare scalar in place of the mapping stands for

  constexpr std::optional<std::size_t> find(std::string_view field) const {
    for (std::size_t i = 0; i < fields.size(); ++i)
      if (fields[i].name == field) return i;
    return std::nullopt;
  }
};

// What the rows of a description are written with.
constexpr Shape value(Value kind) {
  return {.value = kind};
}
constexpr Shape choice(std::span<const std::string_view> of) {
  return {.value = Value::choice, .choices = of};
}
constexpr Shape open_choice(std::span<const std::string_view> of) {
  return {.value = Value::choice, .open = true, .choices = of};
}
constexpr Shape reference(Kinds to) {
  return {.value = Value::reference, .targets = to};
}
constexpr Shape reference_or_item(Kinds to) {
  return {.value = Value::reference, .items = true, .targets = to};
}
constexpr Shape text_or_reference(Kinds to) {
  return {.value = Value::text_or_reference, .targets = to};
}
constexpr Shape entry(const Type& type) {
  return {.value = Value::entry, .entry = &type};
}
constexpr Shape list(Shape of) {
  of.arity = Arity::list;
  return of;
}
constexpr Shape one_or_list(Shape of) {
  of.arity = Arity::one_or_list;
  return of;
}
constexpr Shape set(Shape of) {
  of.arity = Arity::one_or_list;
  of.set = true;
  return of;
}

/// Where a fact comes from.
inline constexpr Field source_fields[] = {
    {"document", reference(Kind::document).required(), "the document that states it"},
    {"at", value(Value::text), "where in the document: a page, a section, a line"},
    {"quote", value(Value::text), "the document's own words"},
};
inline constexpr Type source_type = {
    .name = "source", .meaning = "where a fact comes from", .fields = source_fields, .shorthand = "document"};

/// What every record and every entry of a list may carry.
inline constexpr std::array<Field, 4> common_fields = {{
    {"source", one_or_list(entry(source_type)), "the document that states this, or {document, at, quote}"},
    {"note", value(Value::localized), "a remark for the reader; nothing is derived from it"},
    {"tags", set(value(Value::text)), "words to find it by"},
    {"public", value(Value::flag), "false: left out of what is published"},
}};

/// What every record may say of itself as a whole.
inline constexpr std::array<Field, 1> record_state_fields = {{
    {"draft",
     value(Value::flag),
     "true: unfinished, so that nothing need be complete; never published",
     {},
     "utkast, kladd, under arbeid"},
}};

/// The fields of an entry: its own, then the common ones.
template <std::size_t N>
consteval std::array<Field, N + common_fields.size()> entry_fields(const Field (&own)[N]) {
  std::array<Field, N + common_fields.size()> all{};
  std::size_t at = 0;
  for (const Field& field : own) all[at++] = field;
  for (const Field& field : common_fields) all[at++] = field;
  return all;
}

/// What every record begins with.
inline constexpr std::array<Field, 3> leading_fields = {{
    {"kind", value(Value::text).required(), "which kind of record this is"},
    {"id", value(Value::id).required(), "its name in the set: lower-case words joined by -"},
    {"former_ids", set(value(Value::id)), "ids it had before; references to them lead here"},
}};

/// The numbers of `id` and `former_ids` among the fields of every record.
inline constexpr std::uint8_t id_field = 1;
inline constexpr std::uint8_t former_ids_field = 2;

/// The fields of a record: the leading ones, its own, its state, then the common ones.
template <std::size_t N>
consteval std::array<Field, leading_fields.size() + N + record_state_fields.size() + common_fields.size()>
record_fields(const Field (&own)[N]) {
  std::array<Field, leading_fields.size() + N + record_state_fields.size() + common_fields.size()> all{};
  std::size_t at = 0;
  for (const Field& field : leading_fields) all[at++] = field;
  for (const Field& field : own) all[at++] = field;
  for (const Field& field : record_state_fields) all[at++] = field;
  for (const Field& field : common_fields) all[at++] = field;
  return all;
}

}  // namespace ko
