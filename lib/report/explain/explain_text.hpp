// SPDX-License-Identifier: MIT
/// Wording that explanations share, and the fields they tell of.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "ko/answers/document_tree.hpp"
#include "ko/records/profile.hpp"
#include "ko/records/type.hpp"

namespace ko {

/// Text in which `what stands between grave accents` is code.
inline Text marked_up(std::string_view text) {
  Text marked;
  for (bool is_code = false; !text.empty(); is_code = !is_code) {
    const std::size_t end = std::min(text.find('`'), text.size());
    const std::string part(text.substr(0, end));
    marked += is_code ? code(part) : Phrase{part};
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return marked;
}

/// What a description says in a line, as a sentence: a capital first, a full stop last.
inline std::string sentence(std::string text) {
  text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
  return text + '.';
}

/// A document that begins with its title and one paragraph.
inline DocumentTree explanation(std::string title, Text opening) {
  const Blocks blocks = {{Heading{1, title}}, {Paragraph{std::move(opening)}}};
  return {.title = std::move(title), .language = Language::en, .blocks = blocks};
}

/// What a field takes, in words: `a list of mappings`, `draft | approved`.
std::string takes(const Shape& shape);

inline bool is_common(const Field& field) {
  return std::ranges::find(common_fields, field.name, &Field::name) != common_fields.end();
}

/// The laws and bylaws there are, each with its name, whom it holds for and when.
Definitions profiles_in_short(std::span<const Profile> profiles);

/// Calls `visit(path, field)` for every field of the type and of the entries below it.
template <class Visit>
void each_field(const Type& type, const std::string& path, bool is_entry, const Visit& visit) {
  for (const Field& field : type.fields) {
    if (is_entry && is_common(field)) continue;
    const std::string here = fmt::format("{}.{}", path, field.name);
    visit(here, field);
    if (field.shape.value == Value::entry && !is_common(field))
      each_field(*field.shape.entry, here, true, visit);
  }
}

}  // namespace ko
