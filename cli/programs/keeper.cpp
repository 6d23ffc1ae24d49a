// SPDX-License-Identifier: MIT
#include "programs/keeper.hpp"

#include <fcntl.h>
#include <signal.h>  // NOLINT(modernize-deprecated-headers): sigwait is no part of <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstddef>

#include "world/signals.hpp"

namespace ko::cli {
namespace {

/// What asks a keeper to end, and what tells that a child of it has ended.
sigset_t awaited_signals() {
  sigset_t signals = ending_signals();
  sigaddset(&signals, SIGCHLD);
  return signals;
}

/// Kills the processes that this one is the parent of: what a process leaves behind that has ended becomes a
/// child of its keeper. False where the system does not tell which they are.
bool kill_children() {
  const int list = ::open("/proc/thread-self/children", O_RDONLY | O_CLOEXEC);
  if (list < 0) return false;
  pid_t process = 0;
  std::array<char, 4096> numbers;
  for (ssize_t count = 0; (count = ::read(list, numbers.data(), numbers.size())) > 0;)
    for (std::size_t at = 0; at < static_cast<std::size_t>(count); ++at) {
      const char sign = numbers[at];
      if (sign >= '0' && sign <= '9') {
        process = process * 10 + (sign - '0');
      } else {
        if (process > 0) ::kill(process, SIGKILL);
        process = 0;
      }
    }
  ::close(list);
  return true;
}

/// Kills everything below this process; returns what became of the program.
int end_all(pid_t program, int state) {
  ::kill(-program, SIGKILL);
  while (true) {
    const bool is_told = kill_children();
    int ended = 0;
    // Where it is not told who there is, nobody may be waited for who is not known to end.
    const pid_t process = ::waitpid(-1, &ended, is_told ? 0 : WNOHANG);
    if (process == program) state = ended;
    if (process < 0 && errno == EINTR) continue;
    if (process <= 0) return state;
  }
}

[[noreturn]] void end_as(int state) {
  if (WIFSIGNALED(state)) {
    const rlimit none = {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    restore_signals({WTERMSIG(state)});
    ::raise(WTERMSIG(state));
  }
  ::_exit(WEXITSTATUS(state));
}

/// Whether the program has ended; what became of it. Others that have ended are let go.
bool has_ended(pid_t program, int& state) {
  bool found = false;
  int ended = 0;
  for (pid_t process = 0; (process = ::waitpid(-1, &ended, WNOHANG)) > 0;)
    if (process == program) {
      state = ended;
      found = true;
    }
  return found;
}

}  // namespace

bool become_keeper(pid_t parent) {
  const sigset_t signals = awaited_signals();
  ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  ::setpgid(0, 0);
  ::prctl(PR_SET_CHILD_SUBREAPER, 1);
  ::prctl(PR_SET_PDEATHSIG, SIGTERM);
  return ::getppid() == parent;
}

void keep(pid_t program) {
  // The ends of pipes that it has from its parent would hold those who wait for them to be closed.
  ::close_range(0, ~0U, 0);
  const sigset_t awaited = awaited_signals();
  int state = 0;
  while (!has_ended(program, state)) {
    int signal = 0;
    if (::sigwait(&awaited, &signal) == 0 && signal != SIGCHLD) break;
  }
  end_as(end_all(program, state));
}

}  // namespace ko::cli
