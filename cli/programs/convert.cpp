// SPDX-License-Identifier: MIT
#include "programs/convert.hpp"

#include <fmt/format.h>

#include <chrono>
#include <optional>
#include <string_view>

#include "failure.hpp"
#include "programs/converter_failure.hpp"
#include "world/temporary_file.hpp"
#include "world/zip_times.hpp"

namespace ko::cli {
namespace {

constexpr std::chrono::minutes most_converting_time{5};
constexpr std::string_view epoch = "SOURCE_DATE_EPOCH";
constexpr std::string_view first_of_1980 = "315532800";

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
  const bool is_refused = outcome.end == ChildOutcome::End::exited && outcome.status != 0 &&
                          !converter.refusal.empty() &&
                          outcome.errors.find(converter.refusal) != std::string::npos;
  if (const std::size_t at = child.input.find(converter.written); is_refused && at != std::string::npos) {
    child.input.replace(at, converter.written.size(), converter.instead);
    outcome = run(child);
  }
  if (!outcome.succeeded() || outcome.output.empty())
    throw Failure(Exit::input_output, not_converted({.program = converter.program,
                                                     .package = converter.package,
                                                     .needed_by = fmt::format("`-O {}`", format.name),
                                                     .most_time = most_converting_time},
                                                    outcome));
  return without_zip_times(std::move(outcome.output));
}

}  // namespace ko::cli
