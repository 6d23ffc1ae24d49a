// SPDX-License-Identifier: MIT
/// `ko merge-driver BASE OURS THEIRS PATH`: what git runs to merge a file of records.
#include <fmt/format.h>

#include <cstddef>
#include <exception>
#include <string>

#include "commands.hpp"
#include "context.hpp"
#include "ko/editing/merge.hpp"
#include "ko/files/read.hpp"
#include "ko/values/text.hpp"
#include "world/signals.hpp"

namespace ko::cli {
namespace {

struct Options {
  std::string base;
  std::string ours;
  std::string theirs;
  std::string path;
  std::size_t marker_size = usual_marker_size;
};

Source read_side(const Context& context, const std::string& file, const std::string& path) {
  Result<std::string> text = context.files().read(context.path(file), Limits().file_bytes);
  if (!text) throw Failure(Exit::input_output, text.fault());
  return {path, std::move(*text)};
}

/// A fault in ko must not leave git worse off than it is without.
Merged merged_somehow(const Context& context, const Source& base, const Source& ours, const Source& theirs,
                      std::size_t marker_size) {
  try {
    return merge(base, ours, theirs, marker_size);
  } catch (const std::exception& fault) {
    context.note(fmt::format("{} is merged by lines: {}", printable(ours.name()), printable(fault.what())));
    return merge_by_lines(base, ours, theirs, marker_size);
  }
}

std::string told(const MergeConflict& conflict, std::string_view path) {
  std::string place = conflict.record;
  if (!conflict.path.empty()) place += (place.empty() ? "" : ": ") + conflict.path;
  return printable(fmt::format("{}:{}: {}{}{}", path, conflict.line, place, place.empty() ? "" : ": ",
                               meaning(conflict.why)));
}

Exit merge_files(Context& context, const Options& options) {
  constexpr std::size_t longest = 1000;
  if (options.marker_size == 0 || options.marker_size > longest)
    throw Failure(Exit::usage, fmt::format("--marker-size: {} is no size of markers", options.marker_size),
                  fmt::format("give one from 1 to {}", longest));
  const Source base = read_side(context, options.base, options.path);
  const Source ours = read_side(context, options.ours, options.path);
  const Source theirs = read_side(context, options.theirs, options.path);
  const Merged merged = merged_somehow(context, base, ours, theirs, options.marker_size);
  if (merged.text != ours.bytes()) {
    const SignalsHeld held;
    write_file(context.path(options.ours), merged.text);
  }
  for (const MergeConflict& conflict : merged.conflicts) context.note(told(conflict, options.path));
  return merged.conflicts.empty() ? Exit::done : Exit::findings;
}

void declare(Arguments& takes, Options& options) {
  takes.positional("BASE", options.base, "The file as it was before both sides changed it: git's %O")
      .required();
  takes.positional("OURS", options.ours, "Our text, in whose place the merged one is written: git's %A")
      .required();
  takes.positional("THEIRS", options.theirs, "Their text: git's %B").required();
  takes.positional("PATH", options.path, "The file's name, for messages: git's %P").required();
  takes.option("--marker-size", options.marker_size, "N",
               "How many characters the markers of conflicts have: git's %L; 7 unless given");
}

}  // namespace

KO_ENTRY(Command, merge_driver_command) = {
    .name = "merge-driver",
    .order = 12,
    .summary = "merge two changed texts of a file of records, for git",
    .example = "ko merge-driver base.yaml ours.yaml theirs.yaml meetings/2014-02-21.yaml",
    .declare = declared<Options, declare, merge_files>,
    .details =
        R"(git runs it once `ko init --git` has set up the clone, as
`git config merge.ko.driver "ko merge-driver --marker-size %L %O %A %B %P"` does.

Records are matched by their ids, fields by their names, entries of lists by their ids, by whom or what they name, else
by how alike they are. What the sides added is kept, ours first; what one removed and the other left alone is
gone. Where they contradict each other the lines of the smallest field, entry or record that does stand within
git's markers, and the status is 1. Our layout, comments and line endings stay.

What ko cannot read, such as a record with a fault of syntax, is merged by lines, as git would have done it. When nothing
can be written, our text stays as it was and git reports a conflict.)",
    .hidden = true,
};

}  // namespace ko::cli
