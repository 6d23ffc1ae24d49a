// SPDX-License-Identifier: MIT
/// The outside world: the machine's clock, disk, environment, terminal and standard streams.
#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <system_error>

#include "context.hpp"
#include "failure.hpp"
#include "ko/files/read.hpp"
#include "program.hpp"
#include "world/signals.hpp"

namespace {

using namespace ko;
using namespace ko::cli;

/// Standard error: written at once, and nothing is to be done when it cannot be.
class ErrorSink : public Sink {
 public:
  void write(std::string_view bytes) override {
    while (!bytes.empty()) {
      const ssize_t written = ::write(STDERR_FILENO, bytes.data(), bytes.size());
      if (written <= 0) return;
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
  }
  void finish() override {}
};

std::string read_standard_input() {
  std::string text;
  char buffer[1U << 16U];
  for (;;) {
    const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
    if (count == 0) return text;
    if (count > 0) {
      text.append(buffer, static_cast<std::size_t>(count));
      if (text.size() > Limits{}.file_bytes)
        throw Failure(Exit::input_output,
                      "standard input: longer than " + std::to_string(Limits{}.file_bytes) + " bytes",
                      "give it in several files");
    } else if (errno != EINTR) {
      throw Failure(Exit::input_output,
                    "cannot read standard input: " + std::generic_category().message(errno));
    }
  }
}

std::optional<std::string> environment_variable(const std::string& name) {
  const char* value = std::getenv(name.c_str());  // NOLINT(concurrency-mt-unsafe): nobody writes to it
  return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

Day local_today() {
  const std::time_t now = std::time(nullptr);
  std::tm local = {};
  ::localtime_r(&now, &local);
  return to_day({local.tm_year + 1900, local.tm_mon + 1, local.tm_mday});
}

std::chrono::nanoseconds steady_now() {
  return std::chrono::steady_clock::now().time_since_epoch();
}

winsize terminal_size() {
  winsize size = {};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) size = {};
  if (size.ws_col < 20) size.ws_col = 80;
  if (size.ws_row == 0) size.ws_row = 24;
  return size;
}

}  // namespace

int main(int argument_count, char** arguments) {
  // write() tells of a reader that goes away early and of a file that grows too large; no signal need.
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  take_away_unfinished_files_on_signals();
  const std::unique_ptr<FileSystem> files = disk();
  DescriptorSink output(STDOUT_FILENO, "standard output");
  ErrorSink errors;
  const winsize terminal = terminal_size();
  const World world = {
      .files = *files,
      .output = output,
      .errors = errors,
      .read_input = read_standard_input,
      .environment = environment_variable,
      .clock = local_today,
      .steady_clock = steady_now,
      .run = run_child,
      .watch_folders = [] { return watch_folders(environment_variable("KO_WATCH") == "poll"); },
      .output_is_terminal = ::isatty(STDOUT_FILENO) == 1,
      .errors_is_terminal = ::isatty(STDERR_FILENO) == 1,
      .terminal_width = terminal.ws_col,
      .terminal_height = terminal.ws_row,
      .page = show_in};
  const std::vector<std::string> words(arguments + (argument_count > 0 ? 1 : 0), arguments + argument_count);
  return static_cast<int>(run_program(words, world));
}
