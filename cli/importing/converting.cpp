// SPDX-License-Identifier: MIT
#include "importing/converting.hpp"

#include <fmt/format.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "world/child.hpp"

namespace ko::cli {
namespace {

// What a converter may take.
constexpr std::uint64_t most_memory = std::uint64_t{2} << 30U;
constexpr std::size_t most_output = std::size_t{64} << 20U;
constexpr std::chrono::minutes most_time{1};

Fault not_converted(const import::SourceFormatRow& format, const ChildOutcome& outcome) {
  switch (outcome.end) {
    case ChildOutcome::End::no_such_program:
      return {fmt::format("{} takes {}, which is not there", format.name, format.program),
              fmt::format("install it: apt-get install {}", format.package)};
    case ChildOutcome::End::out_of_time:
      return {fmt::format("{} took more than {} minute over it and was ended", format.program,
                          most_time.count())};
    case ChildOutcome::End::too_much_output:
      return {fmt::format("{} wrote more of it than a document can be", format.program)};
    case ChildOutcome::End::signalled:
      return {fmt::format("{} was ended over it by signal {}", format.program, outcome.status)};
    case ChildOutcome::End::exited: break;
  }
  return {fmt::format("{} cannot read it (status {})", format.program, outcome.status)};
}

Result<std::string> converted(const Context& context, const import::SourceFormatRow& format,
                              std::string_view bytes) {
  Child child = {.program = std::string(format.program), .arguments = {}, .input = std::string(bytes)};
  for (const std::string_view argument : format.arguments) child.arguments.emplace_back(argument);
  child.most_time = most_time;
  child.most_memory = most_memory;
  child.most_output = most_output;
  ChildOutcome outcome = context.run(child);
  if (!outcome.succeeded()) return not_converted(format, outcome);
  return std::move(outcome.output);
}

}  // namespace

import::ConvertSource converter(const Context& context){
    return [&context](const import::SourceFormatRow& format,
                      std::string_view bytes){return converted(context, format, bytes);
};  // namespace ko::cli
}

}  // namespace ko::cli
