// SPDX-License-Identifier: MIT
#include "world/signals.hpp"

#include <signal.h>  // NOLINT(modernize-deprecated-headers): sigaction is no part of <csignal>
#include <unistd.h>

#include <array>
#include <atomic>
#include <utility>

namespace ko::cli {
namespace {

// A handler can reach nothing but what has static lifetime, and may touch nothing but lock-free atomics.
constexpr std::size_t most_files = 8;
std::array<std::atomic<const char*>, most_files> unfinished = {};
static_assert(std::atomic<const char*>::is_always_lock_free);

extern "C" void take_away_and_end(int signal) {
  for (const std::atomic<const char*>& path : unfinished)
    if (const char* name = path.load()) ::unlink(name);
  // The action was reset to the default when this one began: whoever waits sees which signal it was.
  ::raise(signal);
}

}  // namespace

sigset_t ending_signals() {
  sigset_t signals = {};
  sigemptyset(&signals);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&signals, signal);
  return signals;
}

void restore_signals(std::initializer_list<int> signals) {
  for (const int signal : signals) std::signal(signal, SIG_DFL);
  sigset_t none = {};
  sigemptyset(&none);
  ::pthread_sigmask(SIG_SETMASK, &none, nullptr);
}

SignalsHeld::SignalsHeld() {
  const sigset_t signals = ending_signals();
  ::pthread_sigmask(SIG_BLOCK, &signals, &before_);
}

SignalsHeld::~SignalsHeld() {
  ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

void take_away_unfinished_files_on_signals() {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction now = {};
    if (::sigaction(signal, nullptr, &now) != 0 || now.sa_handler != SIG_DFL) continue;
    struct sigaction action = {};
    action.sa_handler = take_away_and_end;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    ::sigaction(signal, &action, nullptr);
  }
}

Unfinished::Unfinished(std::string path) : path_(std::move(path)) {
  for (std::atomic<const char*>& slot : unfinished) {
    const char* free = nullptr;
    if (slot.compare_exchange_strong(free, path_.c_str())) return;
  }
}

Unfinished::~Unfinished() {
  for (std::atomic<const char*>& slot : unfinished) {
    const char* own = path_.c_str();
    if (slot.compare_exchange_strong(own, nullptr)) return;
  }
}

}  // namespace ko::cli
