// SPDX-License-Identifier: MIT
#include "editing/editing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "editing/sets_written.hpp"
#include "ko/answers/render.hpp"
#include "ko/files/changes.hpp"
#include "ko/findings/diagnostic.hpp"
#include "ko/values/text.hpp"
#include "records/records.hpp"
#include "validate/examine.hpp"
#include "world/several_files.hpp"

namespace ko::cli {
namespace {

/// What is found in the set around the working folder, and in those below that.
Examination look_at(const Context& context, const FileSystem& files) {
  Examination examination = examine(context, {}, {files, {}});
  if (!examination.unreadable.empty()) throw Failure(Exit::input_output, examination.unreadable.front());
  return examination;
}

/// The set that is changed; those that lie below it are looked at, too.
const Register& records_of(const Examination& examination, const RecordSet& set) {
  const auto found =
      std::ranges::find(examination.sets, set.root, [](const auto& examined) { return examined->set.root; });
  return found != examination.sets.end() ? (*found)->records : examination.sets.front()->records;
}

/// By code, which may be one that the set states itself and that goes with it.
using ErrorCounts = std::map<std::string, std::int64_t>;

ErrorCounts errors_by_code(const Examination& examination) {
  ErrorCounts counts;
  for (const Diagnostic& diagnostic : examination.diagnostics)
    if (diagnostic.severity == Severity::error) ++counts[std::string(diagnostic.finding->rule->code)];
  return counts;
}

/// What was found in a set before it is changed.
struct FoundBefore {
  explicit FoundBefore(const Examination& examination) : errors(errors_by_code(examination)) {
    for (const Diagnostic& diagnostic : examination.diagnostics) known.insert(diagnostic.fingerprint_number);
  }

  ErrorCounts errors;
  std::set<std::uint64_t> known = {};
};

/// The errors that there were not before. Where a rule is not broken more often than before, what is found
/// has got another name at most.
std::vector<Diagnostic> new_errors(FoundBefore before, const Examination& after) {
  const ErrorCounts now = errors_by_code(after);
  std::vector<Diagnostic> fresh;
  for (const Diagnostic& diagnostic : after.diagnostics) {
    if (diagnostic.severity != Severity::error || before.known.contains(diagnostic.fingerprint_number))
      continue;
    const std::string code(diagnostic.finding->rule->code);
    if (now.at(code) > before.errors[code]) fresh.push_back(diagnostic);
  }
  return fresh;
}

void tell_findings(Context& context, const std::vector<Diagnostic>& findings, const Coverage& looked_at) {
  if (findings.empty()) return;
  const DiagnosticOptions rendering = {.color = context.errors_color(),
                                       .width = static_cast<std::size_t>(std::max(context.width(), 20))};
  find_findings_format("text")->findings({findings, tally(findings, looked_at)}, rendering,
                                         [&](std::string_view bytes) { context.print_error(bytes); });
}

/// Shows what would become of records; what is only kept beside them is counted.
void show(Context& context, const std::vector<FileChange>& changes) {
  for (const FileChange& change : changes)
    if (!is_kept_aside(change)) context.print(unified_diff(change.path, change.before, change.after));
  if (const auto kept = std::ranges::count_if(changes, is_kept_aside); kept > 0)
    context.note(fmt::format("what was imported would be kept in .ko/import, {}", counted(kept, "file")));
}

std::string_view verb_of(const FileChange& change) {
  return !change.before ? "made" : !change.after ? "removed" : "changed";
}

/// Which files of records were written; of many, how many.
std::string what_was_done(std::vector<FileChange> changes) {
  constexpr std::size_t few = 4;
  if (!std::ranges::all_of(changes, is_kept_aside)) std::erase_if(changes, is_kept_aside);
  std::string done;
  const auto add = [&](std::string_view verb, std::string_view what) {
    done += fmt::format("{}{} {}", done.empty() ? "" : ", ", verb, what);
  };
  if (changes.size() <= few) {
    for (const FileChange& change : changes) add(verb_of(change), change.path);
    return done;
  }
  for (const std::string_view verb : {"made", "changed", "removed"})
    if (const auto count = std::ranges::count(changes, verb, verb_of); count > 0)
      add(verb, counted(count, "file"));
  return done;
}

}  // namespace

const std::string_view about_editing =
    R"(Everything else in the files stays as it is: comments, order, layout, quoting, line endings. All files are
written or none, also when the program is killed: what was interrupted is finished or taken back by the
next command that writes. Nothing is written that would bring the set new errors.

)";

void declare_editing(Arguments& takes, EditingOptions& options) {
  takes.flag("--diff", options.diff, "Show as a unified diff what would change, and write nothing");
  takes.flag("--force", options.force, "Write even where the set gets new errors by it");
}

Exit change_records(Context& context, const EditingOptions& options,
                    const std::function<std::vector<Step>(const SetRead&)>& steps_for) {
  const std::optional<RecordSet> set = find_around(context);
  if (!set) throw Failure(Exit::usage, "this folder belongs to no record set", "make a set with `ko init`");
  std::unique_ptr<FolderLock> lock;
  if (!options.diff) lock = locked(context, set->root);
  // The set as it was is let go before the set as it would be is read.
  std::optional<Examination> examined = look_at(context, context.files());
  const Register& records = records_of(*examined, *set);
  const Draft draft = drafted(context, *set, records, steps_for({records, set->root}));
  FoundBefore before(*examined);
  examined.reset();
  const std::vector<FileChange> changes = draft.changes();
  if (options.diff && options.shows_changes) show(context, changes);
  const Examination after = look_at(context, draft.files());
  const std::vector<Diagnostic> errors = new_errors(std::move(before), after);
  tell_findings(context, errors, after.coverage);
  if (!errors.empty() && !options.force) {
    context.note(fmt::format("{}: the set would have {}; --force writes all the same",
                             options.diff ? "it would not be written" : "nothing is written",
                             counted(static_cast<std::int64_t>(errors.size()), "new error")));
    return Exit::findings;
  }
  check_readings(changes);
  for (const std::string& line : draft.told()) context.note(line);
  if (options.diff) return Exit::done;
  if (changes.empty()) {
    context.note("there is nothing to change");
    return Exit::done;
  }
  write_files(set->root, changes);
  context.note(what_was_done(changes));
  return Exit::done;
}

Exit change_records(Context& context, const EditingOptions& options, const std::vector<Step>& steps) {
  return change_records(context, options, [&](const SetRead&) { return steps; });
}

Step step_of(FieldChange change, std::string name) {
  std::string record(record_of(change));
  return {.make = [change = std::move(change)](const Register& records) { return propose(records, change); },
          .name = std::move(name),
          .record = std::move(record)};
}

Exit change_fields(Context& context, const EditingOptions& options,
                   const std::function<Result<std::vector<FieldChange>>(const Register&)>& make) {
  return change_records(context, options, [&](const SetRead& set) {
    Result<std::vector<FieldChange>> changes = make(set.records);
    if (!changes) throw Failure(Exit::usage, changes.fault());
    std::vector<Step> steps;
    for (FieldChange& change : *changes) steps.push_back(step_of(std::move(change)));
    return steps;
  });
}

Day day_given(std::string_view option, const std::string& written) {
  const Result<Date> date = Date::parse(written);
  if (!date)
    throw Failure(Exit::usage, fmt::format("{}: {}", option, date.fault().message), date.fault().mend());
  if (date->first() != date->last())
    throw Failure(Exit::usage, fmt::format("{}: {} is not one day", option, written),
                  "write a day: 2014-02-21");
  return date->first();
}

}  // namespace ko::cli
