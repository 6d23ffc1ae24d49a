// SPDX-License-Identifier: MIT
/// Where the candidates for a placeholder come from.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "complete/complete.hpp"

namespace ko::cli {

struct Declared;

/// What is known where a value is to be written.
struct Place {
  const Context& context;
  const std::string& folder;                 ///< of `-C` on the line that is being written; empty without
  const Declared* command;                   ///< null before a command is named
  std::span<const std::string> positionals;  ///< the command's, so far
  std::string_view begun;                    ///< the word as far as it is written
};

/// The candidates for a placeholder; none where it has no row.
std::vector<Candidate> candidates(std::string_view placeholder, const Place& place);

}  // namespace ko::cli
