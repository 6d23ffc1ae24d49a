// SPDX-License-Identifier: MIT
/// `ko validate [PATH…]`: reads record sets, runs the rules, prints what they find.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "arguments/arguments.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "editing/sets_written.hpp"
#include "ko/files/read.hpp"
#include "ko/findings/diagnostic.hpp"
#include "validate/baseline.hpp"
#include "validate/examine.hpp"
#include "validate/fix.hpp"
#include "validate/since.hpp"
#include "world/folder_lock.hpp"
#include "world/folder_watch.hpp"

namespace ko::cli {
namespace {

struct Options {
  Request request;
  std::string input_name = "<stdin>";
  BaselineOptions baseline;
  AnswerOptions answer;
  std::string since;
  bool fix = false;
  bool diff = false;
  bool watch = false;
  bool allow_empty = false;
  std::string fail_on = "error";
};

Severity severity_of(std::string_view word) {
  for (std::size_t i = 0; i < severity_count; ++i)
    if (name(static_cast<Severity>(i)) == word) return static_cast<Severity>(i);
  return Severity::error;
}

bool reads_input(const Options& options) {
  const std::vector<std::string>& paths = options.request.paths;
  return std::ranges::find(paths, "-") != paths.end();
}

void check_watch(const Context& context, const Options& options) {
  if (options.fix || options.diff || options.baseline.update)
    throw Failure(Exit::usage, "`--watch` changes and compares nothing",
                  "leave out --fix, --diff and --update-baseline, or run them beside it");
  if (reads_input(options))
    throw Failure(Exit::usage, "standard input cannot be watched", "name files and folders");
  if (!is_for_people(context.format()) || !context.output().empty() || !context.further_outputs().empty())
    throw Failure(Exit::usage, "`--watch` writes to standard output, as text or short",
                  "leave out -o, and -O but for these two");
}

void check_options(const Context& context, const Options& options) {
  if (options.watch) check_watch(context, options);
  if (options.fix && options.diff)
    throw Failure(Exit::usage, "`--diff` shows what `--fix` would change", "give one of the two");
  if (options.baseline.update && (options.fix || options.diff || !options.since.empty()))
    throw Failure(Exit::usage, "`--update-baseline` writes down all that is found",
                  "leave out --fix, --diff and --since");
  const bool other_format = context.format() != findings_formats().front()->name;
  if (options.diff && (other_format || !context.further_outputs().empty()))
    throw Failure(Exit::usage, "`--diff` writes a unified diff in place of the findings", "leave -O out");
}

/// A wrong path in a CI job must not pass for records without a fault.
void check_not_empty(const Context& context, const Options& options, const Examination& examination) {
  const bool nothing = examination.coverage.records == 0 && examination.diagnostics.empty();
  if (!nothing || options.allow_empty || options.watch || !examination.unreadable.empty()) return;
  const std::vector<std::string>& paths = options.request.paths;
  throw Failure(Exit::usage,
                fmt::format("there are no records in {}",
                            paths.empty() ? context.files().canonical(context.working_folder())
                                          : fmt::format("{}", fmt::join(paths, ", "))),
                "name the files or the folder, or give --allow-empty where there may be none");
}

/// Files of a folder without a ko.yaml may belong together or not: they are read as one set only when named.
void check_set(Context& context, const Options& options, const Examination& examination) {
  if (!examination.unreadable.empty()) return;
  for (const auto& set : examination.sets) {
    if (!set->set.configuration.empty() || set->set.files.empty()) continue;
    if (options.request.paths.empty())
      throw Failure(
          Exit::usage,
          fmt::format("there is no ko.yaml in {} or above it",
                      context.files().canonical(context.working_folder())),
          "name the folder, `ko validate .`, to read its files as one set, or `ko init` to make one");
    for (const std::string& path : set->set.asked)
      if (context.files().what(path) == FileSystem::What::folder)
        context.note(fmt::format("{} has no ko.yaml; its files are read as one set", path));
  }
}

Texts given_texts(const Context& context, const Options& options) {
  Texts texts{.files = context.files()};
  if (reads_input(options)) texts.input.emplace(options.input_name, context.read_input());
  return texts;
}

void note_unreadable(Context& context, const Examination& examination) {
  for (const std::string& why : examination.unreadable) context.note(why);
}

/// Writes what was found, and says how a run ends that found it.
Exit answer(Context& context, const Examination& examination, const AnswerOptions& options) {
  write_answer(context, examination, options);
  if (!examination.unreadable.empty()) return Exit::input_output;
  const bool failed = std::ranges::any_of(
      examination.diagnostics, [&](const Diagnostic& each) { return each.severity <= options.fail_on; });
  return failed ? Exit::findings : Exit::done;
}

/// Examines what was asked for, which there has to be.
Examination examine_asked(Context& context, const Options& options, const Texts& texts) {
  Examination examination = examine(context, options.request, texts);
  check_set(context, options, examination);
  check_not_empty(context, options, examination);
  return examination;
}

Exit update(Context& context, const Baseline& baseline, const Options& options) {
  Examination examination = examine_asked(context, options, given_texts(context, options));
  note_unreadable(context, examination);
  update_baseline(context, baseline, options.request, examination);
  return answer(context, examination, options.answer);
}

Exit fix(Context& context, const Texts& texts, const Mending& mending, AnswerOptions options) {
  note_unreadable(context, mending.left);
  write_mended(context, texts, mending);
  options.to_errors = texts.input.has_value();
  return answer(context, mending.left, options);
}

Exit run_once(Context& context, const Options& options) {
  const std::optional<Baseline> baseline = read_baseline(context, options.baseline);
  if (options.baseline.update) return update(context, *baseline, options);
  const Texts texts = given_texts(context, options);
  std::vector<std::unique_ptr<FolderLock>> locks;
  if (options.fix) locks = locked_sets(context, options.request.paths);
  std::optional<ChangedRecords> changed;
  bool is_first = true;
  const auto look = [&](const Texts& now) {
    Examination examination = std::exchange(is_first, false) ? examine_asked(context, options, now)
                                                             : examine(context, options.request, now);
    if (baseline) hold_against(*baseline, options.request, examination);
    if (!options.since.empty() && !changed) changed.emplace(context, options.since, examination);
    if (changed) changed->keep_only(examination);
    return examination;
  };
  if (options.diff) return show_difference(context, mend_all(texts, look));
  if (options.fix) return fix(context, texts, mend_all(texts, look), options.answer);
  const Examination examination = look(texts);
  note_unreadable(context, examination);
  return answer(context, examination, options.answer);
}

using Woken = FolderWatch::Woken;

constexpr std::string_view clear_terminal = "\x1b[2J\x1b[3J\x1b[H";

/// Editors save in several steps: only when nothing has happened for that long is it worth while to look.
constexpr std::chrono::milliseconds calm{50};
/// So many times at most: something that never rests is looked at all the same.
constexpr int most_unrest = 10;

std::vector<std::string> folders_of(const Context& context, const std::vector<std::string>& paths) {
  std::vector<std::string> folders;
  for (const RecordSet& set : find_sets(context.files(), paths, context.working_folder()))
    folders.insert(folders.end(), set.folders.begin(), set.folders.end());
  return folders;
}

/// False when the program is asked to end.
bool wait_for_change(FolderWatch& watch) {
  Woken woken = Woken::quiet;
  while (woken == Woken::quiet) woken = watch.wait({});
  for (int i = 0; i < most_unrest && woken == Woken::changed; ++i) woken = watch.wait(calm);
  return woken != Woken::stopped;
}

Exit check_again(Context& context, const std::function<Exit()>& check) {
  try {
    return check();
  } catch (const Failure& failure) {
    context.note(failure.what());
    return failure.status();
  }
}

/// Calls `check`, and again soon after something has changed in the folders of the sets that `paths` belong
/// to, until the program is asked to end. The whole set is read and checked each time. A terminal is cleared
/// before each. What keeps a later check from being made is said on standard error, and the watch goes on.
/// Returns how the last check ended.
Exit keep_checking(Context& context, const std::vector<std::string>& paths,
                   const std::function<Exit()>& check) {
  const std::unique_ptr<FolderWatch> watch = context.watch_folders();
  Exit status = Exit::done;
  for (bool first = true; first || wait_for_change(*watch); first = false) {
    // Before the files are read, so that what changes meanwhile is not missed.
    watch->watch(folders_of(context, paths));
    if (context.to_terminal()) context.print(clear_terminal);
    status = first ? check() : check_again(context, check);
    context.flush();
    context.note("watching for changes; Ctrl-C ends it");
  }
  return status;
}

Exit run(Context& context, const Options& options) {
  check_options(context, options);
  if (!options.watch) return run_once(context, options);
  return keep_checking(context, options.request.paths, [&] { return run_once(context, options); });
}

void declare_choice(Arguments& takes, std::string_view option, std::vector<std::string>& words,
                    std::string_view meaning) {
  takes.option(option, words, "RULE", meaning).with_commas();
}

Run declare(Arguments& takes) {
  auto options = std::make_shared<Options>();
  Request& request = options->request;
  takes.positional("PATH", request.paths,
                   "Files and folders; - is standard input; without any, the set around here");
  takes.option("--stdin-filename", options->input_name, "FILE",
               "The file that standard input is read in place of, and what it is called");
  declare_choice(takes, "--select", request.choice.select,
                 "Report these rules alone, opt-in ones too, and what could not be read: codes, names or "
                 "families such as KO4");
  declare_choice(takes, "--ignore", request.choice.ignore, "Leave these rules out");
  takes.option("--fail-on", options->fail_on, "SEVERITY", "The least finding that makes the run fail")
      .one_of({"error", "warning", "advice"});
  takes.option("--max-findings", options->answer.most, "N",
               "Show the first N findings only; 0 is all; unless given, 1000 as text and short");
  takes.flag("--allow-empty", options->allow_empty, "Go well where there are no records");
  takes.flag("--stats", options->answer.has_statistics, "Count the findings of each rule, on standard error");
  declare_baseline(takes, options->baseline);
  takes.option("--since", options->since, "REV",
               "Report only what lies in records changed since this git revision; all are checked");
  takes.flag("--watch", options->watch, "Check again whenever a record changes, until Ctrl-C");
  takes.flag("--fix", options->fix, "Mend what can be mended without asking, and report the rest");
  takes.flag("--diff", options->diff, "Show what --fix would change, and change nothing");
  return [options](Context& context) {
    options->answer.fail_on = severity_of(options->fail_on);
    return run(context, *options);
  };
}

constexpr std::string_view details =
    R"(--fix mends what can mean one thing only: the form of dates, times and numbers, weekdays beside a date, quotes
that are missing. Comments and layout stay, and all files of a set are replaced or none. With - among the paths
the mended text goes to standard output, and what is left to standard error. --diff ends with status 1 when
there is something to mend.

--since takes a commit, branch or tag, and compares it with the files as they lie there; files that git does
not know are new. A finding counts, too, when it explains itself by a place in a changed record; what a change
breaks in records that stayed as they were is for a run without --since to say.

--watch ends with the status of its last check. Where the system cannot tell of changes (network disks), and
with KO_WATCH=poll, it looks ten times a second.

--baseline FILE is for a set that is taken over with its faults. Add --update-baseline once, and what is found is
written down; from then on only what is new is reported. The file is JSON Lines, sorted, so that versions of
it merge as text; it knows findings by their fingerprints, which rest on record, field and rule, so that a
record may move. A line that nothing is found for any more is a finding itself (KO134, advice). A run over some
files or rules judges and rewrites their lines only.

--timings divides the time of a run, by the clock on the wall, into finding the files, reading them, decoding
them into records, indexing, checking and rendering. Reading and decoding go on side by side in several
threads: the time of the two together is shared out by how long the threads waited for files.)";

}  // namespace

KO_ENTRY(Command, validate_command) = {
    .name = "validate",
    .order = 1,
    .summary = "check records, and show every fault with its place and its mend",
    .example = "ko validate meetings/2014-02-21.yaml",
    .formats = findings_formats,
    .declare = declare,
    .details = details,
    .other_endings = ".diff .patch",
    .several_outputs = true,
};

}  // namespace ko::cli
