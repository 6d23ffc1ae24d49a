// SPDX-License-Identifier: MIT
// What to write instead, where a slip of the hand looks like another word or another form.
#include <fmt/format.h>

#include "ko/values/text.hpp"
#include "model/records/terms.hpp"
#include "read/shape/shape_reader.hpp"

namespace ko {
namespace {

/// The field of an entry within this type that goes by a term: `vedtak` in a meeting is the `decisions` of an
/// entry of `agenda`.
std::string mend_within_entries(const Type& type, std::string_view term) {
  for (const Field& field : type.fields) {
    if (field.shape.entry == nullptr) continue;
    if (const auto inner = field_with_term(*field.shape.entry, term))
      return fmt::format("write `{}`, in an entry of `{}`", field.shape.entry->fields[*inner].name,
                         field.name);
  }
  return {};
}

/// What should stand between brackets, where a text was meant for a list: `a, b`, `a]` and `(a)`; else
/// nothing.
std::string_view list_meant(std::string_view text) {
  if (text.starts_with('(') && text.ends_with(')')) return text.substr(1, text.size() - 2);
  if (text.find('[') != std::string_view::npos) return {};
  if (text.ends_with(']')) return text.substr(0, text.size() - 1);
  return is_id(text) || text.find(", ") != std::string_view::npos ? text : std::string_view{};
}

}  // namespace

std::optional<std::size_t> field_meant(const Type& type, std::string_view key) {
  if (const auto by_term = field_with_term(type, key)) return by_term;
  std::vector<std::string_view> names;
  for (const Field& field : type.fields) names.push_back(field.name);
  const auto found = nearest(key, names);
  return found.empty() ? std::nullopt : type.find(found.front());
}

std::string ShapeReader::mend_of_no_list(const Field& field, NodeIndex at) const {
  const std::string_view text =
      file_.tree.nodes[at].form == Form::scalar ? file_.tree.text(file_.source, at) : std::string_view{};
  if (text.starts_with('-')) return "put each entry on its own line, with a dash and a space before it";
  if (const std::string_view inner = list_meant(text); !inner.empty())
    return fmt::format("write `{}: [{}]`, or begin each entry with `- `", field.name, printable(inner));
  return "begin each entry with `- `";
}

/// Whether the plain text `before` ends at a comma right before the key of `at`.
bool ShapeReader::goes_on_after_comma(NodeIndex before, NodeIndex at) const {
  const Node& text = file_.tree.nodes[before];
  const std::uint32_t key = file_.tree.nodes[at].key_begin;
  if (text.form != Form::scalar || text.style != Style::plain || text.end >= key) return false;
  return file_.source.slice({text.end, key}).find_first_not_of(", ") == std::string_view::npos;
}

/// A field by a slip of the hand is told apart from one that another word was meant for.
std::string ShapeReader::mend_of_unknown_field(const Type& type, NodeIndex at, NodeIndex before,
                                               std::string_view key) const {
  const std::size_t colon = key.find(':');
  if (colon != std::string_view::npos && type.find(key.substr(0, colon)) && colon + 1 < key.size())
    return fmt::format("write `{} {}`: a colon needs a space after it", key.substr(0, colon + 1),
                       printable(key.substr(colon + 1)));
  if (key.starts_with('-') && key.size() > 1)
    return fmt::format("write `- {}`: a dash needs a space after it", printable(key.substr(1)));
  // `{text: one, two}`: in braces the comma ends the text, and what follows it looks like a field.
  const Node& node = file_.tree.nodes[at];
  const bool stands_alone = node.form == Form::blank && node.begin == node.key_span().end;
  if (stands_alone && before != no_node && goes_on_after_comma(before, at))
    return fmt::format("in braces a comma ends the text: if this belongs to `{}`, put all of that in quotes",
                       file_.tree.key(file_.source, before));
  if (const auto meant = field_meant(type, key)) return fmt::format("write `{}`", type.fields[*meant].name);
  const std::string mend = mend_within_entries(type, key);
  return mend.empty() ? fmt::format("its fields are {}", field_list(type)) : mend;
}

}  // namespace ko
