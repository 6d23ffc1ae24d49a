// SPDX-License-Identifier: MIT
#include "editing/field_command.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string_view>
#include <utility>

namespace ko::cli {
namespace {

std::string read_lines(Context& context, const std::string& file) {
  if (file == "-") return context.read_input();
  Result<std::string> text =
      context.files().read(context.path(file), std::numeric_limits<std::int32_t>::max());
  if (!text) throw Failure(Exit::input_output, text.fault());
  return *std::move(text);
}

/// Reads JSON Lines: objects with `address`, `value` where one is set or added, and `op`.
std::vector<Step> steps_in(const std::string& text, FieldChange::Kind kind) {
  std::vector<Step> steps;
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string line = text.substr(begin, end - begin);
    begin = end + 1;
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    const std::string name = fmt::format("line {}", number);
    Result<FieldChange> change = parse_field_change(line, kind);
    if (!change) throw Failure(Exit::usage, name + ": " + change.fault().message, change.fault().mend());
    steps.push_back(step_of(*std::move(change), name));
  }
  return steps;
}

}  // namespace

void declare_field_command(Arguments& takes, FieldOptions& options, bool has_value) {
  takes.positional("ADDRESS", options.address,
                   "What is changed, as `ko query` prints it, and the names of fields after it: "
                   "MEETING#3/title, RECORD#LIST/2/FIELD, RECORD#FIELD");
  if (has_value)
    takes.positional("VALUE", options.value,
                     "The text it gets; of what has parts, YAML in brackets or braces: '{person: ada-nes}'");
  takes.option(
      "--from", options.lines, "FILE",
      "Make the changes of these JSON Lines, `-` for standard input: {\"address\": …, \"value\": …}, "
      "and \"op\": set, add or remove where it is another than this command");
  declare_editing(takes, options.editing);
}

Exit change_fields(Context& context, const FieldOptions& options, FieldChange::Kind kind) {
  if (!options.lines.empty()) {
    if (!options.address.empty())
      throw Failure(Exit::usage, "--from and an address exclude each other",
                    "put the address into the lines");
    return change_records(context, options.editing, steps_in(read_lines(context, options.lines), kind));
  }
  if (options.address.empty())
    throw Failure(Exit::usage, "there is no address", "name what is to be changed, or --from FILE");
  return change_records(
      context, options.editing,
      {step_of({.kind = kind, .address = options.address, .value = options.value, .is_json = false}, "")});
}

}  // namespace ko::cli
