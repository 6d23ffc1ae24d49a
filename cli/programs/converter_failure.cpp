// SPDX-License-Identifier: MIT
#include "programs/converter_failure.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <utility>

#include "ko/values/text.hpp"

namespace ko::cli {
namespace {

using End = ChildOutcome::End;

/// What the program wrote to its standard error, on one line and not without end.
std::string said(const ChildOutcome& outcome) {
  constexpr std::size_t most = 300;
  std::string text;
  for (const std::string_view line : split(std::string_view(outcome.errors).substr(0, 4 * most), '\n'))
    if (const std::string_view words = trim(line); !words.empty())
      text += (text.empty() ? "" : "; ") + std::string(words);
  if (text.size() > most) text = text.substr(0, text.find_last_of(' ', most)) + " …";
  return text.empty() ? std::string("it said nothing") : "it said: " + printable(text);
}

std::string in_words(std::chrono::milliseconds time) {
  if (const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(time); minutes == time)
    return counted(minutes.count(), "minute");
  return counted(std::chrono::duration_cast<std::chrono::seconds>(time).count(), "second");
}

Fault failed(std::string message, std::string advice = {}) {
  return {.message = std::move(message), .advice = std::move(advice), .rule = "converter-failed"};
}

}  // namespace

Fault not_converted(const ConverterRun& run, const ChildOutcome& outcome) {
  switch (outcome.end) {
    case End::no_such_program:
      return {.message = fmt::format("{} needs {}, which is not there", run.needed_by, run.program),
              .advice = fmt::format("install it: apt-get install {}", run.package),
              .rule = "converter-missing"};
    case End::out_of_time:
      return failed(fmt::format("{} took more than {}", run.program, in_words(run.most_time)));
    case End::too_much_output:
      return failed(fmt::format("{} wrote more than a document can be", run.program));
    case End::signalled:
      return failed(fmt::format("{} was ended by signal {}", run.program, outcome.status), said(outcome));
    case End::exited: break;
  }
  if (outcome.status == 0) return failed(fmt::format("{} wrote nothing", run.program), said(outcome));
  return failed(fmt::format("{} failed with status {}", run.program, outcome.status), said(outcome));
}

}  // namespace ko::cli
