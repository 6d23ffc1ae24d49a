// SPDX-License-Identifier: MIT
/// Reading a whole set, its files side by side.
#include <algorithm>
#include <optional>
#include <utility>

#include "base/system/parallel.hpp"
#include "ko/files/read.hpp"
#include "model/findings/text_rules.hpp"
#include "read/set/part.hpp"

namespace ko {
namespace {

/// A file of the set: what it is called, and its text, where that is given.
struct Text {
  std::string name;
  std::optional<Source> given = {};
};

Part read_text(const FileSystem& files, const RecordSet& set, const ReadOptions& options, std::uint32_t index,
               Text& text) {
  if (!text.given) {
    auto bytes = files.read(text.name, options.limits.file_bytes);
    // It counts as a file all the same.
    if (!bytes) return {.file = File{index, Source(text.name, {}), {}}, .unreadable = bytes.fault().message};
    text.given.emplace(text.name, std::move(*bytes));
  }
  return read_part(*std::move(text.given), text.name == set.configuration, index, options);
}

std::vector<Text> texts_of(const RecordSet& set, std::vector<Source> extra) {
  std::vector<Text> texts;
  for (Source& source : extra) {
    std::string name = source.name();
    texts.push_back({std::move(name), std::move(source)});
  }
  const auto given = static_cast<std::ptrdiff_t>(texts.size());
  const auto add = [&](const std::string& name) {
    if (std::any_of(texts.begin(), texts.begin() + given,
                    [&](const Text& text) { return text.name == name; }))
      return;
    texts.push_back({name});
  };
  if (!set.configuration.empty()) add(set.configuration);
  for (const std::string& name : set.files) add(name);
  std::sort(texts.begin(), texts.end(), [](const Text& a, const Text& b) { return a.name < b.name; });
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

}  // namespace

Reading read_set(const FileSystem& files, const RecordSet& set, std::vector<Source> extra,
                 const ReadOptions& options) {
  std::vector<Text> texts = texts_of(set, std::move(extra));
  std::vector<Part> parts(texts.size());
  parallel_for(texts.size(), options.threads, [&](std::size_t i) {
    parts[i] = read_text(files, set, options, static_cast<std::uint32_t>(i), texts[i]);
  });
  Reading reading;
  reading.unreadable = set.unreadable;
  add_parts(std::move(parts), reading);
  too_many_records(reading, options.limits, reading.findings);
  return reading;
}

}  // namespace ko
