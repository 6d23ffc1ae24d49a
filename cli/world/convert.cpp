// SPDX-License-Identifier: MIT
#include "world/convert.hpp"

#include <fmt/format.h>

#include <chrono>
#include <optional>
#include <string_view>

#include "failure.hpp"
#include "ko/values/text.hpp"
#include "world/temporary_file.hpp"
#include "world/zip_times.hpp"

namespace ko::cli {
namespace {

using End = ChildOutcome::End;

constexpr std::chrono::minutes most_converting_time{5};
constexpr std::string_view epoch = "SOURCE_DATE_EPOCH";
constexpr std::string_view first_of_1980 = "315532800";

/// What the program wrote to its standard error, on one line and not without end.
std::string said(const ChildOutcome& outcome) {
  constexpr std::size_t most = 300;
  std::string text;
  for (const std::string_view line : split(outcome.errors, '\n'))
    if (const std::string_view words = trim(line); !words.empty())
      text += (text.empty() ? "" : "; ") + std::string(words);
  if (text.size() > most) text = text.substr(0, text.find_last_of(' ', most)) + " …";
  return text.empty() ? std::string("it said nothing") : "it said: " + text;
}

Failure not_converted(const Format& format, const ChildOutcome& outcome) {
  const std::string_view program = format.through->program;
  switch (outcome.end) {
    case End::no_such_program:
      return {Exit::input_output, fmt::format("`-O {}` needs {}, which is not there", format.name, program),
              fmt::format("install it: apt-get install {}", format.through->package)};
    case End::out_of_time:
      return {Exit::input_output,
              fmt::format("{} took more than {} minutes", program, most_converting_time.count())};
    case End::too_much_output:
      return {Exit::input_output, fmt::format("{} wrote more than a document can be", program)};
    case End::signalled:
      return {Exit::input_output, fmt::format("{} was ended by signal {}", program, outcome.status),
              said(outcome)};
    case End::exited: break;
  }
  if (outcome.status == 0)
    return {Exit::input_output, fmt::format("{} wrote nothing", program), said(outcome)};
  return {Exit::input_output, fmt::format("{} failed with status {}", program, outcome.status),
          said(outcome)};
}

}  // namespace

std::string convert(const Format& format, std::string text, const RunChild& run,
                    const Environment& environment) {
  const Converter& converter = *format.through;
  Child child = {.program = std::string(converter.program),
                 .arguments = {converter.arguments.begin(), converter.arguments.end()},
                 .input = std::move(text),
                 .most_time = most_converting_time};
  std::optional<TemporaryFile> style;
  if (converter.style != nullptr) {
    style.emplace(converter.style(), environment);
    child.arguments.push_back(std::string(converter.style_option) + style->path());
  }
  if (environment(std::string(epoch)).value_or("").empty())
    child.environment.push_back(fmt::format("{}={}", epoch, first_of_1980));
  ChildOutcome outcome = run(child);
  const bool is_refused = outcome.end == End::exited && outcome.status != 0 && !converter.refusal.empty() &&
                          outcome.errors.find(converter.refusal) != std::string::npos;
  if (const std::size_t at = child.input.find(converter.written); is_refused && at != std::string::npos) {
    child.input.replace(at, converter.written.size(), converter.instead);
    outcome = run(child);
  }
  if (!outcome.succeeded() || outcome.output.empty()) throw not_converted(format, outcome);
  return without_zip_times(std::move(outcome.output));
}

}  // namespace ko::cli
