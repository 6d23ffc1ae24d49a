// SPDX-License-Identifier: MIT
#pragma once

#include <csignal>

namespace ko::cli {

/// As long as it lives, the signals that ask the program to end wait outside, so that what has begun is
/// finished or taken back. Those that came meanwhile are delivered when it goes.
class SignalsHeld {
 public:
  SignalsHeld();
  ~SignalsHeld();
  SignalsHeld(const SignalsHeld&) = delete;
  SignalsHeld& operator=(const SignalsHeld&) = delete;

 private:
  sigset_t before_ = {};
};

/// SIGINT, SIGTERM, SIGHUP: what a terminal, a service manager and a lost connection send.
sigset_t ending_signals();

}  // namespace ko::cli
