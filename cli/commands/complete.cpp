// SPDX-License-Identifier: MIT
/// `ko complete -- WORD…`: what the scripts of `ko completion` ask.
#include "complete/complete.hpp"

#include <CLI/CLI.hpp>
#include <memory>

#include "commands.hpp"
#include "context.hpp"
#include "ko/values/text.hpp"

namespace ko::cli {
namespace {

struct Options {
  std::vector<std::string> words;
};

Exit print_candidates(Context& context, const Options& options) {
  for (const Candidate& candidate : complete(context, options.words))
    context.print(candidate.word + "\t" + printable(candidate.meaning) + "\n");
  return Exit::done;
}

}  // namespace

Run declare_complete(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("WORD", options->words, "The words behind `ko`, the last as far as it is written")
      ->type_name("WORD")
      ->allow_extra_args();
  return [options](Context& context) { return print_candidates(context, *options); };
}

}  // namespace ko::cli
