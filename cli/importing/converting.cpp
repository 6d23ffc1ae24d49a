// SPDX-License-Identifier: MIT
#include "importing/converting.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "programs/child.hpp"
#include "programs/converter_failure.hpp"

namespace ko::cli {
namespace {

// What a converter may take.
constexpr std::uint64_t most_memory = std::uint64_t{2} << 30U;
constexpr std::size_t most_output = std::size_t{64} << 20U;
constexpr std::chrono::seconds most_time{60};

/// As many seconds as the environment says, where it says a number.
std::chrono::seconds most_time_of(const Context& context) {
  const std::string asked = context.environment("KO_CONVERTER_SECONDS").value_or("");
  const bool is_number =
      !asked.empty() && asked.size() < 7 && asked.find_first_not_of("0123456789") == std::string::npos;
  return is_number ? std::chrono::seconds(std::stol(asked)) : most_time;
}

Result<std::string> converted(const Context& context, const import::SourceFormatRow& format,
                              std::string_view bytes) {
  Child child = {.program = std::string(format.program), .arguments = {}, .input = std::string(bytes)};
  for (const std::string_view argument : format.arguments) child.arguments.emplace_back(argument);
  child.most_time = most_time_of(context);
  child.most_memory = most_memory;
  child.most_output = most_output;
  ChildOutcome outcome = context.run(child);
  if (outcome.succeeded()) return std::move(outcome.output);
  return not_converted({.program = format.program,
                        .package = format.package,
                        .needed_by = std::string(format.name),
                        .most_time = child.most_time},
                       outcome);
}

}  // namespace

// Named in full: the formatter takes a line that begins with `import` for one of a module.
ko::import::ConvertSource converter(const Context& context) {
  return [&context](const import::SourceFormatRow& format, std::string_view bytes) {
    return converted(context, format, bytes);
  };
}

}  // namespace ko::cli
