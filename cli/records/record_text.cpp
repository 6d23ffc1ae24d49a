// SPDX-License-Identifier: MIT
#include "records/record_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "arguments/look_up.hpp"
#include "ko/values/text.hpp"

namespace ko::cli {
namespace {

constexpr std::size_t outermost = 2;  // the indentation of a record's own fields

/// Tells where something stands, with the lines of each file counted once.
class Places {
 public:
  std::string where(const File& file, std::size_t offset) {
    const LineIndex& lines = lines_.try_emplace(file.index, file.source).first->second;
    return fmt::format("{}:{}", printable(file.source.name()), lines.position(offset).line);
  }

 private:
  std::map<std::uint32_t, LineIndex> lines_;  // by the numbers of the files
};

std::string padding(std::string_view text, std::size_t width) {
  return std::string(width - std::min(width, display_width(text)), ' ');
}

bool is_reference(const Shape& shape) {
  return shape.value == Value::reference || shape.value == Value::text_or_reference;
}

/// True for what the heading says already.
bool is_heading(const Field& field, std::size_t indent) {
  return indent == outermost && (field.name == "kind" || field.name == "id");
}

/// Writes fields below each other, keys in one column and what belongs to them in the next.
class Writer {
 public:
  explicit Writer(const Register& records) : records_(records) {}

  void mapping(const Type* type, Cursor at, std::size_t indent);
  std::string take() { return std::move(text_); }

 private:
  void field(const Field* field, Cursor at, std::size_t indent, std::size_t width);
  void entries(const Field* field, Cursor at, std::size_t indent);
  void nested(const Field* field, Cursor at, std::size_t indent);
  std::string scalar(const Field* field, Cursor at, std::size_t indent) const;

  const Register& records_;
  std::string text_;
};

/// A scalar in one piece; further lines are indented under the first.
std::string Writer::scalar(const Field* field, Cursor at, std::size_t indent) const {
  std::string text;
  for (const char c : printable(trim(at.text()), true)) {
    text += c;
    if (c == '\n') text.append(indent, ' ');
  }
  const Shape* shape = field == nullptr ? nullptr : &field->shape;
  if (shape != nullptr && shape->value == Value::entry && !shape->entry->shorthand.empty())
    shape = &shape->entry->fields[*shape->entry->find(shape->entry->shorthand)].shape;
  if (shape == nullptr || !is_reference(*shape)) return text;
  const Target target = records_.resolve(at.text());
  return target.record == nullptr
             ? text
             : fmt::format("{} ({})", text, printable(title_of(records_, *target.record)));
}

void Writer::nested(const Field* field, Cursor at, std::size_t indent) {
  if (at.form() == Form::sequence) return entries(field, at, indent);
  const bool described = field != nullptr && field->shape.value == Value::entry;
  mapping(described ? field->shape.entry : nullptr, at, indent);
}

void Writer::entries(const Field* field, Cursor at, std::size_t indent) {
  for (const Cursor entry : at.children()) {
    if (entry.is_scalar()) {
      text_ += fmt::format("{:{}}- {}\n", "", indent, scalar(field, entry, indent + 2));
      continue;
    }
    const std::size_t begin = text_.size();
    nested(field, entry, indent + 2);
    if (text_.size() > begin + indent) text_[begin + indent] = '-';
  }
}

void Writer::field(const Field* field, Cursor at, std::size_t indent, std::size_t width) {
  const std::string key = printable(at.key());
  const std::string left = std::string(indent, ' ') + key;
  if (at.form() == Form::blank) {
    text_ += fmt::format("{}{}  (blank)\n", left, padding(key, width));
  } else if (at.is_scalar()) {
    text_ += fmt::format("{}{}  {}\n", left, padding(key, width), scalar(field, at, indent + width + 2));
  } else {
    text_ += left + "\n";
    nested(field, at, indent + 2);
  }
}

void Writer::mapping(const Type* type, Cursor at, std::size_t indent) {
  std::size_t width = 0;
  for (const Cursor child : at.children())
    if (child.is_scalar()) width = std::max(width, display_width(child.key()));
  for (const Cursor child : at.children()) {
    const std::size_t index = child.node().field;
    const bool described = type != nullptr && index < type->fields.size();
    if (described && is_heading(type->fields[index], indent)) continue;
    field(described ? &type->fields[index] : nullptr, child, indent, width);
  }
}

/// A line for every place that names the record: where, in which record, and in which of its fields.
std::string references_to(const Register& records, const Record& record, Places& places) {
  struct Line {
    std::string place, from, path;
  };
  std::vector<Line> lines;
  std::size_t place_width = 0;
  std::size_t from_width = 0;
  for (const Link& link : records.links_to(record)) {
    const Record& from = records.records()[link.from];
    const Cursor at = records.cursor(link);
    lines.push_back({places.where(at.file(), at.node().begin), fmt::format("{} {}", name(from.kind), from.id),
                     field_path(at.file(), from.at.index(), at.index())});
    place_width = std::max(place_width, display_width(lines.back().place));
    from_width = std::max(from_width, lines.back().from.size());
  }
  if (lines.empty()) return "\nnothing refers to it\n";
  std::string text = "\nreferred to by\n";
  for (const Line& line : lines)
    text += fmt::format("  {}{}  {}{}  {}\n", line.place, padding(line.place, place_width), line.from,
                        padding(line.from, from_width), line.path);
  return text;
}

}  // namespace

std::string record_text(const Register& records, const Shown& shown) {
  const bool whole = shown.at == shown.record.at;
  // A decision in an item is a decision, whatever its description is called.
  const bool is_decision = &shown.type == &item_decision_type;
  const std::string_view kind = is_decision ? name(Kind::decision) : shown.type.name;
  Places places;
  std::string text = fmt::format("{} {}\n{}\n\n", kind, printable(shown.address),
                                 places.where(shown.at.file(), shown.at.node().begin));
  Writer writer(records);
  writer.mapping(&shown.type, shown.at, outermost);
  text += writer.take();
  return whole ? text + references_to(records, shown.record, places) : text;
}

}  // namespace ko::cli
