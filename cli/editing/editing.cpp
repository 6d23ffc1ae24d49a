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

#include "ko/answers/render.hpp"
#include "ko/files/changes.hpp"
#include "ko/files/edit.hpp"
#include "ko/files/second_opinion.hpp"
#include "ko/findings/diagnostic.hpp"
#include "ko/values/text.hpp"
#include "records/changed_files.hpp"
#include "records/records.hpp"
#include "validate/examine.hpp"
#include "world/folder_lock.hpp"
#include "world/several_files.hpp"

namespace ko::cli {
namespace {

/// The files of a set as they were, and as they would be.
class Draft {
 public:
  explicit Draft(const FileSystem& files) : files_(files) {}

  /// Makes a change of files as they were read. Throws `Failure` (status 3) for a new file where there is
  /// one.
  void make(const SetEdit& change, std::span<const File> read) {
    std::map<std::uint32_t, std::vector<Edit>> by_file;
    for (const Edit& edit : change.edits) by_file[edit.place.file].push_back(edit);
    for (auto& [number, edits] : by_file) {
      const Source& source = read[number].source;
      put(source.name(), std::string(source.bytes()), apply(source.bytes(), std::move(edits)).text);
    }
    for (const MovedFile& moved : change.moved) {
      std::string before = text_of(read, moved.from);
      const auto drafted = changes_.find(moved.from);
      std::string text = drafted != changes_.end() ? drafted->second.after.value_or(before) : before;
      remove(moved.from, std::move(before));
      create(moved.to, std::move(text));
    }
    for (const NewFile& created : change.created) create(created.name, created.text);
    for (const NewFile& kept : change.kept) {
      std::optional<std::string> before;
      if (Result<std::string> text = files_.read(kept.name, Limits().file_bytes)) before = *std::move(text);
      put(kept.name, std::move(before), kept.text);
    }
    for (const std::string& name : change.removed) remove(name, text_of(read, name));
    told_.insert(told_.end(), change.told.begin(), change.told.end());
  }

  const FileSystem& files() const { return files_; }
  const std::vector<std::string>& told() const { return told_; }

  /// What differs, by name.
  std::vector<FileChange> changes() const {
    std::vector<FileChange> all;
    for (const auto& [name, change] : changes_)
      if (change.before != change.after) all.push_back(change);
    return all;
  }

 private:
  static std::string text_of(std::span<const File> read, const std::string& name) {
    const auto file = std::ranges::find(read, name, [](const File& each) { return each.source.name(); });
    return std::string(file->source.bytes());
  }
  FileChange& change_of(const std::string& name, std::optional<std::string> before) {
    return changes_.try_emplace(name, FileChange{name, std::move(before), {}}).first->second;
  }
  void put(const std::string& name, std::optional<std::string> before, std::string after) {
    change_of(name, std::move(before)).after = after;
    files_.put(name, std::move(after));
  }
  void create(const std::string& name, std::string text) {
    if (files_.what(name) != FileSystem::What::missing)
      throw Failure(Exit::input_output, fmt::format("there is {} already; nothing is written", name),
                    "give it another id, or move that file");
    change_of(name, std::nullopt).after = text;
    files_.put(name, std::move(text));
  }
  void remove(const std::string& name, std::string before) {
    change_of(name, std::move(before)).after = std::nullopt;
    files_.remove(name);
  }

  ChangedFiles files_;
  std::map<std::string, FileChange> changes_;
  std::vector<std::string> told_;
};

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

std::map<std::string_view, std::int64_t> errors_by_code(const Examination& examination) {
  std::map<std::string_view, std::int64_t> counts;
  for (const Diagnostic& diagnostic : examination.diagnostics)
    if (diagnostic.severity == Severity::error) ++counts[diagnostic.finding->rule->code];
  return counts;
}

/// The errors that there were not before. Where a rule is not broken more often than before, what is found
/// has got another name at most.
std::vector<Diagnostic> new_errors(const Examination& before, const Examination& after) {
  std::set<std::uint64_t> known;
  for (const Diagnostic& diagnostic : before.diagnostics) known.insert(diagnostic.fingerprint_number);
  auto then = errors_by_code(before);
  const auto now = errors_by_code(after);
  std::vector<Diagnostic> fresh;
  for (const Diagnostic& diagnostic : after.diagnostics) {
    const std::string_view code = diagnostic.finding->rule->code;
    if (diagnostic.severity == Severity::error && !known.contains(diagnostic.fingerprint_number) &&
        now.at(code) > then[code])
      fresh.push_back(diagnostic);
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

/// Fails where a second reader of YAML sees something else in a file than before, other than ko does.
void check_readings(const std::vector<FileChange>& changes) {
  for (const FileChange& change : changes) {
    if (!change.after) continue;
    const Source after(change.path, *change.after);
    const auto brought = disagreement_brought({change.path, change.before.value_or("")}, after);
    if (!brought) continue;
    const Position at = after.position(brought->at);
    throw Failure(Exit::fault,
                  fmt::format("nothing is written: {}:{}:{} could be read in two ways: {}", change.path,
                              at.line, at.column, brought->message),
                  "make the change by hand; `--diff` shows what it would have been");
  }
}

void show(Context& context, const std::vector<FileChange>& changes) {
  for (const FileChange& change : changes)
    context.print(unified_diff(change.path, change.before, change.after));
}

std::string what_was_done(const std::vector<FileChange>& changes) {
  constexpr std::size_t few = 4;
  if (changes.size() > few)
    return fmt::format("changed {}", counted(static_cast<std::int64_t>(changes.size()), "file"));
  std::string done;
  for (const FileChange& change : changes) {
    const std::string_view verb = !change.before ? "made" : !change.after ? "removed" : "changed";
    done += fmt::format("{}{} {}", done.empty() ? "" : ", ", verb, change.path);
  }
  return done;
}

/// Whether a step has to wait until those before it can be read.
bool touches_again(const SetEdit& pending, const SetEdit& next) {
  if (!pending.created.empty() || !pending.moved.empty() || !pending.removed.empty()) return true;
  return std::ranges::any_of(next.edits, [&](const Edit& edit) {
    return std::ranges::any_of(pending.edits,
                               [&](const Edit& other) { return other.place.file == edit.place.file; });
  });
}

void add(SetEdit& all, SetEdit more) {
  std::ranges::move(more.edits, std::back_inserter(all.edits));
  std::ranges::move(more.created, std::back_inserter(all.created));
  std::ranges::move(more.moved, std::back_inserter(all.moved));
  std::ranges::move(more.removed, std::back_inserter(all.removed));
  std::ranges::move(more.kept, std::back_inserter(all.kept));
  std::ranges::move(more.told, std::back_inserter(all.told));
}

SetEdit made(const Step& step, const Register& records) {
  Result<SetEdit> edit = step.make(records);
  if (edit) return *std::move(edit);
  const std::string where = step.name.empty() ? "" : step.name + ": ";
  throw Failure(Exit::usage, where + edit.fault().message, edit.fault().mend());
}

/// The draft of all steps. Steps that touch different files are made of one reading.
Draft drafted(const Context& context, const RecordSet& set, const Register& records,
              const std::vector<Step>& steps) {
  Draft draft(context.files());
  std::optional<Register> read_again;
  SetEdit pending;
  for (const Step& step : steps) {
    const Register& now = read_again ? *read_again : records;
    SetEdit edit = made(step, now);
    if (touches_again(pending, edit)) {
      draft.make(std::exchange(pending, {}), now.files());
      const auto found = set_around(draft.files(), set.root);
      read_again.emplace(read_set(draft.files(), found ? *found : set));
      edit = made(step, *read_again);
    }
    add(pending, std::move(edit));
  }
  draft.make(pending, (read_again ? *read_again : records).files());
  return draft;
}

/// Waits until no other command writes in a set, and settles what was interrupted there.
std::unique_ptr<FolderLock> locked(Context& context, const std::string& root) {
  auto lock = std::make_unique<FolderLock>(
      root, [&] { context.note("another command is writing here; waiting for it"); });
  const Interrupted interrupted = recover(root);
  if (interrupted == Interrupted::finished) context.note("a change that was interrupted has been finished");
  if (interrupted == Interrupted::taken_back)
    context.note("a change that was interrupted has been taken back");
  return lock;
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
  const Examination before = look_at(context, context.files());
  const Register& records = records_of(before, *set);
  const Draft draft = drafted(context, *set, records, steps_for({records, set->root}));
  const std::vector<FileChange> changes = draft.changes();
  if (options.diff && options.shows_changes) show(context, changes);
  const Examination after = look_at(context, draft.files());
  const std::vector<Diagnostic> errors = new_errors(before, after);
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
  return {.make = [change = std::move(change)](const Register& records) { return propose(records, change); },
          .name = std::move(name)};
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

void write_together(Context& context, const std::string& root, const std::vector<FileChange>& changes) {
  const auto lock = locked(context, root);
  write_files(root, changes);
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
