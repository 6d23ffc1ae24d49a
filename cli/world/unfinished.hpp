// SPDX-License-Identifier: MIT
/// Files that are being written, which an interrupted run takes away again.
#pragma once

#include <string>

namespace ko::cli {

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
