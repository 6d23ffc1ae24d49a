// SPDX-License-Identifier: MIT
#include "world/child.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <system_error>

#include "failure.hpp"

extern char** environ;  // NOLINT(readability-redundant-declaration): POSIX leaves it to the program

namespace ko::cli {
namespace {

[[noreturn]] void fail(const std::string& program, int error) {
  throw Failure(Exit::input_output,
                fmt::format("cannot run {}: {}", program, std::generic_category().message(error)));
}

/// A pipe whose ends close themselves. None of them reaches the child but by `posix_spawn_file_actions`.
class Pipe {
 public:
  explicit Pipe(const std::string& program) {
    if (::pipe2(ends_.data(), O_CLOEXEC) != 0) fail(program, errno);
  }
  ~Pipe() {
    for (const int end : ends_)
      if (end >= 0) ::close(end);
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;

  int reading() const { return ends_[0]; }
  int writing() const { return ends_[1]; }
  void close_writing() {
    ::close(ends_[1]);
    ends_[1] = -1;
  }

 private:
  std::array<int, 2> ends_ = {-1, -1};
};

/// What the child is started with: its three streams, and signals as a new program expects them.
class SpawnSettings {
 public:
  SpawnSettings(const Pipe& output, const Pipe& errors) {
    ::posix_spawn_file_actions_init(&actions_);
    ::posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_adddup2(&actions_, output.writing(), STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions_, errors.writing(), STDERR_FILENO);
    ::posix_spawnattr_init(&attributes_);
    sigset_t signals = {};
    sigemptyset(&signals);
    ::posix_spawnattr_setsigmask(&attributes_, &signals);
    sigaddset(&signals, SIGPIPE);
    sigaddset(&signals, SIGXFSZ);
    ::posix_spawnattr_setsigdefault(&attributes_, &signals);
    ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  }
  ~SpawnSettings() {
    ::posix_spawn_file_actions_destroy(&actions_);
    ::posix_spawnattr_destroy(&attributes_);
  }
  SpawnSettings(const SpawnSettings&) = delete;
  SpawnSettings& operator=(const SpawnSettings&) = delete;

  /// Returns the error number of a program that could not be started; 0 for one that was.
  int spawn(const std::string& program, const std::vector<std::string>& arguments, pid_t& child) const {
    std::vector<char*> words = {const_cast<char*>(program.c_str())};  // posix_spawn does not write to them
    for (const std::string& argument : arguments) words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    return ::posix_spawnp(&child, program.c_str(), &actions_, &attributes_, words.data(), environ);
  }

 private:
  posix_spawn_file_actions_t actions_ = {};
  posix_spawnattr_t attributes_ = {};
};

/// Takes what there is to read; false when there will be no more.
bool take(int descriptor, std::string& text) {
  std::array<char, 1U << 16U> buffer;
  const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
  if (count > 0) text.append(buffer.data(), static_cast<std::size_t>(count));
  return count > 0 || (count < 0 && errno == EINTR);
}

/// Reads both streams side by side, so that neither fills up and holds the child.
void take_all(const Pipe& output, const Pipe& errors, ChildOutcome& outcome) {
  std::array<pollfd, 2> streams = {{{output.reading(), POLLIN, 0}, {errors.reading(), POLLIN, 0}}};
  const std::array<std::string*, 2> texts = {&outcome.output, &outcome.errors};
  while (streams[0].fd >= 0 || streams[1].fd >= 0) {
    if (::poll(streams.data(), streams.size(), -1) < 0) {
      if (errno == EINTR) continue;
      return;
    }
    for (std::size_t i = 0; i < streams.size(); ++i)
      if (streams.at(i).revents != 0 && !take(streams.at(i).fd, *texts.at(i))) streams.at(i).fd = -1;
  }
}

int wait_for(pid_t child) {
  int state = 0;
  while (::waitpid(child, &state, 0) < 0 && errno == EINTR) continue;
  return WIFEXITED(state) ? WEXITSTATUS(state) : 128 + WTERMSIG(state);
}

}  // namespace

ChildOutcome run_child(const std::string& program, const std::vector<std::string>& arguments) {
  Pipe output(program);
  Pipe errors(program);
  pid_t child = 0;
  const int error = SpawnSettings(output, errors).spawn(program, arguments, child);
  if (error == ENOENT) return {};
  if (error != 0) fail(program, error);
  output.close_writing();
  errors.close_writing();
  ChildOutcome outcome{.started = true};
  take_all(output, errors, outcome);
  outcome.status = wait_for(child);
  return outcome;
}

}  // namespace ko::cli
