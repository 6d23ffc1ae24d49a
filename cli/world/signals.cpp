// SPDX-License-Identifier: MIT
#include "world/signals.hpp"

#include <initializer_list>

namespace ko::cli {

sigset_t ending_signals() {
  sigset_t signals = {};
  sigemptyset(&signals);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&signals, signal);
  return signals;
}

SignalsHeld::SignalsHeld() {
  const sigset_t signals = ending_signals();
  ::pthread_sigmask(SIG_BLOCK, &signals, &before_);
}

SignalsHeld::~SignalsHeld() {
  ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

}  // namespace ko::cli
