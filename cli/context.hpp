// SPDX-License-Identifier: MIT
/// What a command is given: the outside world, and the options that every command has.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "arguments/outputs.hpp"
#include "ko/answers/render.hpp"
#include "ko/files/file_system.hpp"
#include "ko/values/date.hpp"
#include "programs/child.hpp"
#include "timings.hpp"
#include "world/folder_watch.hpp"
#include "world/sink.hpp"

namespace ko::cli {

/// The outside world, handed in, so that a test can hand in another.
struct World {
  const FileSystem& files;
  Sink& output;                             ///< standard output: the answer and nothing else
  Sink& errors;                             ///< standard error: everything else
  std::function<std::string()> read_input;  ///< all of standard input
  Environment environment;
  std::function<Day()> clock;  ///< today, in local time
  SteadyClock steady_clock;
  std::function<ChildOutcome(const Child&)> run;  ///< another program
  std::function<std::unique_ptr<FolderWatch>()> watch_folders;
  bool output_is_terminal = false;
  bool errors_is_terminal = false;
  int terminal_width = 80;    ///< columns
  int terminal_height = 24;   ///< lines
  PagedSink::Show page = {};  ///< shows a text in a program that pages
};

/// The options of every command, as written.
struct GlobalOptions {
  std::string folder;                ///< -C
  std::string format;                ///< -O; empty: as -o implies, else the command's first
  std::vector<std::string> outputs;  ///< -o: at most one FILE, and any number of FORMAT=FILE
  std::string color = "auto";        ///< auto | always | never
  std::string as_of;                 ///< empty: today
  std::string today;                 ///< empty: KO_TODAY, else the clock
  bool no_pager = false;             ///< --no-pager
  bool timings = false;              ///< --timings
};

class Context {
 public:
  /// The first of `outputs` is the answer, which goes to `answer`. Throws `Failure` (status 2) for a day that
  /// cannot be read.
  Context(const World& world, GlobalOptions options, std::vector<Output> outputs, Sink& answer);

  const FileSystem& files() const { return timings_ ? timings_->files() : world_.files; }
  std::string read_input() const { return world_.read_input(); }
  std::optional<std::string> environment(const std::string& name) const { return world_.environment(name); }
  ChildOutcome run(const Child& child) const { return world_.run(child); }
  std::unique_ptr<FolderWatch> watch_folders() const { return world_.watch_folders(); }
  /// The folder to work in: that of `-C`, else `.`.
  const std::string& working_folder() const { return working_folder_; }
  /// True when -C was given.
  bool names_working_folder() const { return !options_.folder.empty(); }
  /// A path of the command line as seen from where the program was started: relative ones lie under `-C`.
  std::string path(std::string_view written) const;

  std::string_view format() const { return outputs_.front().format; }
  /// The file that the answer goes to; empty for standard output.
  const std::string& output() const { return outputs_.front().file; }
  /// What is to be written besides the answer.
  std::span<const Output> further_outputs() const { return std::span(outputs_).subspan(1); }

  Day today() const { return today_; }
  /// The day that is asked about: `--as-of`, else today.
  Day as_of() const { return as_of_; }
  /// True when `--as-of` was given.
  bool names_as_of() const { return !options_.as_of.empty(); }

  bool to_terminal() const { return to_terminal_; }    ///< whether the answer goes there
  bool color() const { return color_; }                ///< of the answer
  bool errors_color() const { return errors_color_; }  ///< of what goes to standard error
  /// Columns the answer may take: the terminal's, or 100 when it goes elsewhere, so that files do not depend
  /// on it.
  int width() const { return width_; }

  /// How a document is to be rendered.
  RenderOptions render_options() const;
  /// How a table is to be rendered: away from a terminal, a row is a line.
  RenderOptions table_options() const;

  /// Times a phase of the command, while the watch lives, where `--timings` asks for it.
  Timings::Watch watch(std::string_view phase) const { return {timings_.get(), phase}; }
  /// Tells the timings of records that were read.
  void count_records(std::size_t count) const;
  /// Writes the timings to standard error, where they were asked for.
  void tell_timings();

  /// Writes a part of the answer. What is meant for programs is made visible when it goes to a terminal.
  void print(std::string_view text);
  /// Writes a document in the answer's format, as the answer. Throws `Failure` (status 2) for bytes that
  /// would go to a terminal and for a format that has nothing of this document, and what `convert` throws.
  void print(const DocumentTree& document, const RenderOptions& options);
  /// Shows what was written so far.
  void flush() { answer_.flush(); }
  /// Writes to standard error as it is.
  void print_error(std::string_view text) { world_.errors.write(text); }
  /// Writes a line to standard error: `ko: TEXT`.
  void note(std::string_view text) const;
  /// Writes a table to standard error.
  void tell(const Table& table);

 private:
  const World& world_;
  GlobalOptions options_;
  std::vector<Output> outputs_;
  Sink& answer_;
  std::unique_ptr<Timings> timings_;  // null: nobody asks
  std::string working_folder_;
  Day today_;
  Day as_of_;
  bool color_ = false;
  bool errors_color_ = false;
  int width_ = 100;
  bool to_terminal_ = false;
};

}  // namespace ko::cli
