// SPDX-License-Identifier: MIT
/// The message catalogue: every word and sentence of generated documents, in all languages. One row a
/// message; its rows stand in `message_rows.hpp` and, for the choices of fields, in `label_rows.hpp`.
#pragma once

#include <fmt/core.h>

#include <stdexcept>
#include <string>
#include <string_view>

#include "ko/values/language.hpp"
#include "words/label_rows.hpp"
#include "words/message_rows.hpp"

namespace ko {

/// A key of `message_rows`, found when the program is compiled: one that has no row does not compile.
class MessageKey {
 public:
  consteval MessageKey(const char* key) {  // NOLINT(google-explicit-constructor): written as a literal
    for (const Message& row : message_rows)
      if (row.key == std::string_view(key)) row_ = &row;
    if (row_ == nullptr) throw std::logic_error("the catalogue has no such message");
  }
  constexpr const Message& row() const { return *row_; }

 private:
  const Message* row_ = nullptr;
};

constexpr std::string_view message(MessageKey key, Language language) {
  return key.row().in(language);
}

/// The message with its `{}` or `{0}` filled.
template <class... Values>
std::string message(MessageKey key, Language language, const Values&... values) {
  return fmt::vformat(message(key, language), fmt::make_format_args(values...));
}

/// What people call a choice of a field: `label("outcome", "adopted", Language::nb)` is `vedtatt`. A text
/// that is none of the field's choices is its own label: roles and types may be free text.
constexpr std::string_view label(std::string_view field, std::string_view choice, Language language) {
  for (const Label& row : label_rows)
    if (row.field == field && row.words.key == choice) return row.words.in(language);
  return choice;
}

}  // namespace ko
