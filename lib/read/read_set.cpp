// SPDX-License-Identifier: MIT
/// Reading a whole set: files side by side, put together in the order of their names, so that the number of
/// threads leaves no trace in the result.
#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "base/side_by_side.hpp"
#include "ko/read.hpp"
#include "model/field_paths.hpp"
#include "model/finding_list.hpp"
#include "model/text_rules.hpp"
#include "read/shape.hpp"

namespace ko {
namespace {

/// A file on its way: what it is called, and what became of it.
struct Part {
  std::string name;
  std::optional<Source> text;  // given; otherwise read from the file system
  bool is_configuration = false;

  std::optional<File> file = {};
  Shapes shapes = {};
  std::string unreadable = {};
};

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

void read_part(const FileSystem& files, const ReadOptions& options, std::uint32_t index, Part& part) {
  if (!part.text) {
    auto bytes = files.read(part.name, options.limits.file_bytes);
    if (!bytes) {
      part.unreadable = bytes.fault().message;
      return;
    }
    part.text.emplace(part.name, std::move(*bytes));
  }
  part.file.emplace(File{index, std::move(*part.text), {}});
  part.text.reset();
  TreeReading reading = read_tree(part.file->source, index, options);
  part.file->tree = std::move(reading.tree);
  locate(*part.file, reading.findings);
  if (part.is_configuration) {
    part.shapes.findings = read_shape_as(configuration_type, *part.file);
  } else {
    part.shapes = read_shapes(*part.file);
  }
  drop_echoes(reading.findings, part.shapes.findings);
  part.shapes.findings.insert(part.shapes.findings.begin(), std::make_move_iterator(reading.findings.begin()),
                              std::make_move_iterator(reading.findings.end()));
}

void read_parts(const FileSystem& files, const ReadOptions& options, std::vector<Part>& parts) {
  side_by_side(parts.size(), options.threads,
               [&](std::size_t i) { read_part(files, options, static_cast<std::uint32_t>(i), parts[i]); });
}

std::vector<Part> parts_of(const RecordSet& set, std::vector<Source> extra) {
  std::vector<Part> parts;
  const auto given = [&](const std::string& name) {
    return std::any_of(extra.begin(), extra.end(),
                       [&](const Source& source) { return source.name() == name; });
  };
  if (!set.configuration.empty() && !given(set.configuration))
    parts.push_back({set.configuration, std::nullopt, true});
  for (const std::string& name : set.files)
    if (!given(name)) parts.push_back({name, std::nullopt});
  for (Source& source : extra) {
    std::string name = source.name();
    const bool is_configuration = name == set.configuration;
    parts.push_back({std::move(name), std::move(source), is_configuration});
  }
  std::sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) { return a.name < b.name; });
  return parts;
}

void too_many_records(const Reading& reading, const Limits& limits, std::vector<Finding>& findings) {
  if (reading.records.size() <= limits.records) return;
  Finding finding;
  finding.rule = &row(text_rules, "too-large");
  finding.place = reading.records[limits.records].at.place();
  finding.message = "the set has " + std::to_string(reading.records.size()) + " records, and the limit is " +
                    std::to_string(limits.records);
  finding.mend = "split the set";
  findings.push_back(std::move(finding));
}

template <class T>
void append(std::vector<T>& to, std::vector<T>& from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

}  // namespace

Reading read_set(const FileSystem& files, const RecordSet& set, std::vector<Source> extra,
                 const ReadOptions& options) {
  std::vector<Part> parts = parts_of(set, std::move(extra));
  read_parts(files, options, parts);

  Reading reading;
  reading.unreadable = set.unreadable;
  reading.files.reserve(parts.size());
  for (std::uint32_t i = 0; i < parts.size(); ++i) {
    Part& part = parts[i];
    if (!part.file) reading.unreadable.push_back(part.unreadable);
    // A file that could not be read keeps its number, so that places stay right.
    reading.files.push_back(part.file ? std::move(*part.file) : File{i, Source(part.name, {}), {}});
  }
  // Only now, when no file moves any more, may cursors be taken.
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const File& file = reading.files[i];
    for (Record& record : parts[i].shapes.records) {
      const Cursor at(file, record.at.index());
      reading.records.push_back({record.kind, record.id.empty() ? record.id : at.child(id_field).text(), at});
    }
    if (parts[i].is_configuration && !file.tree.documents.empty() &&
        file.tree.documents.front().root != no_node)
      reading.configuration = Configuration(Cursor(file, file.tree.documents.front().root));
    append(reading.broken_ids, parts[i].shapes.broken_ids);
    append(reading.findings, parts[i].shapes.findings);
  }
  too_many_records(reading, options.limits, reading.findings);
  return reading;
}

}  // namespace ko
