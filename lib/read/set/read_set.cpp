// SPDX-License-Identifier: MIT
/// Reading a set, or a few records of it, its files in parallel.
#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

#include "base/system/parallel.hpp"
#include "ko/files/read.hpp"
#include "model/findings/text_rules.hpp"
#include "read/set/file_reading.hpp"
#include "read/text/excerpt.hpp"
#include "read/text/parts.hpp"

namespace ko {
namespace {

/// A file of the set: what it is called, and its text, where that is given.
struct ReadText {
  std::string name;
  std::optional<Source> given = {};
};

/// Reads a file of the set. Of one that is large, no more than its text: see `read_large`.
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
  const std::size_t size = text.given->bytes().size();
  if (size > part_bytes_of(size, options)) return {};
  return read_file(*std::exchange(text.given, std::nullopt), text.name == set.configuration, index, options);
}

/// Reads the texts that are still to be read: all threads read one after the other, each some of its parts,
/// which takes a little more time than reading it in one go; or, where there are enough, each reads its own.
void read_large(const RecordSet& set, const ReadOptions& options, std::vector<ReadText>& texts,
                std::vector<FileReading>& readings) {
  std::vector<std::uint32_t> large;
  for (std::uint32_t i = 0; i < texts.size(); ++i)
    if (texts[i].given) large.push_back(i);
  const std::size_t threads = threads_meant(options.threads);
  const bool enough = large.size() >= 2 * threads;
  ReadOptions of_one = options;
  if (enough) of_one.threads = 1;
  parallel_for(large.size(), enough ? threads : 1, [&](std::size_t at) {
    ReadText& text = texts[large[at]];
    readings[large[at]] = read_file(*std::exchange(text.given, std::nullopt), text.name == set.configuration,
                                    large[at], of_one);
  });
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
  ReadOptions whole = options;
  whole.part_bytes = std::numeric_limits<std::uint32_t>::max();
  FileReading reading = read_text(files, set, whole, 0, text);
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

/// What the files of a set give together.
Reading reading_of(const RecordSet& set, std::vector<FileReading> files) {
  Reading reading;
  reading.unreadable = set.unreadable;
  put_together(std::move(files), reading);
  return reading;
}

}  // namespace

Reading read_set(const FileSystem& files, const RecordSet& set, std::vector<Source> extra,
                 const ReadOptions& options) {
  std::vector<ReadText> texts = texts_of(set, std::move(extra));
  std::vector<FileReading> read(texts.size());
  parallel_for(texts.size(), options.threads, [&](std::size_t i) {
    read[i] = read_text(files, set, options, static_cast<std::uint32_t>(i), texts[i]);
  });
  read_large(set, options, texts, read);
  Reading reading = reading_of(set, std::move(read));
  reading.profiles = read_profiles();
  too_many_records(reading, options.limits, reading.findings);
  return reading;
}

Reading read_records(const FileSystem& files, const RecordSet& set, std::span<const std::string> ids,
                     const ReadOptions& options) {
  const IdSet wanted(ids.begin(), ids.end());
  const std::vector<ReadText> texts = texts_of(set, {});
  std::vector<FileReading> read(texts.size());
  parallel_for(texts.size(), options.threads, [&](std::size_t i) {
    read[i] = texts[i].name == set.configuration ? read_configuration(files, set, options)
                                                 : read_some(files, texts[i].name, wanted, options);
  });
  return reading_of(set, std::move(read));
}

}  // namespace ko
