// SPDX-License-Identifier: MIT
/// A folder of one's own to run commands in, with an environment that is the same everywhere.
#pragma once

#include <filesystem>
#include <string>

#include "story.hpp"

class Shell {
 public:
  /// Makes the folder. `program` is the `ko` to run, `examples` the folder that a story may ask for.
  Shell(std::filesystem::path program, std::filesystem::path examples);
  ~Shell();
  Shell(const Shell&) = delete;
  Shell& operator=(const Shell&) = delete;

  void write_file(const std::string& path, const std::string& content) const;
  void link_examples() const;
  /// Runs the command with `sh -c`. Where the outcome names the folder itself, `$PWD` stands instead.
  Outcome run(const std::string& command) const;

 private:
  std::filesystem::path program_;
  std::filesystem::path examples_;
  std::filesystem::path root_;    // holds the folder and what commands print
  std::filesystem::path folder_;  // the story's own
};
