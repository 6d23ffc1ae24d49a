// SPDX-License-Identifier: MIT
/// `ko scenario apply PATH --from DATE`
#include <fmt/format.h>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "arguments/arguments.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "editing/editing.hpp"
#include "ko/editing/scenario_changes.hpp"
#include "records/records.hpp"

namespace ko::cli {
namespace {

struct Options {
  std::string action;
  std::string scenario;
  std::string from;
  EditingOptions editing;
};

/// Where the scenario lies, seen from the folder of the set, so that it is found again in every copy of both.
std::string path_from(const Context& context, const std::string& root, const Reading& scenario) {
  const std::filesystem::path file(
      context.files().canonical(scenario.configuration.at().file().source.name()));
  return file.parent_path().lexically_relative(context.files().canonical(root)).generic_string();
}

std::string said(const FieldChange& change) {
  switch (change.kind) {
    case FieldChange::Kind::remove: return fmt::format("{}: removed", change.address);
    case FieldChange::Kind::add: return fmt::format("{}: added {}", change.address, change.value);
    case FieldChange::Kind::set: break;
  }
  return fmt::format("{}: {}", change.address, change.value);
}

/// What changes the set, each change shown.
std::vector<Step> steps_of(Context& context, const SetRead& set, const Reading& scenario, Day from) {
  const std::string path = path_from(context, set.root, scenario);
  if (const auto noted = noted_as_applied(set.records, path, from); !noted)
    throw Failure(Exit::usage, noted.fault());
  Result<ScenarioChanges> changes = scenario_changes(set.records, scenario, from);
  if (!changes) throw Failure(Exit::usage, changes.fault());
  std::vector<Step> steps;
  for (const Record* record : changes->added) {
    context.note(fmt::format("{}: added", record->id));
    steps.push_back({.make = [record, root = set.root](const Register& records) {
      return add_record(records, *record, root);
    }});
  }
  for (FieldChange& change : changes->changes) {
    context.note(said(change));
    steps.push_back(step_of(std::move(change)));
  }
  steps.push_back(
      {.make = [path, from](const Register& records) { return noted_as_applied(records, path, from); }});
  return steps;
}

Exit act(Context& context, const Options& options) {
  const Day from = day_given("--from", options.from);
  const Reading scenario = read_scenario(context, options.scenario);
  if (!scenario.configuration || !scenario.configuration.cursor<"scenario">())
    throw Failure(Exit::usage, fmt::format("{}: its `ko.yaml` states no `scenario`", options.scenario),
                  "`ko explain ko.yaml.scenario` tells what one says");
  if (count_errors(scenario.findings) != 0)
    throw Failure(Exit::findings, "a scenario with errors is not applied", "mend them first");
  return change_records(context, options.editing,
                        [&](const SetRead& set) { return steps_of(context, set, scenario, from); });
}

void declare(Arguments& takes, Options& options) {
  takes.positional("ACTION", options.action, "apply: make what the scenario assumes so in the records")
      .required()
      .one_of({"apply"});
  takes.positional("PATH", options.scenario, "The folder of the scenario").required();
  takes.option("--from", options.from, "DATE", "The first day on which it holds").required();
  declare_editing(takes, options.editing);
}

constexpr std::string_view details =
    R"(What the scenario states of a record is set. In lists of what has days, such as memberships and posts, what it
does not have any more ends on the day before, and what it has besides begins on the day; what has ended stays.
Of persons whom it removes the memberships end, organisations are dissolved. Each change is shown. The set's
ko.yaml notes under `applied_scenarios` that it holds, and from when; it is not applied again.

Everything else in the files stays as it is. All files of the set are written or none, also when the program
is killed. Nothing is written that would bring the set new errors.

)";

}  // namespace

KO_ENTRY(Command, scenario_command) = {
    .name = "scenario",
    .order = 29,
    .summary = "make what a scenario assumes so in the records, from a day on",
    .example = "ko scenario apply ../karriere-oppland-en-leder --from 2017-08-01",
    .declare = declared<Options, declare, act>,
    .details = details,
};

}  // namespace ko::cli
