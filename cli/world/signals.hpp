// SPDX-License-Identifier: MIT
/// The signals that ask the program to end, and what they take along.
#pragma once

#include <csignal>
#include <initializer_list>
#include <string>

namespace ko::cli {

/// SIGINT, SIGTERM, SIGHUP: what a terminal, a service manager and a lost connection send.
sigset_t ending_signals();

/// Gives these signals their defaults, and blocks none: what a program expects that is executed.
void restore_signals(std::initializer_list<int> signals);

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

/// Lets SIGINT, SIGTERM and SIGHUP take unfinished files away before they end the process, as they would have
/// ended it. A signal that the caller chose to ignore stays ignored. Called once, in main.
void take_away_unfinished_files_on_signals();

/// While it lives, the file of this path goes away when a signal ends the process. At most a few at a time
/// are watched over; more are left lying then.
class Unfinished {
 public:
  explicit Unfinished(std::string path);
  ~Unfinished();
  Unfinished(const Unfinished&) = delete;
  Unfinished& operator=(const Unfinished&) = delete;

 private:
  std::string path_;
};

}  // namespace ko::cli
