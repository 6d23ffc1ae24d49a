// SPDX-License-Identifier: MIT
#include "records/records.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "arguments/arguments.hpp"
#include "failure.hpp"
#include "ko/files/second_opinion.hpp"
#include "ko/findings/rule.hpp"
#include "ko/findings/validate.hpp"
#include "ko/records/scenario.hpp"
#include "ko/values/text.hpp"
#include "world/several_files.hpp"

namespace ko::cli {
namespace {

std::vector<RecordSet> find(const Context& context, const FileSystem& files,
                            const std::vector<std::string>& paths) {
  const auto watch = context.watch("find");
  return find_sets(files, paths, context.working_folder());
}

/// Whether KO_READER asks that a second reader reads, too.
bool asks_both(const Context& context) {
  const std::string name = context.environment("KO_READER").value_or("");
  if (!name.empty() && name != "both")
    throw Failure(Exit::usage, fmt::format("KO_READER: there is no reader `{}`", name),
                  "take `both`, or leave it out");
  return !name.empty();
}

/// Notes where the second reader sees something else.
Reading with_second_opinion(const Context& context, Reading reading) {
  if (!asks_both(context)) return reading;
  for (const File& file : reading.files)
    for (const Disagreement& one : second_opinion(file.source, file.tree)) {
      const Position at = file.source.position(one.at);
      context.note(fmt::format("{}:{}:{}: {}", file.source.name(), at.line, at.column, one.message));
    }
  return reading;
}

Reading read(const Context& context, const FileSystem& files, const RecordSet& set,
             std::vector<Source> extra = {}) {
  if (!set.configuration.empty() && is_change_pending(set.root))
    context.note(fmt::format("a change of {} was interrupted; the next command that writes there finishes it",
                             set.root == "." ? "this set" : set.root));
  const auto watch = context.watch(Timings::reading);
  Reading reading = with_second_opinion(context, read_set(files, set, std::move(extra)));
  context.count_records(reading.records.size());
  return reading;
}

/// The set that standard input belongs to, of which nothing else is asked for.
RecordSet set_of_input(const Context& context, const Texts& texts, const std::string& path) {
  const std::size_t slash = path.rfind('/');
  const std::string folder =
      slash == std::string::npos ? context.working_folder() : path.substr(0, slash + 1);
  const bool is_there = texts.files.what(folder) == FileSystem::What::folder;
  std::optional<RecordSet> set = set_around(texts.files, is_there ? folder : context.working_folder());
  if (!set || set->configuration.empty()) return {.root = "."};
  set->asked.clear();
  return std::move(*set);
}

/// Lets standard input stand in the place of its file in one of the sets, which is added where it is not
/// among them. Returns which.
std::size_t add_input(const Context& context, const Texts& texts, std::vector<RecordSet>& sets) {
  const std::string& name = texts.input->name();
  const std::string path = context.path(name);
  RecordSet around = set_of_input(context, texts, path);
  const std::string root = texts.files.canonical(around.root);
  const auto same = std::ranges::find_if(
      sets, [&](const RecordSet& set) { return texts.files.canonical(set.root) == root; });
  const auto place = static_cast<std::size_t>(same - sets.begin());
  if (same == sets.end()) sets.push_back(std::move(around));
  RecordSet& set = sets[place];
  const std::string file = texts.files.canonical(path);
  const std::string_view file_name = std::string_view(file).substr(file.rfind('/') + 1);
  if (!set.configuration.empty() && texts.files.canonical(set.configuration) == file)
    set.configuration = name;
  std::erase_if(set.files, [&](const std::string& other) {
    return other.ends_with(file_name) && texts.files.canonical(other) == file;
  });
  set.asked.push_back(name);
  return place;
}

/// Says which sets lie below a folder that belongs to none itself, and has records or not.
Failure no_set(const Context& context, bool has_records) {
  std::vector<std::string> below;
  for (const RecordSet& set : find(context, context.files(), {}))
    if (!set.configuration.empty()) below.push_back("-C " + set.root);
  std::string mend = "name a set's folder with -C, or make a set with `ko init`";
  if (!below.empty())
    mend = fmt::format("name one of those below: {}", fmt::join(below, ", "));
  else if (has_records)
    mend = "name the folder, `-C .`, to read its files as one set, or make a set with `ko init`";
  return {Exit::usage, "this folder belongs to no record set: there is no `ko.yaml` here or above",
          std::move(mend)};
}

/// The families of what is met in reading: text, shape, and references with the ids they are to lead to.
constexpr std::array<std::string_view, 3> families_of_reading = {"KO1", "KO2", "KO3"};

/// The rules of these families whose findings are errors.
RuleChoice errors_of_reading() {
  RuleChoice choice;
  for (const Rule* rule : rules()) {
    const auto is_of = [&](std::string_view family) { return rule->code.starts_with(family); };
    if (rule->severity == Severity::error && std::ranges::any_of(families_of_reading, is_of))
      choice.select.emplace_back(rule->code);
  }
  return choice;
}

/// Says how many errors were met, as many as `ko validate` counts of these families.
void note_errors(Context& context, const OpenRecords& open) {
  const auto watch = context.watch("check");
  const auto errors = count_errors(
      validate(open.records, open.findings, {context.today(), &context.files(), errors_of_reading()}));
  if (errors != 0)
    context.note(fmt::format("{} met in reading these records; `ko validate --select {}` shows {}",
                             counted(errors, "error"), fmt::join(families_of_reading, ","),
                             errors == 1 ? "it" : "them"));
}

OpenRecords opened_and_noted(Context& context, Reading reading) {
  OpenRecords open = opened(context, std::move(reading));
  note_errors(context, open);
  return open;
}

Reading read_found(Context& context, const std::optional<RecordSet>& set) {
  if (!set) throw no_set(context, false);
  Reading reading = read(context, context.files(), *set);
  if (!reading.unreadable.empty()) throw Failure(Exit::input_output, reading.unreadable.front());
  if (set->configuration.empty() && reading.records.empty()) throw no_set(context, false);
  return reading;
}

void note_scenario(Context& context, const std::string& name, const std::vector<std::string>& assumed) {
  if (!name.empty()) context.note(fmt::format("with the scenario `{}`", name));
  for (const std::string& assumption : assumed) context.note(fmt::format("assumption: {}", assumption));
}

Failure unknown_record(const Register& records, std::string_view written, Kinds kinds) {
  std::vector<std::string_view> ids;
  for (const Record& record : records.records())
    if (kinds.has(record.kind)) ids.push_back(record.id);
  const std::string what = printable(written);
  if (records.is_broken(written))
    return {Exit::usage, fmt::format("the record `{}` could not be read", what), "`ko validate` says why"};
  constexpr std::size_t few = 12;
  return {Exit::usage, fmt::format("there is no record `{}`{}", what, did_you_mean(written, ids)),
          ids.size() > few ? std::string() : fmt::format("there is {}", fmt::join(ids, ", "))};
}

}  // namespace

std::vector<RecordsRead> read_sets(const Context& context, const std::vector<std::string>& paths,
                                   const Texts& texts) {
  std::vector<std::string> on_disk = paths;
  std::erase(on_disk, "-");
  std::vector<RecordSet> sets;
  if (!on_disk.empty() || !texts.input) sets = find(context, texts.files, on_disk);
  const std::size_t input_set = texts.input ? add_input(context, texts, sets) : sets.size();

  std::vector<RecordsRead> all;
  for (std::size_t i = 0; i < sets.size(); ++i) {
    std::vector<Source> extra;
    if (i == input_set) extra.push_back(*texts.input);
    Reading reading = read(context, texts.files, sets[i], std::move(extra));
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

std::optional<RecordSet> find_around(const Context& context) {
  const auto watch = context.watch("find");
  std::optional<RecordSet> set = set_around(context.files(), context.working_folder());
  if (!set || !set->configuration.empty() || set->files.empty()) return set;
  if (!context.names_working_folder()) throw no_set(context, true);
  context.note(fmt::format("{} has no ko.yaml; its files are read as one set", context.working_folder()));
  return set;
}

RecordSet configured_set_around(const Context& context) {
  std::optional<RecordSet> set = set_around(context.files(), context.working_folder());
  return set && !set->configuration.empty() ? std::move(*set) : RecordSet();
}

Reading read_few(const Context& context, const RecordSet& set, const std::vector<std::string>& ids) {
  const auto watch = context.watch(Timings::reading);
  Reading reading = with_second_opinion(context, read_records(context.files(), set, ids));
  context.count_records(reading.records.size());
  return reading;
}

std::ptrdiff_t count_errors(const std::vector<Finding>& findings) {
  return std::ranges::count_if(
      findings, [](const Finding& finding) { return finding.rule->severity == Severity::error; });
}

OpenRecords opened(const Context& context, Reading reading) {
  const auto watch = context.watch("index");
  std::vector<Finding> findings = std::move(reading.findings);
  return {.records = Register(std::move(reading)), .findings = std::move(findings)};
}

OpenRecords open_records(Context& context) {
  return open_records(context, find_around(context));
}

OpenRecords open_records(Context& context, const std::optional<RecordSet>& set) {
  return opened_and_noted(context, read_found(context, set));
}

Register open_register(Context& context) {
  return open_records(context).records;
}

Reading read_scenario(Context& context, const std::string& scenario) {
  const std::vector<RecordSet> sets = find(context, context.files(), {scenario});
  Reading over = read(context, context.files(), sets.front());
  if (!over.unreadable.empty()) throw Failure(Exit::input_output, over.unreadable.front());
  if (over.records.empty() && !over.configuration)
    throw Failure(Exit::input_output, fmt::format("{} holds no records", scenario));
  if (const auto errors = count_errors(over.findings); errors != 0)
    context.note(fmt::format("{} met in reading the scenario; `ko validate {}` shows {}",
                             counted(errors, "error"), scenario, errors == 1 ? "it" : "them"));
  return over;
}

OpenRecords open_records_with(Context& context, const std::string& scenario) {
  Reading base = read_found(context, find_around(context));
  Reading over = read_scenario(context, scenario);
  const std::string_view written = base.configuration.get<"language">();
  std::string name(over.configuration.get<"name">());
  std::vector<std::string> assumed = assumptions(over, written.empty() ? "nb" : written);
  note_scenario(context, name, assumed);
  Result<Overlaid> both = laid_over(std::move(base), std::move(over));
  if (!both) throw Failure(Exit::usage, both.fault());
  for (const std::string& taken : both->taken_along) context.note(taken);
  OpenRecords open = opened_and_noted(context, std::move(both->reading));
  open.scenario = std::move(name);
  open.assumptions = std::move(assumed);
  return open;
}

Language language_asked(const Register& records, std::string_view tag) {
  return find_language(tag.empty() ? records.language() : tag).value_or(Language::nb);
}

const Record& find_record(const Register& records, std::string_view id, Kinds kinds) {
  const Record* record = records.find(id);
  if (record == nullptr) throw unknown_record(records, id, kinds);
  return *record;
}

Register published_at(const Context& context, Register records, const std::string& address, Withheld how,
                      std::string_view advice) {
  const Day day = context.as_of();
  const Target target = records.resolve(address);
  if (!target) return published(std::move(records), how, day);
  if (visibility(records, *target.record, target.at, day) != Visibility::omitted) {
    Register shown = published(std::move(records), how, day);
    if (shown.resolve(address)) return shown;
  }
  throw Failure(Exit::usage, fmt::format("`{}` is not public", address), std::string(advice));
}

}  // namespace ko::cli
