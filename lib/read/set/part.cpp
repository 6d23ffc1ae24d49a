// SPDX-License-Identifier: MIT
#include "read/set/part.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "base/system/append.hpp"
#include "model/findings/finding_list.hpp"
#include "model/records/field_paths.hpp"

namespace ko {
namespace {

std::string_view id_of(const File& file, const Document& document) {
  for (const Cursor child : Cursor(file, document.root).children())
    if (child.key() == "id" && child.is_scalar()) return child.text();
  return {};
}

/// Says of findings of text, sorted by place, which record and field they stand in.
void locate(const File& file, std::vector<Finding>& findings) {
  auto finding = findings.begin();
  for (const Document& document : file.tree.documents) {
    if (document.root == no_node) continue;
    const auto begin = [](const Finding& one) { return one.place.span.begin; };
    finding = std::ranges::lower_bound(finding, findings.end(), document.span.begin, {}, begin);
    if (finding == findings.end() || begin(*finding) > document.span.end) continue;
    const std::string_view id = id_of(file, document);
    FieldPaths paths(file, document.root);
    for (; finding != findings.end() && begin(*finding) <= document.span.end; ++finding) {
      finding->record = shortened(id);
      finding->path = paths.at(begin(*finding));
    }
  }
}

/// Takes away what is only the echo of a fault of syntax: a finding of shape where one of those stands, which
/// is to be mended first.
void drop_echoes(const std::vector<Finding>& syntax, std::vector<Finding>& shape) {
  if (syntax.empty() || shape.empty()) return;
  std::vector<Span> reached;  // from each fault's beginning, how far it or one before it reaches
  for (const Finding& fault : syntax) {
    if (fault.rule->severity != Severity::error) continue;
    const Span span = fault.place.span;
    const std::uint32_t before = reached.empty() ? 0 : reached.back().end;
    reached.push_back({span.begin, std::max({before, span.end, span.begin + 1})});
  }
  std::erase_if(shape, [&](const Finding& finding) {
    const std::uint32_t begin = finding.place.span.begin;
    const auto after = std::ranges::upper_bound(reached, begin, {}, &Span::begin);
    return after != reached.begin() && begin < std::prev(after)->end;
  });
}

/// Gives the part's file its number among the others.
void number(Part& part, std::uint32_t index) {
  if (part.file->index == index) return;
  part.file->index = index;
  for (Finding& finding : part.shapes.findings) {
    finding.place.file = index;
    for (Related& related : finding.related) related.place.file = index;
  }
}

/// Adds what was found in `file`, which does not move any more.
void add_content(Part& part, const File& file, Reading& reading) {
  for (const Record& record : part.shapes.records) {
    const Cursor at(file, record.at.index());
    reading.records.push_back({record.kind, record.id.empty() ? record.id : at.child(id_field).text(), at});
  }
  const std::vector<Document>& documents = file.tree.documents;
  if (part.is_configuration && !documents.empty() && documents.front().root != no_node)
    reading.configuration = Configuration(Cursor(file, documents.front().root));
  append(reading.broken_ids, std::move(part.shapes.broken_ids));
  append(reading.findings, std::move(part.shapes.findings));
}

}  // namespace

Part read_part(Source text, bool is_configuration, std::uint32_t index, const ReadOptions& options) {
  Part part;
  part.is_configuration = is_configuration;
  File& file = part.file.emplace(File{index, std::move(text), {}});
  TreeReading reading = read_tree(file.source, index, options);
  file.tree = std::move(reading.tree);
  locate(file, reading.findings);
  if (is_configuration)
    part.shapes.findings = read_shape_as(configuration_type, file);
  else
    part.shapes = read_shapes(file);
  drop_echoes(reading.findings, part.shapes.findings);
  append(reading.findings, std::move(part.shapes.findings));
  part.shapes.findings = std::move(reading.findings);
  return part;
}

void add_parts(std::vector<Part> parts, Reading& reading) {
  reading.files.reserve(parts.size());
  for (Part& part : parts) {
    if (!part.unreadable.empty()) reading.unreadable.push_back(std::move(part.unreadable));
    if (!part.file) continue;
    number(part, static_cast<std::uint32_t>(reading.files.size()));
    reading.files.push_back(std::move(*part.file));
  }
  // Only now, when no file moves any more, may cursors be taken.
  auto file = reading.files.begin();
  for (Part& part : parts)
    if (part.file) add_content(part, *file++, reading);
}

}  // namespace ko
