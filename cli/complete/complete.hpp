// SPDX-License-Identifier: MIT
/// What could be written next on a command line.
///
/// Everything follows from the program's own options: the placeholder of an option or a positional says what
/// stands there, and a row in `candidates.cpp` says where the candidates for that placeholder come from. A
/// placeholder without a row (FILE, DIR, DATE) gets none, and the shell offers files.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ko::cli {

class Context;
struct Declared;

struct Candidate {
  std::string word;
  std::string meaning;
};

/// The candidates for the last of `words`, which are those behind `ko` as typed so far; the last may be empty
/// or half-written. Sorted as they are listed elsewhere.
std::vector<Candidate> complete(const Context& context, std::span<const std::string> words);

/// What is known where a value is to be written.
struct AskedAt {
  const Context& context;
  const std::string& folder;                 ///< of `-C` on the line that is being written; empty without
  const Declared* command;                   ///< null before a command is named
  std::span<const std::string> positionals;  ///< the command's, so far
  std::string_view begun;                    ///< the word as far as it is written
};

/// The candidates for a placeholder; none where it has no row.
std::vector<Candidate> candidates(std::string_view placeholder, const AskedAt& place);

}  // namespace ko::cli
