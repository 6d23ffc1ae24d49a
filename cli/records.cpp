// SPDX-License-Identifier: MIT
#include "records.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "failure.hpp"

namespace ko::cli {
namespace {

ReadOptions read_options(const Context& context) {
  ReadOptions options;
  if (context.environment("KO_READER") == "yaml-cpp") options.reader = Reader::yaml_cpp;
  return options;
}

}  // namespace

std::vector<RecordsRead> read_sets(const Context& context, const std::vector<std::string>& paths,
                                   const std::string& input_name) {
  std::vector<std::string> on_disk = paths;
  const bool from_input = std::erase(on_disk, "-") > 0;
  std::vector<RecordSet> sets;
  if (!on_disk.empty() || !from_input) sets = find_sets(context.files(), on_disk, context.working_folder());

  std::vector<Source> input;
  std::size_t input_set = 0;
  if (from_input) {
    input.emplace_back(input_name, context.read_input());
    // Standard input belongs to the set around the working folder, of which nothing else was asked for.
    std::vector<RecordSet> around = find_sets(context.files(), {}, context.working_folder());
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
    if (from_input && i == input_set) extra = std::move(input);
    Reading reading = read_set(context.files(), sets[i], std::move(extra), read_options(context));
    all.push_back({std::move(sets[i]), std::move(reading)});
  }
  return all;
}

Register open_register(Context& context) {
  std::vector<RecordsRead> sets = read_sets(context, {});
  if (sets.size() > 1)
    throw Failure(Exit::usage, fmt::format("there are {} record sets here", sets.size()),
                  fmt::format("name one with -C, such as `-C {}`", sets.front().set.root));
  Reading& reading = sets.front().reading;
  if (!reading.unreadable.empty()) throw Failure(Exit::input_output, reading.unreadable.front());
  if (reading.records.empty())
    throw Failure(Exit::input_output, fmt::format("there are no records in `{}`", sets.front().set.root),
                  "go to a folder with a ko.yaml, or name one with -C");
  const auto errors =
      std::count_if(reading.findings.begin(), reading.findings.end(),
                    [](const Finding& finding) { return finding.rule->severity == Severity::error; });
  if (errors != 0)
    context.note(fmt::format("{} error{} in these records; `ko validate` shows {}", errors,
                             errors == 1 ? "" : "s", errors == 1 ? "it" : "them"));
  return Register(std::move(reading));
}

}  // namespace ko::cli
