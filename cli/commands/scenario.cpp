// SPDX-License-Identifier: MIT
/// `ko scenario apply PATH --from DATE`
#include <fmt/format.h>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "arguments/arguments.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "editing/editing.hpp"
#include "editing/sets_written.hpp"
#include "ko/editing/scenario_changes.hpp"
#include "ko/files/changes.hpp"
#include "ko/files/edit.hpp"
#include "records/records.hpp"
#include "world/several_files.hpp"

namespace ko::cli {
namespace {

struct Options {
  std::string action;
  std::string scenario;
  std::string from;
  EditingOptions editing;
};

/// The scenario's `ko.yaml` with the day in it.
FileChange marked(const Options& options, const Reading& scenario, Day from) {
  const Result<Edit> mark = marked_as_applied(scenario.configuration, from);
  if (!mark)
    throw Failure(Exit::usage, fmt::format("{}: {}", options.scenario, mark.fault().message),
                  mark.fault().mend());
  const Source& source = scenario.configuration.at().file().source;
  return {source.name(), std::string(source.bytes()), apply(source.bytes(), {*mark}).text};
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
  return steps;
}

Exit act(Context& context, const Options& options) {
  const Day from = day_given("--from", options.from);
  const Reading scenario = read_scenario(context, options.scenario);
  const FileChange mark = marked(options, scenario, from);
  if (count_errors(scenario.findings) != 0)
    throw Failure(Exit::findings, "a scenario with errors is not applied", "mend them first");
  const Exit status = change_records(
      context, options.editing, [&](const SetRead& set) { return steps_of(context, set, scenario, from); });
  if (status != Exit::done) return status;
  if (options.editing.diff) {
    context.print(unified_diff(mark.path, mark.before, mark.after));
    return status;
  }
  // It lies in a set of its own. Stopped before this, the command finds nothing to change, and marks it.
  const std::size_t slash = mark.path.rfind('/');
  const std::string folder = slash == std::string::npos ? "." : mark.path.substr(0, slash);
  const auto lock = locked(context, folder);
  write_files(folder, {mark});
  context.note(fmt::format("changed {}", mark.path));
  return status;
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
Of persons whom it removes the memberships end, organisations are dissolved. Each change is shown. Then its
ko.yaml gets `applied: DATE`, and it is not applied again.

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
