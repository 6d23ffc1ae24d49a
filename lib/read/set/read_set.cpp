// SPDX-License-Identifier: MIT
/// Reading a set, or a few records of it, its files in parallel.
#include <algorithm>
#include <optional>
#include <utility>

#include "base/system/parallel.hpp"
#include "ko/files/read.hpp"
#include "model/findings/text_rules.hpp"
#include "read/set/file_reading.hpp"
#include "read/text/excerpt.hpp"

namespace ko {
namespace {

/// A file of the set: what it is called, and its text, where that is given.
struct ReadText {
  std::string name;
  std::optional<Source> given = {};
};

FileReading read_text(const FileSystem& files, const RecordSet& set, const ReadOptions& options,
                      std::uint32_t index, ReadText& text) {
  if (!text.given && set.configuration_read && text.name == set.configuration_read->file->source.name())
    return *set.configuration_read;
  if (!text.given) {
    auto bytes = files.read(text.name, options.limits.file_bytes);
    // It counts as a file all the same.
    if (!bytes) return {.file = File{index, Source(text.name, {}), {}}, .unreadable = bytes.fault().message};
    text.given.emplace(text.name, std::move(*bytes));
  }
  return read_file(*std::move(text.given), text.name == set.configuration, index, options);
}

std::vector<ReadText> texts_of(const RecordSet& set, std::vector<Source> extra) {
  std::vector<ReadText> texts;
  for (Source& source : extra) {
    std::string name = source.name();
    texts.push_back({std::move(name), std::move(source)});
  }
  const auto given = static_cast<std::ptrdiff_t>(texts.size());
  const auto add = [&](const std::string& name) {
    if (std::any_of(texts.begin(), texts.begin() + given,
                    [&](const ReadText& text) { return text.name == name; }))
      return;
    texts.push_back({name});
  };
  if (!set.configuration.empty()) add(set.configuration);
  for (const std::string& name : set.files) add(name);
  std::sort(texts.begin(), texts.end(), [](const ReadText& a, const ReadText& b) { return a.name < b.name; });
  return texts;
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

/// The configuration of a set, of which nobody asks whether it is right.
FileReading read_configuration(const FileSystem& files, const RecordSet& set, const ReadOptions& options) {
  ReadText text{set.configuration};
  FileReading reading = read_text(files, set, options, 0, text);
  if (!reading.unreadable.empty()) reading.file.reset();
  reading.shapes.findings.clear();
  return reading;
}

/// The records of a file that have one of the ids.
FileReading read_some(const FileSystem& files, const std::string& name, const IdSet& ids,
                      const ReadOptions& options) {
  ExcerptMaker maker(ids);
  const auto count = files.read_in_parts(name, options.limits.file_bytes,
                                         [&](std::string_view bytes) { maker.take(bytes); });
  if (!count) return {.unreadable = count.fault().message};
  Excerpt excerpt = maker.finish();
  if (excerpt.bytes.empty()) return {};
  FileReading reading =
      read_file({name, std::move(excerpt.bytes), std::move(excerpt.gaps)}, false, 0, options);
  std::erase_if(reading.shapes.records,
                [&](const Shapes::Found& found) { return !ids.contains(id_of(*reading.file, found)); });
  std::erase_if(reading.shapes.broken_ids, [&](const std::string& id) { return !ids.contains(id); });
  return reading;
}

/// The reading of `count` files of a set, of which `read_one` reads one by its number.
template <class ReadOne>
Reading read_files(const RecordSet& set, const ReadOptions& options, std::size_t count, ReadOne read_one) {
  std::vector<FileReading> files(count);
  parallel_for(count, options.threads, [&](std::size_t i) { files[i] = read_one(i); });
  Reading reading;
  reading.unreadable = set.unreadable;
  put_together(std::move(files), reading);
  return reading;
}

}  // namespace

Reading read_set(const FileSystem& files, const RecordSet& set, std::vector<Source> extra,
                 const ReadOptions& options) {
  std::vector<ReadText> texts = texts_of(set, std::move(extra));
  Reading reading = read_files(set, options, texts.size(), [&](std::size_t i) {
    return read_text(files, set, options, static_cast<std::uint32_t>(i), texts[i]);
  });
  too_many_records(reading, options.limits, reading.findings);
  return reading;
}

Reading read_records(const FileSystem& files, const RecordSet& set, std::span<const std::string> ids,
                     const ReadOptions& options) {
  const IdSet wanted(ids.begin(), ids.end());
  const std::vector<ReadText> texts = texts_of(set, {});
  return read_files(set, options, texts.size(), [&](std::size_t i) {
    return texts[i].name == set.configuration ? read_configuration(files, set, options)
                                              : read_some(files, texts[i].name, wanted, options);
  });
}

}  // namespace ko
