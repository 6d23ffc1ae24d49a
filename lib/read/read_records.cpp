// SPDX-License-Identifier: MIT
/// Reading a few records of a set: files side by side, as a whole set is read.
#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "base/side_by_side.hpp"
#include "ko/read.hpp"
#include "read/documents_at.hpp"
#include "read/id_keys.hpp"
#include "read/shape.hpp"

namespace ko {
namespace {

/// What a file of the set gives.
struct Part {
  std::optional<File> file;  ///< where it holds something to be read
  Shapes shapes;
  std::string unreadable;
};

/// The bytes of a file; nothing, and a word in the part, where it cannot be read.
std::optional<std::string> bytes_of(const FileSystem& files, const std::string& name,
                                    const ReadOptions& options, Part& part) {
  auto bytes = files.read(name, options.limits.file_bytes);
  if (bytes) return std::move(*bytes);
  part.unreadable = bytes.fault().message;
  return std::nullopt;
}

Part read_configuration(const FileSystem& files, const std::string& name, const ReadOptions& options) {
  Part part;
  auto bytes = bytes_of(files, name, options, part);
  if (!bytes) return part;
  part.file.emplace(File{0, Source(name, *std::move(bytes)), {}});
  part.file->tree = read_tree(part.file->source, 0, options).tree;
  read_shape_as(configuration_type, *part.file);
  return part;
}

Part read_part(const FileSystem& files, const std::string& name, const IdSet& ids,
               const ReadOptions& options) {
  Part part;
  auto bytes = bytes_of(files, name, options, part);
  if (!bytes) return part;
  const std::vector<std::uint32_t> places = find_id_keys(*bytes, ids);
  if (places.empty()) return part;
  part.file.emplace(File{0, Source(name, *std::move(bytes)), {}});
  TreeReading reading = read_documents_at(part.file->source, 0, places, options);
  part.file->tree = std::move(reading.tree);
  part.shapes = read_shapes(*part.file);
  std::ranges::move(reading.findings, std::back_inserter(part.shapes.findings));
  std::erase_if(part.shapes.records, [&](const Record& record) { return !ids.contains(record.id); });
  std::erase_if(part.shapes.broken_ids, [&](const std::string& id) { return !ids.contains(id); });
  return part;
}

/// Gives the part's file its number and its place among the others.
void add_file(Part& part, std::vector<File>& all) {
  if (!part.file) return;
  part.file->index = static_cast<std::uint32_t>(all.size());
  for (Finding& finding : part.shapes.findings) finding.place.file = part.file->index;
  all.push_back(std::move(*part.file));
}

/// Takes what was found in `file`, now that it does not move any more.
void add_records(Part& part, const File& file, Reading& reading) {
  for (const Record& record : part.shapes.records) {
    const Cursor at(file, record.at.index());
    reading.records.push_back({record.kind, at.child(id_field).text(), at});
  }
  std::ranges::move(part.shapes.broken_ids, std::back_inserter(reading.broken_ids));
  std::ranges::move(part.shapes.findings, std::back_inserter(reading.findings));
}

}  // namespace

Reading read_records(const FileSystem& files, const RecordSet& set, std::span<const std::string> ids,
                     const ReadOptions& options) {
  const IdSet wanted(ids.begin(), ids.end());
  std::vector<std::string> names = set.files;
  if (!set.configuration.empty()) names.push_back(set.configuration);
  std::ranges::sort(names);
  std::vector<Part> parts(names.size());
  side_by_side(names.size(), options.threads, [&](std::size_t i) {
    const std::string& name = names[i];
    parts[i] = name == set.configuration ? read_configuration(files, name, options)
                                         : read_part(files, name, wanted, options);
  });

  Reading reading;
  reading.unreadable = set.unreadable;
  for (Part& part : parts) {
    if (!part.unreadable.empty()) reading.unreadable.push_back(part.unreadable);
    add_file(part, reading.files);
  }
  auto file = reading.files.begin();
  for (Part& part : parts)
    if (part.file) add_records(part, *file++, reading);
  for (const File& each : reading.files)
    if (each.source.name() == set.configuration && !each.tree.documents.empty() &&
        each.tree.documents.front().root != no_node)
      reading.configuration = Configuration(Cursor(each, each.tree.documents.front().root));
  return reading;
}

}  // namespace ko
