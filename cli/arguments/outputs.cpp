// SPDX-License-Identifier: MIT
#include "arguments/outputs.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "arguments/arguments.hpp"
#include "commands.hpp"
#include "context.hpp"

namespace ko::cli {
namespace {

std::vector<const Format*> formats_of(const Command& command) {
  return command.formats == nullptr ? std::vector<const Format*>() : command.formats();
}

bool has_format(std::span<const Format* const> formats, std::string_view name) {
  return std::ranges::find(formats, name, &Format::name) != formats.end();
}

Failure unknown_format(const Command& command, std::string_view written,
                       std::span<const Format* const> formats) {
  std::vector<std::string_view> names;
  for (const Format* format : formats) names.push_back(format->name);
  return {Exit::usage, fmt::format("there is no format `{}` here{}", written, did_you_mean(written, names)),
          names.empty() ? fmt::format("`ko {}` has one format only: leave -O out", command.name)
                        : fmt::format("`ko {}` has {}", command.name, fmt::join(names, ", "))};
}

/// `FORMAT=FILE`; nothing when it is the name of a file.
std::optional<Output> format_and_file(const std::string& written, std::span<const Format* const> formats) {
  const std::size_t sign = written.find('=');
  if (sign == std::string::npos || !has_format(formats, written.substr(0, sign))) return std::nullopt;
  return Output{written.substr(0, sign), written.substr(sign + 1)};
}

/// `.docx` of `minutes.docx`; empty for a name that has no ending, such as `minutes` or `2025-03.11`.
std::string_view ending_of(std::string_view file) {
  file = file.substr(file.rfind('/') + 1);
  const std::size_t point = file.rfind('.');
  if (point == std::string_view::npos || point == 0) return {};
  const std::string_view ending = file.substr(point);
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  return std::ranges::any_of(ending, is_letter) ? ending : std::string_view();
}

Failure unknown_ending(const Command& command, std::string_view ending,
                       std::span<const Format* const> formats) {
  std::vector<std::string_view> endings;
  for (const Format* format : formats)
    if (!format->endings.empty()) endings.push_back(format->endings);
  return {Exit::usage, fmt::format("`ko {}` has no format for files that end in `{}`", command.name, ending),
          fmt::format("end the name in {}, or say the format with -O", fmt::join(endings, " "))};
}

std::string format_of(const Command& command, const std::string& asked, const std::string& file,
                      std::span<const Format* const> formats) {
  if (!asked.empty()) {
    if (!has_format(formats, asked)) throw unknown_format(command, asked, formats);
    return asked;
  }
  if (formats.empty()) return {};
  const Format* implied = format_of_file(formats, file);
  const std::string_view ending = ending_of(file);
  if (implied == nullptr && !ending.empty() && command.other_endings.find(ending) == std::string_view::npos)
    throw unknown_ending(command, ending, formats);
  return std::string(implied == nullptr ? formats.front()->name : implied->name);
}

}  // namespace

std::vector<Output> choose_outputs(const Command& command, const GlobalOptions& options) {
  const std::vector<const Format*> formats = formats_of(command);
  std::vector<Output> outputs(1);
  for (const std::string& written : options.outputs) {
    const std::optional<Output> further = format_and_file(written, formats);
    if (further && further->file.empty())
      throw Failure(Exit::usage, fmt::format("`-o {}` names no file", written));
    if (further && command.several_outputs) {
      outputs.push_back(*further);
    } else if (outputs.front().file.empty()) {
      outputs.front() = further.value_or(Output{{}, written});
    } else {
      throw Failure(
          Exit::usage, "-o names more than one file",
          command.several_outputs ? "write -o FORMAT=FILE for each" : "run the command once for each");
    }
  }
  Output& answer = outputs.front();
  if (answer.file == "-") answer.file.clear();
  if (answer.format.empty()) answer.format = format_of(command, options.format, answer.file, formats);
  return outputs;
}

std::vector<Output> folder_output(const Command& command, const GlobalOptions& options) {
  if (options.outputs.size() > 1)
    throw Failure(Exit::usage, "-o names more than one folder", "run the command once for each");
  std::string folder = options.outputs.empty() ? std::string() : options.outputs.front();
  while (folder.size() > 1 && folder.ends_with('/')) folder.pop_back();
  return {Output{format_of(command, options.format, {}, formats_of(command)), std::move(folder)}};
}

}  // namespace ko::cli
