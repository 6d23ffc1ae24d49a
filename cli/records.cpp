// SPDX-License-Identifier: MIT
#include "records.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "failure.hpp"
#include "ko/scenario.hpp"

namespace ko::cli {
namespace {

std::vector<RecordSet> find(const Context& context, const std::vector<std::string>& paths) {
  const auto watch = context.watch("find");
  return find_sets(context.files(), paths, context.working_folder());
}

Reading read(const Context& context, const RecordSet& set, std::vector<Source> extra = {}) {
  ReadOptions options;
  if (context.environment("KO_READER") == "yaml-cpp") options.reader = Reader::yaml_cpp;
  const auto watch = context.watch(Timings::reading);
  Reading reading = read_set(context.files(), set, std::move(extra), options);
  context.count_records(reading.records.size());
  return reading;
}

}  // namespace

std::vector<RecordsRead> read_sets(const Context& context, const std::vector<std::string>& paths,
                                   const std::string& input_name) {
  std::vector<std::string> on_disk = paths;
  const bool from_input = std::erase(on_disk, "-") > 0;
  std::vector<RecordSet> sets;
  if (!on_disk.empty() || !from_input) sets = find(context, on_disk);

  std::vector<Source> input;
  std::size_t input_set = 0;
  if (from_input) {
    input.emplace_back(input_name, context.read_input());
    // Standard input belongs to the set around the working folder, of which nothing else was asked for.
    std::vector<RecordSet> around = find(context, {});
    const auto same = std::find_if(sets.begin(), sets.end(),
                                   [&](const RecordSet& set) { return set.root == around.front().root; });
    input_set = static_cast<std::size_t>(same - sets.begin());
    if (same == sets.end()) {
      const bool has_configuration = !around.front().configuration.empty();
      sets.push_back(has_configuration ? std::move(around.front()) : RecordSet{.root = "."});
      sets.back().asked.clear();
    }
    sets[input_set].asked.push_back(input_name);
  }

  std::vector<RecordsRead> all;
  for (std::size_t i = 0; i < sets.size(); ++i) {
    std::vector<Source> extra;
    if (from_input && i == input_set) extra.swap(input);
    Reading reading = read(context, sets[i], std::move(extra));
    all.push_back({std::move(sets[i]), std::move(reading)});
  }
  return all;
}

std::optional<RecordSet> set_around(const FileSystem& files, const std::string& folder) {
  const std::string here = files.canonical(folder) + "/";
  for (RecordSet& set : find_sets(files, {}, folder)) {
    const std::string root = files.canonical(set.root);
    // Those below are found too, and none of them holds the folder.
    if (set.configuration.empty() || here.starts_with(root == "/" ? root : root + "/")) return std::move(set);
  }
  return std::nullopt;
}

namespace {

/// Says which sets lie below a folder that belongs to none itself.
Failure no_set(const FileSystem& files, const std::string& folder) {
  std::vector<std::string> below;
  for (const RecordSet& set : find_sets(files, {}, folder))
    if (!set.configuration.empty()) below.push_back("-C " + set.root);
  return {Exit::usage, "this folder belongs to no record set: there is no `ko.yaml` here or above",
          below.empty() ? "name a set's folder with -C, or make a set with `ko init`"
                        : fmt::format("name one of those below: {}", fmt::join(below, ", "))};
}

void note_errors(Context& context, const std::vector<Finding>& findings) {
  const auto errors = std::ranges::count_if(
      findings, [](const Finding& finding) { return finding.rule->severity == Severity::error; });
  if (errors != 0)
    context.note(fmt::format("{} error{} in these records; `ko validate` shows {}", errors,
                             errors == 1 ? "" : "s", errors == 1 ? "it" : "them"));
}

std::optional<RecordSet> find_around(const Context& context) {
  const auto watch = context.watch("find");
  return set_around(context.files(), context.working_folder());
}

Reading read_around(Context& context) {
  const std::optional<RecordSet> set = find_around(context);
  if (!set) throw no_set(context.files(), context.working_folder());
  Reading reading = read(context, *set);
  if (!reading.unreadable.empty()) throw Failure(Exit::input_output, reading.unreadable.front());
  if (set->configuration.empty() && reading.records.empty())
    throw no_set(context.files(), context.working_folder());
  note_errors(context, reading.findings);
  return reading;
}

void note_scenario(Context& context, const Reading& scenario, std::string_view language) {
  const std::string_view name = scenario.configuration.get<"name">();
  if (!name.empty()) context.note(fmt::format("with the scenario `{}`", name));
  for (const std::string& assumption : assumptions(scenario, language))
    context.note(fmt::format("assumption: {}", assumption));
}

OpenRecords opened(const Context& context, Reading reading) {
  const auto watch = context.watch("index");
  std::vector<Finding> of_reading = std::move(reading.findings);
  return {Register(std::move(reading)), std::move(of_reading)};
}

}  // namespace

OpenRecords open_records(Context& context) {
  return opened(context, read_around(context));
}

Register open_register(Context& context) {
  return open_records(context).records;
}

OpenRecords open_records_with(Context& context, const std::string& scenario) {
  Reading base = read_around(context);
  const std::vector<RecordSet> sets = find(context, {scenario});
  Reading over = read(context, sets.front());
  if (!over.unreadable.empty()) throw Failure(Exit::input_output, over.unreadable.front());
  if (over.records.empty() && !over.configuration)
    throw Failure(Exit::input_output, fmt::format("{} holds no records", scenario));
  note_errors(context, over.findings);
  const std::string_view written = base.configuration.get<"language">();
  note_scenario(context, over, written.empty() ? "nb" : written);
  Result<Reading> both = laid_over(std::move(base), std::move(over));
  if (!both) throw Failure(Exit::usage, both.fault().message, both.fault().mend);
  return opened(context, std::move(*both));
}

}  // namespace ko::cli
