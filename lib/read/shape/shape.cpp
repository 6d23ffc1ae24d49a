// SPDX-License-Identifier: MIT
#include "read/shape/shape.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "base/system/append.hpp"
#include "base/system/parallel.hpp"
#include "ko/records/kinds.hpp"
#include "ko/values/text.hpp"
#include "read/shape/shape_reader.hpp"
#include "read/text/parts.hpp"

namespace ko {
namespace {

/// The child of a mapping with this key, before its type is known.
Cursor child_named(Cursor at, std::string_view key) {
  for (Cursor child : at.children())
    if (child.key() == key) return child;
  return {};
}

std::vector<std::string_view> kind_names() {
  std::vector<std::string_view> names;
  for (const Type* type : kinds) names.push_back(type->name);
  return names;
}

std::string kind_list() {
  return fmt::format("{}", fmt::join(kind_names(), ", "));
}

Finding finding_at(RuleOf<shape_rules> rule, Place place, std::string_view message, std::string_view mend) {
  return {&rule.row, place, message, mend};
}

Finding unknown_kind(Cursor kind) {
  const auto near = nearest(kind.text(), kind_names());
  Finding finding = finding_at(
      "unknown-kind", kind.place(), fmt::format("there is no kind `{}`", printable(kind.text())),
      near.empty() ? fmt::format("write one of {}", kind_list()) : fmt::format("write `{}`", near.front()));
  finding.path = "kind";
  return finding;
}

/// The kind a document says it is of; nothing, and a finding, when it cannot be told.
std::optional<Kind> kind_of(Cursor root, bool first, bool complete, std::optional<Finding>& finding) {
  const auto mend = [first] {
    return fmt::format(
        "begin with `kind: …`, one of {}{}", kind_list(),
        first ? "" : "; or take the `---` above away, if this belongs to the record before it");
  };
  if (root.form() != Form::mapping) {
    if (complete)
      finding = finding_at("not-a-record", root.place(),
                           fmt::format("a record is a mapping, not {}", form_name(root.form())), mend());
    return std::nullopt;
  }
  const Cursor kind = child_named(root, "kind");
  if (kind && kind.is_scalar()) {
    const std::optional<Kind> found = find_kind(kind.text());
    if (!found) finding = unknown_kind(kind);
    return found;
  }
  if (kind || complete) {
    const bool empty = root.children().empty();
    const Place place = kind ? kind.place() : empty ? root.place() : (*root.children().begin()).key_place();
    finding = finding_at("not-a-record", place, "the record does not say what kind it is", mend());
  }
  return std::nullopt;
}

/// The documents of a file in parts of about so many bytes; at least one part.
std::vector<std::span<const Document>> parts_of(std::span<const Document> documents, std::size_t bytes) {
  std::vector<std::span<const Document>> parts;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    if (documents[i].span.end - documents[begin].span.begin < bytes) continue;
    parts.push_back(documents.subspan(begin, i + 1 - begin));
    begin = i + 1;
  }
  if (parts.empty() || begin < documents.size()) parts.push_back(documents.subspan(begin));
  return parts;
}

/// Reads a document as a record where it is one.
void read_document(File& file, const Document& document, const Spans& errors, Shapes& shapes,
                   FindingList& findings) {
  const Cursor root(file, document.root);
  const Cursor id = child_named(root, "id");
  const std::string_view name = id && id.is_scalar() ? id.text() : std::string_view{};
  std::optional<Finding> of_kind;
  const std::optional<Kind> kind =
      kind_of(root, &document == &file.tree.documents.front(), document.complete, of_kind);
  if (of_kind && !errors.hold(of_kind->place.span.begin))
    findings.add(std::move(*of_kind)).record = shortened(name);
  if (kind) ShapeReader(file, document, name, errors, findings).mapping(type_of(*kind), document.root);
  if (kind && document.complete) {
    shapes.records.push_back({*kind, document.root, is_id(name) ? id.index() : no_node});
  } else if (!name.empty()) {
    shapes.broken_ids.emplace_back(name);
  }
}

}  // namespace

void Spans::add(Span span) {
  const std::uint32_t before = reached_.empty() ? 0 : reached_.back().end;
  reached_.push_back({span.begin, std::max({before, span.end, span.begin + 1})});
}

bool Spans::hold(std::uint32_t place) const {
  const auto after = std::ranges::upper_bound(reached_, place, {}, &Span::begin);
  return after != reached_.begin() && place < std::prev(after)->end;
}

Shapes read_shapes(File& file, const Spans& errors, const ReadOptions& options) {
  struct Part {
    std::span<const Document> documents;
    Shapes shapes = {};
    FindingList findings = FindingList();
  };
  std::vector<Part> parts;
  const std::size_t bytes = part_bytes_of(file.source.bytes().size(), options);
  for (const std::span<const Document> documents : parts_of(file.tree.documents, bytes))
    parts.push_back({documents});
  parallel_for(parts.size(), options.threads, [&](std::size_t i) {
    for (const Document& document : parts[i].documents)
      if (document.root != no_node) read_document(file, document, errors, parts[i].shapes, parts[i].findings);
  });
  Part all = std::move(parts.front());
  for (Part& part : std::span(parts).subspan(1)) {
    append(all.shapes.records, std::move(part.shapes.records));
    append(all.shapes.broken_ids, std::move(part.shapes.broken_ids));
    all.findings.append(std::move(part.findings));
  }
  all.shapes.findings = all.findings.take();
  return std::move(all.shapes);
}

Shapes read_shape_as(const Type& type, File& file, const Spans& errors) {
  FindingList findings;
  const auto report = [&](const Place& place, std::string message, std::string mend) {
    if (!errors.hold(place.span.begin))
      findings.add(finding_at("not-a-record", place, std::move(message), std::move(mend)));
  };
  bool is_read = false;
  for (const Document& document : file.tree.documents) {
    if (document.root == no_node) continue;
    const Cursor root(file, document.root);
    if (is_read) {
      report(root.place(), fmt::format("{} is one mapping, and this is another document", type.name),
             "take the `---` above away if this belongs to it, or take this out");
    } else if (root.form() == Form::mapping) {
      ShapeReader(file, document, {}, errors, findings).mapping(type, document.root);
    } else {
      report(root.place(), fmt::format("{} is a mapping, not {}", type.name, form_name(root.form())),
             fmt::format("its keys are {}", field_list(type)));
    }
    is_read = true;
  }
  if (!is_read)
    report({file.index, {0, 0}}, fmt::format("{} is a mapping, and there is nothing in it", type.name),
           fmt::format("its keys are {}", field_list(type)));
  return {.findings = findings.take()};
}

}  // namespace ko
