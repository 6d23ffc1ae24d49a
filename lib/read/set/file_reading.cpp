// SPDX-License-Identifier: MIT
#include "read/set/file_reading.hpp"

#include <algorithm>
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
    const SharedText id = shortened(id_of(file, document));
    FieldPaths paths(file, document.root);
    for (; finding != findings.end() && begin(*finding) <= document.span.end; ++finding) {
      finding->record = id;
      finding->path = paths.at(begin(*finding));
    }
  }
}

/// Where errors of text stand: what is wrong with the shape there follows from them, and is not reported too.
Spans spans_of_errors(const std::vector<Finding>& findings) {
  Spans spans;
  for (const Finding& finding : findings)
    if (finding.rule->severity == Severity::error) spans.add(finding.place.span);
  return spans;
}

/// Gives the file its number among the others.
void number(FileReading& reading, std::uint32_t index) {
  if (reading.file->index == index) return;
  reading.file->index = index;
  for (Finding& finding : reading.shapes.findings) {
    finding.place.file = index;
    for (Related& related : finding.related) related.place.file = index;
  }
}

/// Adds what was found in `file`, which does not move any more.
void add_content(FileReading& of_file, const File& file, Reading& reading) {
  for (const Shapes::Found& found : of_file.shapes.records)
    reading.records.push_back({found.kind, id_of(file, found), Cursor(file, found.root)});
  if (of_file.is_configuration) reading.configuration = configuration_of(file);
  append(reading.broken_ids, std::move(of_file.shapes.broken_ids));
  append(reading.findings, std::move(of_file.shapes.findings));
}

}  // namespace

FileReading read_file(Source text, bool is_configuration, std::uint32_t index, const ReadOptions& options) {
  FileReading reading;
  reading.is_configuration = is_configuration;
  File& file = reading.file.emplace(File{index, std::move(text), {}});
  TreeReading tree = read_tree(file.source, index, options);
  file.tree = std::move(tree.tree);
  // A set's own file holds no records.
  if (is_configuration && file.tree.documents.empty())
    std::erase_if(tree.findings, [](const Finding& each) { return each.rule->name == "empty-document"; });
  locate(file, tree.findings);
  const Spans errors = spans_of_errors(tree.findings);
  reading.shapes =
      is_configuration ? read_shape_as(configuration_type, file, errors) : read_shapes(file, errors, options);
  append(tree.findings, std::move(reading.shapes.findings));
  reading.shapes.findings = std::move(tree.findings);
  return reading;
}

Configuration configuration_of(const File& file) {
  const std::vector<Document>& documents = file.tree.documents;
  if (documents.empty() || documents.front().root == no_node) return {};
  return Configuration(Cursor(file, documents.front().root));
}

void put_together(std::vector<FileReading> files, Reading& reading) {
  reading.files.reserve(files.size());
  for (FileReading& one : files) {
    if (!one.unreadable.empty()) reading.unreadable.push_back(std::move(one.unreadable));
    if (!one.file) continue;
    number(one, static_cast<std::uint32_t>(reading.files.size()));
    reading.files.push_back(std::move(*one.file));
  }
  // Only now, when no file moves any more, may cursors be taken.
  auto file = reading.files.begin();
  for (FileReading& one : files)
    if (one.file) add_content(one, *file++, reading);
}

}  // namespace ko
