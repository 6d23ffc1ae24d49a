// SPDX-License-Identifier: MIT
#include "programs/child.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <optional>
#include <string_view>
#include <system_error>

#include "failure.hpp"
#include "programs/keeper.hpp"
#include "world/signals.hpp"

namespace ko::cli {
namespace {

using Clock = std::chrono::steady_clock;
using End = ChildOutcome::End;

/// How often it is asked whether the child has ended while something else keeps its output open.
constexpr std::chrono::milliseconds poll_interval{50};

/// What a shell ends with that finds no such program.
constexpr int command_not_found = 127;

[[noreturn]] void fail(const std::string& program, int error) {
  throw Failure(Exit::input_output,
                fmt::format("cannot run {}: {}", program, std::generic_category().message(error)));
}

/// A pipe whose ends close themselves, and at `exec`.
class Pipe {
 public:
  explicit Pipe(const std::string& program) {
    if (::pipe2(ends_.data(), O_CLOEXEC) != 0) fail(program, errno);
  }
  ~Pipe() {
    close_reading();
    close_writing();
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;

  int reading() const { return ends_[0]; }
  int writing() const { return ends_[1]; }
  void close_reading() { close(ends_[0]); }
  void close_writing() { close(ends_[1]); }

 private:
  static void close(int& end) {
    if (end >= 0) ::close(end);
    end = -1;
  }
  std::array<int, 2> ends_ = {-1, -1};
};

struct Pipes {
  explicit Pipes(const std::string& program)
      : input(program), output(program), errors(program), failure(program) {}
  Pipe input, output, errors;
  Pipe failure;  // tells why the program could not be executed
};

/// Tells why the program could not be executed.
[[noreturn]] void give_up(const Pipes& pipes, int error) {
  // Whoever waits for this sees the end of the pipe if it cannot be written.
  [[maybe_unused]] const ssize_t written = ::write(pipes.failure.writing(), &error, sizeof error);
  ::_exit(command_not_found);
}

/// Becomes the program. Runs between `fork` and `exec`, where nothing may be allocated.
[[noreturn]] void become(const Child& child, char* const* words, char* const* environment, const Pipes& pipes,
                         pid_t parent) {
  ::setpgid(0, 0);
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (::getppid() != parent) ::_exit(command_not_found);  // it ended before it could be heard
  const rlimit none = {0, 0};
  ::setrlimit(RLIMIT_CORE, &none);
  if (child.most_memory != 0) {
    const rlimit memory = {child.most_memory, child.most_memory};
    ::setrlimit(RLIMIT_AS, &memory);
  }
  ::dup2(pipes.input.reading(), STDIN_FILENO);
  ::dup2(pipes.output.writing(), STDOUT_FILENO);
  ::dup2(pipes.errors.writing(), STDERR_FILENO);
  restore_signals({SIGPIPE, SIGXFSZ});
  ::execvpe(words[0], words, environment);
  give_up(pipes, errno);
}

/// Becomes the keeper of the program, which it starts.
[[noreturn]] void become_keeper_of(const Child& child, char* const* words, char* const* environment,
                                   const Pipes& pipes, pid_t parent) {
  if (!become_keeper(parent)) ::_exit(command_not_found);
  const pid_t keeper = ::getpid();
  const pid_t program = ::fork();
  if (program < 0) give_up(pipes, errno);
  if (program == 0) become(child, words, environment, pipes, keeper);
  keep(program);
}

/// What `exec` is to be given: the child's own, then what this process has of other names.
std::vector<char*> environment_of(const Child& child) {
  std::vector<char*> all;
  const auto is_own = [&](std::string_view variable) {
    return std::ranges::any_of(child.environment, [&](const std::string& own) {
      return variable.starts_with(std::string_view(own).substr(0, own.find('=') + 1));
    });
  };
  for (const std::string& own : child.environment) all.push_back(const_cast<char*>(own.c_str()));
  for (char** variable = ::environ; variable != nullptr && *variable != nullptr; ++variable)
    if (!is_own(*variable)) all.push_back(*variable);
  all.push_back(nullptr);
  return all;
}

/// The keeper of a program that is started.
pid_t start(const Child& child, Pipes& pipes) {
  std::vector<char*> words = {const_cast<char*>(child.program.c_str())};  // exec does not write to them
  for (const std::string& argument : child.arguments) words.push_back(const_cast<char*>(argument.c_str()));
  words.push_back(nullptr);
  const std::vector<char*> environment = environment_of(child);
  const pid_t parent = ::getpid();
  pid_t process = -1;
  {
    const SignalsHeld held;  // by the keeper from its beginning
    process = ::fork();
    if (process == 0) become_keeper_of(child, words.data(), environment.data(), pipes, parent);
  }
  if (process < 0) fail(child.program, errno);
  pipes.input.close_reading();
  pipes.output.close_writing();
  pipes.errors.close_writing();
  pipes.failure.close_writing();
  return process;
}

/// A program that runs, with its keeper; it is ended with all that it started, at the latest when this goes.
class Running {
 public:
  explicit Running(pid_t keeper) : keeper_(keeper) {}
  ~Running() { end(); }
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;

  /// Nothing of it runs any more.
  bool has_ended() const {
    siginfo_t state = {};
    return ::waitid(P_PID, static_cast<id_t>(keeper_), &state, WEXITED | WNOHANG | WNOWAIT) == 0 &&
           state.si_pid != 0;
  }
  /// Ends it where it has not ended, and returns what `waitpid` says of the program.
  int end() {
    if (state_) return *state_;
    if (!has_ended()) ::kill(keeper_, SIGTERM);
    int state = 0;
    while (::waitpid(keeper_, &state, 0) < 0 && errno == EINTR) continue;
    state_ = state;
    return state;
  }

 private:
  pid_t keeper_;
  std::optional<int> state_;
};

/// Takes what there is to read; false when there will be no more.
bool take(int descriptor, std::string& text) {
  std::array<char, 1U << 16U> buffer;
  const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
  if (count > 0) text.append(buffer.data(), static_cast<std::size_t>(count));
  return count > 0 || (count < 0 && errno == EINTR);
}

/// Gives what can be written; false when nothing more is wanted or left.
bool give(int descriptor, std::string_view& rest) {
  const ssize_t count = ::write(descriptor, rest.data(), rest.size());
  if (count > 0) rest.remove_prefix(static_cast<std::size_t>(count));
  return !rest.empty() && (count >= 0 || errno == EINTR || errno == EAGAIN);
}

/// Writes and reads side by side, so that nothing fills up and holds the child, until it has ended and closed
/// its output. Returns how that came.
End exchange(const Child& child, Pipes& pipes, const Running& running, ChildOutcome& outcome) {
  const auto deadline = Clock::now() + child.most_time;
  std::string_view rest = child.input;
  ::fcntl(pipes.input.writing(), F_SETFL, O_NONBLOCK);
  if (rest.empty()) pipes.input.close_writing();
  std::array<pollfd, 3> streams = {{{pipes.output.reading(), POLLIN, 0},
                                    {pipes.errors.reading(), POLLIN, 0},
                                    {pipes.input.writing(), POLLOUT, 0}}};
  bool has_ended = false;
  while (!has_ended || streams[0].fd >= 0 || streams[1].fd >= 0) {
    if (Clock::now() >= deadline) return End::out_of_time;
    const bool is_read = streams[0].fd < 0 && streams[1].fd < 0;  // only its end is missing
    ::poll(streams.data(), streams.size(), is_read ? 1 : static_cast<int>(poll_interval.count()));
    if (streams[0].revents != 0 && !take(streams[0].fd, outcome.output)) streams[0].fd = -1;
    if (streams[1].revents != 0 && !take(streams[1].fd, outcome.errors)) streams[1].fd = -1;
    if (streams[2].revents != 0 && !give(streams[2].fd, rest)) {
      pipes.input.close_writing();
      streams[2].fd = -1;
    }
    for (pollfd& stream : streams) stream.revents = 0;
    if (outcome.output.size() + outcome.errors.size() > child.most_output) return End::too_much_output;
    // What it left behind, and would keep the output open, has ended with it.
    has_ended = has_ended || running.has_ended();
  }
  return End::exited;
}

/// Becomes the shell with this command, its standard input the pipe, in the foreground as this process is.
[[noreturn]] void become_shell(const char* command, const Pipe& input) {
  ::dup2(input.reading(), STDIN_FILENO);
  restore_signals({SIGPIPE, SIGXFSZ, SIGINT, SIGQUIT});
  ::execl("/bin/sh", "sh", "-c", command, nullptr);
  ::_exit(command_not_found);
}

/// Leaves the keys that interrupt to another program while this lives.
class InterruptsIgnored {
 public:
  InterruptsIgnored() {
    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    ::sigaction(SIGINT, &ignore, &interrupt_);
    ::sigaction(SIGQUIT, &ignore, &quit_);
  }
  ~InterruptsIgnored() {
    ::sigaction(SIGINT, &interrupt_, nullptr);
    ::sigaction(SIGQUIT, &quit_, nullptr);
  }
  InterruptsIgnored(const InterruptsIgnored&) = delete;
  InterruptsIgnored& operator=(const InterruptsIgnored&) = delete;

 private:
  struct sigaction interrupt_ = {};
  struct sigaction quit_ = {};
};

/// Writes until there is no more, or nobody reads.
void pour(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = ::write(descriptor, text.data(), text.size());
    if (count < 0 && errno != EINTR) return;
    if (count > 0) text.remove_prefix(static_cast<std::size_t>(count));
  }
}

}  // namespace

bool show_in(const std::string& command, std::string_view text) {
  Pipe input(command);
  const InterruptsIgnored ignored;
  const pid_t process = ::fork();
  if (process < 0) return false;
  if (process == 0) become_shell(command.c_str(), input);
  input.close_reading();
  pour(input.writing(), text);
  input.close_writing();
  int state = 0;
  while (::waitpid(process, &state, 0) < 0 && errno == EINTR) continue;
  return !WIFEXITED(state) || (WEXITSTATUS(state) != command_not_found && WEXITSTATUS(state) != 126);
}

ChildOutcome run_child(const Child& child) {
  Pipes pipes(child.program);
  Running running(start(child, pipes));
  int error = 0;
  ssize_t length = -1;
  do length = ::read(pipes.failure.reading(), &error, sizeof error);
  while (length < 0 && errno == EINTR);
  if (length > 0 && error == ENOENT) return {};
  if (length > 0) fail(child.program, error);
  ChildOutcome outcome;
  outcome.end = exchange(child, pipes, running, outcome);
  const int state = running.end();
  if (outcome.end == End::exited && WIFSIGNALED(state)) outcome.end = End::signalled;
  outcome.status = WIFEXITED(state) ? WEXITSTATUS(state) : WTERMSIG(state);
  return outcome;
}

}  // namespace ko::cli
