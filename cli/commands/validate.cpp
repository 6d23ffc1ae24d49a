// SPDX-License-Identifier: MIT
/// `ko validate [PATH…]`: reads record sets, runs the rules, prints what they find.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

#include "commands.hpp"
#include "context.hpp"
#include "ko/check.hpp"
#include "ko/diagnostic.hpp"
#include "ko/read.hpp"
#include "ko/selection.hpp"
#include "options.hpp"
#include "records.hpp"

namespace ko::cli {
namespace {

struct Options {
  std::vector<std::string> paths;
  std::string input_name = "<stdin>";
};

/// One set that was looked at: its register lives as long as what was found in it.
struct Examined {
  Register records;
  std::vector<Finding> findings;
  std::vector<Diagnostic> diagnostics = {};
};

Examined examine(Reading reading, const RecordSet& set, Day today) {
  std::vector<Finding> findings = std::move(reading.findings);
  Register records(std::move(reading));
  std::vector<Finding> checked = check(records, today);
  findings.insert(findings.end(), std::make_move_iterator(checked.begin()),
                  std::make_move_iterator(checked.end()));
  const Selection selection(records.configuration(), set.root);
  std::erase_if(findings, [&](const Finding& finding) {
    const std::string& file = records.files()[finding.place.file].source.name();
    return !selection.speaks(*finding.rule, file) || !is_asked(set, file);
  });
  sort_by_place(findings);
  return {std::move(records), std::move(findings)};
}

void count(const Examined& examined, const RecordSet& set, Coverage& coverage) {
  for (const File& file : examined.records.files()) {
    if (!is_asked(set, file.source.name())) continue;
    ++coverage.files;
    if (file.source.name() != set.configuration) coverage.records += file.tree.documents.size();
  }
}

Exit run(Context& context, const Options& options) {
  Coverage coverage;
  bool unreadable = false;
  std::vector<std::unique_ptr<Examined>> all;
  for (RecordsRead& set : read_sets(context, options.paths, options.input_name)) {
    for (const std::string& why : set.reading.unreadable) context.note(why);
    unreadable = unreadable || !set.reading.unreadable.empty();
    all.push_back(std::make_unique<Examined>(examine(std::move(set.reading), set.set, context.today())));
    count(*all.back(), set.set, coverage);
  }
  std::vector<Diagnostic> diagnostics;
  for (const auto& examined : all) {
    std::vector<Diagnostic> some = diagnose(examined->findings, examined->records.files());
    diagnostics.insert(diagnostics.end(), std::make_move_iterator(some.begin()),
                       std::make_move_iterator(some.end()));
  }
  const DiagnosticFormat* format = find_diagnostic_format(context.format());
  context.print(format->render(diagnostics, coverage,
                               {context.color(), static_cast<std::size_t>(std::max(context.width(), 20))}));
  if (unreadable) return Exit::input_output;
  const bool failed = std::any_of(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& diagnostic) {
    return diagnostic.severity == Severity::error;
  });
  return failed ? Exit::findings : Exit::done;
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
  app.add_option("PATH", options->paths,
                 "Files and folders; - is standard input; without any, the set around here")
      ->type_name("FILE");
  app.add_option("--stdin-filename", options->input_name, "What standard input is called in messages")
      ->type_name("FILE");
  return [options](Context& context) { return run(context, *options); };
}

}  // namespace ko::cli
