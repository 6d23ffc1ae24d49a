// SPDX-License-Identifier: MIT
/// Typed access to a record, straight from its bytes: `meeting.get<"start">()` is a `std::optional<Moment>`,
/// `meeting.get<"present">()` a list of `Presence`. The field's row decides the type; a name that has no row
/// does not compile. Nothing is stored: a value is read when it is asked for, and one that is ill-formed
/// (which reading has reported) is absent.
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string_view>
#include <vector>

#include "ko/files/file.hpp"
#include "ko/records/type.hpp"
#include "ko/values/date.hpp"
#include "ko/values/identifier.hpp"
#include "ko/values/percent.hpp"
#include "ko/values/quorum.hpp"

namespace ko {

/// A name of a field as a template argument.
template <std::size_t N>
struct FieldName {
  char characters[N]{};
  consteval FieldName(const char (&text)[N]) {  // NOLINT(google-explicit-constructor): written as a literal
    std::copy_n(text, N, characters);
  }
  constexpr std::string_view view() const { return {characters, N - 1}; }
};

/// A text, or one text a language.
class Localized {
 public:
  explicit Localized(Cursor at) : at_(at) {}
  explicit operator bool() const { return static_cast<bool>(at_); }
  /// The text in `language`; where that is missing the first of nb, nn, en, or whatever stands first.
  std::string_view in(std::string_view language) const;
  Cursor at() const { return at_; }

 private:
  Cursor at_;
};

/// How many, and where the record says it, who.
class Count {
 public:
  explicit Count(Cursor at) : at_(at) {}
  explicit operator bool() const { return static_cast<bool>(at_); }
  /// The number, or the number of persons listed.
  std::optional<std::int64_t> number() const;
  /// The ids of the persons; empty where only a number is stated.
  std::vector<std::string_view> persons() const;
  Cursor at() const { return at_; }

 private:
  Cursor at_;
};

/// Reads a whole number from 0 in decimal digits.
std::optional<std::int64_t> parse_integer(std::string_view text);

/// True for `true`, false for `false`, nothing for any other text.
std::optional<bool> parse_flag(std::string_view text);

template <const Type& T>
class View;

/// Reads one value of field I of T at `at`, which may be no node. The row decides what it is: a view of an
/// entry, `Localized`, `Count`, the node of a mapping with keys of its own, a value of ko/values, nothing
/// where that cannot be read, or else the text, empty where nothing is stated.
template <const Type& T, std::size_t I>
auto read_value(Cursor at) {
  constexpr Value kind = T.fields[I].shape.value;
  const std::string_view text = at && at.is_scalar() ? at.text() : std::string_view{};
  const auto parse = [&]<class Parsed>(Result<Parsed> (*parser)(std::string_view)) {
    if (text.empty()) return std::optional<Parsed>();
    const Result<Parsed> parsed = parser(text);
    return parsed ? std::optional<Parsed>(*parsed) : std::nullopt;
  };
  if constexpr (kind == Value::entry) {
    return View<*T.fields[I].shape.entry>(at);
  } else if constexpr (kind == Value::localized) {
    return Localized(at);
  } else if constexpr (kind == Value::count) {
    return Count(at);
  } else if constexpr (kind == Value::texts_by_scheme || kind == Value::counts_by_key) {
    return at;
  } else if constexpr (kind == Value::date) {
    return parse(Date::parse);
  } else if constexpr (kind == Value::moment) {
    return parse(Moment::parse);
  } else if constexpr (kind == Value::clock) {
    return parse(Clock::parse);
  } else if constexpr (kind == Value::percent) {
    return parse(Percent::parse);
  } else if constexpr (kind == Value::number) {
    return parse(Rational::parse);
  } else if constexpr (kind == Value::quorum) {
    return parse(Quorum::parse);
  } else if constexpr (kind == Value::journal_reference) {
    return parse(JournalReference::parse);
  } else if constexpr (kind == Value::integer) {
    return parse_integer(text);
  } else if constexpr (kind == Value::flag) {
    return parse_flag(text);
  } else {
    return text;
  }
}

/// The values of a field that may have several. Empty where the field is absent or blank.
template <const Type& T, std::size_t I>
class ListOf {
 public:
  class Iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = decltype(read_value<T, I>(Cursor()));
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using reference = value_type;

    Iterator(const File* file, NodeIndex node) : file_(file), node_(node) {}
    auto operator*() const { return read_value<T, I>(Cursor(*file_, node_)); }
    Cursor cursor() const { return {*file_, node_}; }
    Iterator& operator++() {
      node_ += file_->tree.nodes[node_].size;
      return *this;
    }
    bool operator==(const Iterator& other) const { return node_ == other.node_; }

   private:
    const File* file_;
    NodeIndex node_;
  };

  explicit ListOf(Cursor at) {
    if (!at || at.form() == Form::blank) return;
    file_ = &at.file();
    if (at.form() == Form::sequence) {
      first_ = at.index() + 1;
      end_ = at.index() + at.node().size;
    } else {
      first_ = at.index();
      end_ = at.index() + at.node().size;
    }
  }
  Iterator begin() const { return {file_, first_}; }
  Iterator end() const { return {file_, end_}; }
  bool empty() const { return first_ == end_; }
  std::size_t size() const {
    std::size_t count = 0;
    for (Iterator at = begin(); !(at == end()); ++at) ++count;
    return count;
  }

 private:
  const File* file_ = nullptr;
  NodeIndex first_ = 0;
  NodeIndex end_ = 0;
};

/// A record or an entry, seen through its description. A view of nothing is false and has no fields.
template <const Type& T>
class View {
 public:
  static constexpr const Type& type = T;

  View() = default;
  explicit View(Cursor at) : at_(at) {}

  explicit operator bool() const { return static_cast<bool>(at_); }
  Cursor at() const { return at_; }

  template <FieldName Name>
  auto get() const {
    constexpr std::size_t index = index_of(Name.view());
    if constexpr (T.fields[index].shape.arity == Arity::one) {
      return read_value<T, index>(find<index>());
    } else {
      return ListOf<T, index>(find<index>());
    }
  }

  /// Where the field is written; false where it is not.
  template <FieldName Name>
  Cursor cursor() const {
    return find<index_of(Name.view())>();
  }

  /// True when the field is written, even if nothing stands after its colon.
  template <FieldName Name>
  bool has() const {
    return static_cast<bool>(cursor<Name>());
  }

 private:
  static constexpr std::size_t index_of(std::string_view name) {
    const auto found = T.find(name);
    if (!found) throw std::logic_error("this type has no such field");
    return *found;
  }

  template <std::size_t I>
  Cursor find() const {
    if (!at_) return {};
    if (at_.form() == Form::mapping) return at_.child(static_cast<std::uint8_t>(I));
    if (at_.is_scalar() && T.fields[I].name == T.shorthand) return at_;
    return {};
  }

  Cursor at_;
};

}  // namespace ko
