// SPDX-License-Identifier: MIT
/// `ko complete -- WORD…`: what the scripts of `ko completion` ask.
#include "complete/complete.hpp"

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

void declare(Arguments& takes, Options& options) {
  takes.positional("WORD", options.words, "The words behind `ko`, the last as far as it is written");
}

}  // namespace

KO_ENTRY(Command, complete_command) = {
    .name = "complete",
    .order = 9,
    .summary = "print what could be written next",
    .example = "ko complete -- sh",
    .declare = declared<Options, declare, print_candidates>,
    .hidden = true,
};

}  // namespace ko::cli
