// SPDX-License-Identifier: MIT
/// Reading a few records of a set: files side by side, as a whole set is read.
#include <algorithm>
#include <utility>

#include "base/system/parallel.hpp"
#include "ko/files/read.hpp"
#include "read/set/part.hpp"
#include "read/text/excerpt.hpp"

namespace ko {
namespace {

Part read_configuration(const FileSystem& files, const std::string& name, const ReadOptions& options) {
  auto bytes = files.read(name, options.limits.file_bytes);
  if (!bytes) return {.unreadable = bytes.fault().message};
  Part part = read_part({name, *std::move(bytes)}, true, 0, options);
  part.shapes.findings.clear();  // nobody asked for it
  return part;
}

/// The records of a file that have one of the ids.
Part read_some(const FileSystem& files, const std::string& name, const IdSet& ids,
               const ReadOptions& options) {
  ExcerptMaker maker(ids);
  const auto count = files.read_in_parts(name, options.limits.file_bytes,
                                         [&](std::string_view bytes) { maker.take(bytes); });
  if (!count) return {.unreadable = count.fault().message};
  Excerpt excerpt = maker.finish();
  if (excerpt.bytes.empty()) return {};
  Part part = read_part({name, std::move(excerpt.bytes), std::move(excerpt.gaps)}, false, 0, options);
  std::erase_if(part.shapes.records, [&](const Record& record) { return !ids.contains(record.id); });
  std::erase_if(part.shapes.broken_ids, [&](const std::string& id) { return !ids.contains(id); });
  return part;
}

}  // namespace

Reading read_records(const FileSystem& files, const RecordSet& set, std::span<const std::string> ids,
                     const ReadOptions& options) {
  const IdSet wanted(ids.begin(), ids.end());
  std::vector<std::string> names = set.files;
  if (!set.configuration.empty()) names.push_back(set.configuration);
  std::ranges::sort(names);
  std::vector<Part> parts(names.size());
  parallel_for(names.size(), options.threads, [&](std::size_t i) {
    const std::string& name = names[i];
    parts[i] = name == set.configuration ? read_configuration(files, name, options)
                                         : read_some(files, name, wanted, options);
  });
  Reading reading;
  reading.unreadable = set.unreadable;
  add_parts(std::move(parts), reading);
  return reading;
}

}  // namespace ko
