// SPDX-License-Identifier: MIT
/// `ko validate [PATH…]`: reads record sets, runs the rules, prints what they find.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <optional>

#include "arguments/options.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "ko/findings/diagnostic.hpp"
#include "validate/baseline.hpp"
#include "validate/examine.hpp"
#include "validate/fix.hpp"
#include "validate/since.hpp"
#include "validate/watch.hpp"

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
  std::string fail_on = "error";
};

Severity severity_of(std::string_view word) {
  for (std::size_t i = 0; i < severity_count; ++i)
    if (name(static_cast<Severity>(i)) == word) return static_cast<Severity>(i);
  return Severity::error;
}

bool reads_input(const Options& options) {
  const std::vector<std::string>& paths = options.request.paths;
  return std::find(paths.begin(), paths.end(), "-") != paths.end();
}

void check_watch(const Context& context, const Options& options) {
  if (options.fix || options.diff || options.baseline.update)
    throw Failure(Exit::usage, "`--watch` changes and compares nothing",
                  "leave out --fix, --diff and --update-baseline, or run them beside it");
  if (reads_input(options))
    throw Failure(Exit::usage, "standard input cannot be watched", "name files and folders");
  const bool is_for_people = context.format() == "text" || context.format() == "short";
  if (!is_for_people || !context.output().empty() || !context.further_outputs().empty())
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
  const bool other_format = context.format() != diagnostic_formats().front().name;
  if (options.diff && (other_format || !context.further_outputs().empty()))
    throw Failure(Exit::usage, "`--diff` writes a unified diff in place of the findings", "leave -O out");
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
  const bool failed = std::any_of(examination.diagnostics.begin(), examination.diagnostics.end(),
                                  [&](const Diagnostic& each) { return each.severity <= options.fail_on; });
  return failed ? Exit::findings : Exit::done;
}

Exit update(Context& context, const Baseline& baseline, const Options& options) {
  Examination examination = examine(context, options.request, given_texts(context, options));
  note_unreadable(context, examination);
  update_baseline(context, baseline, options.request, examination);
  return answer(context, examination, options.answer);
}

Exit fix(Context& context, const Texts& texts, const Mending& mending, AnswerOptions options) {
  note_unreadable(context, mending.left);
  const bool written = write_mended(context, texts, mending);
  options.to_errors = texts.input.has_value();
  const Exit status = answer(context, mending.left, options);
  return written ? status : Exit::input_output;
}

Exit run_once(Context& context, const Options& options) {
  const std::optional<Baseline> baseline = read_baseline(context, options.baseline);
  if (options.baseline.update) return update(context, *baseline, options);
  const Texts texts = given_texts(context, options);
  std::optional<ChangedRecords> changed;
  const auto look = [&](const Texts& now) {
    Examination examination = examine(context, options.request, now);
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

Exit run(Context& context, const Options& options) {
  check_options(context, options);
  if (!options.watch) return run_once(context, options);
  return keep_checking(context, options.request.paths, [&] { return run_once(context, options); });
}

void declare_choice(CLI::App& app, const char* option, std::vector<std::string>& words, const char* meaning) {
  app.add_option(option, words, meaning)
      ->type_name("RULE")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(CLI::Validator(
          [](const std::string& word) {
            const std::optional<Fault> fault = rule_word_fault(word);
            return fault ? fmt::format("{}; {}", fault->message, fault->mend()) : std::string();
          },
          ""));
}

}  // namespace

std::vector<AnswerFormat> validate_formats() {
  std::vector<AnswerFormat> formats;
  for (const DiagnosticFormat& format : diagnostic_formats())
    formats.push_back({format.name, format.endings, format.summary});
  return formats;
}

Run declare_validate(CLI::App& app) {
  auto options = std::make_shared<Options>();
  Request& request = options->request;
  app.add_option("PATH", request.paths,
                 "Files and folders; - is standard input; without any, the set around here")
      ->type_name("FILE");
  app.add_option("--stdin-filename", options->input_name,
                 "The file that standard input is read in place of, and what it is called")
      ->type_name("FILE");
  declare_choice(app, "--select", request.choice.select,
                 "Report these rules alone, opt-in ones too, and what could not be read: codes, names or "
                 "families such as KO4");
  declare_choice(app, "--ignore", request.choice.ignore, "Leave these rules out");
  restrict_to(*app.add_option("--fail-on", options->fail_on, "The least finding that makes the run fail"),
              {"error", "warning", "advice"});
  app.add_option("--max-findings", options->answer.most, "Show the first N findings only; 0 is all")
      ->type_name("N");
  app.add_flag("--stats", options->answer.has_statistics,
               "Count the findings of each rule, on standard error");
  declare_baseline(app, options->baseline);
  app.add_option("--since", options->since,
                 "Report only what lies in records changed since this git revision; all are checked")
      ->type_name("REV");
  app.add_flag("--watch", options->watch, "Check again whenever a record changes, until Ctrl-C");
  app.add_flag("--fix", options->fix, "Mend what can be mended without asking, and report the rest");
  app.add_flag("--diff", options->diff, "Show what --fix would change, and change nothing");
  return [options](Context& context) {
    options->answer.fail_on = severity_of(options->fail_on);
    return run(context, *options);
  };
}

}  // namespace ko::cli
