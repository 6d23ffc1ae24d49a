// SPDX-License-Identifier: MIT
#include "arguments/options.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/CLI.hpp>
#include <algorithm>

#include "context.hpp"
#include "ko/values/text.hpp"

namespace ko::cli {

std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates) {
  const std::vector<std::string_view> found = nearest(word, candidates);
  return found.empty() ? std::string() : fmt::format("; did you mean `{}`?", found.front());
}

Failure unknown_name(std::string_view what, std::string_view written,
                     std::span<const std::string_view> known) {
  const std::string hint = did_you_mean(written, known);
  return {Exit::usage, fmt::format("there is no {} `{}`{}", what, printable(written), hint),
          fmt::format("it is one of {}", fmt::join(known, ", "))};
}

void restrict_to(CLI::Option& option, std::vector<std::string_view> words) {
  option.type_name(fmt::format("{{{}}}", fmt::join(words, ",")));
  option.check(CLI::Validator(
      [words = std::move(words)](const std::string& written) {
        if (std::ranges::find(words, written) != words.end()) return std::string();
        const std::string hint = did_you_mean(written, words);
        return fmt::format("there is no `{}`{}", written,
                           hint.empty() ? fmt::format("; it is one of {}", fmt::join(words, ", ")) : hint);
      },
      ""));
}

bool takes_value(const CLI::Option& option) {
  return !option.get_type_name().empty();
}

std::vector<std::string> choices_of(const CLI::Option& option) {
  std::string placeholder = option.get_type_name();
  if (!placeholder.starts_with('{') || !placeholder.ends_with('}')) return {};
  return CLI::detail::split(placeholder.substr(1, placeholder.size() - 2), ',');
}

void declare_global_options(CLI::App& app, GlobalOptions& options) {
  app.add_option("-C", options.folder, "Work in this folder: its record set, and relative paths below it")
      ->type_name("DIR");
  app.add_option("-O,--format", options.format, "The answer's format")->type_name("FORMAT");
  app.add_option(
         "-o,--output", options.outputs,
         "Write the answer to a file, whole or not at all; its ending decides the format, or FORMAT=FILE")
      ->type_name("FILE")
      ->allow_extra_args(false);
  restrict_to(*app.add_option("--color", options.color,
                              "Colours: auto is on a terminal only, where NO_COLOR is unset"),
              {"auto", "always", "never"});
  app.add_option("--as-of", options.as_of, "The day asked about; today unless given")->type_name("DATE");
  app.add_option("--today", options.today, "Take this day for today, as KO_TODAY does")->type_name("DATE");
  app.add_flag("--timings", options.timings, "Say on standard error how long each phase took");
}

}  // namespace ko::cli
