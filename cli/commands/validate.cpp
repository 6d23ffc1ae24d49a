// SPDX-License-Identifier: MIT
/// `ko validate [PATH…]`: reads record sets, runs the rules, prints what they find.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <optional>

#include "commands.hpp"
#include "context.hpp"
#include "ko/check.hpp"
#include "ko/diagnostic.hpp"
#include "options.hpp"
#include "validate/answer.hpp"
#include "validate/baseline.hpp"
#include "validate/examine.hpp"

namespace ko::cli {
namespace {

struct Options {
  Request request;
  BaselineOptions baseline;
  AnswerOptions answer;
  std::string fail_on = "error";
};

Severity severity_of(std::string_view word) {
  for (std::size_t i = 0; i < severity_count; ++i)
    if (name(static_cast<Severity>(i)) == word) return static_cast<Severity>(i);
  return Severity::error;
}

Exit run(Context& context, const Options& options) {
  std::optional<Baseline> baseline = read_baseline(context, options.baseline);
  Examination examination = examine(context, options.request);
  for (const std::string& why : examination.unreadable) context.note(why);
  if (options.baseline.update)
    update_baseline(context, *baseline, options.request, examination);
  else if (baseline)
    hold_against(std::move(*baseline), options.request, examination);
  AnswerOptions answer = options.answer;
  answer.fail_on = severity_of(options.fail_on);
  write_answer(context, examination, answer);
  if (!examination.unreadable.empty()) return Exit::input_output;
  const bool failed = std::any_of(examination.diagnostics.begin(), examination.diagnostics.end(),
                                  [&](const Diagnostic& each) { return each.severity <= answer.fail_on; });
  return failed ? Exit::findings : Exit::done;
}

void declare_choice(CLI::App& app, const char* option, std::vector<std::string>& words, const char* meaning) {
  app.add_option(option, words, meaning)
      ->type_name("RULE")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(CLI::Validator(
          [](const std::string& word) {
            const std::optional<Fault> fault = rule_word_fault(word);
            return fault ? fmt::format("{}; {}", fault->message, fault->mend) : std::string();
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
  app.add_option("--stdin-filename", request.input_name, "What standard input is called in messages")
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
  return [options](Context& context) { return run(context, *options); };
}

}  // namespace ko::cli
