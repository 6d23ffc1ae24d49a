// SPDX-License-Identifier: MIT
/// A kind of record as YAML with nothing in it: every field of it and of its entries, each with a comment.
/// What is not required is commented out.
#include <fmt/format.h>

#include <utility>

#include "ko/answers/explain.hpp"
#include "ko/values/text.hpp"
#include "report/explain_fields.hpp"

namespace ko {
namespace {

constexpr std::size_t comment_column = 30;

/// Where a line stands: how far in, whether it begins an entry of a list, and whether it is commented out.
struct LinePlace {
  std::size_t indent = 0;
  bool begins_entry = false;
  bool is_optional = false;
};

std::string what_it_takes(const Field& field) {
  return fmt::format(" ({}{})", field.shape.is_required ? "required; " : "", takes(field.shape));
}

class Skeleton {
 public:
  /// The fields of a type, each on a line of its own.
  void write(const Type& type, LinePlace place) {
    const bool is_entry = place.indent != 0;
    for (const Field& field : type.fields) {
      if (is_entry && is_common(field)) continue;
      const LinePlace here{place.indent, std::exchange(place.begins_entry, false),
                           place.is_optional || !field.shape.is_required};
      write(field, !is_entry && field.name == "kind" ? type.name : std::string_view(), here);
      if (field.shape.value == Value::entry) write_entry(field.shape, here);
    }
  }

  std::string text() && { return std::move(text_); }

 private:
  void write_entry(const Shape& shape, const LinePlace& place) {
    const bool is_list = shape.arity != Arity::one;
    write(*shape.entry, {place.indent + (is_list ? 4 : 2), is_list, place.is_optional});
  }

  void write(const Field& field, std::string_view value, const LinePlace& place) {
    std::string line(place.is_optional ? "# " : "");
    line.append(place.begins_entry ? place.indent - 2 : place.indent, ' ');
    line += fmt::format("{}{}:", place.begins_entry ? "- " : "", field.name);
    if (!value.empty()) line += fmt::format(" {}", value);
    line.append(std::max(comment_column, line.size() + 1) - line.size(), ' ');
    text_ += fmt::format("{}# {}{}\n", line, field.meaning, what_it_takes(field));
  }

  std::string text_;
};

}  // namespace

std::string skeleton_of(const Type& type) {
  Skeleton skeleton;
  skeleton.write(type, {});
  return std::move(skeleton).text();
}

}  // namespace ko
